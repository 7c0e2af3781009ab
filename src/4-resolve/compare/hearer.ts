import { evidence } from '../scene.js'
import type { Comparison } from './comparison.js'

/** Whom the words are told to does not say them. */
export const hearer: Comparison = ({ statement }, member) => {
  const told = statement.addressees.some(({ at }) =>
    member.sightings.some(({ start, end }) => at !== null && start < at.end && at.start < end),
  )
  return told ? evidence('hearer', -4, 'the words are told to them') : null
}
