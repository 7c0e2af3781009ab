import { evidence } from '../scene.js'
import { type Comparison, VETO } from './comparison.js'

/** "He" is nobody known as "she"; an unknown gender excludes nothing and adds nothing. */
export const gender: Comparison = ({ gender: asked }, member) => {
  if (asked === null) return null
  if (member.gender === 'unknown') return evidence('gender', 0, `${member.name}: he or she is not known`)
  return member.gender === asked
    ? evidence('gender', 1.5, `${member.name} is "${asked}"`)
    : evidence('gender', VETO, `${member.name} is not "${asked}"`)
}
