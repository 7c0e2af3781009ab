import type { Language } from '../../2-understand/index.js'
import type { Stretch } from '../../types/index.js'
import { type Near, wordsBefore, wordsBehind } from './around.js'
import { isField, isRank, standingOf } from './callings.js'
import { isRoleNoun, membership, roleEnding, roleIn, type StatedRole, unlistedRole } from './role.js'

/** What the words beside one mention of a name tell of its bearer. */
export interface Beside {
  readonly roles: readonly StatedRole[]
  readonly age: number | null
  /** "he" or "she", by a title. */
  readonly gender: 'he' | 'she' | null
  /** What "no relation to …" excludes: a role, or null where nothing more is said. */
  readonly unrelated: readonly (StatedRole | null)[]
}

/** The text, its language, and where in it the name stands. */
export interface Place {
  readonly text: string
  readonly language: Language
  readonly at: Stretch
}

/** What more can be told behind a name begins with a mark or one of these words; most names are followed by a verb. */
const TELLS = /^\s*(?:[^\s\p{L}\p{N}]|(?:of|from|is|was|became|becomes)(?!\p{L}))/iu
/** UTF-16 units behind a name in which that is seen. */
const NEAR = 12

/** Reads what stands before and behind a name. */
export function besideName(place: Place): Beside {
  const { text, language, at } = place
  const before = wordsBefore(text, at.start)
  const behind = TELLS.test(text.slice(at.end, at.end + NEAR)) ? wordsBehind(text, at.end) : []
  const after = afterName(place, behind)
  const gender = language.gendered.get(before.at(-1)?.key ?? '') ?? null
  const { attached, ...told } = after
  const roles = [titleBefore(place, before), apposedBefore(place, before, behind), ...after.roles].filter(
    (one) => one !== null,
  )
  return { ...told, gender, roles: attached ? roles.map((role) => completed(role, attached)) : roles }
}

/** "Sen. Ana Vek (D-Ohio)", "lawyer Ana Vek of Tarn": what hangs on the name says of which body or party the post is. */
function completed(role: StatedRole, { places, party }: StatedRole): StatedRole {
  if (role.noun === null) return role
  return {
    ...role,
    places: role.places.length === 0 ? places : role.places,
    party: role.party.length === 0 ? party : role.party,
  }
}

/** "Halmere Finance Minister ·", "Prime Minister of Halmere ·", "harbour master ·". */
function titleBefore({ text, language }: Place, before: readonly Near[]): StatedRole | null {
  const words = before.filter((_, index) => index >= before.length - 9)
  while (/^(?:mr|mrs|ms|miss|dr|sir|dame)$/.test(words.at(-1)?.key ?? '')) words.pop()
  let from = words.length
  let plain = 0
  while (from > 0 && isOfTitle(language, words, from - 1)) {
    const { key, isCapital } = words[from - 1]!
    const isKnown = isField(key) || isRank(key) || standingOf(key) !== null || isRoleNoun(language, key)
    const isPlain = !isCapital && !isKnown && !/^(?:of|for|the)$/.test(key)
    // "met Kasmoran President": a verb looks like "bus" of "bus driver", but that has no capital behind it.
    if (isPlain && (++plain > 1 || words.slice(from).some((one) => one.isCapital))) break
    from--
  }
  while (/^(?:of|for|the)$/.test(words[from]?.key ?? '')) from++
  const title = words.slice(from)
  const last = title.at(-1)
  if (!last || last.owns) return null
  // "director of the centrist ·", "a broker of the ·": then the name says of what.
  const isOpen = !last.isCapital && !isField(last.key) && words.slice(0, -1).at(-1)?.key === 'the' && title.length > 1
  if (isOpen || last.key === 'the') return null
  if (isRoleNoun(language, last.key)) return roleEnding(language, text, title)
  const of = title.findLastIndex(({ key }) => /^(?:of|for)$/.test(key))
  return of > 0 && isRoleNoun(language, title[of - 1]!.key) ? roleIn(language, text, title) : null
}

