import type { Evidence } from '../../types/index.js'
import { evidence } from '../answers.js'
import type { Name } from '../name.js'
import { lasting } from './callings.js'
import { namesAgree } from './compare-names.js'
import { comparePair, EXCLUDED, isHeld, isOnePost, isPost, LAG, TURN } from './compare-roles.js'
import { placesAgree } from './places.js'
import type { Portrait } from './portrait.js'
import { roleKey, type StatedRole } from './role.js'
import { roleFits } from './unrelated.js'

/** A role, and the first and last day on which a document stated it. */
interface Held {
  readonly role: StatedRole
  from: number | null
  to: number | null
}

/** What is known of a speaker once several parties are taken for one: what the next party must not contradict. */
export interface Profile {
  readonly documents: Set<string>
  readonly names: Map<string, Name>
  readonly genders: Set<'he' | 'she'>
  readonly ids: Set<string>
  readonly held: Map<string, Held>
  readonly unrelated: (StatedRole | null)[]
  born: readonly [number, number] | null
}

/** The profile of one party. */
export function profileOf(portrait: Portrait, id: string | null): Profile {
  const { day } = portrait
  return {
    documents: new Set([portrait.reference.document]),
    names: new Map([[portrait.name.parts.join(' ') + (portrait.name.suffix ?? ''), portrait.name]]),
    genders: new Set(portrait.gender?.firm ? [portrait.gender.told] : []),
    ids: new Set(id === null ? [] : [id]),
    held: new Map(portrait.roles.map((role) => [roleKey(role), { role, from: day, to: day }])),
    unrelated: [...portrait.unrelated],
    born: portrait.born,
  }
}

/** Takes another profile in; the larger one should be the first, so that joining many stays cheap. */
export function takeIn(into: Profile, other: Profile): void {
  for (const one of other.documents) into.documents.add(one)
  for (const [key, name] of other.names) into.names.set(key, name)
  for (const one of other.genders) into.genders.add(one)
  for (const one of other.ids) into.ids.add(one)
  for (const [key, held] of other.held) {
    const own = into.held.get(key)
    if (!own) into.held.set(key, { ...held })
    else {
      own.from = least(own.from, held.from)
      own.to = own.to === null || (held.to !== null && held.to > own.to) ? held.to : own.to
    }
  }
  into.unrelated.push(...other.unrelated)
  into.born = narrowed(into.born, other.born)
}

const least = (a: number | null, b: number | null): number | null => (a === null || (b !== null && b < a) ? b : a)

function narrowed(a: Profile['born'], b: Profile['born']): Profile['born'] {
  if (!a || !b) return a ?? b
  const both = [Math.max(a[0], b[0]), Math.min(a[1], b[1])] as const
  return both[0] <= both[1] ? both : a
}

/** Why two speakers cannot be one; null where nothing excludes it. */
export function conflict(a: Profile, b: Profile): Evidence | null {
  const [small, large] = a.documents.size < b.documents.size ? [a, b] : [b, a]
  for (const document of small.documents)
    if (large.documents.has(document)) return evidence('one-document', EXCLUDED, `${document} has both, as two`)
  for (const one of a.names.values())
    for (const other of b.names.values())
      if (!sameBody(one, other) && !namesAgree(one, other))
        return evidence('other-name', EXCLUDED, `“${one.text}” here, “${other.text}” there`)
  if (a.genders.size === 1 && b.genders.size === 1 && [...a.genders][0] !== [...b.genders][0])
    return evidence('gender', EXCLUDED, '“Mr” here, “Ms” there')
  if (a.born && b.born && (a.born[1] < b.born[0] || b.born[1] < a.born[0]))
    return evidence('age', EXCLUDED, `born about ${a.born[1]} here, about ${b.born[1]} there`)
  const [one, other] = [[...a.ids], [...b.ids]]
  if (one.length > 0 && other.length > 0 && !one.some((id) => b.ids.has(id)))
    return evidence('authority', EXCLUDED, `${one[0]} here, ${other[0]} there`)
  return clashOfRoles(a, b, EXCLUDED) ?? atOneTime(a, b, SIDE_BY_SIDE) ?? relation(a, b) ?? relation(b, a)
}

/** A body's names were compared where the link was made; people's parts must fit each other throughout. */
const sameBody = (a: Name, b: Name): boolean =>
  (a.parts.length === 1 || b.parts.length === 1 || a.parts.join(' ') === b.parts.join(' ')) && sameSuffix(a, b)

