import { lookupKey, type Word } from '../2-understand/index.js'
import { type Stretch, slice } from '../types/index.js'
import type { Cast } from './cast.js'
import { type Described, describedBy } from './described.js'
import { lastBefore, wordsOf } from './order.js'
import { nameBeside, nameOf, segmentsOf, stretchOf } from './segments.js'
import type { Sighting } from './sighting.js'
import { withoutTime } from './times.js'

/** The words of a source, read: a name, a pronoun, a description with its head noun, or several of these. */
export type Phrase =
  | { readonly is: 'name'; readonly at: Sighting }
  | { readonly is: 'pronoun'; readonly word: string }
  | Described
  | { readonly is: 'several'; readonly parts: readonly Stretch[] }

const PRONOUNS =
  /^(?:he|she|it|they|i|we|you|who|which|that|whose|him|her|them|us|me|his|its|their|my|our|himself|herself|themselves)(?:'(?:s|ve|d|ll|re|m))?$/

/** Reads the words of a source, an addressee or a link of a chain. */
export function readPhrase(cast: Cast, told: Stretch): Phrase {
  const at = withoutExamples(cast, withWholeName(cast, told))
  const owner = ownerAt(cast, at)
  if (owner) return { is: 'name', at: owner }
  const words = withoutTime(cast.understanding.language, wordsOf(cast.understanding, at))
  const alone = words.length > 0 ? words[0]!.key : lookupKey(slice(cast.understanding.document.text, at).trim())
  if (words.length < 2 && PRONOUNS.test(alone)) return { is: 'pronoun', word: alone.replace(/'.*/, '') }
  if (words.length === 0) return describedBy(cast, { at, words, beside: null })
  const segments = segmentsOf(withoutBrackets(words))
  const list = listOf(cast, segments)
  if (list) return { is: 'several', parts: list }
  const parts = partsOf(segments)
  if (parts?.every((part) => cast.sightings[lastBefore(cast.sightings, part.end)]?.end === part.end))
    return { is: 'several', parts }
  const named = nameOf(cast, segments)
  if (named) return { is: 'name', at: named }
  if (parts) return { is: 'several', parts }
  return describedBy(cast, { at, words: segments[0]!, beside: nameBeside(cast, segments) })
}

/** "Opponents of the plan, including the Greens": those who are named are some of those who speak, not the speaker. */
function withoutExamples(cast: Cast, { start, end }: Stretch): Stretch {
  const words = slice(cast.understanding.document.text, { start, end })
  const cut = /^([^,]*\p{Ll}s\b[^,]*), (?:including|among them|such as|notably)\b/u.exec(words)?.[1]
  return cut === undefined ? { start, end } : { start, end: start + cut.length }
}

/** "the organiser Alliance" of "the organiser Alliance to Save Our Schools": a source does not stop within a name. */
function withWholeName({ sightings, understanding }: Cast, { start, end }: Stretch): Stretch {
  const last = sightings[lastBefore(sightings, end)]
  const cut = last !== undefined && last.start >= start && last.start < end && last.end > end
  return cut && /\s/.test(understanding.document.text[end] ?? '') ? { start, end: last.end } : { start, end }
}

/** "Hugo Dorn" of "Hugo Dorn's statement": a source that stops before the 's is the name. */
function ownerAt(cast: Cast, { start, end }: Stretch): Sighting | undefined {
  return cast
    .namesWithin({ start, end: end + 2 })
    .find((one) => one.possessor && one.start === start && one.end >= end && !/\s/.test(textAfter(cast, end, one.end)))
}

const textAfter = (cast: Cast, from: number, to: number): string => cast.understanding.document.text.slice(from, to)

/** "Gwen Marsh (D-Orrin) and Lyle Hagg": brackets that stand between two names say more about the first. */
function withoutBrackets(words: readonly Word[]): readonly Word[] {
  const open = words.findIndex(({ text }) => text === '(')
  const close = words.findIndex(({ text }) => text === ')')
  if (open < 1 || close < open || words[close + 1]?.key !== 'and') return words
  return words.filter((_, at) => at < open || at > close)
}

/** "Holm, Marsh and Pell": names in a row, the last two joined. */
function listOf(cast: Cast, segments: readonly Word[][]): Stretch[] | null {
  const last = segments.at(-1)!
  const and = last.findIndex(({ key }) => key === 'and')
  if (segments.length < 2 || and < 0 || and === last.length - 1) return null
  const names = [...segments.slice(0, -1), last.slice(0, and), last.slice(and + 1)].filter((one) => one.length > 0)
  return names.every((one) => isBareName(cast, one)) ? names.map(stretchOf) : null
}

/** "Washington and its allies", "Ulla Holm and Gil Marsh": each a source of its own. */
function partsOf([core = []]: readonly Word[][]): Stretch[] | null {
  const and = core.findIndex(({ key }) => key === 'and')
  if (and < 1 || and === core.length - 1) return null
  const sides = [core.slice(0, and), core.slice(and + 1)]
  if (!sides[0]!.some(({ text }) => /^\p{Lu}/u.test(text))) return null
  return sides.flat().some(({ key }) => LINKS.test(key)) ? null : sides.map(stretchOf)
}

const LINKS = /^(?:of|for|from|at|in|on|with|by|to|about|near|who|which|that|whose)$/

function isBareName(cast: Cast, words: readonly Word[]): boolean {
  const at = stretchOf(words)
  return cast.namesWithin(at).some(({ start, end }) => start === at.start && end === at.end)
}
