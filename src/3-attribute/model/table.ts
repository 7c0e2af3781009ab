import type { FeatureList } from './features.js'

/**
 * Weights found by hash. A slot is the low bits of a feature's hash; `checks` holds the top eight bits of the hash that
 * the slot belongs to. Half of all features of a new text were never learnt: they read one byte of `checks`, which stays
 * in the second-level cache, and never touch the weights. One in 256 of those that meet an occupied slot is taken for
 * its owner; training works with the same mistakes (training/attribution/selection.ts).
 *
 * Four weights share one 32-bit word, each plus 128 so that it is not negative, and are added as two pairs of 16-bit
 * lanes, as in 2-understand. The 128 shift all labels of a token alike, so only differences of sums mean anything.
 */
export interface Table {
  /** How many low bits of a hash choose the slot. */
  readonly bits: number
  /** How many weights a slot has. */
  readonly width: number
  readonly checks: Int8Array
  /** The row of each slot; empty slots share row 0. */
  readonly rowOf: Int32Array
  /** `wordsOf(width)` words a row; all 0 in row 0. */
  readonly words: Int32Array
}

/** A lane of 16 bits holds the sum of 257 bytes: no token may have more features in one list. */
export const MOST_FEATURES = 256

/** The check of a hash. 0 also marks an empty slot: features with that check find zeros there. */
export const checkOf = (hash: number): number => hash >> 24

/** How many words hold `width` weights. */
export const wordsOf = (width: number): number => (width + 3) >> 2

/** Which slots are occupied, in order, and by which checks. */
export interface Occupied {
  readonly bits: number
  readonly slots: Int32Array
  readonly checks: Int8Array
}

/** A table with its slots, but without weights: slot number `k` of the occupied ones gets row `k + 1`. */
export function tableOf({ bits, slots, checks }: Occupied, width: number): Table {
  const size = 1 << bits
  const words = new Int32Array((slots.length + 1) * wordsOf(width))
  const table = { bits, width, checks: new Int8Array(size), rowOf: new Int32Array(size), words }
  slots.forEach((slot, k) => {
    table.checks[slot] = checks[k]!
    table.rowOf[slot] = k + 1
  })
  return table
}

/** Which slots of a table are occupied. */
export function occupiedIn({ bits, checks, rowOf }: Table): Occupied {
  const slots = Int32Array.from({ length: 1 << bits }, (_, slot) => slot).filter((slot) => rowOf[slot] !== 0)
  return { bits, slots, checks: Int8Array.from(slots, (slot) => checks[slot]!) }
}

/** Sets the weights (-127 to 127) of one label in rows 1 and up, which must not have any for it yet. */
export function setColumn({ words, width }: Table, y: number, weights: Int8Array): void {
  const perRow = wordsOf(width)
  const shift = 8 * (y & 3)
  for (let k = 0, at = perRow + (y >> 2); k < weights.length; k++, at += perRow)
    words[at]! |= (weights[k]! + 128) << shift
}

/** The weights of one label in rows 1 and up. */
export function columnOf({ words, width }: Table, y: number): Int8Array {
  const perRow = wordsOf(width)
  return Int8Array.from({ length: words.length / perRow - 1 }, (_, k) => {
    return ((words[(k + 1) * perRow + (y >> 2)]! >>> (8 * (y & 3))) & 0xff) - 128
  })
}

/** Adds up the weights of features. */
export class Summer {
  /** The sums of the last call; `width` of them count. */
  readonly sums: Int32Array
  readonly #table: Table
  readonly #hits = new Int32Array(MOST_FEATURES)

  constructor(table: Table) {
    this.#table = table
    this.sums = new Int32Array(wordsOf(table.width) * 4)
  }

  /** Sums the weights of the features of token `t`. */
  sum(list: FeatureList, t: number): void {
    const hits = this.#hits
    const count = this.#find(list, t)
    const { words, width } = this.#table
    const { sums } = this
    const perRow = wordsOf(width)
    for (let word = 0; word < perRow; word++) {
      let even = 0
      let odd = 0
      for (let k = 0; k < count; k++) {
        const four = words[hits[k]! + word]!
        even = (even + (four & 0xff00ff)) | 0
        odd = (odd + ((four >>> 8) & 0xff00ff)) | 0
      }
      const at = word * 4
      sums[at] = even & 0xffff
      sums[at + 1] = odd & 0xffff
      sums[at + 2] = even >>> 16
      sums[at + 3] = odd >>> 16
    }
  }

  /** Notes where the weights of the known features begin; returns how many there are. */
  #find(list: FeatureList, t: number): number {
    const hits = this.#hits
    const { checks, rowOf, width, bits } = this.#table
    const { ids } = list
    const mask = (1 << bits) - 1
    const perRow = wordsOf(width)
    const from = list.startOf(t)
    const end = Math.min(list.ends[t]!, from + MOST_FEATURES)
    let count = 0
    for (let k = from; k < end; k++) {
      const id = ids[k]!
      const slot = id & mask
      if (checks[slot] === id >> 24) hits[count++] = rowOf[slot]! * perRow
    }
    return count
  }
}
