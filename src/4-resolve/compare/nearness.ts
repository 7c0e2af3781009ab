import { evidence } from '../scene.js'
import type { Comparison } from './comparison.js'

/** Sentences between the words and the last place where the member was named outside quotation or spoke. */
export const nearness: Comparison = ({ scene, at, sentence, paragraph }, member) => {
  const named = member.sightings.findLast(({ start, quoted }) => start < at.start && !quoted)
  const spoke = scene.turns.findLast(({ speaker, start }) => speaker === member && start < at.start)
  const distances: number[] = []
  if (named) distances.push(sentence - named.sentence)
  if (spoke) distances.push((paragraph - spoke.paragraph) * 1.5)
  if (distances.length === 0) return null
  const sentences = Math.min(...distances)
  return evidence('nearness', Math.max(-2.5, 2 - 0.6 * sentences), `${sentences} sentences back`)
}
