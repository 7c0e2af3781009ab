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
  readonly #dense: Float64Array
  /** By the label that is left: which labels may follow. By the label that is reached: which may stand before. */
  readonly #after: Pairs
  readonly #before: Pairs

  /** @param transition weight (not logarithm) of each pair of labels, `from * labels + to`; pairs that are not allowed are skipped. */
  constructor(labels: number, transition: ArrayLike<number>) {
    const pairs = allowedPairs(labels)
    const turned = pairs.map((pair) => (pair % labels) * labels + Math.floor(pair / labels))
    this.labels = labels
    this.#dense = new Float64Array(labels * labels)
    this.#after = grouped(pairs, labels)
    this.#before = grouped(turned, labels)
    this.weigh(transition)
  }

  /** Sets the weights of the pairs anew, as the constructor does; training calls it after every paragraph. */
  weigh(transition: ArrayLike<number>): void {
    const { labels } = this
    const [after, before, dense] = [this.#after, this.#before, this.#dense]
    for (let from = 0, k = 0; from < labels; from++)
      for (; k < after.ends[from]!; k++) {
        const pair = from * labels + after.others[k]!
        after.weights[k] = dense[pair] = transition[pair]!
      }
    for (let to = 0, k = 0; to < labels; to++)
      for (; k < before.ends[to]!; k++) before.weights[k] = dense[before.others[k]! * labels + to]!
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
    const { ends, others, weights } = this.#before
    const here = t * labels
    const before = here - labels
    for (let to = 0, k = 0; to < labels; to++) {
      let sum = 0
      for (const end = ends[to]!; k < end; k++) sum += alpha[before + others[k]!]! * weights[k]!
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
    const { ends, others, weights } = this.#after
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
        for (const end = ends[from]!; k < end; k++) sum += column[others[k]!]! * weights[k]!
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
    const { ends, others, weights } = this.#after
    for (let from = 0, k = 0; from < labels; from++)
      for (; k < ends[from]!; k++) {
        const to = others[k]!
        const weight = alpha[before + from]! * weights[k]! * emission[here + to]! * beta[here + to]!
        sums[from * labels + to]! += weight * share
      }
  }

  /** The weight of going from label `from` at token t - 1 to label `to` at token t, in units of the scaled columns. */
  step(t: number, from: number, to: number): number {
    return (this.#dense[from * this.labels + to]! * this.emission[t * this.labels + to]!) / this.scale[t]!
  }
}

/** Pairs of labels by one of the two: where those of each label end, the other label of each, and its weight. */
interface Pairs {
  readonly ends: Uint8Array
  readonly others: Uint8Array
  readonly weights: Float64Array
}

/** Pairs that are numbered `label * labels + other`. */
function grouped(pairs: readonly number[], labels: number): Pairs {
  const ordered = [...pairs].sort((a, b) => a - b)
  return {
    ends: Uint8Array.from(
      { length: labels },
      (_, label) => ordered.filter((pair) => pair < (label + 1) * labels).length,
    ),
    others: Uint8Array.from(ordered, (pair) => pair % labels),
    weights: new Float64Array(ordered.length),
  }
}
