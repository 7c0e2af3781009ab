import { mix1, mix2, seedsOf } from './hashing.js'
import type { Scorer } from './layer.js'
import { PAD, type Sentence } from './sentence.js'

/** How many rows `tagFeatures` writes. */
export const TAG_FEATURES = 22

const SEEDS = seedsOf(TAG_FEATURES)

/**
 * Writes the rows of the features of place `i` (padding included) into `rows`. The features are those of Collins
 * (2002) and Honnibal (2013): the word and its affixes, two words and two tags before, two words after.
 */
export function tagFeatures({ forms, form, tag }: Sentence, i: number, { rows, shift }: Rows): void {
  const { lower, suffix3, suffix2, suffix1, prefix3, shape, surface, onlyTag } = forms
  const here = form[i]!
  const before = form[i - 1]!
  const after = form[i + 1]!
  const word = lower[here]!
  const previous = tag[i - 1]!
  const pair = previous * 64 + tag[i - 2]!
  rows[0] = mix1(SEEDS[0]!, word) >>> shift
  rows[1] = mix1(SEEDS[1]!, suffix3[here]!) >>> shift
  rows[2] = mix1(SEEDS[2]!, suffix2[here]!) >>> shift
  rows[3] = mix2(SEEDS[3]!, suffix1[here]!, shape[here]!) >>> shift
  rows[4] = mix1(SEEDS[4]!, prefix3[here]!) >>> shift
  rows[5] = mix2(SEEDS[5]!, shape[here]!, shape[before]!) >>> shift
  rows[6] = mix1(SEEDS[6]!, previous) >>> shift
  rows[7] = mix1(SEEDS[7]!, pair) >>> shift
  rows[8] = mix2(SEEDS[8]!, word, previous) >>> shift
  rows[9] = mix2(SEEDS[9]!, suffix2[here]!, pair) >>> shift
  rows[10] = mix1(SEEDS[10]!, lower[before]!) >>> shift
  rows[11] = mix1(SEEDS[11]!, lower[form[i - 2]!]!) >>> shift
  rows[12] = mix1(SEEDS[12]!, lower[after]!) >>> shift
  rows[13] = mix1(SEEDS[13]!, lower[form[i + 2]!]!) >>> shift
  rows[14] = mix2(SEEDS[14]!, suffix3[after]!, previous) >>> shift
  rows[15] = mix1(SEEDS[15]!, suffix3[before]!) >>> shift
  rows[16] = mix2(SEEDS[16]!, lower[before]!, word) >>> shift
  rows[17] = mix2(SEEDS[17]!, word, lower[after]!) >>> shift
  rows[18] = mix2(SEEDS[18]!, onlyTag[after]!, previous) >>> shift
  rows[19] = mix2(SEEDS[19]!, suffix3[here]!, suffix2[after]!) >>> shift
  rows[20] = mix1(SEEDS[20]!, surface[here]!) >>> shift
  rows[21] = mix2(SEEDS[21]!, shape[here]!, i === PAD ? 64 : shape[after]!) >>> shift
}

/** Where feature rows are written, and how far a hash is shifted to be one. */
export interface Rows {
  readonly rows: Int32Array
  readonly shift: number
}

/** Tags a sentence from left to right with an averaged perceptron. Writes `sentence.tag`. */
export function tagSentence(sentence: Sentence, layer: Scorer, rows: Int32Array): void {
  const { form, tag, forms, count } = sentence
  const into = { rows, shift: layer.shift }
  for (let i = PAD; i < PAD + count; i++) {
    const only = forms.onlyTag[form[i]!]!
    if (only !== 0) {
      tag[i] = only
      continue
    }
    tagFeatures(sentence, i, into)
    tag[i] = layer.best(rows, TAG_FEATURES) + 1
  }
}
