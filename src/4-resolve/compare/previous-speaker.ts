import { evidence, turnBefore } from '../scene.js'
import type { Comparison } from './comparison.js'

/** Who spoke last goes on speaking, most surely within one paragraph; a name with a reporting verb counts as speaking. */
export const previousSpeaker: Comparison = ({ scene, at, paragraph }, member) => {
  const before = turnBefore(scene, at.start)
  const named = scene.cast.sightings.findLast(({ start, speaks, quoted }) => start < at.start && speaks && !quoted)
  const later = named && named.start > Math.max(before?.end ?? -1, before?.start ?? -1) ? named : null
  const spoke = later ? scene.cast.holders.get(later)?.[0] : before?.speaker
  if (spoke !== member) return null
  const apart = paragraph - (later ?? before)!.paragraph
  return apart > 2 ? null : evidence('previous-speaker', apart === 0 ? 2.2 : apart === 1 ? 1.8 : 0.8, 'spoke last')
}
