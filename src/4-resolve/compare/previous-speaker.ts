import { evidence } from '../answers.js'
import type { Member } from '../member.js'
import { lastBefore } from '../order.js'
import type { Scene } from '../scene.js'
import type { Sighting } from '../sighting.js'
import type { Comparison, Question } from './comparison.js'

/** How much it weighs to have spoken last, by the paragraphs since. */
const WEIGHTS = [2.2, 1.8, 0.8]

/** Who spoke last goes on speaking, most surely within one paragraph; a name with a reporting verb counts as speaking. */
export const previousSpeaker: Comparison = (question, member) => {
  const last = lastToSpeak(question)
  if (last?.member !== member) return null
  const weight = WEIGHTS[question.paragraph - last.paragraph]
  if (weight === undefined) return null
  return rivalSince(question, member, last.from)
    ? evidence('previous-speaker', -1, 'spoke last, but another came between')
    : evidence('previous-speaker', weight, 'spoke last')
}

function lastToSpeak({ scene, place }: Question) {
  const turn = scene.turnBefore(place)
  const { speaking } = scene.cast
  const named = speaking[lastBefore(speaking, place)]
  if (named && named.start > Math.max(turn?.end ?? -1, turn?.start ?? -1) && !isPartner(scene, named))
    return { member: scene.cast.holdersOf(named)[0], paragraph: named.paragraph, from: named.start }
  return turn && { member: turn.speaker, paragraph: turn.paragraph, from: turn.end }
}

/** "Karl Domm and Arno Pell spoke": neither of them was the last. */
function isPartner({ cast: { sightings, understanding } }: Scene, { start }: Sighting): boolean {
  const before = sightings[lastBefore(sightings, start)]
  return before !== undefined && /^,? and $/.test(understanding.document.text.slice(before.end, start))
}

/** Whether another person, or something of theirs, led a sentence since. */
function rivalSince({ scene, place }: Question, member: Member, from: number): boolean {
  const { spokenOf } = scene.cast
  for (let at = lastBefore(spokenOf, place); at >= 0 && spokenOf[at]!.start > from; at--)
    if (scene.cast.holdersOf(spokenOf[at]).some((holder) => holder !== member && holder.kind === 'person')) return true
  return false
}
