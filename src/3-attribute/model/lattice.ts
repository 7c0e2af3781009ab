import { allowedPairs, isOpen, needsOpen } from './labels.js'

/**
 * Sums over all legal paths of a linear chain: forward and backward weights, scaled so that each forward column sums to
 * one (Rabiner, 1989, section V.A). All in float64 with basic operations only.
 */
export class Lattice {
  readonly labels: number
  /** Forward weights, `labels` a token. */
  alpha = new Float64Array(0)
  /** Backward weights, `labels` a token, scaled by the same numbers as the forward ones. */
  beta = new Float64Array(0)
  /** What each forward column was divided by. */
  scale = new Float64Array(0)
  /** Weights (not logarithms) of the labels of each token, `labels` a token. */
  emission = new Float64Array(0)
  count = 0
  readonly #from: Uint8Array
  readonly #to: Uint8Array
  readonly #transition: Float64Array
  readonly #dense: Float64Array

  /** @param transition weight (not logarithm) of each pair of labels, `from * labels + to`; pairs that are not allowed are skipped. */
  constructor(labels: number, transition: ArrayLike<number>) {
    const pairs = allowedPairs(labels)
    this.labels = labels
    this.#from = Uint8Array.from(pairs, (pair) => Math.floor(pair / labels))
    this.#to = Uint8Array.from(pairs, (pair) => pair % labels)
    this.#transition = new Float64Array(pairs.length)
    this.#dense = new Float64Array(labels * labels)
    this.weigh(transition)
  }

  /** Sets the weights of the pairs anew, as the constructor does; training calls it after every paragraph. */
  weigh(transition: ArrayLike<number>): void {
    for (let k = 0; k < this.#from.length; k++) {
      const pair = this.#from[k]! * this.labels + this.#to[k]!
      this.#transition[k] = transition[pair]!
      this.#dense[pair] = transition[pair]!
    }
  }

  /** Makes room for `count` tokens; the emissions are to be written afterwards. */
  reset(count: number): void {
    const size = count * this.labels
    this.count = count
    if (this.emission.length >= size) return
    const room = Math.ceil(size * 1.5)
    this.emission = new Float64Array(room)
    this.alpha = new Float64Array(room)
    this.beta = new Float64Array(room)
    this.scale = new Float64Array(room)
  }

  /** Fills the forward and backward weights from the emissions. */
  run(): void {
    if (this.count === 0) return
    this.#forward()
    this.#backward()
  }

  #forward(): void {
    const { alpha, emission, labels, count } = this
    const from = this.#from
    const to = this.#to
    const transition = this.#transition
    for (let y = 0; y < labels; y++) alpha[y] = needsOpen(y) ? 0 : emission[y]!
    this.#normalise(0)
    for (let t = 1; t < count; t++) {
      const here = t * labels
      const before = here - labels
      alpha.fill(0, here, here + labels)
      for (let k = 0; k < from.length; k++) alpha[here + to[k]!]! += alpha[before + from[k]!]! * transition[k]!
      for (let y = 0; y < labels; y++) alpha[here + y]! *= emission[here + y]!
      if (t === count - 1) for (let y = 0; y < labels; y++) if (isOpen(y)) alpha[here + y] = 0
      this.#normalise(t)
    }
    if (count === 1) {
      for (let y = 0; y < labels; y++) if (isOpen(y)) alpha[y] = 0
      this.#normalise(0)
    }
  }

  #normalise(t: number): void {
    const { alpha, labels } = this
    const here = t * labels
    let sum = 0
    for (let y = 0; y < labels; y++) sum += alpha[here + y]!
    this.scale[t] = sum
    const share = 1 / sum
    for (let y = 0; y < labels; y++) alpha[here + y]! *= share
  }

  #backward(): void {
    const { beta, emission, labels, count, scale } = this
    const from = this.#from
    const to = this.#to
    const transition = this.#transition
    const last = (count - 1) * labels
    for (let y = 0; y < labels; y++) beta[last + y] = isOpen(y) ? 0 : 1
    const column = new Float64Array(labels)
    for (let t = count - 2; t >= 0; t--) {
      const here = t * labels
      const after = here + labels
      const share = 1 / scale[t + 1]!
      for (let y = 0; y < labels; y++) column[y] = beta[after + y]! * emission[after + y]! * share
      beta.fill(0, here, here + labels)
      for (let k = 0; k < from.length; k++) beta[here + from[k]!]! += column[to[k]!]! * transition[k]!
    }
  }

  /** The probability that token `t` has label `y`. */
  marginal(t: number, y: number): number {
    const at = t * this.labels + y
    return this.alpha[at]! * this.beta[at]!
  }

  /** Adds the probability of each pair of labels at tokens t - 1 and t to `sums` (`from * labels + to`), times `factor`. */
  addPairs(t: number, sums: Float64Array, factor: number): void {
    const { alpha, beta, emission, labels } = this
    const here = t * labels
    const before = here - labels
    const share = factor / this.scale[t]!
    for (let k = 0; k < this.#from.length; k++) {
      const from = this.#from[k]!
      const to = this.#to[k]!
      const weight = alpha[before + from]! * this.#transition[k]! * emission[here + to]! * beta[here + to]!
      sums[from * labels + to]! += weight * share
    }
  }

  /** The weight of going from label `from` at token t - 1 to label `to` at token t, in units of the scaled columns. */
  step(t: number, from: number, to: number): number {
    return (this.#dense[from * this.labels + to]! * this.emission[t * this.labels + to]!) / this.scale[t]!
  }
}
