import { evidence } from '../answers.js'
import { PLACES } from '../body-words.js'
import { lastBefore } from '../order.js'
import type { Comparison } from './comparison.js'

/** How many names back the last subject is looked for. */
const REACH = 12

/**
 * "Domm was more cautious. “I came alone,” he said": one word with a capital may be a person whom the document never names
 * in full. Where it led a clause since the member was met, and a person's pronoun is the next one, "he" may be them.
 */
export const doubtfulRival: Comparison = ({ scene, place, paragraph, gender }, member) => {
  if (gender === 'unknown') return null
  const { sightings } = scene.cast
  const last = lastBefore(sightings, place)
  for (let at = last; at >= 0 && last - at < REACH; at--) {
    const sighting = sightings[at]!
    if (paragraph - sighting.paragraph > 0) return null
    const holders = scene.cast.holdersOf(sighting)
    if (holders.includes(member)) return null
    const [holder] = holders
    if (!sighting.leads || !sighting.weak || !sighting.personal || !holder) continue
    const isOpen = holder.kind === 'organisation' && holder.descriptions.length === 0 && !/\s/.test(holder.name)
    if (isOpen && !PLACES.has(holder.name.toLowerCase()))
      return evidence('doubtful-rival', -3, `${holder.name} may be somebody, and led the clause since`)
  }
  return null
}
