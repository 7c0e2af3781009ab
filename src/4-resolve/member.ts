import type { Speaker, SpeakerId, SpeakerKind } from '../types/index.js'
import type { Description } from './descriptions.js'
import type { Name } from './name.js'
import type { Sighting } from './sighting.js'

/** "he" or "she" where the document tells; "unknown" rules nobody out. */
export type Gender = 'he' | 'she' | 'unknown'

/** Somebody or something that the document names or describes, with every place where it does. */
export interface Member {
  readonly id: SpeakerId
  /** The fullest name the document gives; the description, where it gives none. */
  name: string
  kind: SpeakerKind
  gender: Gender
  readonly names: Name[]
  /** In order of the text. */
  readonly sightings: Sighting[]
  readonly descriptions: Description[]
  /** Who "the pair" are; empty for one party. */
  readonly members: readonly Member[]
  /** "a senior official": known by a description only. */
  readonly described: boolean
}

/** What a new member is known by. */
export interface Introduction {
  readonly name: string
  readonly kind: SpeakerKind
  readonly described: boolean
  readonly members?: readonly Member[]
}

/** A new member at the end of a list; the id is its number, which the order of the text decides. */
export function introduce(list: Member[], { name, kind, described, members = [] }: Introduction): Member {
  const id = `p${list.length + 1}` as SpeakerId
  const own = { names: [], sightings: [], descriptions: [] }
  const member: Member = { id, name, kind, gender: 'unknown', ...own, members, described }
  list.push(member)
  return member
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
