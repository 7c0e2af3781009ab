import { exponential, fallingPowers } from './exponential.js'
import { Lattice } from './lattice.js'

/** What makes scores a linear-chain CRF: the size of a step of its weights, and the weights of the pairs of labels. */
export interface ChainWeights {
  readonly labels: number
  /** A score of n is a logarithmic weight of n times this. */
  readonly step: number
  /** Logarithmic weight of each pair of labels, `from * labels + to`, not rounded. */
  readonly transition: Float64Array
}

/** Weights below exp(-60) of the best label's make no difference to any probability that is read here. */
const FAR = 60

/** A trained linear-chain CRF. Its lattice is overwritten by every reading. */
export class Chain {
  readonly labels: number
  /** How many labels have a score: all but O, whose score is always 0. */
  readonly scored: number
  readonly lattice: Lattice
  readonly #powers: Float64Array

  constructor({ labels, step, transition }: ChainWeights) {
    this.labels = labels
    this.scored = labels - 1
    this.lattice = new Lattice(labels, transition.map(exponential))
    this.#powers = fallingPowers(step, Math.min(1 << 14, Math.ceil(FAR / step) + 1))
  }

  /** Makes room for `count` tokens. */
  begin(count: number): void {
    this.lattice.reset(count)
  }

  /** Sets the label weights of token `t` from the scores in steps of all labels but O, from `scores[at]` on; the best gets 1. */
  emit(t: number, scores: Int32Array, at: number): void {
    const { scored } = this
    const { emission } = this.lattice
    const last = this.#powers.length - 1
    let best = 0
    for (let y = 0; y < scored; y++) if (scores[at + y]! > best) best = scores[at + y]!
    const to = t * this.labels
    emission[to] = this.#powers[Math.min(best, last)]!
    for (let y = 0; y < scored; y++) emission[to + 1 + y] = this.#powers[Math.min(best - scores[at + y]!, last)]!
  }

  /** The forward and backward weights, once all tokens are set. */
  run(): Lattice {
    this.lattice.run()
    return this.lattice
  }

  /** The probability of each label of each token, after `run`. */
  marginals(): Float64Array {
    const { lattice } = this
    const size = lattice.count * this.labels
    const marginals = new Float64Array(size)
    for (let at = 0; at < size; at++) marginals[at] = lattice.alpha[at]! * lattice.beta[at]!
    return marginals
  }
}
