import type { ChainWeights } from './chain.js'
import type { Points } from './confidence.js'
import type { Thresholds } from './decode.js'
import type { Stages } from './engine.js'
import type { SyntaxNames } from './scheme.js'
import { columnOf, occupiedIn, setColumns, type Table, tableOf } from './table.js'

/**
 * The file of the models. Little-endian throughout:
 *
 *     4 bytes  "ATR2"
 *     4 bytes  length of the head in bytes
 *     head     JSON (Head)
 *     lexicon  keys (4 bytes each), then classes (1 byte each)
 *     tables   base, stacked, relation. Each: the occupied slots as a bit map, the shelf of each (1 byte; rows stand in
 *              order of shelf, then slot), then by row the checks (1 byte each) and the weights, one column after the
 *              other: columns of small numbers compress to a third.
 */
export interface ModelFile {
  readonly names: SyntaxNames
  readonly lexicon: { readonly keys: Uint32Array; readonly classes: Uint8Array }
  readonly stages: Stages
  readonly thresholds: Thresholds
  readonly points: Points
}

interface ChainHead {
  readonly labels: number
  readonly step: number
  readonly transition: readonly number[]
}

interface TableHead {
  readonly bits: number
  readonly width: number
  readonly rows: number
}

interface Head extends Omit<ModelFile, 'lexicon' | 'stages'> {
  readonly words: number
  readonly tables: readonly [TableHead, TableHead, TableHead]
  readonly chains: readonly [ChainHead, ChainHead, ChainHead]
}

const MAGIC = 'ATR2'
const START = 8

/** Reads the file. Throws a RangeError on bytes that are none. */
export function readModelFile(bytes: Uint8Array): ModelFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const magic = bytes.length < START ? '' : String.fromCharCode(...bytes.subarray(0, 4))
  if (magic !== MAGIC) throw new RangeError(`Not a file of attribution models: it starts with "${magic}".`)
  const length = view.getUint32(4, true)
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(START, START + length))) as Head
  const reader = { bytes, view, at: START + length }
  const keys = Uint32Array.from({ length: head.words }, (_, i) => view.getUint32(reader.at + 4 * i, true))
  reader.at += 4 * head.words
  const classes = take(reader, head.words)
  const [base, stackedTable, relationTable] = head.tables.map((table) => readTable(reader, table)) as [
    Table,
    Table,
    Table,
  ]
  const [first, stacked, relation] = head.chains.map(chainOf) as [ChainWeights, ChainWeights, ChainWeights]
  const { names, thresholds, points } = head
  const stages = { base, stackedTable, relationTable, first, stacked, relation }
  return { names, thresholds, points, lexicon: { keys, classes }, stages }
}

interface Reader {
  readonly bytes: Uint8Array
  readonly view: DataView
  at: number
}

function take(reader: Reader, length: number): Uint8Array {
  const from = reader.at
  reader.at += length
  if (reader.at > reader.bytes.length) throw new RangeError('The file of attribution models is cut off.')
  return reader.bytes.subarray(from, reader.at)
}

const chainOf = ({ labels, step, transition }: ChainHead): ChainWeights => ({
  labels,
  step,
  transition: Float64Array.from(transition),
})

function readTable(reader: Reader, { bits, width, rows }: TableHead): Table {
  const map = take(reader, (1 << bits) >> 3)
  const shelves = take(reader, rows)
  const slots = shelved(map, shelves)
  const table = tableOf({ bits, slots, checks: signed(take(reader, rows)) }, width)
  setColumns(
    table,
    Array.from({ length: width }, () => signed(take(reader, rows))),
  )
  return table
}

/** The slots of a bit map in order of their shelves; on a shelf they ascend. */
function shelved(map: Uint8Array, shelves: Uint8Array): Int32Array {
  const next = new Int32Array(257)
  for (const shelf of shelves) next[shelf + 1]!++
  for (let shelf = 0; shelf < 256; shelf++) next[shelf + 1]! += next[shelf]!
  const slots = new Int32Array(shelves.length)
  for (let slot = 0, found = 0; found < shelves.length && slot < map.length * 8; slot++)
    if ((map[slot >> 3]! >> (slot & 7)) & 1) slots[next[shelves[found++]!]!++] = slot
  return slots
}

/** The shelf of each slot, in order of the slots: a new one begins wherever the slots of the rows do not ascend. */
function shelvesOf(slots: Int32Array): Uint8Array {
  let shelf = 0
  const shelfOf = new Map(
    Array.from(slots, (slot, row) => {
      if (row > 0 && slot < slots[row - 1]!) shelf++
      return [slot, shelf]
    }),
  )
  return Uint8Array.from(slots.slice().sort(), (slot) => shelfOf.get(slot)!)
}

const signed = ({ buffer, byteOffset, length }: Uint8Array): Int8Array => new Int8Array(buffer, byteOffset, length)
const unsigned = ({ buffer, byteOffset, length }: Int8Array): Uint8Array => new Uint8Array(buffer, byteOffset, length)

/** Writes the file: what training ends with. */
export function writeModelFile(file: ModelFile): Uint8Array {
  const { lexicon, stages, names, thresholds, points } = file
  const tables = [stages.base, stages.stackedTable, stages.relationTable].map(packTable)
  const chains = [stages.first, stages.stacked, stages.relation].map((chain) => ({
    ...chain,
    transition: [...chain.transition],
  }))
  const heads = tables.map(({ head }) => head)
  const head = { names, thresholds, points, words: lexicon.keys.length, tables: heads, chains }
  const text = new TextEncoder().encode(JSON.stringify(head))
  const start = new Uint8Array(START)
  start.set(new TextEncoder().encode(MAGIC))
  new DataView(start.buffer).setUint32(4, text.length, true)
  const keys = new Uint8Array(lexicon.keys.length * 4)
  lexicon.keys.forEach((key, i) => {
    new DataView(keys.buffer).setUint32(4 * i, key, true)
  })
  return joined([start, text, keys, lexicon.classes, ...tables.flatMap(({ parts }) => parts)])
}

function packTable(table: Table): { head: TableHead; parts: Uint8Array[] } {
  const { bits, width } = table
  const { slots, checks } = occupiedIn(table)
  const map = new Uint8Array((1 << bits) >> 3)
  for (const slot of slots) map[slot >> 3]! |= 1 << (slot & 7)
  const columns = Array.from({ length: width }, (_, y) => unsigned(columnOf(table, y)))
  return { head: { bits, width, rows: slots.length }, parts: [map, shelvesOf(slots), unsigned(checks), ...columns] }
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}
