import { evidence } from '../scene.js'
import type { Comparison } from './comparison.js'

/** The part the member's last name played in its sentence: who leads it is spoken of next, who owns something is not. */
export const standing: Comparison = ({ at, sentence }, member) => {
  const last = member.sightings.findLast(({ start, quoted }) => start < at.start && !quoted)
  if (!last) return null
  if (last.possessor) return evidence('standing', -1.5, 'only the owner of something')
  if (last.leads) return evidence('standing', last.sentence === sentence ? 2 : 1.2, 'the subject of its sentence')
  return last.before === '' ? null : evidence('standing', -0.3, 'not the subject of its sentence')
}
