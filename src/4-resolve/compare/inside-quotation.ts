import { evidence } from '../scene.js'
import { type Comparison, VETO } from './comparison.js'

/** Whoever is named in the words said is spoken of; people seldom name themselves. */
export const insideQuotation: Comparison = ({ statement, at }, member) => {
  const own = member.sightings.some(({ start, end }) =>
    statement.content.some((piece) => piece.start <= start && end <= piece.end),
  )
  if (own) return evidence('inside-quotation', VETO, 'named in the words themselves')
  const before = member.sightings.filter(({ start }) => start < at.start)
  const only = before.length > 0 && before.every(({ quoted }) => quoted)
  return only ? evidence('inside-quotation', -3, 'named only inside quotations') : null
}
