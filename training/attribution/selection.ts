import { checkOf } from '../../src/3-attribute/model/table.js'
import type { LearntRows } from './crf.js'

/** How features find their rows: by the low bits of their hash, and by a check if there is one. */
export interface Lookup {
  readonly bits: number
  readonly checks: Int8Array | null
  /** The row of each slot; -1 for none. */
  readonly rowOf: Int32Array
  readonly rows: number
}

/** How many features may stay, and among how many slots (a power of two) they are spread. */
export interface Room {
  readonly bits: number
  readonly most: number
}

/**
 * Chooses the features that ship: one a slot, and no more than `most`, by how often a feature was seen times the square
 * of its weights (what it adds to the likelihood, to second order). What is trained afterwards finds its features
 * exactly as the shipped program does, mistaken checks included, and so learns to live with them.
 */
export function select(rows: LearntRows, seen: Uint8Array, { bits, most }: Room): Lookup {
  const size = 1 << bits
  const worth = new Float64Array(size)
  const owner = new Int32Array(size)
  for (let row = 0; row < rows.hashes.length; row++) {
    const value = seen[row]! * squares(rows, row)
    const slot = rows.hashes[row]! & (size - 1)
    if (value <= worth[slot]!) continue
    worth[slot] = value
    owner[slot] = rows.hashes[row]!
  }
  const bar = most >= size ? 0 : Float64Array.from(worth).sort()[size - most - 1]!
  const checks = new Int8Array(size)
  const rowOf = new Int32Array(size).fill(-1)
  let count = 0
  for (let slot = 0; slot < size; slot++) {
    if (worth[slot]! <= bar) continue
    checks[slot] = checkOf(owner[slot]!)
    rowOf[slot] = count++
  }
  return { bits, checks, rowOf, rows: count }
}

function squares({ weights, labels }: LearntRows, row: number): number {
  let sum = 0
  for (let y = 0; y < labels; y++) sum += weights[row * 16 + y]! ** 2
  return sum
}

/** The row of a feature; -1 if it has none. */
export function rowIn({ bits, checks, rowOf }: Lookup, hash: number): number {
  const slot = hash & ((1 << bits) - 1)
  return checks === null || checks[slot] === checkOf(hash) ? rowOf[slot]! : -1
}
