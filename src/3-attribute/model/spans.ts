import { beginOf, type Run } from './labels.js'
import type { Lattice } from './lattice.js'

/** A run of tokens with one role, and the probability that it is one. */
export interface Likely extends Run {
  readonly probability: number
}

/**
 * Every run whose exact probability (the sum over all paths that hold it) is at least `floor`, by one walk to the right
 * from each token that may begin one. Few tokens may, so this costs less than one more forward pass.
 */
export function likelyRuns(lattice: Lattice, role: number, floor: number): Likely[] {
  const found: Likely[] = []
  const begin = beginOf(role)
  for (let t = 0; t < lattice.count; t++) {
    const single = lattice.marginal(t, begin + 3)
    if (single >= floor) found.push({ role, from: t, to: t + 1, probability: single })
    if (lattice.marginal(t, begin) >= floor) walk({ lattice, role, floor }, t, found)
  }
  return found
}

interface Walk {
  readonly lattice: Lattice
  readonly role: number
  readonly floor: number
}

function walk({ lattice, role, floor }: Walk, from: number, found: Likely[]): void {
  const { alpha, beta, labels, count } = lattice
  const begin = beginOf(role)
  let open = alpha[from * labels + begin]!
  for (let t = from + 1; t < count; t++) {
    const last = t === from + 1 ? begin : begin + 1
    const ends = open * lattice.step(t, last, begin + 2) * beta[t * labels + begin + 2]!
    if (ends >= floor) found.push({ role, from, to: t + 1, probability: ends })
    open *= lattice.step(t, last, begin + 1)
    if (open * beta[t * labels + begin + 1]! < floor) return
  }
}

/** Takes the likeliest runs first and drops what overlaps one already taken; in order of the text. Ties: the earlier, then the shorter. */
export function withoutOverlap<T extends Likely>(runs: readonly T[]): T[] {
  const taken: T[] = []
  const ordered = [...runs].sort((a, b) => b.probability - a.probability || a.from - b.from || a.to - b.to)
  for (const run of ordered) if (taken.every((other) => other.to <= run.from || run.to <= other.from)) taken.push(run)
  return taken.sort((a, b) => a.from - b.from)
}
