import { type Language, lookupKey } from '../../2-understand/index.js'
import type { Stretch } from '../../types/index.js'
import { wordBefore } from './around.js'
import { isField, isRank } from './callings.js'
import { isRoleNoun } from './role.js'

/** Whose mentions are looked for, and where. */
export interface Wanted {
  readonly text: string
  readonly language: Language
  /** The fullest name of the document. */
  readonly name: string
  /** Another party of the document has the same last word: alone, it says nothing. */
  readonly shared: boolean
}

/** How often one document may name somebody before the rest is left alone: it tells nothing new. */
const MOST = 24

/** Where a document names somebody: in full, or by the last word where nobody else bears it. */
export function mentionsOf({ text, language, name, shared }: Wanted): Stretch[] {
  const parts = name.split(/\s+/u).filter(Boolean)
  const last = parts.at(-1)
  if (last === undefined) return []
  const found: Stretch[] = []
  for (const at of runsOf(parts, text)) {
    const words = text.slice(at.start, at.end)
    const alone = !/\s/u.test(words)
    if (parts.length > 1 && alone && (words !== last || shared || isOther(language, text, at))) continue
    found.push(at)
    if (found.length === MOST) break
  }
  return found
}

/**
 * Words of a name that follow each other, from left to right. By hand, because an expression for each name takes longer to make
 * than the text to read: half of the time of a page about somebody who speaks in two thousand documents.
 */
function* runsOf(parts: readonly string[], text: string): Generator<Stretch> {
  const longest = [...parts].sort((a, b) => b.length - a.length)
  let end = 0
  for (const start of placesOf(longest, text)) {
    if (start < end || LETTER_LAST.test(text.slice(Math.max(0, start - 2), start))) continue
    const reached = endOfRun(longest, text, start)
    if (reached === null) continue
    end = reached
    yield { start, end }
  }
}

/** Where words that stand at a place, with nothing but space between them, end; null where none stands there whole. */
function endOfRun(words: readonly string[], text: string, start: number): number | null {
  let end: number | null = null
  for (let at = start; ; ) {
    const word = words.find((one) => text.startsWith(one, at) && !LETTER_FIRST.test(two(text, at + one.length)))
    if (word === undefined) return end
    end = at + word.length
    for (at = end; at < text.length && SPACE.test(text[at]!); at++);
    if (at === end) return end
  }
}

/** A letter outside the first plane has two units. */
const two = (text: string, at: number): string => text.slice(at, at + 2)

const LETTER_FIRST = /^[\p{L}\p{N}]/u
const LETTER_LAST = /[\p{L}\p{N}]$/u
const SPACE = /\s/u

/** Where any of some words begins, in order. */
function placesOf(words: readonly string[], text: string): readonly number[] {
  const places = new Set<number>()
  for (const word of words) for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) places.add(at)
  return [...places].sort((a, b) => a - b)
}

/** "Karl Holm" is no mention of Ilse Holm: a capital before the name that is no title belongs to another. */
function isOther(language: Language, text: string, { start }: Stretch): boolean {
  const before = wordBefore(text, start)
  if (!before?.isCapital || before.owns) return false
  const { key } = before
  if (isTitle(language, key) || isField(key)) return false
  return !language.starters.has(key) && !language.functionWords.has(key)
}

const CAPITALS =
  /\p{Lu}[\p{L}\p{M}’'‑-]+(?:[ \u00a0](?:van|von|de|der|den|bin|al|of)){0,2}(?:[ \u00a0]\p{Lu}[\p{L}\p{M}’'‑-]+)+/gu

/**
 * The names of two words and more that a document holds, by their last two: what tells one story from another. Titles and
 * openers before them are left out: every paper writes "Mr President" and "Prime Minister".
 */
export function namesIn(text: string, language: Language): ReadonlySet<string> {
  const found = new Set<string>()
  for (const [words] of text.slice(0, LONGEST).matchAll(CAPITALS)) {
    const parts = words.split(/[ \u00a0]/u).map(nameKey)
    // "Foreign Minister Ida Roos" has a title, "Port Lissane" has none.
    const lastTitle = parts.findLastIndex((part) => isTitle(language, part))
    let from = 0
    while (from < parts.length && isBefore(language, parts[from]!, lastTitle >= 0)) from++
    if (parts.length - from > 1 && lastTitle < from) found.add(parts.slice(-2).join(' '))
  }
  return found
}

/** A word as names are compared: folded, without the ending of a possessor. */
export const nameKey = (word: string): string =>
  PLAIN.test(word) ? word.toLowerCase() : lookupKey(word).replace(/['’]s?$/u, '')

const PLAIN = /^[A-Za-z-]+$/

const FORMS = new Set('mr mrs ms miss dr sir dame lord lady'.split(' '))

const isTitle = (language: Language, key: string): boolean => FORMS.has(key) || isRoleNoun(language, key)

const isBefore = (language: Language, key: string, titled: boolean): boolean =>
  isTitle(language, key) ||
  (titled && isField(key)) ||
  isRank(key) ||
  language.starters.has(key) ||
  language.functionWords.has(key) ||
  language.days.has(key)

/** UTF-16 units of a document that are read for names: a story has named its people by then. */
const LONGEST = 20_000

/** Names that two documents share, apart from those that end with these words: a name is no story of its own. */
export function sharedNames(a: ReadonlySet<string>, b: ReadonlySet<string>, family: string): string[] {
  const [few, many] = a.size < b.size ? [a, b] : [b, a]
  return [...few].filter((name) => many.has(name) && !name.endsWith(` ${family}`)).sort()
}