function isOfTitle(language: Language, words: readonly Near[], at: number): boolean {
  const { key, isWord, isCapital } = words[at]!
  if (!isWord || /^\d+$/.test(key)) return false
  const next = words[at + 1]
  if (/^(?:of|for)$/.test(key)) return next !== undefined && (next.isCapital || next.key === 'the')
  if (key === 'the') return /^(?:of|for)$/.test(words[at - 1]?.key ?? '')
  if (isRoleNoun(language, key) || isField(key)) return true
  if (language.functionWords.has(key) || language.auxiliaries.has(key) || language.starters.has(key)) return false
  return isCapital ? !language.days.has(key) : !language.cues.has(key) && !/(?:ed|ing|ly)$/.test(key)
}

/** "the mayor of Tarn, ·,": a phrase that commas set beside the name. */
function apposedBefore({ text, language }: Place, before: readonly Near[], behind: readonly Near[]): StatedRole | null {
  if (before.at(-1)?.text !== ',' || (behind[0]?.isWord ?? true)) return null
  const words = before.slice(0, -1)
  let from = words.length - 1
  while (from >= 0 && words[from]!.isWord && !opens(words, from)) from--
  const first = words[from]
  const phrase = first?.isWord ? words.slice(from) : words.slice(from + 1)
  const isOpen = phrase[0] !== undefined && (/^(?:the|a|an|its|their)$/.test(phrase[0].key) || phrase[0].owns)
  return isOpen ? roleIn(language, text, phrase) : null
}

/** An article that no "of" or "at" leads to begins the phrase; so does an owner. */
function opens(words: readonly Near[], at: number): boolean {
  const before = words[at - 1]?.key ?? ''
  if (/^(?:the|a|an|its|their)$/.test(words[at]!.key)) return !/^(?:of|for|at|in|with|from)$/.test(before)
  return words[at]!.owns && !/^(?:the|of)$/.test(before)
}

/** What follows a body and is no part of it; "of" is. */
const ENDS_BODY =
  /^(?:at|in|on|near|outside|for|from|with|by|to|out|and|or|that|which|who|when|while|before|after|until)$/
/** Words of a body without a name. */
const MOST_BODY = 6

/** Verbs that tell a post or a trade, and its noun. */
const NOUN_OF: ReadonlyMap<string, string> = new Map(
  `leader leads led|head heads headed runs ran|chair chairs chaired|teacher teaches taught|farmer farms farmed|coach coaches coached|
 editor edits edited|owner owns owned|founder founded|manager manages managed|representative represents represented`
    .split('|')
    .flatMap((row) => {
      const [noun = '', ...verbs] = row.trim().split(/\s+/)
      return verbs.map((verb) => [verb, noun] as const)
    }),
)

interface Found {
  readonly roles: StatedRole[]
  age: number | null
  readonly unrelated: (StatedRole | null)[]
  /** The body or place that no comma parts from the name. */
  attached: StatedRole | null
}

/** What no comma parts from the name: brackets, or "of Tarn". How many words of it. */
function readAttached(place: Place, behind: readonly Near[], found: Found): number {
  if (behind[0]?.text === '(') return bracketed(place, behind, found)
  // "told Pell of the Harbour Board's plan": only a whole name is taken up by "of".
  const isWhole = /\s/u.test(place.text.slice(place.at.start, place.at.end))
  if (!isWhole || !/^(?:of|from)$/.test(behind[0]?.key ?? '')) return 0
  const body = capitals(behind.slice(1))
  attach(found, membership(place.text, body))
  return 1 + body.length
}

