import { type Points, partsOf } from '../../src/3-attribute/model/confidence.js'
import type { Decoded } from '../../src/3-attribute/model/decode.js'
import { exponential } from '../../src/3-attribute/model/exponential.js'

/** A predicted relation, and whether it was right. */
export interface Judged {
  readonly relation: Decoded
  readonly right: boolean
}

/** Rounds of gradient descent, and its step: small enough for odds of up to 4.6, the largest there are. */
const ROUNDS = 800
const RATE = 0.15
/** Each point of the calibration stands for at least this share of the relations. */
const SHARE = 1 / 25

/** Fits the raw score by logistic regression, then what it is worth by isotonic regression. */
export function calibrate(judged: readonly Judged[]): Points {
  const parts = judged.map(({ relation }) => partsOf(relation))
  const weights = regress(parts, judged)
  const scored = judged
    .map(({ right }, i) => ({ raw: dot(weights, parts[i]!), right: right ? 1 : 0 }))
    .sort((a, b) => a.raw - b.raw)
  const groups = pool(scored)
  return { weights, at: groups.map(({ raw }) => raw), worth: groups.map(({ worth }) => worth) }
}

function regress(parts: readonly (readonly number[])[], judged: readonly Judged[]): number[] {
  const weights = parts[0]!.map(() => 0)
  for (let round = 0; round < ROUNDS; round++) {
    const slope = weights.map(() => 0)
    parts.forEach((part, i) => {
      const error = 1 / (1 + exponential(-dot(weights, part))) - (judged[i]!.right ? 1 : 0)
      part.forEach((value, k) => {
        slope[k]! += (error * value) / parts.length
      })
    })
    for (let k = 0; k < weights.length; k++) weights[k]! -= RATE * slope[k]!
  }
  return weights
}

const dot = (a: readonly number[], b: readonly number[]): number => a.reduce((sum, x, i) => sum + x * b[i]!, 0)

interface Group {
  readonly raw: number
  readonly worth: number
  readonly size: number
}

/** Groups of neighbours, joined until what they are worth ascends (pool adjacent violators, Ayer et al., 1955). */
function pool(scored: readonly { raw: number; right: number }[]): Group[] {
  const size = Math.max(1, Math.ceil(scored.length * SHARE))
  const groups: Group[] = []
  for (let from = 0; from < scored.length; from += size) {
    const part = scored.slice(from, from + size)
    const mean = (of: (one: { raw: number; right: number }) => number) =>
      part.reduce((sum, one) => sum + of(one), 0) / part.length
    groups.push({ raw: mean(({ raw }) => raw), worth: mean(({ right }) => right), size: part.length })
    while (groups.length > 1 && groups.at(-1)!.worth <= groups.at(-2)!.worth)
      groups.push(join(groups.pop()!, groups.pop()!))
  }
  return groups
}

function join(a: Group, b: Group): Group {
  const size = a.size + b.size
  const mean = (of: (group: Group) => number) => (of(a) * a.size + of(b) * b.size) / size
  return { raw: mean(({ raw }) => raw), worth: mean(({ worth }) => worth), size }
}
