import type { Scorer } from '../../src/2-understand/syntax/layer.js'

/**
 * An averaged perceptron (Freund and Schapire 1999, Collins 2002) over hashed rows, in training. Weights are whole
 * numbers, so every machine gets the same ones; the average is kept by the trick of Daumé: w - (sum of step x change) / steps.
 */
export class Perceptron implements Scorer {
  readonly classes: number
  readonly bits: number
  readonly shift: number
  readonly #weights: Int32Array
  readonly #late: Float64Array
  readonly #scores: Int32Array
  #step = 1

  constructor(classes: number, bits: number) {
    this.classes = classes
    this.bits = bits
    this.shift = 32 - bits
    this.#weights = new Int32Array(classes << bits)
    this.#late = new Float64Array(classes << bits)
    this.#scores = new Int32Array(classes)
  }

  scores(rows: Int32Array, count: number): Int32Array {
    const { classes } = this
    const weights = this.#weights
    const scores = this.#scores.fill(0)
    for (let i = 0; i < count; i++) {
      const at = rows[i]! * classes
      for (let c = 0; c < classes; c++) scores[c]! += weights[at + c]!
    }
    return scores
  }

  best(rows: Int32Array, count: number): number {
    const scores = this.scores(rows, count)
    let best = 0
    for (let c = 1; c < this.classes; c++) if (scores[c]! > scores[best]!) best = c
    return best
  }

  /** Counts one decision; call it once for each, right or wrong. */
  tick(): void {
    this.#step++
  }

  /** Moves the weights of `rows` by `change` towards class `c`. */
  move(rows: Int32Array, count: number, { c, change }: { readonly c: number; readonly change: number }): void {
    for (let i = 0; i < count; i++) {
      const at = rows[i]! * this.classes + c
      this.#weights[at]! += change
      this.#late[at]! += change * this.#step
    }
  }

  /**
   * The averaged weights as int8. The largest few do not set the scale: all but `clipped` of the non-zero weights fit,
   * the rest are cut off at 127, which costs nothing measurable and keeps a finer grain for the others.
   */
  quantised(clipped = 0.0005): Int8Array {
    const average = Float64Array.from(this.#weights, (weight, at) => weight - this.#late[at]! / this.#step)
    const sizes = average
      .filter((weight) => weight !== 0)
      .map(Math.abs)
      .sort()
    const largest = sizes[Math.max(0, Math.floor(sizes.length * (1 - clipped)) - 1)] ?? 1
    return Int8Array.from(average, (weight) => Math.max(-127, Math.min(127, Math.round((weight * 127) / largest))))
  }
}
