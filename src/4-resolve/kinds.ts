import type { Language } from '../2-understand/index.js'
import type { SpeakerKind } from '../types/index.js'
import { isBodyWord, isFamilyNameToo, isPlaceWord, PLACES } from './body-words.js'
import type { Member } from './member.js'
import type { Sighting } from './sighting.js'

/** Points for a person; a member with at least this many is one. */
const BAR = 1

/** Person or organisation, by what stands with the name: titles and first names against "the", "in" and nouns of bodies. */
export function kindOf(language: Language, member: Member): SpeakerKind {
  const words = member.name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().split(/\s+/)
  const last = words.at(-1)!.replace(/[^\p{L}-]/gu, '')
  if (language.documents.has(last) && words.length > 1 && !language.firstNames.has(words[0]!)) return 'document'
  const points = pointsOfWords(language, member, words) + pointsOfPlaces(language, member, words)
  return points >= BAR ? 'person' : 'organisation'
}

/** What the words of the name itself tell. */
function pointsOfWords(language: Language, member: Member, words: readonly string[]): number {
  const { name } = member
  const named = words.length > 1 && language.firstNames.has(words[0]!)
  let points = words.length >= 2 && words.length <= 4 ? 1 : 0
  if (named) points += 2
  // "U.N. Women", "New York": two capitals, and nobody's name.
  if (words.length > 1 && (language.groups.has(words.at(-1)!) || isPlaceWord(words[0]!))) points -= 2
  // "Park Ji-won, the trade minister": a family name before its bearer's own, where an office is told.
  const isFirst = words.length === 2 && !isBodyWord(language, words[1]!) && hasOffice(language, member)
  if (words.length > 1 && !isFirst) points -= weightOfBody(language, words, named)
  if (/^[\p{Lu}.&-]{2,}s?$/u.test(name)) points -= 2
  if (words.length === 1 && PLACES.has(words[0]!)) points -= 2
  if (name.startsWith('@')) points += 1
  // "Mothers Against Noise", "Alliance to Save Our Schools".
  if (words.some((word, at) => at > 0 && /^(?:against|for|to|without|and)$/.test(word))) points -= 4
  return points
}

/** "Bank", "Ministry" make a body; "Adam West" may still be a man. */
function weightOfBody(language: Language, words: readonly string[], named: boolean): number {
  const body = words.filter((word, at) => isBodyWord(language, word) && !(named && at === 0))
  if (body.length === 0) return 0
  return named && words.length === 2 && body.every(isFamilyNameToo) ? 1.5 : 4
}

const hasOffice = ({ roles, gendered }: Language, { sightings, descriptions }: Member): boolean =>
  sightings.some(({ title }) => title.length > 0) ||
  descriptions.some(({ head }) => roles.has(head) || gendered.has(head))

/** What stands beside the name wherever it is used. */
function pointsOfPlaces(language: Language, { sightings, descriptions }: Member, words: readonly string[]): number {
  const any = (test: (one: Sighting) => boolean) => sightings.some(test)
  const { roles, gendered, bodies, cues } = language
  let points = 0
  if (any(({ title }) => title.length > 0)) points += 2
  if (descriptions.some(({ head }) => roles.has(head) || gendered.has(head) || head.endsWith('-year-old'))) points += 2
  if (descriptions.some(({ head }) => bodies.has(head) || FIRM.test(head))) points -= 2
  if (sightings.filter(({ before }) => before === 'the').length * 2 > sightings.length) points -= 2
  if (any(({ before, possessor }) => IN.test(before) && !possessor)) points -= 1.5
  if (any(({ before }) => before === 'from') && !any(({ speaks, leads }) => speaks || leads)) points -= 1
  if (words.length === 1 && any(({ after, weak, speaks, personal }) => (weak ? speaks && personal : cues.has(after))))
    points += 1
  return points
}

const FIRM = /^(?:firm|company|corporation|shipbuilder|carmaker|chipmaker|drugmaker)$/
const IN = /^(?:in|at|into|near|across|outside|within)$/
