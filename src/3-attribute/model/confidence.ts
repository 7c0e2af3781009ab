import type { Decoded } from './decode.js'
import { logarithm } from './exponential.js'

/**
 * Calibration: what a raw score is worth. `at` ascends; between two points the value is drawn straight, outside it is
 * that of the nearest. Fitted by isotonic regression (Zadrozny and Elkan, 2002) on held-out articles of the train split.
 */
export interface Points {
  /** How much each part of the raw score counts (`partsOf`). */
  readonly weights: readonly number[]
  readonly at: readonly number[]
  readonly worth: readonly number[]
}

/** What the raw score is made of: a constant, and the logarithmic odds of cue, source, content and agreement. */
export function partsOf(one: Decoded): number[] {
  const odds = (p: number) => logarithm(Math.max(0.01, p)) - logarithm(Math.max(0.01, 1 - p))
  return [1, odds(one.cueProbability), odds(one.sourceProbability), odds(one.contentProbability), odds(one.agreement)]
}

/** The raw score of a relation. */
export function rawScore(points: Points, one: Decoded): number {
  return partsOf(one).reduce((sum, part, i) => sum + part * points.weights[i]!, 0)
}

/** The probability that a relation is right: source, cue and content each overlap the true ones by half or more. */
export function confidenceOf(points: Points, one: Decoded): number {
  const { at, worth } = points
  const raw = rawScore(points, one)
  const above = at.findIndex((x) => x >= raw)
  if (above === 0) return worth[0]!
  if (above < 0) return worth.at(-1) ?? 0
  const share = (raw - at[above - 1]!) / (at[above]! - at[above - 1]!)
  return worth[above - 1]! + share * (worth[above]! - worth[above - 1]!)
}
