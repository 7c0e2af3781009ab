import { evidence } from '../answers.js'
import { lastBefore } from '../order.js'
import type { Comparison } from './comparison.js'
import { lastNamed } from './last-named.js'

/** How many paragraphs "the woman" is remembered. */
const REACH = 2

/** "The woman" was spoken of after the member was: "she" may be this woman, whom the document never names. */
export const namelessRival: Comparison = ({ scene, place, paragraph, gender }, member) => {
  if (gender === 'unknown' || member.described) return null
  const { nameless, understanding } = scene.cast
  const last = nameless[lastBefore(nameless, place)]
  if (!last || paragraph - scene.paragraphOf(last.start) > REACH) return null
  const told = understanding.language.gendered.get(last.key.replace(/'s$/, ''))
  if (told && told !== gender) return null
  const since = Math.max(lastNamed(member, place)?.start ?? -1, scene.lastTurnOf(member, place)?.start ?? -1)
  return since < last.start ? evidence('nameless-rival', -3, `"the ${last.key}" was spoken of since`) : null
}
