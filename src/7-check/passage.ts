import { splitSentences } from '../6-gather/index.js'
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
  const interruptions = [...attributions(source.text, words, quoted), ...directions(source.text, words, at)]
  return { source, at, words, interruptions: interruptions.sort((a, b) => a.to - b.to), quoted }
}

/** Words of a title or a name in marks that an attribution may hold: on “Fox and Friends.” */
const LONGEST_TITLE = 4

/** What stands between neighbouring quotations; a title in marks may stand between, too. */
function attributions(text: string, words: readonly CheckedWord[], quoted: readonly Quoted[]): Interruption[] {
  const found: Interruption[] = []
  const add = (before: Quoted, after: Quoted): void => {
    const from = indexAt(words, before.end)
    const to = indexAt(words, after.start)
    if (from > 0 && to > from && to < words.length && isAttribution(text, words.slice(from, to)))
      found.push({ from, to, kind: 'attribution' })
  }
  for (let index = 1; index < quoted.length; index++) {
    const [before, after, next] = [quoted[index - 1]!, quoted[index]!, quoted[index + 1]]
    add(before, after)
    if (next && indexAt(words, after.end) - indexAt(words, after.start) <= LONGEST_TITLE) add(before, next)
  }
  return found
}

/** Who said it takes one sentence at most; more is the source's own report, and what follows is another remark. */
function isAttribution(text: string, words: readonly CheckedWord[]): boolean {
  if (words.length > LONGEST_ATTRIBUTION) return false
  return splitSentences(text.slice(words[0]!.start, words.at(-1)!.end)).length === 1
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
