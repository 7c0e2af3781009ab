import type { Language, Word } from '../2-understand/index.js'
import { isBodyWord, PLACES } from './body-words.js'

/** Capitalised words, of which those from `from` to `to` are a name so far. */
export interface NameSoFar {
  readonly language: Language
  readonly words: readonly Word[]
  readonly from: number
  readonly to: number
}

/** What people who band together for a purpose call themselves: "Alliance to …", "Citizens for …", "Mothers Against …". */
const BANDED =
  /^(?:alliance|coalition|campaign|citizens|committee|council|center|centre|institute|initiative|movement|network|friends|mothers|fathers|parents|doctors|nurses|lawyers|journalists|reporters|scientists|teachers|students|workers|veterans|women|families|neighbours|neighbors|residents|people|americans|britons|farmers|taxpayers|voters|partnership|project|society|union|fund|foundation|association|office|agency|forum|group|league)$/
/** Whether those who band together call themselves by this noun: "the alliance", "the campaign". */
export const isBandWord = (key: string): boolean => BAND.test(key)

const BAND = /^(?:alliance|coalition|campaign|initiative|movement|partnership|project|forum|fund)$/
const PURPOSE = /^(?:to|for|of|on|against|without|in)$/i

/**
 * How many words on the name goes after "to", "for", "against" and the like: "Alliance to Save Our Schools", "Citizens
 * for Tax Relief". Small words with a capital ("Our") belong to it. 0 where no such name goes on.
 */
export function purposeAfter({ language, words, from, to }: NameSoFar): number {
  const last = words[to]!
  if (!BANDED.test(last.key) || !PURPOSE.test(words[to + 1]?.key ?? '')) return 0
  const first = words[to + 2]
  if (!isCapital(first) || language.firstNames.has(first!.key) || language.months.has(first!.key)) return 0
  // "Committee in Vey", "the Union of Dora Pell": a place or a person behind the plain words of a noun is no purpose.
  const isPlural = /s$|^(?:people|women|alliance|coalition|campaign)$/.test(last.key)
  if (!isPlural && !/^(?:to|for|against)$/.test(words[to + 1]!.key)) return 0
  if (to > from && /^in$/.test(words[to + 1]!.key)) return 0
  if (isPlural && /^(?:in|of|on)$/.test(words[to + 1]!.key)) return 0
  let next = to + 2
  while (isCapital(words[next + 1])) next++
  return next - to
}

/** Bodies that have one office for two things: "Immigration and Citizenship Service", "Ministry of Health and Welfare". */
const OFFICE =
  /^(?:ministry|department|dept|service|agency|administration|authority|bureau|commission|board|committee|council|institute|office|secretariat|association|centre|center|union|directorate|inspectorate)$/

/** How many words on the name goes after "and"; 0 where what follows is another name. */
export function partnerAfter({ language, words, from, to }: NameSoFar): number {
  if (!/^(?:and|&)$/.test(words[to + 1]?.key ?? '') || !isCapital(words[to + 2])) return 0
  let next = to + 2
  while (isCapital(words[next + 1]) && !/['’]s?$/u.test(words[next]!.text)) next++
  const second = words.slice(to + 2, next + 1)
  const isName = ({ key }: Word) => language.firstNames.has(key) || PLACES.has(key)
  if (second.some(isName) || words.slice(from, to + 1).some(isName)) return 0
  const ends = OFFICE.test(second.at(-1)!.key.replace(/'s$/, ''))
  const isArticle = /^(?:the|a|an|its|our)$/.test(words[from - 1]?.key ?? '')
  const plain = words.slice(from, to + 1).every(({ key }) => !isBodyWord(language, key))
  if (second.length > 1 && ends && plain && isArticle && to - from < 2) return next - to
  const starts = OFFICE.test(words[from]!.key) && /^(?:of|for|on)$/.test(words[from + 1]?.key ?? '')
  return starts && !second.some(({ key }) => isBodyWord(language, key) && !OFFICE.test(key)) && !ends ? next - to : 0
}

const isCapital = (word: Word | undefined): boolean => word?.is === 'word' && /^\p{Lu}/u.test(word.text)
