import { featureKernel, roomFor, sumsOf, type Tenant, type Workspace } from '../../2-understand/index.js'
import type { FeatureList } from './features.js'
import { MOST_FEATURES, ROW, ROW_BITS, type Table, wordsOf } from './table.js'

/** In a workspace: so many tokens are summed at a time. */
const TOKENS = 128
const FEATURES = TOKENS * MOST_FEATURES

/** Adds up the weights of features: looks up a whole list at once, then tells the sums of one token after the other. */
export class Summer implements Tenant {
  /** How many sums a token has: the width of the table, filled up. */
  readonly width: number
  readonly #words: number
  #table: Pick<Table, 'bits' | 'index' | 'words'>
  #hits = new Int32Array(1 << 13)
  #ends = new Int32Array(1 << 8)
  #there: There | null = null

  constructor(table: Table) {
    this.#table = table
    this.#words = wordsOf(table.width)
    this.width = this.#words * 4
  }

  get room(): number {
    const { index, words } = this.#table
    const sums = TOKENS * sumsOf({ weights: this.width })
    return [index.length, words.length, FEATURES, TOKENS, sums].reduce((room, numbers) => room + roomFor(numbers), 0)
  }

  moveInto(workspace: Workspace): void {
    const { bits, index, words } = this.#table
    const table = { bits, index: workspace.take(index.length), words: workspace.take(words.length) }
    const ids = workspace.take(FEATURES)
    const ends = workspace.take(TOKENS)
    const perToken = sumsOf({ weights: this.width })
    const out = workspace.take(TOKENS * perToken)
    const sum = workspace.load(
      featureKernel({
        rows: { at: table.words.byteOffset, stride: 4 * this.#words, weights: this.width },
        index: table.index.byteOffset,
        bits,
        ids: ids.byteOffset,
        ends: ends.byteOffset,
        out: out.byteOffset,
        most: MOST_FEATURES,
      }),
    )
    table.index.set(index)
    table.words.set(words)
    this.#table = table
    this.#there = { ids, ends, out, perToken, sum, sums: new Int32Array(0) }
  }

  /** Finds the rows of the features of all tokens of a list: what `sum` sums. */
  find(list: FeatureList): void {
    if (this.#there) sumThere(this.#there, list)
    else this.#findHere(list)
  }

  #findHere(list: FeatureList): void {
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
    if (this.#there) {
      const { perToken, sums: all } = this.#there
      for (let y = 0, from = t * perToken; y < this.width; y++) sums[at + y] = all[from + y]!
      return
    }
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

/** What a summer has in a workspace. */
interface There {
  readonly ids: Int32Array
  readonly ends: Int32Array
  readonly out: Int32Array
  /** How many sums a token takes there. */
  readonly perToken: number
  readonly sum: (tokens: number) => void
  /** The sums of all tokens. */
  sums: Int32Array
}

/** Sums a list in a workspace, as many tokens at a time as there is room for. */
function sumThere(there: There, list: FeatureList): void {
  const { ids, ends, out, perToken, sum } = there
  if (there.sums.length < list.tokens * perToken) there.sums = new Int32Array(2 * list.tokens * perToken)
  for (let from = 0, to = 0; from < list.tokens; from = to) {
    const first = list.startOf(from)
    for (; to < list.tokens && to - from < TOKENS && (to === from || list.ends[to]! - first <= FEATURES); to++)
      ends[to - from] = Math.min(list.ends[to]! - first, FEATURES)
    ids.set(list.ids.subarray(first, first + ends[to - from - 1]!))
    sum(to - from)
    there.sums.set(out.subarray(0, (to - from) * perToken), from * perToken)
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
