import { lookupKey } from '../../2-understand/index.js'
import type { Stretch } from '../../types/index.js'
import { startsCapital, startsSmall } from '../initials.js'

/** A word, or one mark, near a name. */
export interface Near extends Stretch {
  readonly text: string
  /** Lower case, without a genitive or the dot of an abbreviation. */
  readonly key: string
  readonly isWord: boolean
  /** "Tarn's". */
  readonly owns: boolean
  readonly isCapital: boolean
}

/** UTF-16 units read before and behind a name: the longest title, and an aside of two clauses. */
const BEFORE = 90
const BEHIND = 150

const TOKEN = /[\p{L}\p{N}@][\p{L}\p{N}\p{M}.'’‑-]*|[^\s\p{L}\p{N}]/gu
/** A dot that belongs to the word: "Sen.", "U.S.", "J." */
const DOTTED =
  /^(?:\p{L}\.)+\p{L}?$|^(?:sen|rep|gov|prof|dr|mr|mrs|ms|gen|col|capt|lt|sgt|rev|hon|sr|jr|st|maj|adm|insp|supt|cllr)$/iu

/** The words of one line before a place, in order. */
export function wordsBefore(text: string, place: number): Near[] {
  const from = Math.max(text.lastIndexOf('\n', place - 1) + 1, place - BEFORE)
  return tokens(text, from, place)
}

/** Longer than any word, in UTF-16 units. */
const WORD = 40

/** The last word of one line before a place. */
export function wordBefore(text: string, place: number): Near | undefined {
  const from = Math.max(text.lastIndexOf('\n', place - 1) + 1, place - WORD)
  return tokens(text, from, place).at(-1)
}

/** The words of one line from a place on. */
export function wordsBehind(text: string, place: number): Near[] {
  const line = text.indexOf('\n', place)
  return tokens(text, place, Math.min(line < 0 ? text.length : line, place + BEHIND))
}

function tokens(text: string, from: number, to: number): Near[] {
  const found: Near[] = []
  for (const match of text.slice(from, to).matchAll(TOKEN)) {
    const [whole] = match
    const start = from + match.index
    const dots = whole.endsWith('.') ? /\.+$/.exec(whole)![0].length : 0
    const bare = whole.slice(0, whole.length - dots)
    if (dots === 0 || DOTTED.test(whole) || DOTTED.test(bare)) found.push(near(whole, start))
    else found.push(near(bare, start), near('.', start + bare.length))
  }
  return found
}

function near(text: string, start: number): Near {
  const isCapital = startsCapital(text)
  const isWord = isCapital || startsSmall(text) || /^[\p{L}\p{N}@]/u.test(text)
  const owns = OWNS.test(text)
  const key = keyOf(owns ? text.replace(OWNS, '') : text)
  return { text, key, start, end: start + text.length, isWord, owns, isCapital }
}

const OWNS = /['’]s?$/u
const PLAIN = /^[\u0021-\u007e]+$/

/** The look-up key; plain letters, which are nearly all, need no folding. */
function keyOf(text: string): string {
  const key = PLAIN.test(text) ? text.toLowerCase() : lookupKey(text)
  return key.endsWith('.') ? key.slice(0, -1) : key
}
