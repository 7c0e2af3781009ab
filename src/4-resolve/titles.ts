import { type Language, titles, type Word } from '../2-understand/index.js'
import { isBodyWord, isFamilyNameToo, isPlaceWord } from './body-words.js'
import type { Run } from './runs.js'

/** Index of the first word of a run that is part of the name: titles and what belongs to them go before it. */
export function startOfName(language: Language, words: readonly Word[], run: Run): number {
  return Math.max(afterTitle(language, words, run), afterComplement(language, words, run))
}

/** Index of the first word after the last title in the run. */
function afterTitle(language: Language, words: readonly Word[], { from, to }: Run): number {
  for (let at = to; at >= from; at--) {
    const { key, text } = words[at]!
    // "Mothers Against Noise" are no Against Noise.
    if (at < to && /^(?:against|for|without|in|of)$/.test(words[at + 1]!.key)) continue
    // "The Foreign Office": what only marks a body is nobody's name.
    if (at < to && words.slice(at + 1, to + 1).every((word) => isOnlyBody(language, word))) continue
    // "Judge", "Captain", "Surveyor" before a name are titles; "Rail" at its end is part of the name.
    if (at < to ? isTitle(language, words[at]!) : titles.has(key) && text.endsWith('.')) return at + 1
  }
  return from
}

function isTitle({ roles }: Language, word: Word): boolean {
  const { key } = word
  const bare = key.endsWith('.') ? key.slice(0, -1) : key
  const one = bare.endsWith('s') ? bare.slice(0, -1) : bare
  return isRank(word) || [key, bare, one].some((form) => titles.has(form) || roles.has(form))
}

const isOnlyBody = (language: Language, { key }: Word): boolean => isBodyWord(language, key) && !isFamilyNameToo(key)

/** Ranks as police reports shorten them, and what tabloids call parents: "Det Insp", "PC", "Mum-of-three". */
const isRank = ({ text, key }: Word): boolean =>
  /^(?:PC|WPC|PCSO|DI|DS|DCI|DCS)$/.test(text) ||
  /^(?:det|insp|supt|sgt|cpl|pte|brig|cllr|ald|smt|shri|adv)\.?$/.test(key) ||
  /^(?:mum|mother|mom|dad|father|gran|grandmother|grandfather|grandad)-of-/.test(key)

/** "Leader of the Opposition Ada Noor", "Secretary of State Ada Noor": what follows "of" belongs to the title. */
function afterComplement(language: Language, words: readonly Word[], { from, to }: Run): number {
  const of = words[from - 1]?.key === 'the' ? words[from - 2]?.key : words[from - 1]?.key
  if (of !== 'of' || isPlaceWord(words[from]!.key)) return from
  for (let at = from + 1; at < to; at++) if (language.firstNames.has(words[at]!.key)) return at
  // "Prime Minister of Halmere Sunneva Aldred", whose first name is not listed: three words are a place and a name.
  const isOffice = language.roles.has(words[from - 2]?.key ?? '') && /^\p{Lu}/u.test(words[from - 2]!.text)
  // "Superintendent of Police Harpreet Gilnar": the first of them belongs to the office, whatever it marks.
  const isBody = words.slice(from + 1, to + 1).some(({ key }) => isBodyWord(language, key))
  return isOffice && to - from === 2 && !isBody ? from + 1 : from
}

/** A run of capitals at the start of a sentence, and the words that the document also has in lower case. */
interface Opening extends Run {
  readonly words: readonly Word[]
  readonly lower: ReadonlySet<string>
}

/** Whether a capital is only asked for by the start of the sentence: "Shipbuilder Corvane", "Former clerk". */
export function isCommonOpener(language: Language, { words, from, to, lower }: Opening): boolean {
  const [first, second] = [words[from]!.key, words[from + 1]!.key]
  if (language.firstNames.has(first) || EITHER.has(first)) return false
  // "Junior Aaliyah Whitfield": the name starts with the first name.
  if (to - from > 1 && language.firstNames.has(second) && !isPlaceWord(first)) return true
  return language.cues.has(first) || lower.has(first) || OPENERS.test(first)
}

/** First names that men and women bear, of which no list of either tells: "Jean Paul Brandt" is whole. */
const EITHER = new Set(
  `jean robin leslie kim taylor jordan morgan casey dana terry chris sam alex jamie marion lee lynn tracy kelly shannon ashley quinn rene
  andrea sasha nikita dominique claude camille noor ariel toni jo gale carey kerry lindsay sidney`.split(/\s+/),
)

const OPENERS =
  /^(?:former|late|fellow|senior|outgoing|retired|owner|operator|giant|perhaps|maybe|moves|\p{Ll}{3,}(?:builder|maker|grower|carrier|tailer|lender|insurer|supplier|developer|publisher|caster|facturer))$/u
