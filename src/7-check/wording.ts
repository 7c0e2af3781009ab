import type { Stretch } from '../types/index.js'
import { type CheckedWord, wordsIn } from './words.js'

/** What stands between a word of a quotation and the one before it. */
export type Joint = 'none' | 'cut' | 'seam'

/** A word of a quotation in its place. */
export interface QuotedWord extends CheckedWord {
  /** "cut": an ellipsis says that words were left out; "seam": the draft puts its own words between. */
  readonly before: Joint
  /** It stands in brackets: the writer's word, not the speaker's. */
  readonly bracketed: boolean
}

/** The words of a quotation, and what its marks say about them. */
export interface Wording {
  readonly text: string
  readonly words: readonly QuotedWord[]
  /** Places of the ellipses and brackets, in the draft. */
  readonly cuts: readonly Stretch[]
  /** An ellipsis stands before the first word or behind the last. */
  readonly openEnds: boolean
}

/** An ellipsis in any of its forms, with the brackets that some styles put around it. */
const ELLIPSIS =
  /[[(]\s*(?:…|\.{2,}|\.(?:[\s\u00a0\u2009\u202f]\.){1,3})\s*[\])]|…|\.(?:[ \u00a0\u2009\u202f]\.){2,}|\.{3,}|\.(?=…)/gu

const BRACKET = /\[[^[\]]{1,200}\]/gu

/** Reads a quotation: `parts` are what stands between its marks, piece by piece. */
export function wordingOf(text: string, parts: readonly Stretch[]): Wording {
  const words: QuotedWord[] = []
  const cuts: Stretch[] = []
  let openEnds = false
  parts.forEach((part, index) => {
    const inside = text.slice(part.start, part.end)
    const ellipses = placesOf(inside, ELLIPSIS, part.start)
    const brackets = placesOf(inside, BRACKET, part.start).filter((one) => isOwnWord(text, one, ellipses))
    cuts.push(...ellipses)
    let end = part.start
    let first = true
    for (const word of wordsIn(text, part)) {
      const inBrackets = brackets.find((one) => one.start <= word.start && word.end <= one.end)
      const cut = ellipses.some((one) => one.start >= end && one.end <= word.start + 1)
      const seam = first && index > 0
      if (cut && words.length === 0) openEnds = true
      words.push({ ...word, before: cut ? 'cut' : seam ? 'seam' : 'none', bracketed: inBrackets !== undefined })
      end = word.end
      first = false
    }
    if (index === parts.length - 1 && ellipses.some((one) => one.start >= end)) openEnds = true
  })
  return { text, words, cuts, openEnds }
}

function placesOf(inside: string, pattern: RegExp, from: number): Stretch[] {
  return [...inside.matchAll(pattern)].map(({ 0: found, index }) => ({
    start: from + index,
    end: from + index + found.length,
  }))
}

/** Brackets around whole words. "[H]e" and "know[s]" are one word with changed letters, "[...]" is an ellipsis. */
function isOwnWord(text: string, { start, end }: Stretch, ellipses: readonly Stretch[]): boolean {
  if (ellipses.some((one) => one.start >= start && one.end <= end)) return false
  return !/\p{L}/u.test(text[end] ?? ' ') && !/\p{L}/u.test(text[start - 1] ?? ' ')
}