/** A senior and a junior are two, whoever bears the name without a suffix. */
const sameSuffix = (a: Name, b: Name): boolean => a.suffix === null || b.suffix === null || a.suffix === b.suffix

/** What speaks against two speakers being one and is no proof: lawyers of two towns, chief executives of two firms. */
export const strain = (a: Profile, b: Profile): Evidence | null => clashOfRoles(a, b, -1) ?? atOneTime(a, b, MOVED)

function clashOfRoles(a: Profile, b: Profile, from: number): Evidence | null {
  for (const one of a.held.values())
    for (const other of b.held.values()) {
      for (const [day, otherDay] of telling(one, other)) {
        const found = comparePair({ role: one.role, day }, { role: other.role, day: otherDay })
        if (found && found.weight <= from && !holds(a, other.role, found) && !holds(b, one.role, found)) return found
      }
    }
  return null
}

/** Two who held two posts of one place side by side, a deputy's among them; one after the other would be a career. */
function atOneTime(a: Profile, b: Profile, { is, weight }: AtOnce): Evidence | null {
  for (const one of a.held.values())
    for (const other of b.held.values()) {
      if (!isPost(one.role) || !isPost(other.role) || isOnePost(one.role, other.role)) continue
      if (placesAgree(one.role.places, other.role.places) !== 'same') continue
      if (!isDated(one) || !isDated(other) || !is(one, other)) continue
      const told = `“${one.role.title}” and “${other.role.title}”`
      const found = evidence('one-time', weight, `${told}: held side by side`)
      if (!holds(a, other.role, found) && !holds(b, one.role, found)) return found
    }
  return null
}

type Span = Held & { readonly from: number; readonly to: number }
const isDated = (held: Held): held is Span => held.from !== null && held.to !== null

const sideBySide = (one: Span, other: Span): boolean =>
  between(one, other) < -TURN || lasts(one, other) || lasts(other, one)

/** Told side by side for longer than papers take to learn of a change; or from one ministry to the next within weeks. */
const moved = (one: Span, other: Span): boolean =>
  between(one, other) < -LAG ||
  (one.role.noun === other.role.noun && isOneRank(one, other) && between(one, other) <= TURN)

/** Days from the end of one post to the beginning of the next; below 0 where both are told at a time. */
const between = (one: Span, other: Span): number => Math.max(one.from, other.from) - Math.min(one.to, other.to)

/** What counts as holding two posts at once, and what that tells. */
interface AtOnce {
  readonly is: (one: Span, other: Span) => boolean
  readonly weight: number
}
const SIDE_BY_SIDE: AtOnce = { is: sideBySide, weight: EXCLUDED }
const MOVED: AtOnce = { is: moved, weight: -1 }

/** Whether a post is told well before and well after another one. */
const lasts = (one: Held, other: Held): boolean => other.from! - one.from! > LAG && one.to! - other.to! > LAG

const isOneRank = ({ role: a }: Held, { role: b }: Held): boolean => lasting(a.rank) === lasting(b.rank)

const holds = ({ held }: Profile, role: StatedRole, found: Evidence): boolean => isHeld(rolesIn(held), role, found)

function* rolesIn(held: Profile['held']): Iterable<StatedRole> {
  for (const { role } of held.values()) yield role
}

type Days = readonly [number | null, number | null]

/** The days on which two roles tell most of each other: where they stand nearest. */
function telling(a: Held, b: Held): readonly Days[] {
  if (a.from === null || a.to === null || b.from === null || b.to === null) return [[null, null]]
  // The first day after an office and the last day in it; the last day after one and the first in another.
  if (a.role.standing !== b.role.standing && a.role.standing !== 'coming' && b.role.standing !== 'coming')
    return a.role.standing === 'past'
      ? [
          [a.from, b.to],
          [a.to, b.from],
        ]
      : [
          [a.to, b.from],
          [a.from, b.to],
        ]
  if (a.to < b.from) return [[a.to, b.from]]
  return [b.to < a.from ? [a.from, b.to] : [a.from, a.from]]
}

function relation({ unrelated }: Profile, { held }: Profile): Evidence | null {
  for (const excluded of unrelated)
    if (excluded !== null && [...held.values()].some(({ role }) => roleFits(excluded, role)))
      return evidence('no-relation', EXCLUDED, `one document says: no relation to “${excluded.title}”`)
  return null
}
