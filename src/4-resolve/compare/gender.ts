import { evidence } from '../answers.js'
import { type Comparison, VETO } from './comparison.js'

/** "He" is nobody known as "she"; an unknown gender excludes nothing and adds nothing. */
export const gender: Comparison = ({ gender: asked }, member) => {
  if (asked === 'unknown') return null
  if (member.gender === 'unknown') {
    // A single word of which nothing is known may be no person at all.
    const weight = member.described || member.names.some(({ parts }) => parts.length > 1) ? 0 : -1
    return evidence('gender', weight, `${member.name}: he or she is not known`)
  }
  return member.gender === asked
    ? evidence('gender', 1, `${member.name} is "${asked}"`)
    : evidence('gender', VETO, `${member.name} is not "${asked}"`)
}
