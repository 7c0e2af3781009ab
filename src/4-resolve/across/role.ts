import type { Language } from '../../2-understand/index.js'
import type { Stretch } from '../../types/index.js'
import type { Near } from './around.js'
import { callingOf, holdersOf, isField, isRank, isWork, postOf, spelled, standingOf } from './callings.js'
import { partyIn } from './parties.js'
import { placeStems } from './places.js'

/** What a document says that somebody is, cut into what is compared. */
export interface StatedRole extends Stretch {
  /** As printed: "former finance minister of Halmere". */
  readonly title: string
  /** One noun for one post: "minister"; null for "of the Social Democrats", which names only the body. */
  readonly noun: string | null
  /** What it is the minister, chief or professor of: "finance". */
  readonly field: readonly string[]
  /** Other words around the noun: "bus" of "bus driver". */
  readonly sort: readonly string[]
  /** "deputy", "acting". */
  readonly rank: readonly string[]
  /** Stems of the places and bodies that it is tied to: "halmere". */
  readonly places: readonly string[]
  /** Stems of the political party that it is tied to: "social", "democr". */
  readonly party: readonly string[]
  /** Those words as printed. */
  readonly body: string | null
  readonly standing: 'now' | 'past' | 'coming'
  /** The year in which it ended, where that is told: "mayor of Tarn from 2009 to 2015". */
  readonly until?: number
}

const LINK = /^(?:of|for|at|in|with|from|near|outside)$/
const ARTICLE = /^(?:the|a|an|its|their|his|her|our|my|this|one)$/

/** Whether a word is a noun for what somebody is. */
export function isRoleNoun(language: Language, key: string): boolean {
  if (NO_NOUN.has(key)) return false
  if (language.roles.has(key) || EXTRA.has(key) || isWork(key)) return true
  const post = postOf(key)
  return post !== key && language.roles.has(post)
}

const EXTRA = new Set(
  `mp ceo cfo cto premier footballer midfielder banker barrister tycoon mogul businessman businessmen businesswoman sen gov rep prof gen col
  capt lt sgt rev president-elect mayor-elect harbourmaster psychiatrist cardiologist actress golfer cricketer congressman congressmen
  congresswoman deputies admiral major fellow suspect headteacher`.split(/\s+/),
)
/** What stands before the noun, or is no work. */
const NO_NOUN = new Set('prime vice deputy former acting other others man woman'.split(' '))

/**
 * The role in a noun phrase: words before a noun for what somebody is, and what hangs on it. "a former Halmere finance
 * minister", "professor of economics at Tarn University". Null where it names no such noun.
 */
export function roleIn(language: Language, text: string, phrase: readonly Near[]): StatedRole | null {
  const first = phrase.findIndex(({ key }) => !ARTICLE.test(key))
  if (first < 0) return null
  const words = phrase.slice(first)
  const core = coreOf(language, words)
  const at = headOf(language, core)
  if (at < 0) return null
  const told = core.slice(0, at + 1)
  if (isSomethingElse(told)) return null
  const behind = complements(language, words.slice(at + 1))
  const last = behind.at(-1) ?? told.at(-1)!
  return assembled(text, { told, behind, start: told[0]!.start, end: endOf(last) })
}

/**
 * What only looks like a role: "like a sprinter" compares, "succeeded the campaign manager" tells of another, "Mr. King" is called so, and
 * "the more conservative" is no noun.
 */
function isSomethingElse(told: readonly Near[]): boolean {
  const before = told.at(-2)?.key ?? ''
  return told.slice(1).some(({ key }) => ARTICLE.test(key)) || CALLED.test(before) || DEGREE.test(before)
}

const CALLED = /^(?:mr|mrs|ms|miss|dr|sir|dame)$/
const DEGREE = /^(?:more|most|less|least|very|so|too|as)$/

/** The words before anything hangs on the noun: before a point, a link or a verb. */
function coreOf(language: Language, words: readonly Near[]): readonly Near[] {
  const stop = words.findIndex((one) => !one.isWord || LINK.test(one.key) || isVerb(language, one))
  return stop < 0 ? words : words.slice(0, stop)
}

/** "a juror in the trial", "a 61-year-old taxidermist": whatever noun an "a" leads to, where no list has it. */
export function unlistedRole(language: Language, text: string, phrase: readonly Near[]): StatedRole | null {
  if (!/^an?$/.test(phrase[0]?.key ?? '')) return null
  const words = phrase.slice(1)
  const told = coreOf(language, words)
  const noun = told.at(-1)
  if (!noun || told.length > 4 || noun.isCapital || !/^\p{Ll}[\p{Ll}-]{2,}$/u.test(noun.key)) return null
  const behind = complements(language, words.slice(told.length))
  // "a pace to his left" goes on otherwise than a calling does, and "a company near Tarn" is none.
  const next = words[told.length + behind.length]
  if ((next && !GOES_ON.test(next.key)) || language.bodies.has(noun.key)) return null
  return assembled(text, { told, behind, start: told[0]!.start, end: endOf(behind.at(-1) ?? noun) })
}

/** One more calling, or a clause about whoever has this one. */
const GOES_ON = /^(?:and|who|whose|that|which)$/

/** The role in words that end with its noun, a body of several words before it: "University of Selby sociologist". */
export function roleEnding(language: Language, text: string, phrase: readonly Near[]): StatedRole | null {
  const last = phrase.at(-1)
  if (!last || !isRoleNoun(language, last.key) || isSomethingElse(phrase.slice(-2))) return null
  const told = phrase.filter(({ key }) => !LINK.test(key) && !ARTICLE.test(key))
  return assembled(text, { told, behind: [], start: phrase[0]!.start, end: endOf(last) })
}

