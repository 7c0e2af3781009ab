import { CHECK, ROW, type Weights } from '../../src/3-attribute/model/weights.js'
import type { Learnt } from './crf.js'

/** How a trained chain is packed. */
export interface Packing {
  /** How many bits of a feature's hash choose its row. */
  readonly bits: number
  /** A row with no weight above this is left out. */
  readonly prune: number
}

/**
 * Packs trained weights into rows of bytes. Weights become whole steps; the weakest features are pruned; of two
 * features that want the same row, the one whose largest weight is larger gets it.
 */
export function packChain(learnt: Learnt, { bits, prune }: Packing): Weights {
  const { rowOf, weights, labels } = learnt
  const size = 1 << bits
  const owner = new Int32Array(size).fill(-1)
  const strength = new Float32Array(size)
  let most = 0
  for (let place = 0; place < rowOf.length; place++) {
    if (rowOf[place]! < 0) continue
    const largest = largestOf(weights, rowOf[place]!, labels)
    most = Math.max(most, largest)
    const row = place & (size - 1)
    if (largest < prune || largest <= strength[row]!) continue
    owner[row] = place
    strength[row] = largest
  }
  const step = most / 127 || 1
  const rows = new Int8Array(size * ROW)
  for (let row = 0; row < size; row++) if (owner[row]! >= 0) fill({ rows, learnt, step }, row, owner[row]!)
  return { labels, step, bits, rows, transition: learnt.transition }
}

interface Filling {
  readonly rows: Int8Array
  readonly learnt: Learnt
  readonly step: number
}

function fill({ rows, learnt, step }: Filling, row: number, place: number): void {
  const from = learnt.rowOf[place]! * ROW
  for (let y = 0; y < learnt.labels; y++) rows[row * ROW + y] = Math.round(learnt.weights[from + y]! / step)
  rows[row * ROW + CHECK] = (place << 6) >> 24
}

function largestOf(weights: Float32Array, row: number, labels: number): number {
  let largest = 0
  for (let y = 0; y < labels; y++) largest = Math.max(largest, Math.abs(weights[row * ROW + y]!))
  return largest
}
