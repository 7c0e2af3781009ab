import { exponential } from '../../src/3-attribute/model/exponential.js'
import type { FeatureList } from '../../src/3-attribute/model/features.js'
import { allowedPairs } from '../../src/3-attribute/model/labels.js'
import { Lattice } from '../../src/3-attribute/model/lattice.js'
import { Chance } from './chance.js'
import { type Lookup, rowIn } from './selection.js'

/** How a chain is trained. The defaults were chosen on dev: see models/attribution-en.md. */
export interface Recipe {
  readonly labels: number
  readonly epochs: number
  readonly seed: number
  /** Step size of AdaGrad. */
  readonly rate: number
  /** The share of a token's features that is kept in one update: the others are dropped, drawn anew every time. */
  readonly keep: number
  /** A feature seen less often is left out. */
  readonly cutoff: number
  /** Before features are chosen they are told apart by so many bits of their hash. */
  readonly bits: number
}

/** A sequence to learn from: its features (several lists that add up), and the right label of each token. */
export interface Lesson {
  readonly lists: readonly FeatureList[]
  readonly labels: Uint8Array
}

/** Weights of a feature, then their AdaGrad sums: 16 and 16 numbers, so that one update touches neighbours only. */
const STRIDE = 32
/** Gradients below this move nothing and are skipped: half of the time saved. */
const FLAT = 0.0005

/**
 * A linear-chain conditional random field (Lafferty et al., 2001), trained by AdaGrad (Duchi et al., 2011) on one
 * paragraph after another with feature dropout; the result is the average of snapshots of the weights.
 */
export class Crf {
  readonly recipe: Recipe
  readonly transition: Float64Array
  #seen: Uint8Array[] = []
  #lookups: Lookup[]
  #hashes = new Int32Array(0)
  #weights = new Float32Array(0)
  #average = new Float32Array(0)
  readonly #transitionSquares: Float64Array
  readonly #transitionAverage: Float64Array
  readonly #pairs: number[]
  readonly #lattice: Lattice
  readonly #chance: Chance
  /** Where the rows of each family end. */
  readonly #ends: number[] = []
  /** How often each feature of the family counted last was seen, up to 255. */
  counts = new Uint8Array(0)
  #snapshots = 0
  #kept = new Int32Array(1 << 14)
  #keptEnds = new Int32Array(1 << 8)

  /** @param lookups the chosen features of the first families; all features of the other families are counted. */
  constructor(recipe: Recipe, lookups: readonly Lookup[]) {
    this.recipe = recipe
    this.#lookups = [...lookups]
    const size = recipe.labels * recipe.labels
    this.transition = new Float64Array(size)
    this.#transitionSquares = new Float64Array(size)
    this.#transitionAverage = new Float64Array(size)
    this.#pairs = allowedPairs(recipe.labels)
    this.#lattice = new Lattice(recipe.labels, this.transition)
    this.#chance = new Chance(recipe.seed)
  }

  /** First pass: counts the features of a lesson, in the families whose features are not chosen yet. */
  count({ lists }: Lesson): void {
    const mask = (1 << this.recipe.bits) - 1
    for (let family = this.#lookups.length; family < lists.length; family++) {
      const list = lists[family]!
      this.#seen[family] ??= new Uint8Array(1 << this.recipe.bits)
      const seen = this.#seen[family]!
      const end = list.startOf(list.tokens)
      for (let k = 0; k < end; k++) {
        const place = list.ids[k]! & mask
        if (seen[place]! < 255) seen[place]!++
      }
    }
  }

