import type { FeatureList } from './features.js'

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
const ROW = 0xffffff
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

/** Adds up the weights of features: finds the rows of a whole list at once, then sums those of one token after the other. */
export class Summer {
  /** How many sums a token has: the width of the table, filled up. */
  readonly width: number
  readonly #words: number
  readonly #table: Table
  #hits = new Int32Array(1 << 13)
  #ends = new Int32Array(1 << 8)

  constructor(table: Table) {
    this.#table = table
    this.#words = wordsOf(table.width)
    this.width = this.#words * 4
  }

  /** Finds the rows of the features of all tokens of a list: what `sum` sums. */
  find(list: FeatureList): void {
    const { tokens, ids } = list
    this.#makeRoom(tokens, list.startOf(tokens))
    const hits = this.#hits
    const { index, bits } = this.#table
    const mask = (1 << bits) - 1
    const perRow = this.#words
    let count = 0
    let k = 0
    for (let t = 0; t < tokens; t++) {
      const end = Math.min(list.ends[t]!, k + MOST_FEATURES)
      for (; k < end; k++) {
        const id = ids[k]!
        const entry = index[id & mask]!
        // Without a branch: one in nine is not there, which no processor can foresee (2 % of the whole time).
        hits[count] = (entry & ROW) * perRow
        count += (entry ^ id) >>> ROW_BITS === 0 ? 1 : 0
      }
      k = list.ends[t]!
      this.#ends[t] = count
    }
  }

  #makeRoom(tokens: number, features: number): void {
    if (this.#ends.length < tokens) this.#ends = new Int32Array(tokens * 2)
    if (this.#hits.length < features) this.#hits = new Int32Array(features * 2)
  }

  /** Puts the sums of the weights of the features of token `t` into `sums`, from `at` on. */
  sum(t: number, sums: Int32Array, at: number): void {
    const from = t === 0 ? 0 : this.#ends[t - 1]!
    const target = { from, to: this.#ends[t]!, sums, at }
    let word = 0
    for (; word + 4 <= this.#words; word += 4) this.#sumFour(word, target)
    for (; word < this.#words; word++) this.#sumOne(word, target)
  }

  #sumOne(word: number, { from, to, sums, at }: Target): void {
    const { words } = this.#table
    const hits = this.#hits
    let even = 0
    let odd = 0
    for (let k = from; k < to; k++) {
      const four = words[hits[k]! + word]!
      even = (even + (four & 0xff00ff)) | 0
      odd = (odd + ((four >>> 8) & 0xff00ff)) | 0
    }
    put({ sums, at: at + 4 * word, shift: SHIFT * (to - from) }, even, odd)
  }

  #sumFour(word: number, { from, to, sums, at }: Target): void {
    const { words } = this.#table
    const hits = this.#hits
    let evenA = 0
    let oddA = 0
    let evenB = 0
    let oddB = 0
    let evenC = 0
    let oddC = 0
    let evenD = 0
    let oddD = 0
    for (let k = from; k < to; k++) {
      const row = hits[k]! + word
      const a = words[row]!
      const b = words[row + 1]!
      const c = words[row + 2]!
      const d = words[row + 3]!
      evenA = (evenA + (a & 0xff00ff)) | 0
      oddA = (oddA + ((a >>> 8) & 0xff00ff)) | 0
      evenB = (evenB + (b & 0xff00ff)) | 0
      oddB = (oddB + ((b >>> 8) & 0xff00ff)) | 0
      evenC = (evenC + (c & 0xff00ff)) | 0
      oddC = (oddC + ((c >>> 8) & 0xff00ff)) | 0
      evenD = (evenD + (d & 0xff00ff)) | 0
      oddD = (oddD + ((d >>> 8) & 0xff00ff)) | 0
    }
    const shift = SHIFT * (to - from)
    const first = at + 4 * word
    put({ sums, at: first, shift }, evenA, oddA)
    put({ sums, at: first + 4, shift }, evenB, oddB)
    put({ sums, at: first + 8, shift }, evenC, oddC)
    put({ sums, at: first + 12, shift }, evenD, oddD)
  }
}

/** Which hits are to be summed, and where the sums go. */
interface Target {
  readonly from: number
  readonly to: number
  readonly sums: Int32Array
  readonly at: number
}

/** What is added to each weight so that a byte holds it. */
const SHIFT = 128

/** Puts the lanes of two pairs where their weights belong, without the shift of the rows that were added. */
function put({ sums, at, shift }: { sums: Int32Array; at: number; shift: number }, even: number, odd: number): void {
  sums[at] = (even & 0xffff) - shift
  sums[at + 1] = (odd & 0xffff) - shift
  sums[at + 2] = (even >>> 16) - shift
  sums[at + 3] = (odd >>> 16) - shift
}
