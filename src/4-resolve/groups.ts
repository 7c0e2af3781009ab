import type { Stretch } from '../types/index.js'
import { create, type Member } from './cast.js'
import { paragraphOf, type Scene } from './scene.js'

/** How many paragraphs back "the pair" may reach. */
const REACH = 4

/**
 * The two people named together last: the nearest sentence before that names exactly two persons outside quotation.
 * Made into one group, which is the same group each time.
 */
export function pairBefore(scene: Scene, at: Stretch): Member | null {
  const two = twoBefore(scene, at)
  if (!two) return null
  return groupOf(scene, two)
}

/** The group of these members; asked again, the same one. */
export function groupOf({ cast }: Scene, members: readonly Member[]): Member {
  const found = cast.members.find(
    (one) => one.members.length === members.length && members.every((member) => one.members.includes(member)),
  )
  if (found) return found
  const name = members.map((member) => member.name).join(' and ')
  const group = create(cast.members, { name, kind: 'group', described: true })
  group.members = [...members]
  return group
}

function twoBefore({ cast }: Scene, at: Stretch): readonly Member[] | null {
  const paragraph = paragraphOf(cast, at)
  const bySentence = new Map<number, Set<Member>>()
  for (const sighting of cast.sightings) {
    if (sighting.start >= at.start || sighting.quoted || paragraph - sighting.paragraph > REACH) continue
    const holders = cast.holders.get(sighting) ?? []
    if (holders.length !== 1 || holders[0]!.kind !== 'person') continue
    const people = bySentence.get(sighting.sentence) ?? new Set()
    bySentence.set(sighting.sentence, people.add(holders[0]!))
  }
  const nearest = [...bySentence].sort(([a], [b]) => b - a).find(([, people]) => people.size >= 2)
  return nearest?.[1].size === 2 ? [...nearest[1]] : null
}