  /** Between the passes: gives a row to each feature that is chosen or frequent enough. */
  settle(): void {
    for (const { rows } of this.#lookups) this.#ends.push((this.#ends.at(-1) ?? 0) + rows)
    const { bits } = this.recipe
    for (const seen of this.#seen) {
      if (!seen) continue
      const rowOf = new Int32Array(1 << bits).fill(-1)
      let rows = 0
      for (let place = 0; place < rowOf.length; place++) if (seen[place]! >= this.recipe.cutoff) rowOf[place] = rows++
      this.counts = seen.filter((times) => times >= this.recipe.cutoff)
      this.#lookups.push({ bits, checks: null, rowOf, rows })
      this.#ends.push((this.#ends.at(-1) ?? 0) + rows)
    }
    this.#seen = []
    const rows = this.#ends.at(-1)!
    this.#hashes = new Int32Array(rows)
    this.#weights = new Float32Array(rows * STRIDE)
    this.#average = new Float32Array(rows * 16)
  }

  /** Learns from one sequence. */
  learn(lesson: Lesson): void {
    const { labels } = lesson
    if (labels.length === 0) return
    this.#draw(lesson)
    const lattice = this.#lattice
    lattice.reset(labels.length)
    lattice.weigh(this.transition.map((weight) => exponential(weight)))
    for (let t = 0; t < labels.length; t++) this.#emit(t)
    lattice.run()
    for (let t = 0; t < labels.length; t++) this.#update(t, labels[t]!)
    this.#updateTransitions(labels)
  }

  /** Draws the features that are kept this time. */
  #draw({ lists, labels }: Lesson): void {
    const limit = Math.floor(this.recipe.keep * 0xffffffff)
    const chance = this.#chance
    let kept = 0
    if (this.#keptEnds.length < labels.length) this.#keptEnds = new Int32Array(labels.length * 2)
    for (let t = 0; t < labels.length; t++) {
      for (let family = 0; family < lists.length; family++) {
        const list = lists[family]!
        const lookup = this.#lookups[family]!
        const first = this.#ends[family - 1] ?? 0
        const end = list.ends[t]!
        for (let k = list.startOf(t); k < end; k++) {
          if (chance.next() > limit) continue
          const id = list.ids[k]!
          const row = rowIn(lookup, id)
          if (row < 0) continue
          this.#hashes[first + row] = id
          this.#kept[kept++] = first + row
        }
      }
      this.#keptEnds[t] = kept
      if (this.#kept.length - kept > 1024) continue
      const kept2 = new Int32Array(this.#kept.length * 2)
      kept2.set(this.#kept)
      this.#kept = kept2
    }
  }

  #emit(t: number): void {
    const scores = new Float64Array(16)
    const count = this.recipe.labels
    const scale = 1 / this.recipe.keep
    for (let k = t === 0 ? 0 : this.#keptEnds[t - 1]!; k < this.#keptEnds[t]!; k++) {
      const at = this.#kept[k]! * STRIDE
      for (let y = 0; y < count; y++) scores[y]! += this.#weights[at + y]!
    }
    let best = scores[0]!
    for (let y = 1; y < count; y++) best = Math.max(best, scores[y]!)
    for (let y = 0; y < count; y++)
      this.#lattice.emission[t * count + y] = exponential(Math.max(-60, (scores[y]! - best) * scale))
  }

  #update(t: number, gold: number): void {
    const { labels, rate, keep } = this.recipe
    const weights = this.#weights
    const begin = t === 0 ? 0 : this.#keptEnds[t - 1]!
    const end = this.#keptEnds[t]!
    for (let y = 0; y < labels; y++) {
      const slope = (this.#lattice.marginal(t, y) - (y === gold ? 1 : 0)) / keep
      if (Math.abs(slope) < FLAT) continue
      const square = slope * slope
      for (let k = begin; k < end; k++) {
        const at = this.#kept[k]! * STRIDE + y
        const sum = weights[at + 16]! + square
        weights[at + 16] = sum
        weights[at]! -= (rate * slope) / Math.sqrt(sum + 1e-8)
      }
    }
  }

  #updateTransitions(gold: Uint8Array): void {
    const { labels, rate } = this.recipe
    const slope = new Float64Array(labels * labels)
    for (let t = 1; t < gold.length; t++) {
      this.#lattice.addPairs(t, slope, 1)
      slope[gold[t - 1]! * labels + gold[t]!]! -= 1
    }
    for (const pair of this.#pairs) {
      this.#transitionSquares[pair]! += slope[pair]! * slope[pair]!
      this.transition[pair]! -= (rate * slope[pair]!) / Math.sqrt(this.#transitionSquares[pair]! + 1e-8)
    }
  }

  /** Takes the weights of this moment into the average. */
  takeSnapshot(): void {
    this.#snapshots++
    for (let row = 0; row < this.#average.length / 16; row++)
      for (let y = 0; y < this.recipe.labels; y++) this.#average[row * 16 + y]! += this.#weights[row * STRIDE + y]!
    for (const pair of this.#pairs) this.#transitionAverage[pair]! += this.transition[pair]!
  }

  /** The result: the average of the snapshots. */
  result(): Learnt {
    const share = 1 / this.#snapshots
    const { labels } = this.recipe
    const families = this.#ends.map((end, family) => {
      const begin = this.#ends[family - 1] ?? 0
      const weights = this.#average.subarray(begin * 16, end * 16).map((sum) => sum * share)
      return { labels, hashes: this.#hashes.subarray(begin, end), weights }
    })
    return { labels, families, lookups: this.#lookups, transition: this.#transitionAverage.map((sum) => sum * share) }
  }
}

/** Trained weights of the features of one family: a hash a feature, 16 numbers a feature of which `labels` count. */
export interface LearntRows {
  readonly labels: number
  readonly hashes: Int32Array
  readonly weights: Float32Array
}

/** A trained chain before it is packed: its families of features in the order of the lists of its lessons. */
export interface Learnt {
  readonly labels: number
  readonly families: readonly LearntRows[]
  readonly lookups: readonly Lookup[]
  readonly transition: Float64Array
}