/** Index of the noun: the last one of the row, "officer" of "chief executive officer" aside. */
function headOf(language: Language, core: readonly Near[]): number {
  const nouns = core.map(({ key }, index) => (isRoleNoun(language, key) ? index : -1)).filter((index) => index >= 0)
  const last = nouns.at(-1) ?? -1
  if (last !== core.length - 1) return core.slice(last + 1).every(({ isCapital }) => isCapital) ? last : -1
  return core[last]?.key === 'officer' && core[last - 1]?.key === 'executive' ? last - 1 : last
}

function isVerb(language: Language, { key, isCapital }: Near): boolean {
  if (
    /^(?:who|which|that|whose|and|or|but|to|on|as|by|after|before|when|while|since|until|than|against|during|under|amid|because)$/.test(
      key,
    )
  )
    return true
  if (language.auxiliaries.has(key) && !isField(key)) return true
  return !isCapital && language.cues.get(key)?.form === 'finite' && !isField(key)
}

/** "of Halmere", "for trade and industry", "of economics at Tarn University": names, fields, and the small words between. */
function complements(language: Language, words: readonly Near[]): Near[] {
  let to = words[0] && words[0].key === 'officer' ? 1 : 0
  if (!LINK.test(words[to]?.key ?? '')) return []
  let lower = 0
  for (let at = to; at < Math.min(words.length, 12); at++) {
    const { key, isCapital, isWord } = words[at]!
    const small = LINK.test(key) || ARTICLE.test(key) || (key === 'and' && isNext(words[at + 1]))
    if (!isWord || /^\d/.test(key) || (!small && isVerb(language, words[at]!))) break
    if (small) continue
    if (language.days.has(key) || (language.months.has(key) && isCapital)) break
    if (!isCapital && !isField(key) && ++lower > 2) break
    to = at + 1
  }
  return words.slice(0, to)
}

const isNext = (word: Near | undefined): boolean => word !== undefined && (word.isCapital || isField(word.key))

interface Parts {
  readonly told: readonly Near[]
  readonly behind: readonly Near[]
  readonly start: number
  readonly end: number
}

function assembled(text: string, { told, behind, start, end }: Parts): StatedRole {
  const noun = postOf(told.at(-1)!.key)
  const around = [...told.slice(0, -1), ...behind.filter(({ key }) => !LINK.test(key) && !ARTICLE.test(key))]
  const rank = around.filter(({ key }) => isRank(key)).map(({ key }) => key)
  const times = [...told.slice(0, -1).map(({ key }) => standingOf(key)), standingOf(told.at(-1)!.key)].filter(Boolean)
  // "Arrel Energy's chief executive" and "the Arrel Energy CEO": the firm has energy in its name, and the post no field.
  const isOfFirm = /^(?:executive|founder|owner)$/.test(noun)
  const empty = isOfFirm ? /^(?:and|officer|chief)$/ : /^(?:and|officer)$/
  const rest = around.filter(({ key }) => !isRank(key) && standingOf(key) === null && !empty.test(key))
  const isCapital = (one: Near) => one.isCapital || one.owns
  const isField_ = (one: Near) => isField(one.key) && !one.owns && !(isOfFirm && isCapital(one))
  const { party, others } = partyIn(noun, rest.filter(isCapital))
  const field = rest.filter((one) => isField_(one) && (!isCapital(one) || others.includes(one)))
  const names = others.filter((one) => !isField_(one) && !/^(?:president|minister)$/.test(one.key))
  const sort = rest.filter((one) => !isField_(one) && !isCapital(one)).map(({ key }) => key)
  const bodies = rest.filter((one) => isCapital(one) && (names.includes(one) || !others.includes(one)))
  return {
    title: text.slice(start, end).replace(/\s+/gu, ' '),
    noun: noun === 'minister' && field.some(({ key }) => key === 'prime') ? 'premier' : noun,
    field: [...new Set(field.map(({ key }) => spelled(key)).filter((key) => key !== 'prime'))].sort(),
    sort: sort.filter((key) => !/^\d|-year-old$/.test(key)),
    rank: [...new Set(rank)].sort(),
    places: placeStems(names.map((one) => one.text)),
    party,
    body: bodies.length > 0 ? bodies.map((one) => one.text.replace(/['’]s?$/u, '')).join(' ') : null,
    standing: times[0] ?? 'now',
    start,
    end,
  }
}

const endOf = ({ end, owns, text }: Near): number => (owns ? end - (/['’]s?$/u.exec(text)?.[0].length ?? 0) : end)

/** "of the Social Democrats", "(D-Wis.)": a body or place without a noun. */
export function membership(text: string, words: readonly Near[]): StatedRole | null {
  const names = words.filter(({ isCapital }) => isCapital)
  const { party, others } = partyIn(null, names)
  const places = placeStems(others.map((one) => one.text))
  if (places.length === 0 && party.length === 0) return null
  const [start, end] = [names[0]!.start, endOf(names.at(-1)!)]
  const title = text.slice(start, end).replace(/\s+/gu, ' ')
  return { title, noun: null, field: [], sort: [], rank: [], places, party, body: title, standing: 'now', start, end }
}

/** What tells two stated roles apart, however they are printed. */
export const roleKey = ({ noun, field, rank, places, party, standing, until }: StatedRole): string =>
  JSON.stringify([noun, field, rank, places, party, standing, until])

/** How few hold this post at a time. */
export const rarityOf = ({ noun, field, rank }: StatedRole) =>
  noun === null ? 'many' : rank.includes('assistant') ? 'many' : holdersOf(noun, field)

/** The kind of work of a role; any, where only a body is named. */
export const callingOfRole = ({ noun }: StatedRole) => (noun === null ? 'any' : callingOf(noun))