/** Asides behind a name, one after the other, until the sentence goes on. */
function afterName(place: Place, behind: readonly Near[]): Found {
  const found: Found = { roles: [], age: null, unrelated: [], attached: null }
  const { text, language } = place
  if (/^['’]s?$/u.test(text.slice(place.at.end, place.at.end + 2).trim())) return found
  const rest = behind.slice(readAttached(place, behind, found))
  if (/^(?:is|was|became|becomes)$/.test(rest[0]?.key ?? '')) pushed(found.roles, copula(place, rest))
  for (let turn = 0; turn < 3 && rest[0]?.text === ','; turn++) {
    rest.shift()
    const comma = rest.findIndex(({ isWord }) => !isWord)
    const aside = comma < 0 ? rest.slice() : rest.slice(0, comma)
    const age = /^(\d{1,3})$/.exec(aside[0]?.text ?? '')
    if (age && aside.length === 1) found.age = Number(age[1])
    else if (/^no$/.test(aside[0]?.key ?? '') && aside[1]?.key === 'relation') {
      found.unrelated.push(roleIn(language, text, aside.slice(3)))
    } else if (aside[0]?.key === 'who') pushed(found.roles, clause(place, aside))
    else if (/^(?:of|from)$/.test(aside[0]?.key ?? '')) pushed(found.roles, membership(text, capitals(aside.slice(1))))
    else {
      const wasOnce = /^(?:once|formerly|previously)$/.test(aside[0]?.key ?? '')
      const role = wasOnce
        ? pastRole(place, aside.slice(1))
        : (roleIn(language, text, aside) ?? unlistedRole(language, text, aside))
      if (!role || role.start > (aside[0]?.start ?? 0) + 60) break
      found.roles.push(ended(aside, role), ...secondRole(place, aside, role))
      found.age ??= ageIn(aside)
    }
    rest.splice(0, comma < 0 ? rest.length : comma)
  }
  return found
}

/** "once mayor of Tarn". */
function pastRole({ text, language }: Place, phrase: readonly Near[]): StatedRole | null {
  const role = roleIn(language, text, phrase)
  return role && { ...role, standing: 'past' }
}

/** "mayor of Tarn from 2009 to 2015", "mayor of Tarn until the spring". */
function ended(aside: readonly Near[], role: StatedRole): StatedRole {
  const keys = aside.filter((one) => one.start >= role.end).map(({ key }) => key)
  const told = /^(?:(?:from|between) \d{4} (?:to|until|and) (\d{4})|until(?: (\d{4}))?)(?: |$)/.exec(keys.join(' '))
  const until = told?.[1] ?? told?.[2]
  return told ? { ...role, standing: 'past', ...(until === undefined ? {} : { until: Number(until) }) } : role
}

/** "prime minister of Halmere and leader of the Social Democrats": one more post after "and". */
function secondRole({ text, language }: Place, aside: readonly Near[], { end }: StatedRole): StatedRole[] {
  const rest = aside.filter((one) => one.start >= end)
  const second = rest[0]?.key === 'and' ? roleIn(language, text, rest.slice(1)) : null
  return second ? [second] : []
}

function attach(found: Found, role: StatedRole | null): void {
  pushed(found.roles, role)
  found.attached = role
}

function pushed(list: StatedRole[], role: StatedRole | null): void {
  if (role) list.push(role)
}

function capitals(words: readonly Near[]): Near[] {
  const to = words.findIndex((one) => !one.isWord || (!one.isCapital && !/^(?:the|of|and)$/.test(one.key)))
  return words.slice(0, to < 0 ? words.length : to)
}

const ageIn = (words: readonly Near[]): number | null => {
  const told = words.map(({ key }) => /^(\d{1,3})-year-old$/.exec(key)?.[1]).find(Boolean)
  return told === undefined ? null : Number(told)
}

/** "(all times EDT)" is no body. */
function isOfBody({ isWord, isCapital, key }: Near): boolean {
  return !isWord || isCapital || /^(?:of|the|and|for|\d+)$/.test(key)
}

/** "(D-Wis.)", "(Social Democrats)", "(54)", "(no relation)". */
function bracketed({ text }: Place, behind: readonly Near[], found: Found): number {
  const close = behind.findIndex(({ text: mark }) => mark === ')')
  const inner = behind.slice(1, close < 0 ? 1 : close)
  if (/^\d{1,3}$/.test(inner[0]?.text ?? '') && inner.length === 1) found.age = Number(inner[0]!.text)
  else if (inner[0]?.key === 'no' && inner[1]?.key === 'relation') found.unrelated.push(null)
  else if (inner.length > 0 && inner.length < 6 && inner.every(isOfBody)) attach(found, membership(text, inner))
  return close + 1
}

/** "is the mayor of Tarn", "was named finance minister", "was mayor of Tarn until 2019". */
function copula({ text, language }: Place, behind: readonly Near[]): StatedRole | null {
  const named = /^(?:named|appointed|elected|sworn|made)$/.test(behind[1]?.key ?? '') ? 2 : 1
  const from = behind[named]?.key === 'as' ? named + 1 : named
  const end = behind.findIndex(({ isWord }, index) => index > from && !isWord)
  const role = roleIn(language, text, behind.slice(from, end < 0 ? behind.length : end))
  if (!role || role.start - behind[0]!.start > 50) return null
  const told = ended(behind, role)
  return behind[0]!.key === 'was' && named === 1 ? { ...told, standing: 'past' } : told
}

/** "who leads the stagehands' union", "who owned a chain of bakeries": a body without a name of its own. */
function uncapital({ text }: Place, behind: readonly Near[]): StatedRole | null {
  const body = behind.slice(behind.findIndex(({ key }) => !/^(?:at|in|near|outside|the|for|an?)$/.test(key)))
  const to = body.findIndex(({ key, isWord }, at) => !isWord || (at > 0 && ENDS_BODY.test(key)))
  const words = body.slice(0, Math.min(to < 0 ? body.length : to, MOST_BODY))
  const last = words.at(-1)
  if (!last || words.every(({ isCapital }) => isCapital) || ENDS_BODY.test(last.key)) return null
  const title = text.slice(words[0]!.start, last.end)
  const sort = words.filter(({ isCapital }) => !isCapital).map(({ key }) => key)
  return {
    title,
    noun: null,
    field: [],
    sort,
    rank: [],
    places: [],
    party: [],
    body: null,
    standing: 'now',
    start: words[0]!.start,
    end: last.end,
  }
}

/** "who leads the Social Democrats", "who is mayor of Tarn", "who was finance minister until 2019", "who teaches at Harvard". */
function clause(place: Place, aside: readonly Near[]): StatedRole | null {
  const at = aside.findIndex(({ key }) => NOUN_OF.has(key))
  const verb = aside[at]
  const runs = aside.findIndex(({ key }) => /^(?:runs?|ran|running|stood|standing)$/.test(key))
  if (runs > 0 && runs < 4 && /^(?:for|against)$/.test(aside[runs + 1]?.key ?? ''))
    return candidacy(place, aside.slice(runs))
  if (verb && at < 4) {
    const body = aside.slice(at + 1).filter(({ key }) => !/^(?:at|in|near|outside|the|for)$/.test(key))
    const named = capitals(body)
    // "runs Vek’s office": what is run is the office.
    const role = (named.at(-1)?.owns ? null : membership(place.text, named)) ?? uncapital(place, aside.slice(at + 1))
    const standing = /(?:ed|ran|taught)$|^led$/.test(verb.key) || aside[1]?.key === 'previously' ? 'past' : 'now'
    const noun = NOUN_OF.get(verb.key)!
    return role && { ...role, noun, standing, start: verb.start, title: titleOf(place, verb.start, role.end) }
  }
  if (/^(?:is|was|became)$/.test(aside[1]?.key ?? '')) return copula(place, aside.slice(1))
  const served = aside[1]?.key === 'served' && aside[2]?.key === 'as'
  return served ? pastRole(place, aside.slice(3)) : null
}

/** "who is running for mayor of Tarn", "who ran against the mayor of Tarn": a candidate there, for what the other holds. */
function candidacy(place: Place, behind: readonly Near[]): StatedRole | null {
  const aim = roleIn(place.language, place.text, behind.slice(2))
  if (!aim?.noun) return null
  const { start } = behind[0]!
  return { ...aim, noun: 'candidate', sort: [aim.noun], start, title: titleOf(place, start, aim.end) }
}

const titleOf = ({ text }: Place, start: number, end: number): string => text.slice(start, end).replace(/\s+/gu, ' ')
