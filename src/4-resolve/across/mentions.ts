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
  const one = parts
    .map(escaped)
    .sort((a, b) => b.length - a.length)
    .join('|')
  const run = new RegExp(`(?<![\\p{L}\\p{N}])(?:${one})(?:[\\s\\u00a0]+(?:${one}))*(?![\\p{L}\\p{N}])`, 'gu')
  const found: Stretch[] = []
  for (const match of text.matchAll(run)) {
    const at = { start: match.index, end: match.index + match[0].length }
    const alone = !/\s/u.test(match[0])
    if (parts.length > 1 && alone && (match[0] !== last || shared || isOther(language, text, at))) continue
    found.push(at)
    if (found.length === MOST) break
  }
  return found
}

/** "Karl Holm" is no mention of Ilse Holm: a capital before the name that is no title belongs to another. */
function isOther(language: Language, text: string, { start }: Stretch): boolean {
  const before = wordBefore(text, start)
  if (!before?.isCapital || before.owns) return false
  const { key } = before
  if (isTitle(language, key) || isField(key)) return false
  return !language.starters.has(key) && !language.functionWords.has(key)
}

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

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
