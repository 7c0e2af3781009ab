import { evidence } from '../answers.js'
import { type Comparison, sentencesBack } from './comparison.js'
import { lastNamed } from './last-named.js'

/** Sentences between the words and the last place where the member was named outside quotation or spoke. */
export const nearness: Comparison = (question, member) => {
  const { scene, place, paragraph } = question
  const named = lastNamed(member, place)
  const spoke = scene.lastTurnOf(member, place)
  const distances: number[] = []
  if (named) distances.push(sentencesBack(question, named.start))
  // A turn may fill its paragraph, so it is counted by paragraphs: one and a half sentences each.
  if (spoke) distances.push((paragraph - spoke.paragraph) * 1.5)
  if (distances.length === 0) return null
  const sentences = Math.min(...distances)
  return evidence('nearness', Math.max(-2.5, 2 - 0.6 * sentences), `${sentences} sentences back`)
}
