import { filledUp, type Head, MAGIC, type ModelFile, START, type TableHead } from './file.js'
import { occupiedIn, type Table } from './table.js'

/** Writes the file of the models (file.ts): what training ends with. */
export function writeModelFile(file: ModelFile): Uint8Array {
  const { lexicon, stages, names, thresholds, points } = file
  const [base, stacked, relation] = [stages.base, stages.stackedTable, stages.relationTable].map(packTable)
  const chainOf = (key: 'first' | 'stacked' | 'relation') => ({
    ...stages[key],
    transition: [...stages[key].transition],
  })
  const head: Head = {
    names,
    thresholds,
    points,
    words: lexicon.keys.length,
    tables: [base!.head, stacked!.head, relation!.head],
    chains: [chainOf('first'), chainOf('stacked'), chainOf('relation')],
  }
  const text = new TextEncoder().encode(JSON.stringify(head))
  const start = new Uint8Array(START)
  start.set(new TextEncoder().encode(MAGIC))
  new DataView(start.buffer).setUint32(4, text.length, true)
  const tables = [base!, stacked!, relation!].flatMap(({ parts }) => parts)
  return joined([start, text, bytesOf(lexicon.keys), lexicon.classes, ...tables])
}

function packTable(table: Table): { head: TableHead; parts: Uint8Array[] } {
  const { bits, width, words } = table
  const { slots, checks } = occupiedIn(table)
  const map = new Uint8Array((1 << bits) >> 3)
  for (const slot of slots) map[slot >> 3]! |= 1 << (slot & 7)
  const parts = [bytesOf(words), map, shelvesOf(slots), bytesOf(checks)]
  return { head: { bits, width, rows: slots.length }, parts }
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

/** The bytes of numbers as they lie in memory: little-endian, as on every machine that Node and browsers run on. */
const bytesOf = ({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength)

/** The parts one after the other, each filled up to a multiple of four bytes. */
function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + filledUp(part.length), 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += filledUp(part.length)
  }
  return bytes
}
