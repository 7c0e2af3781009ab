import type { Language, Word } from '../2-understand/index.js'

/** "today", "recently": nobody's name ends with it. */
const ADVERB =
  /^(?:today|yesterday|tomorrow|tonight|recently|lately|earlier|later|afterwards|afterward|already|again|once|now|soon|meanwhile|also|however|ago)$/
/** What "this" and "last" stand before. */
const UNIT =
  /^(?:week|month|year|day|morning|afternoon|evening|night|weekend|decade|century|season|spring|summer|autumn|fall|winter)$/
const WHICH = /^(?:this|last|next|that)$/
const DEGREE = /^(?:just|only|earlier|later|early|late|even|as|recently)$/
const BEFORE_DATE = /^(?:in|on|since|during|by|last|this|next|until)$/

/**
 * The words of a source without the time at their end: "Wells Fargo just this month" is Wells Fargo, "an arbitration panel
 * in 2001" is an arbitration panel. At least one word is left.
 */
export function withoutTime(language: Language, words: readonly Word[]): readonly Word[] {
  let to = words.length
  for (let cut = timeFrom(language, words, to); cut > 0 && cut < to; cut = timeFrom(language, words, to)) {
    to = cut
    while (to > 1 && words[to - 1]!.text === ',') to--
  }
  return to === words.length ? words : words.slice(0, to)
}

/** Where the time begins that ends before `to`; `to`, where none does. */
function timeFrom(language: Language, words: readonly Word[], to: number): number {
  const last = words[to - 1]
  if (!last) return to
  if (ADVERB.test(last.key)) return to - 1
  if (UNIT.test(last.key) && WHICH.test(words[to - 2]?.key ?? '')) return withDegree(words, to - 2)
  let from = to
  while (from > 0 && (isDatePart(language, words[from - 1]!) || (from < to && words[from - 1]!.text === ','))) from--
  return from < to && BEFORE_DATE.test(words[from - 1]?.key ?? '') ? withDegree(words, from - 1) : to
}

/** "earlier this month", "just last year": the words of degree go with the time. */
function withDegree(words: readonly Word[], from: number): number {
  let first = from
  while (first > 1 && DEGREE.test(words[first - 1]!.key)) first--
  return first
}

const isDatePart = ({ days, months }: Language, { key, text, is }: Word): boolean =>
  days.has(key) ||
  (months.has(key) && /^\p{Lu}/u.test(text)) ||
  (is === 'number' && /^\d{1,4}$/.test(text)) ||
  /^\d{4}s?$/.test(text)
