import type { ChainWeights } from './chain.js'
import type { Points } from './confidence.js'
import type { Thresholds } from './decode.js'
import type { Stages } from './engine.js'
import type { SyntaxNames } from './scheme.js'
import { ROW_BITS, type Table, wordsOf } from './table.js'

/**
 * The file of the models. Little-endian throughout; each part is filled up to a multiple of four bytes, so that numbers
 * can be used where they lie:
 *
 *     4 bytes  "ATR4"
 *     4 bytes  length of the head in bytes
 *     head     JSON (Head)
 *     lexicon  keys (4 bytes each), then classes (1 byte each)
 *     tables   base, stacked, relation. Each: the rows as they are used (table.ts), the occupied slots as a bit map, the
 *              shelf of each (1 byte; rows stand in order of shelf, then slot), then by row the checks (1 byte each).
 */
export interface ModelFile {
  readonly names: SyntaxNames
  readonly lexicon: { readonly keys: Uint32Array; readonly classes: Uint8Array }
  readonly stages: Stages
  readonly thresholds: Thresholds
  readonly points: Points
}

/** A chain without its tables. */
export interface ChainHead {
  readonly labels: number
  readonly step: number
  readonly transition: readonly number[]
}

/** The sizes of a table. */
export interface TableHead {
  readonly bits: number
  readonly width: number
  readonly rows: number
}

/** What the head of the file says. */
export interface Head extends Omit<ModelFile, 'lexicon' | 'stages'> {
  readonly words: number
  readonly tables: readonly [TableHead, TableHead, TableHead]
  readonly chains: readonly [ChainHead, ChainHead, ChainHead]
}

/** What the file begins with. */
export const MAGIC = 'ATR4'
/** Where the head begins. */
export const START = 8

/** The next multiple of four. */
export const filledUp = (length: number): number => (length + 3) & ~3

/** Reads the file. Throws a RangeError on bytes that are none. The models keep the bytes: do not write to them afterwards. */
export function readModelFile(bytes: Uint8Array): ModelFile {
  const magic = bytes.length < START ? '' : String.fromCharCode(...bytes.subarray(0, 4))
  if (magic !== MAGIC) throw new RangeError(`Not a file of attribution models: it starts with "${magic}".`)
  const length = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(4, true)
  const reader = { bytes, at: START }
  const head = JSON.parse(new TextDecoder().decode(take(reader, length))) as Head
  const { names, thresholds, points } = head
  const keys = new Uint32Array(takeInts(reader, head.words).slice().buffer)
  const lexicon = { keys, classes: take(reader, head.words) }
  const [base, stackedTable, relationTable] = three(head.tables, (table) => readTable(reader, table))
  const [first, stacked, relation] = three(head.chains, chainOf)
  const stages = { base, stackedTable, relationTable, first, stacked, relation }
  return { names, thresholds, points, lexicon, stages }
}

const three = <A, B>([a, b, c]: readonly [A, A, A], of: (one: A) => B): [B, B, B] => [of(a), of(b), of(c)]

interface Reader {
  readonly bytes: Uint8Array
  at: number
}

function take(reader: Reader, length: number): Uint8Array {
  const from = reader.at
  reader.at += filledUp(length)
  if (!(reader.at <= reader.bytes.length)) throw new RangeError('The file of attribution models is cut off.')
  return reader.bytes.subarray(from, from + length)
}

/** Numbers where they lie, or a copy where the bytes do not begin at a multiple of four. */
function takeInts(reader: Reader, count: number): Int32Array {
  const part = take(reader, 4 * count)
  const { buffer, byteOffset } = part.byteOffset % 4 === 0 ? part : part.slice()
  return new Int32Array(buffer, byteOffset, count)
}

const chainOf = ({ labels, step, transition }: ChainHead): ChainWeights => ({
  labels,
  step,
  transition: Float64Array.from(transition),
})

function readTable(reader: Reader, { bits, width, rows }: TableHead): Table {
  const words = takeInts(reader, (rows + 1) * wordsOf(width))
  const map = take(reader, (1 << bits) >> 3)
  const shelves = take(reader, rows)
  return { bits, width, words, index: indexOf({ map, shelves, checks: take(reader, rows) }) }
}

interface Slots {
  readonly map: Uint8Array
  readonly shelves: Uint8Array
  readonly checks: Uint8Array
}

/** The index of a table: rows stand in order of their shelves, those of a shelf in order of their slots. */
function indexOf({ map, shelves, checks }: Slots): Int32Array {
  const next = new Int32Array(257)
  for (let k = 0; k < shelves.length; k++) next[shelves[k]! + 1]!++
  for (let shelf = 0; shelf < 256; shelf++) next[shelf + 1]! += next[shelf]!
  const index = new Int32Array(map.length * 8)
  let found = 0
  for (let byte = 0; byte < map.length; byte++) {
    for (let left = map[byte]!; left !== 0; left &= left - 1) {
      const row = next[shelves[found++]!]!++
      index[byte * 8 + 31 - Math.clz32(left & -left)] = (checks[row]! << ROW_BITS) | (row + 1)
    }
  }
  return index
}
