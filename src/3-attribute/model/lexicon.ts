import { spread } from './hash.js'

/** How often a lemma of a word class was a cue: what the model knows about reporting words before it reads a sentence. */
export interface CueLexicon {
  /** From 0 (never seen) and 1 (seen, hardly ever a cue) to 7 (nearly always a cue). */
  classOf(lemma: number, wordClass: number): number
}

/** Classes of words that the lexicon keeps apart. */
export const OTHER = 0
/** See OTHER. */
export const VERB = 1
/** See OTHER. */
export const NOUN = 2

/** From this class on, a verb or noun may be a cue: a share of 12 % (the candidates of models.md, section A.7). */
export const CANDIDATE = 4
/** Upper ends of the shares of classes 1 to 6; 7 is what lies above. */
const SHARES = [0.01, 0.04, 0.12, 0.3, 0.5, 0.8]
/** Two words that were never cues are added to each, so that one sight does not make a rare word a sure cue. */
const DOUBT = 2

/** The class of a lemma that was a cue `cues` times out of `seen`. */
export function classOfShare(cues: number, seen: number): number {
  if (seen <= 0) return 0
  const share = cues / (seen + DOUBT)
  let level = 1
  while (level <= SHARES.length && share > SHARES[level - 1]!) level++
  return level
}

/** The key of a lemma and its word class in the lexicon. */
export const lexiconKey = (lemma: number, wordClass: number): number => (Math.imul(lemma, 4) ^ wordClass) >>> 0

/** A lexicon with fixed classes, as it is shipped: an open hash table. */
export function fixedLexicon(keys: Uint32Array, classes: Uint8Array): CueLexicon {
  const mask = (1 << (33 - Math.clz32(Math.max(1, keys.length)))) - 1
  const slots = new Int32Array(mask + 1)
  for (let i = 0; i < keys.length; i++) {
    let slot = spread(keys[i]!) & mask
    while (slots[slot] !== 0 && keys[slots[slot]! - 1] !== keys[i]) slot = (slot + 1) & mask
    slots[slot] = i + 1
  }
  return {
    classOf: (lemma, wordClass) => {
      const key = lexiconKey(lemma, wordClass)
      let slot = spread(key) & mask
      for (; slots[slot] !== 0; slot = (slot + 1) & mask)
        if (keys[slots[slot]! - 1] === key) return classes[slots[slot]! - 1]!
      return 0
    },
  }
}
