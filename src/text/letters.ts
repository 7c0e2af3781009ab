import { LIKE_LATIN } from './lookalikes.js'

/** What a code unit does to the word it stands in; anything from FIRST_LETTER up is the folded letter itself. */
export const BREAK = 0
/** Seen by no reader: the word goes on as if it were not there. */
export const SKIP = 1
/** Within a word where letters stand on both sides: don't, O’Neill. */
export const APOSTROPHE = 2
/** Within a number or between single letters: 3.5, U.S. */
export const DOT = 3
/** Within a number: 1,000 and 14:05. */
export const COMMA = 4
/** A word of its own, whatever stands beside it: signs that mean something, and letters of scripts without spaces. */
export const ALONE = 5
/** Stands for several letters: see `lettersOf`. */
export const SEVERAL = 6
/** First half of a pair that only selects a form or hides a message. */
export const HIDDEN_PAIR = 7
/** Within a word it marks letters that a writer changed: [H]e, know[s]. */
export const BRACKET = 8
/** Stands above or below the letter before it, and belongs to it. */
export const MARK = 9
const UNKNOWN = 10
/** Classes are below it, folded letters above: no letter has so small a number. */
export const FIRST_LETTER = 32

const table = new Uint16Array(0x10000).fill(UNKNOWN)
const several = new Map<number, readonly number[]>()

/** The class of a code unit, or its folded letter: lower case, without accents, lookalikes of Latin letters as these. */
export function classOf(unit: number): number {
  const known = table[unit]!
  return known === UNKNOWN ? learn(unit) : known
}

/** The folded letters that a unit of the class SEVERAL stands for: f and i for ﬁ. */
export function lettersOf(unit: number): readonly number[] {
  return several.get(unit)!
}

function learn(unit: number): number {
  table[unit] = judge(unit, String.fromCharCode(unit))
  return table[unit]!
}

const INVISIBLE = /[\u00AD\u034F\u061C\u180B-\u180F\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFE00-\uFE0F\uFEFF]/u
const SPACELESS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
/** Signs that say something: 10 % is not 10. The hyphen and the dash are none of them, because they come and go. */
const SIGN = /[%‰$€£¥₹₽¢°&@#+=§№\p{No}]/u

function judge(unit: number, letter: string): number {
  if (unit === 0xdb40) return HIDDEN_PAIR
  // Halves of letters beyond the first plane: each half is a letter, which finds them well enough.
  if (unit >= 0xd800 && unit <= 0xdfff) return unit
  if (/['’‘ʼʹʻ`´′＇]/.test(letter)) return APOSTROPHE
  if (letter === '.') return DOT
  if (letter === ',' || letter === ':') return COMMA
  if (letter === '[' || letter === ']') return BRACKET
  if (SPACELESS.test(letter) || SIGN.test(letter)) return ALONE
  if (INVISIBLE.test(letter)) return SKIP
  if (/\p{M}/u.test(letter)) return MARK
  return /[\p{L}\p{N}]/u.test(letter) ? foldedLetter(unit, letter) : BREAK
}

function foldedLetter(unit: number, letter: string): number {
  const bare = letter.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').replace('ß', 'ss')
  const folded = [...bare].map((part) => LIKE_LATIN[part] ?? part).join('')
  if (folded.length === 1) return folded.charCodeAt(0)
  several.set(
    unit,
    Array.from(folded, (part) => part.charCodeAt(0)),
  )
  return folded === '' ? SKIP : SEVERAL
}
