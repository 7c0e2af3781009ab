import type { Member } from './member.js'
import { lastBefore } from './order.js'
import type { Scene } from './scene.js'
import type { Sighting } from './sighting.js'

/** How many paragraphs back "the pair" may reach, and how many names in one endless paragraph. */
const REACH = 4
const MOST = 100

/** How many are looked for, and what they are. */
interface Wanted {
  readonly size: number
  readonly kind: 'person' | 'organisation'
}

/**
 * Those named together last: the nearest sentence before that names several of the kind outside quotation, if it names
 * exactly as many as asked. Bodies must be joined ("Corran and Domberg signed"), for a sentence may name places and papers
 * that do nothing together. Made into one group, which is the same group each time.
 */
export function togetherBefore(scene: Scene, place: number, { size, kind }: Wanted): Member | null {
  const { cast } = scene
  const paragraph = scene.paragraphOf(place)
  const last = lastBefore(cast.sightings, place)
  let named = new Map<Member, Sighting>()
  let sentence = -1
  for (let at = last; at >= Math.max(0, last - MOST); at--) {
    const one = cast.sightings[at]!
    if (paragraph - one.paragraph > REACH) break
    if (one.sentence !== sentence) {
      if (named.size > 1) break
      named = new Map()
      sentence = one.sentence
    }
    const [holder, ...others] = cast.holdersOf(one)
    if (!one.quoted && others.length === 0 && holder?.kind === kind) named.set(holder, one)
  }
  if (named.size !== size || (kind === 'organisation' && !areJoined(scene, [...named.values()].reverse()))) return null
  return groupOf(scene, [...named.keys()].reverse())
}

/** "Corran and the Domberg Bank": the names stand in a row before their verb. */
function areJoined({ cast }: Scene, names: readonly Sighting[]): boolean {
  const { text } = cast.understanding.document
  const [first, ...others] = names
  if (!first?.leads) return false
  return others.every(({ start, possessor }, at) => {
    const between = text.slice(names[at]!.end, start)
    return !possessor && /^,? (?:and |with |or )?(?:[Tt]he |its |an? )?$/.test(between)
  })
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
