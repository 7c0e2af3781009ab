import type { Scorer } from '../../src/2-understand/syntax/layer.js'

/** A class whose probability is off by less than this is left alone: most of 40 labels, most of the time. */
const NEGLIGIBLE = 0.004

/**
 * A multinomial logistic regression over hashed rows, in training, by AdaGrad (Duchi, Hazan and Singer 2011). Against the
 * averaged perceptron it holds out better on silver with wrong answers in it: the perceptron learns those by heart.
 */
export class Softmax implements Scorer {
  readonly classes: number
  readonly bits: number
  readonly shift: number
  readonly #rate: number
  readonly #weights: Float32Array
  readonly #squares: Float32Array
  readonly #scores: Int32Array
  readonly #exact: Float64Array

  /** `rate`: how far one example moves the weights at first. */
  constructor(classes: number, bits: number, rate: number) {
    this.classes = classes
    this.bits = bits
    this.shift = 32 - bits
    this.#rate = rate
    this.#weights = new Float32Array(classes << bits)
    this.#squares = new Float32Array(classes << bits).fill(0.1)
    this.#scores = new Int32Array(classes)
    this.#exact = new Float64Array(classes)
  }

  /** Scores in units of 2^-12, so that they are whole numbers as those of the shipped layer. */
  scores(rows: Int32Array, count: number): Int32Array {
    const { classes } = this
    const weights = this.#weights
    const exact = this.#exact.fill(0)
    for (let i = 0; i < count; i++) {
      const at = rows[i]! * classes
      for (let c = 0; c < classes; c++) exact[c]! += weights[at + c]!
    }
    for (let c = 0; c < classes; c++) this.#scores[c] = Math.round(exact[c]! * 4096)
    return this.#scores
  }

  best(rows: Int32Array, count: number): number {
    const scores = this.scores(rows, count)
    let best = 0
    for (let c = 1; c < this.classes; c++) if (scores[c]! > scores[best]!) best = c
    return best
  }

  /**
   * One step towards the classes that `isRight` allows, among those that `isLegal` allows; `scores` was called on the
   * same rows just before. Several right classes share the target in proportion to what they have.
   */
  learn(rows: Int32Array, count: number, { right, legal }: Target): void {
    const probability = this.#probabilities(legal)
    let mass = 0
    for (let c = 0; c < this.classes; c++) if (isIn(right, c)) mass += probability[c]!
    for (let c = 0; c < this.classes; c++) {
      const p = probability[c]!
      const wanted = isIn(right, c) ? (mass > 0 ? p / mass : 1) : 0
      const slope = p - wanted
      if (slope > NEGLIGIBLE || slope < -NEGLIGIBLE) this.#step(rows, count, { c, slope })
    }
  }

  #probabilities(legal: number): Float64Array {
    const exact = this.#exact
    let most = -Infinity
    for (let c = 0; c < this.classes; c++) if (isIn(legal, c) && exact[c]! > most) most = exact[c]!
    let sum = 0
    for (let c = 0; c < this.classes; c++) sum += exact[c] = isIn(legal, c) ? Math.exp(exact[c]! - most) : 0
    for (let c = 0; c < this.classes; c++) exact[c]! /= sum
    return exact
  }

  #step(rows: Int32Array, count: number, { c, slope }: { readonly c: number; readonly slope: number }): void {
    const weights = this.#weights
    const squares = this.#squares
    const pace = this.#rate * slope
    const square = slope * slope
    for (let i = 0; i < count; i++) {
      const at = rows[i]! * this.classes + c
      squares[at]! += square
      weights[at]! -= pace / Math.sqrt(squares[at]!)
    }
  }

  /** The weights as int8; all but `CLIPPED` of those that moved fit, the rest are cut off at 127. */
  quantised(): Int8Array {
    return asBytes(this.#weights)
  }

  /** The same without the first class: what remains is relative to it. */
  quantisedByFirst(): Int8Array {
    const rest = this.classes - 1
    const relative = Float32Array.from({ length: rest << this.bits }, (_, at) => {
      const row = Math.floor(at / rest) * this.classes
      return this.#weights[row + 1 + (at % rest)]! - this.#weights[row]!
    })
    return asBytes(relative)
  }
}

/** The share of weights that is cut off, so that a few large ones do not make the grain of all others coarse. */
const CLIPPED = 0.0005

function asBytes(weights: Float32Array): Int8Array {
  const sizes = weights
    .filter((weight) => weight !== 0)
    .map(Math.abs)
    .sort()
  const largest = sizes[Math.max(0, Math.floor(sizes.length * (1 - CLIPPED)) - 1)] ?? 1
  return Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round((weight * 127) / largest))))
}

/** Which classes are right and which are legal, as sets. */
export interface Target {
  readonly right: number
  readonly legal: number
}

/** One class is right, and any would be legal. */
export function only(c: number): Target {
  return { right: -2 - c, legal: -1 }
}

/** Sets of classes: -1 is all of them, -2 - c is class c alone, other numbers are bits of the first 31 classes. */
function isIn(set: number, c: number): boolean {
  return set === -1 || (set < -1 ? c === -2 - set : ((set >>> c) & 1) === 1)
}
