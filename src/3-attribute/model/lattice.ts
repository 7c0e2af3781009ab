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
  /** Where the pairs of each label that is left end. */
  readonly #ends: Uint8Array
  /** The pairs again, by the label they lead to: where those of a label begin, from which label each comes, its weight. */
  readonly #begins: Uint8Array
  readonly #comes: Uint8Array
  readonly #weights: Float64Array

  /** @param transition weight (not logarithm) of each pair of labels, `from * labels + to`; pairs that are not allowed are skipped. */
  constructor(labels: number, transition: ArrayLike<number>) {
    const pairs = allowedPairs(labels)
    this.labels = labels
    this.#from = Uint8Array.from(pairs, (pair) => Math.floor(pair / labels))
    this.#to = Uint8Array.from(pairs, (pair) => pair % labels)
    this.#transition = new Float64Array(pairs.length)
    this.#dense = new Float64Array(labels * labels)
    this.#ends = Uint8Array.from(
      { length: labels },
      (_, from) => pairs.filter((pair) => pair < (from + 1) * labels).length,
    )
    const byTo = pairs.map((pair) => (pair % labels) * labels + Math.floor(pair / labels)).sort((a, b) => a - b)
    this.#begins = Uint8Array.from({ length: labels + 1 }, (_, to) => byTo.filter((pair) => pair < to * labels).length)
    this.#comes = Uint8Array.from(byTo, (pair) => pair % labels)
    this.#weights = new Float64Array(pairs.length)
    this.weigh(transition)
  }

  /** Sets the weights of the pairs anew, as the constructor does; training calls it after every paragraph. */
  weigh(transition: ArrayLike<number>): void {
    for (let k = 0; k < this.#from.length; k++) {
      const pair = this.#from[k]! * this.labels + this.#to[k]!
      this.#transition[k] = transition[pair]!
      this.#dense[pair] = transition[pair]!
    }
    for (let to = 0; to < this.labels; to++)
      for (let k = this.#begins[to]!; k < this.#begins[to + 1]!; k++)
        this.#weights[k] = transition[this.#comes[k]! * this.labels + to]!
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
    for (let y = 0; y < labels; y++) alpha[y] = needsOpen(y) ? 0 : emission[y]!
    if (count === 1) this.#close(0)
    this.#normalise(0)
    for (let t = 1; t < count; t++) {
      this.#step(t)
      if (t === count - 1) this.#close(t)
      this.#normalise(t)
    }
  }

  /** Sums are kept in a register, not in the array: half the time of going through the pairs as they stand. */
  #step(t: number): void {
    const { alpha, emission, labels } = this
    const [begins, comes, weights] = [this.#begins, this.#comes, this.#weights]
    const here = t * labels
    const before = here - labels
    for (let to = 0, k = 0; to < labels; to++) {
      let sum = 0
      for (const end = begins[to + 1]!; k < end; k++) sum += alpha[before + comes[k]!]! * weights[k]!
      alpha[here + to] = sum * emission[here + to]!
    }
  }

  /** No run may be open after the last token. */
  #close(t: number): void {
    for (let y = 0; y < this.labels; y++) if (isOpen(y)) this.alpha[t * this.labels + y] = 0
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
    const [ends, to, transition] = [this.#ends, this.#to, this.#transition]
    const last = (count - 1) * labels
    for (let y = 0; y < labels; y++) beta[last + y] = isOpen(y) ? 0 : 1
    const column = new Float64Array(labels)
    for (let t = count - 2; t >= 0; t--) {
      const here = t * labels
      const after = here + labels
      const share = 1 / scale[t + 1]!
      for (let y = 0; y < labels; y++) column[y] = beta[after + y]! * emission[after + y]! * share
      for (let from = 0, k = 0; from < labels; from++) {
        let sum = 0
        for (const end = ends[from]!; k < end; k++) sum += column[to[k]!]! * transition[k]!
        beta[here + from] = sum
      }
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
