import type { Language, Understanding } from '../2-understand/index.js'
import type { SpeakerKind } from '../types/index.js'
import type { Member } from './cast.js'

/** Points for a person; a member with at least this many is one. */
const BAR = 1

/** Person or organisation, by what stands with the name: titles and first names against "the", "in" and nouns of bodies. */
export function kindOf({ language }: Understanding, member: Member): SpeakerKind {
  const words = member.name.toLowerCase().split(/[\s\u00a0]+/)
  const last = words.at(-1)!.replace(/[^\p{L}-]/gu, '')
  if (language.documents.has(last) && words.length > 1) return 'document'
  return personPoints(language, member, words) >= BAR ? 'person' : 'organisation'
}

function personPoints(language: Language, member: Member, words: readonly string[]): number {
  const { sightings, descriptions } = member
  const count = (test: (one: Member['sightings'][number]) => boolean) => sightings.filter(test).length
  let points = words.length >= 2 && words.length <= 4 ? 1 : 0
  if (count(({ title }) => title.length > 0) > 0) points += 2
  if (descriptions.some(({ head }) => language.roles.has(head) || language.gendered.has(head))) points += 2
  if (words.length > 1 && language.firstNames.has(words[0]!)) points += 2
  if (words.length > 1 && words.some((word) => isBodyWord(language, word))) points -= 4
  if (descriptions.some(({ head }) => language.bodies.has(head) || /^(?:firm|company|shipbuilder)$/.test(head)))
    points -= 2
  if (/^[\p{Lu}.&-]{2,}s?$/u.test(member.name)) points -= 2
  if (count(({ before }) => /^(?:the)$/.test(before)) * 2 > sightings.length) points -= 2
  if (count(({ before, possessor }) => /^(?:in|at|into|near|across|outside|within)$/.test(before) && !possessor) > 0)
    points -= 1.5
  if (words.length === 1 && PLACES.has(words[0]!)) points -= 2
  if (words.length === 1 && count(({ after, weak }) => !weak && language.cues.has(after)) > 0) points += 1
  if (member.name.startsWith('@')) points += 1
  return points
}

/** Whether a word of a name says that a body bears it: "Ministry", "Bank", "Post". */
export const isBodyWord = (language: Language, key: string): boolean => BODY_WORDS.test(key) || language.bodies.has(key)

const BODY_WORDS =
  /^(?:inc|corp|ltd|llc|plc|co|steel|oil|energy|electric|university|college|institute|party|committee|council|union|ministry|department|agency|bank|house|senate|congress|court|church|school|news|times|post|herald|tribune|gazette|journal|rail|railways?|lines|airlines?|motors|group|foundation|association|society|federation|league|club|rovers|united|city|street|river|bay|island|islands|county|festival|games|airport|tower|center|centre|hospital|museum|library|theatre|research|services?|systems|industries|holdings|partners|brothers|press|radio|tv|television|network|media|north|south|east|west|kingdom|states|republic|nations|act|bill|treaty|plan|day|week|cup|prize|award)$/

/** Places whose name stands for those who govern there. */
const PLACES = new Set(
  `washington moscow beijing london paris berlin brussels tokyo seoul pyongyang kyiv kiev tehran ankara jerusalem delhi islamabad kabul baghdad
 damascus cairo riyadh doha geneva vienna rome madrid lisbon warsaw prague budapest athens oslo stockholm helsinki copenhagen canberra ottawa
 america russia china japan korea ukraine iran iraq israel india pakistan france germany italy spain poland turkey syria egypt brazil mexico
 canada australia britain england scotland ireland wales europe africa asia texas florida california virginia ohio iowa georgia nevada arizona
 michigan wisconsin pennsylvania colorado massachusetts kremlin pentagon congress senate nato`.split(/\s+/),
)
