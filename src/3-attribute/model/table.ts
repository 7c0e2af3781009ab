/**
 * Weights found by hash. A slot is the low bits of a feature's hash; `index` tells for each slot which row it has and, as
 * a check, the top eight bits of the hash that it belongs to. One in 256 of the features that were never learnt and meet
 * an occupied slot is taken for its owner; training works with the same mistakes (training/attribution/selection.ts).
 *
 * Looking up is bound by memory: some 85 rows a token out of 300,000. So rows stand in order of use: the few thousand
 * that serve most look-ups lie together and stay in the cache (training/attribution/order.ts), and a row takes 1, 2, 4
 * or 8 words, so that none lies across more lines of the cache than it must.
 *
 * Four weights share one 32-bit word, each plus 128 so that it is not negative, and are added as two pairs of 16-bit
 * lanes, as in 2-understand.
 */
export interface Table {
  /** How many low bits of a hash choose the slot. */
  readonly bits: number
  /** How many weights a row has. */
  readonly width: number
  /** A slot's check in the top eight bits, its row in the others; 0 if it is empty. */
  readonly index: Int32Array
  /** `wordsOf(width)` words a row; row 0, which is that of empty slots, weighs nothing. */
  readonly words: Int32Array
}

/** A lane of 16 bits holds the sum of 257 bytes: no token may have more features in one list. */
export const MOST_FEATURES = 256

/** The check of a hash. 0 also marks an empty slot: features with that check find zeros there. */
export const checkOf = (hash: number): number => hash >> 24

/** How many words a row of `width` weights takes: a power of two. */
export const wordsOf = (width: number): number => 1 << (32 - Math.clz32(((width + 3) >> 2) - 1))

/** A word of four weights that are 0. */
const NOTHING = 0x80808080 | 0

/** Which slots are occupied, in order of their rows, and by which checks. */
export interface Occupied {
  readonly bits: number
  readonly slots: Int32Array
  readonly checks: Int8Array
}

/** The part of an entry of the index that is the row. */
export const ROW = 0xffffff
/** How many bits of an entry are the row. */
export const ROW_BITS = 24

/** A table with its slots, but without weights: number `k` of the occupied slots gets row `k + 1`. */
export function tableOf({ bits, slots, checks }: Occupied, width: number): Table {
  const index = new Int32Array(1 << bits)
  for (let k = 0; k < slots.length; k++) index[slots[k]!] = (checks[k]! << 24) | (k + 1)
  const perRow = wordsOf(width)
  return { bits, width, index, words: new Int32Array((slots.length + 1) * perRow).fill(NOTHING, 0, perRow) }
}

/** Which slots of a table are occupied. */
export function occupiedIn({ bits, index, words, width }: Table): Occupied {
  const rows = words.length / wordsOf(width) - 1
  const slots = new Int32Array(rows)
  const checks = new Int8Array(rows)
  index.forEach((entry, slot) => {
    const row = entry & ROW
    if (row === 0) return
    slots[row - 1] = slot
    checks[row - 1] = entry >> 24
  })
  return { bits, slots, checks }
}

/** So many rows are filled at a time: their words stay in the cache while all columns pass (a third of the load time). */
const BLOCK = 4096

/** Sets the weights (-127 to 127) of all labels in rows 1 and up of a table that has none: one column a label. */
export function setColumns({ words, width }: Table, columns: readonly Int8Array[]): void {
  const perRow = wordsOf(width)
  const rows = columns[0]?.length ?? 0
  for (let from = 0; from < rows; from += BLOCK) {
    const to = Math.min(rows, from + BLOCK)
    columns.forEach((column, y) => {
      const shift = 8 * (y & 3)
      for (let k = from, at = (from + 1) * perRow + (y >> 2); k < to; k++, at += perRow)
        words[at]! |= (column[k]! + 128) << shift
    })
  }
}

/** The weights of one label in rows 1 and up. */
export function columnOf({ words, width }: Table, y: number): Int8Array {
  const perRow = wordsOf(width)
  return Int8Array.from({ length: words.length / perRow - 1 }, (_, k) => {
    return ((words[(k + 1) * perRow + (y >> 2)]! >>> (8 * (y & 3))) & 0xff) - 128
  })
}
