import type { Member } from '../cast.js'
import { evidence, type Scene, turnBefore } from '../scene.js'
import type { Sighting } from '../sightings.js'
import type { Comparison } from './comparison.js'

/** Who spoke last goes on speaking, most surely within one paragraph; a name with a reporting verb counts as speaking. */
export const previousSpeaker: Comparison = ({ scene, at, paragraph }, member) => {
  const before = turnBefore(scene, at.start)
  const named = scene.cast.sightings.findLast(({ start, speaks, quoted }) => start < at.start && speaks && !quoted)
  const later = named && named.start > Math.max(before?.end ?? -1, before?.start ?? -1) ? named : null
  const spoke = later ? scene.cast.holders.get(later)?.[0] : before?.speaker
  if (spoke !== member) return null
  const apart = paragraph - (later ?? before)!.paragraph
  if (apart > 2) return null
  const from = later?.start ?? before!.end
  const rival = scene.cast.sightings.some(
    (one) =>
      one.leads &&
      !one.quoted &&
      !one.possessor &&
      from < one.start &&
      one.start < at.start &&
      isRival(scene, one, member),
  )
  const weight = apart === 0 ? 2.2 : apart === 1 ? 1.8 : 0.8
  return evidence(
    'previous-speaker',
    rival ? weight / 4 : weight,
    rival ? 'spoke last, but another came between' : 'spoke last',
  )
}

const isRival = ({ cast }: Scene, sighting: Sighting, member: Member): boolean =>
  (cast.holders.get(sighting) ?? []).some((holder) => holder !== member && holder.kind === 'person')
