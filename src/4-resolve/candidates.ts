import { onlyOf } from './compare/index.js'
import type { Member } from './member.js'
import { lastBefore } from './order.js'
import type { Scene } from './scene.js'

/** How many paragraphs back words may reach for a name. */
const REACH = 5
/** In one endless paragraph, how many names and turns back. */
const MOST = 300

/** People named or heard in the paragraphs before; the nearest before those, where that leaves nobody. */
export function peopleBefore(scene: Scene, place: number): Member[] {
  const { roles, gendered } = scene.cast.understanding.language
  const isHuman = ({ descriptions }: Member) => descriptions.some(({ head }) => roles.has(head) || gendered.has(head))
  return partiesBefore(scene, place, (member) => isPerson(member) && (!member.described || isHuman(member)))
}

/** One human being, named or not. */
export const isPerson = ({ kind }: Member): boolean => kind === 'person' || kind === 'unnamed'

/** The parties of some kind, named or heard in the paragraphs before; the nearest before those, where there are none. */
export function partiesBefore(scene: Scene, place: number, fits: (member: Member) => boolean): Member[] {
  const paragraph = scene.paragraphOf(place)
  const near = new Set<Member>()
  const far = new Set<Member>()
  const meet = (member: Member, there: number) => {
    if (fits(member)) (paragraph - there <= REACH ? near : far).add(member)
  }
  const { sightings } = scene.cast
  const last = lastBefore(sightings, place)
  for (const sighting of sightings.slice(Math.max(0, last + 1 - MOST), last + 1).reverse())
    for (const holder of onlyOf(scene, sighting)) meet(holder, sighting.paragraph)
  let turns = 0
  for (const { speaker, paragraph: there } of scene.turnsBefore(place)) {
    if (turns++ > MOST) break
    if (speaker) meet(speaker, there)
  }
  return [...(near.size > 0 ? near : far)]
}
