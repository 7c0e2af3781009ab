import type { Stretch } from '../types/index.js'
import { blocksOf, type Quoted, quotedIn } from './quoted.js'
import type { Source } from './source-index.js'
import { type CheckedWord, wordsIn } from './words.js'

/** Words of a source that stand between two parts of one quotation: “…,” she said, “…”. Indices of words; `to` is not included. */
export interface Interruption {
  readonly from: number
  readonly to: number
  readonly kind: 'attribution' | 'direction'
}

/** A stretch of a source, cut into words, with what its quotation marks say. */
export interface Passage {
  readonly source: Source
  readonly at: Stretch
  readonly words: readonly CheckedWord[]
  readonly interruptions: readonly Interruption[]
  readonly quoted: readonly Quoted[]
}

/** Words that an attribution between two parts of a quotation has at most. */
const LONGEST_ATTRIBUTION = 60

const blocksKnown = new WeakMap<Source, readonly Stretch[]>()

/** Reads a stretch of a source, as far as the source goes. */
export function passageOf(source: Source, around: Stretch): Passage {
  const at = { start: Math.max(0, around.start), end: Math.min(source.text.length, around.end) }
  const blocks = blocksKnown.get(source) ?? blocksOf(source)
  blocksKnown.set(source, blocks)
  const words = wordsIn(source.text, at)
  const quoted = quotedIn(source, blocks, at)
  const interruptions = [...attributions(words, quoted), ...directions(source.text, words, at)]
  return { source, at, words, interruptions: interruptions.sort((a, b) => a.to - b.to), quoted }
}

/** What stands between neighbouring quotations. */
function attributions(words: readonly CheckedWord[], quoted: readonly Quoted[]): Interruption[] {
  const found: Interruption[] = []
  for (let index = 1; index < quoted.length; index++) {
    const from = indexAt(words, quoted[index - 1]!.end)
    const to = indexAt(words, quoted[index]!.start)
    if (from > 0 && to > from && to < words.length && to - from <= LONGEST_ATTRIBUTION)
      found.push({ from, to, kind: 'attribution' })
  }
  return found
}

/** What a transcript notes and nobody said. */
const DIRECTION =
  /[[(](?:(?:loud |more |scattered )?(?:applause|laughter|laughs?|laughing|chuckles|cheers|cheering|crosstalk|inaudible|unintelligible|pause|pauses|booing|boos|music|sighs))[^)\]\n]{0,40}[)\]]/giu

function directions(text: string, words: readonly CheckedWord[], at: Stretch): Interruption[] {
  const inside = text.slice(at.start, at.end)
  if (!/[[(]/.test(inside)) return []
  return [...inside.matchAll(DIRECTION)].flatMap(({ 0: found, index }) => {
    const from = indexAt(words, at.start + index)
    const to = indexAt(words, at.start + index + found.length)
    return to > from ? [{ from, to, kind: 'direction' as const }] : []
  })
}

/** Index of the first word at or behind a place. */
export function indexAt(words: readonly Stretch[], place: number): number {
  let [low, high] = [0, words.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (words[middle]!.start < place) low = middle + 1
    else high = middle
  }
  return low
}
