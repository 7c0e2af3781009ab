import type { Member } from './member.js'
import { lastBefore } from './order.js'
import type { Scene } from './scene.js'

/** How many paragraphs back "the pair" may reach, and how many names in one endless paragraph. */
const REACH = 4
const MOST = 100

/**
 * The people named together last: the nearest sentence before that names several persons outside quotation, if it names
 * exactly as many as asked. Made into one group, which is the same group each time.
 */
export function togetherBefore(scene: Scene, place: number, size: number): Member | null {
  const { cast } = scene
  const paragraph = scene.paragraphOf(place)
  const last = lastBefore(cast.sightings, place)
  let people = new Set<Member>()
  let sentence = -1
  for (let at = last; at >= Math.max(0, last - MOST); at--) {
    const one = cast.sightings[at]!
    if (paragraph - one.paragraph > REACH) break
    if (one.sentence !== sentence) {
      if (people.size > 1) break
      people = new Set()
      sentence = one.sentence
    }
    const [holder, ...others] = cast.holdersOf(one)
    if (!one.quoted && others.length === 0 && holder?.kind === 'person') people.add(holder)
  }
  return people.size === size ? groupOf(scene, [...people].reverse()) : null
}

/** The group of these members; asked again, the same one. */
export function groupOf({ cast }: Scene, members: readonly Member[]): Member {
  const name = listed(members.map((member) => member.name))
  const found = cast.describedAs(name)
  return found?.kind === 'group' ? found : cast.describe({ name, kind: 'group', members }, null)
}

function listed(names: readonly string[]): string {
  const [last, ...others] = [...names].reverse()
  return others.length === 0 ? (last ?? '') : `${others.reverse().join(', ')} and ${last}`
}
