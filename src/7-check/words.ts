import { folded } from '../text/fold.js'
import { LIKE_LATIN } from '../text/lookalikes.js'
import { scanWords } from '../text/scan.js'
import type { Stretch } from '../types/index.js'

/** A word of a quotation or of a source, in the forms that are compared. */
export interface CheckedWord extends Stretch {
  /** As the index knows it. */
  readonly hash: number
  /** Without what is only presentation: composed letters, straight apostrophes, nothing invisible, no dots in U.S. */
  readonly form: string
  /** `form` in lower case, lookalikes of another script as the letters they are read as. */
  readonly key: string
  /** A writer changed letters of it: [H]e, know[s]. */
  readonly touched: boolean
  /** Letters of another script stand for those that a reader sees. */
  readonly disguised: boolean
}

/** The words of a stretch of text. */
export function wordsIn(text: string, { start, end }: Stretch): CheckedWord[] {
  const words: CheckedWord[] = []
  scanWords(text, { start, end }, (hash, from, to) => {
    words.push(wordOf(text, hash, { start: touchedStart(text, start, from), end: touchedEnd(text, end, to) }))
  })
  return words
}

/** "[H]e": the bracket before the word belongs to it where another one stands inside. */
function touchedStart(text: string, least: number, start: number): number {
  return start > least && text[start - 1] === '[' && text[start + 1] === ']' ? start - 1 : start
}

function touchedEnd(text: string, most: number, end: number): number {
  if (end >= most || text[end] !== ']') return end
  const open = text.lastIndexOf('[', end)
  return open > 0 && /^\p{L}{1,4}$/u.test(text.slice(open + 1, end)) && /\p{L}/u.test(text[open - 1]!) ? end + 1 : end
}

const PLAIN = /^[A-Za-z0-9]+$/

function wordOf(text: string, hash: number, { start, end }: Stretch): CheckedWord {
  const raw = text.slice(start, end)
  if (PLAIN.test(raw)) return { start, end, hash, form: raw, key: raw.toLowerCase(), touched: false, disguised: false }
  const touched = /[[\]]/.test(raw)
  const form = withoutDots(folded(touched ? raw.replace(/[[\]]/g, '') : raw))
  const shown = asLatin(form)
  return { start, end, hash, form, key: shown.toLowerCase(), touched, disguised: shown !== form }
}

const withoutDots = (form: string): string => (/^(?:\p{L}\.)+\p{L}$/u.test(form) ? form.replaceAll('.', '') : form)

/** A word whose Cyrillic or Greek letters all look like Latin ones, as what it looks like. */
function asLatin(form: string): string {
  if (!/[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(form)) return form
  const shown = [...form].map((letter) => LIKE_LATIN[letter] ?? letter).join('')
  return /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(shown) ? form : shown
}
