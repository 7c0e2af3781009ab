import { type Language, type Paragraph, titles, type Word } from '../2-understand/index.js'
import { isBodyWord, isFamilyNameToo } from './body-words.js'
import { startsCapital, startsWithArticle } from './initials.js'
import { partnerAfter, purposeAfter } from './long-names.js'

/** Indices of the first and last word of a stretch of capitalised words that may be a name. */
export interface Run {
  readonly from: number
  readonly to: number
}

/** Small words inside names of people: "van der Berg", "bin Salman". */
const PARTICLE = /^(?:de|da|di|do|dos|du|del|della|der|den|van|von|bin|bint|ibn|al|el|la|ter|zu|y)$/
/** Between two words of one name stands white space, or one mark of a nickname. */
const GAP = /^[\s\u00a0\u202f]*$/u
const NICKNAME_GAP = /^\s?[“"‘(]$|^[”"’)]\s?$/u

/** Stretches of capitalised words, with the small words that stand inside names. */
export function runsOf(text: string, { words }: Paragraph, language: Language): Run[] {
  const runs: Run[] = []
  for (let at = 0; at < words.length; at++) {
    if (!startsName(language, words[at]!)) continue
    const to = endOf({ text, words, language }, at)
    runs.push({ from: at, to })
    at = to
  }
  return runs
}

interface Row {
  readonly text: string
  readonly words: readonly Word[]
  readonly language: Language
}

function endOf(row: Row, from: number): number {
  const { words, language } = row
  let to = from
  while (to + 1 < words.length && joined(row, to) && !owns(row, to)) {
    const step = startsName(language, words[to + 1]!) ? 1 : linkAfter(row, { from, to })
    if (step === 0) break
    to += step
  }
  return to
}

/** "Pell's lawyer" ends at the genitive; "Deckhands' Union" does not. */
function owns({ words, language }: Row, at: number): boolean {
  const { text } = words[at]!
  if (!/['’]s?$/u.test(text)) return false
  const next = words[at + 1]!
  return !/s['’]$/u.test(text) || !/^\p{Lu}/u.test(next.text) || !isBodyWord(language, next.key)
}

/** Small words that one name may have in a row: "van der", "of the". */
const MOST_LINKS = 3

/** How many words on the name continues after small words; 0 when it ends: "Ministry of the Sea", not "Rangel of York". */
function linkAfter(row: Row, { from, to }: Run): number {
  const { words, language } = row
  const soFar = { language, words, from, to }
  const farther = purposeAfter(soFar) || partnerAfter(soFar)
  if (farther > 0) return farther
  const isBody = words.slice(from, to + 1).some((_, at) => isOfBody(row, from + at))
  const links = (at: number) =>
    PARTICLE.test(words[at]?.key ?? '') ||
    (isBody && /^(?:of|for)$/.test(words[at]?.key ?? '')) ||
    (at > to + 1 && words[at]?.key === 'the')
  let next = to + 1
  while (next <= to + MOST_LINKS && links(next) && next + 1 < words.length && joined(row, next)) next++
  return next > to + 1 && startsName(language, words[next]!) ? next - to : 0
}

/** Whether a word makes the name a body's, so that "of" goes on with it; Nell Park of Ohio is a Park. */
function isOfBody({ words, language }: Row, at: number): boolean {
  const { key } = words[at]!
  if (!isBodyWord(language, key)) return false
  return !isFamilyNameToo(key) || !language.firstNames.has(words[at - 1]?.key ?? '')
}

function joined({ text, words }: Row, at: number): boolean {
  const gap = text.slice(words[at]!.end, words[at + 1]!.start)
  return GAP.test(gap) || (NICKNAME_GAP.test(gap) && gap.length <= 2)
}

/** Whether a word can be the first of a name: a capital (or a handle) that is no small word, day or month. */
export function startsName(language: Language, word: Word): boolean {
  if (startsWithArticle(word.text) || /^@\w/.test(word.text)) return true
  return (
    word.is === 'word' && startsCapital(word.text) && !isSmall(language, word.key.replace(/'(?:s|ve|re|ll|d|m)?$/, ''))
  )
}

const PRONOUN_LIKE = new Set(
  `i we you he she it they this that these those his her its their our my your there here yes no ok not one two three some many most all both
 each every another such what why how who whom whose when where if please`.split(/\s+/),
)
/** Months that are also first names. */
const NAME_MONTHS = /^(?:april|may|june|august)$/

function isSmall(language: Language, key: string): boolean {
  if (PRONOUN_LIKE.has(key) || language.functionWords.has(key) || language.articles.has(key)) return true
  if (language.auxiliaries.has(key) || language.days.has(key)) return true
  if (language.months.has(key)) return !NAME_MONTHS.test(key)
  return language.starters.has(key) && !titles.has(key)
}
