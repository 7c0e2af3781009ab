import type { Language, Understanding } from '../2-understand/index.js'
import type { Speaker, SpeakerId, SpeakerKind, Stretch } from '../types/index.js'
import { type Description, descriptionsOf } from './descriptions.js'
import { genderOf } from './gender.js'
import { kindOf } from './kinds.js'
import { compatible, familyName, type Name } from './name.js'
import { findNames, type Sighting } from './sightings.js'

/** Somebody or something that the document names, with every place where it does. */
export interface Member {
  readonly id: SpeakerId
  /** The fullest name the document gives. */
  name: string
  kind: SpeakerKind
  gender: 'he' | 'she' | 'unknown'
  readonly names: Name[]
  readonly sightings: Sighting[]
  readonly descriptions: Description[]
  members: readonly Member[]
  /** "a senior official": known by a description only. */
  readonly described: boolean
}

/** Everybody a document names, and those it only describes, who join as statements are read. */
export interface Cast {
  readonly understanding: Understanding
  readonly members: Member[]
  /** Every name in the document, in reading order. */
  readonly sightings: readonly Sighting[]
  /** The member that each name stands for; several where a surname is shared. */
  readonly holders: ReadonlyMap<Sighting, readonly Member[]>
}

/**
 * Gathers the names of a document into members: full names first, then the shorter ones that can only mean one of them.
 * Two full names are one member only where each part fits ("J. Holm", "Jette Holm").
 */
export function gatherCast(understanding: Understanding): Cast {
  const sightings = findNames(understanding)
  const members: Member[] = []
  const holders = new Map<Sighting, readonly Member[]>()
  const byLength = [...sightings].sort((a, b) => b.name.parts.length - a.name.parts.length || a.start - b.start)
  for (const sighting of byLength) holders.set(sighting, place(understanding.language, members, sighting))
  const cast: Cast = { understanding, members, sightings, holders }
  for (const member of members) finish(cast, member)
  return cast
}

/** The members a name fits; a new one when it fits none. */
function place(language: Language, members: Member[], sighting: Sighting): readonly Member[] {
  const { name, title } = sighting
  const told = title.flatMap((word) => language.gendered.get(word.replace(/\.$/, '')) ?? [])[0]
  const clash = (member: Member) => {
    const gender = told ? genderOf(language, member) : 'unknown'
    return gender !== 'unknown' && gender !== told
  }
  const fits = members.filter((member) => member.names.some((other) => compatible(name, other)) && !clash(member))
  const closest = fits.filter((member) => member.names.some((other) => familyName(other) === familyName(name)))
  const chosen = closest.length > 0 ? closest : fits
  if (chosen.length === 0) {
    const member = create(members, { name: name.text, kind: 'person', described: false })
    member.names.push(name)
    member.sightings.push(sighting)
    return [member]
  }
  if (chosen.length === 1) {
    chosen[0]!.names.push(name)
    chosen[0]!.sightings.push(sighting)
  }
  return chosen
}

/** A new member at the end of the cast; its id is its number, which the order of the text decides. */
export function create(
  members: Member[],
  { name, kind, described }: { name: string; kind: SpeakerKind; described: boolean },
): Member {
  const member: Member = {
    id: `p${members.length + 1}` as SpeakerId,
    name,
    kind,
    gender: 'unknown',
    names: [],
    sightings: [],
    descriptions: [],
    members: [],
    described,
  }
  members.push(member)
  return member
}

function finish({ understanding }: Cast, member: Member): void {
  member.sightings.sort((a, b) => a.start - b.start)
  member.descriptions.push(...member.sightings.flatMap((sighting) => descriptionsOf(understanding, sighting)))
  member.kind = kindOf(understanding, member)
  member.gender = member.kind === 'person' ? genderOf(understanding.language, member) : 'unknown'
}

/** The names within a stretch, in reading order. */
export function namesWithin(cast: Cast, at: Stretch): Sighting[] {
  return cast.sightings.filter((one) => one.start >= at.start && one.end <= at.end)
}

/** The member as the record's speaker. */
export function speakerOf(member: Member): Speaker {
  const others = new Set(member.names.map(({ text }) => text))
  others.delete(member.name)
  return {
    id: member.id,
    kind: member.kind,
    name: member.name,
    otherNames: [...others],
    roles: [],
    members: member.members.map(({ id }) => id),
    elsewhere: [],
  }
}
