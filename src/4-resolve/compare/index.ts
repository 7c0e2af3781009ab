/**
 * The kinds of evidence for who is meant, one a file. Their weights were set on the resolved speakers of the
 * development set and are compared only with each other.
 * @module
 */
import type { Comparison } from './comparison.js'
import { doubtfulRival } from './doubtful-rival.js'
import { gender } from './gender.js'
import { hearer } from './hearer.js'
import { insideQuotation } from './inside-quotation.js'
import { namelessRival } from './nameless-rival.js'
import { nearness } from './nearness.js'
import { previousSpeaker } from './previous-speaker.js'
import { standing } from './standing.js'

export { type Comparison, onlyOf, type Question, questionAt, VETO } from './comparison.js'
export { lastNamed } from './last-named.js'

/** Every comparison, in the order in which reasons are listed. */
export const comparisons: readonly Comparison[] = [
  gender,
  nearness,
  standing,
  previousSpeaker,
  insideQuotation,
  namelessRival,
  doubtfulRival,
  hearer,
]
