import { evidence } from '../answers.js'
import type { Comparison } from './comparison.js'
import { firstOutside } from './last-named.js'

/** Whoever is named in the words said is spoken of; people seldom name themselves. */
export const insideQuotation: Comparison = ({ spokenOf, place }, member) => {
  if (spokenOf.has(member)) return evidence('inside-quotation', -3, 'named in the words themselves')
  const first = member.sightings[0]
  if (!first || first.start >= place) return null
  const outside = firstOutside(member)
  const only = outside === null || outside.start >= place
  return only ? evidence('inside-quotation', -3, 'named only inside quotations') : null
}
