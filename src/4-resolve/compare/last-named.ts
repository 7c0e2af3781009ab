import type { Member } from '../member.js'
import { lastBefore } from '../order.js'
import type { Sighting } from '../sighting.js'

const outside = new WeakMap<Member, readonly Sighting[]>()

/** Where a member is named outside quotation; worked out once, as the names of a document do not change. */
function outsideOf(member: Member): readonly Sighting[] {
  const found = outside.get(member) ?? member.sightings.filter(({ quoted }) => !quoted)
  outside.set(member, found)
  return found
}

/** The last place before another where a member is named outside quotation. */
export function lastNamed(member: Member, place: number): Sighting | null {
  const open = outsideOf(member)
  return open[lastBefore(open, place)] ?? null
}

/** The first place where a member is named outside quotation. */
export function firstOutside(member: Member): Sighting | null {
  return outsideOf(member)[0] ?? null
}
