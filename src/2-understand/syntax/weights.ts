/** What stands at the head of a weights file, as JSON; the int8 tables follow in this order. */
export interface WeightsHead {
  readonly tags: readonly string[]
  readonly labels: readonly string[]
  readonly names: readonly string[]
  /** Frequent forms with one tag: for each tag number, the forms with spaces between. */
  readonly onlyTags: Readonly<Record<string, string>>
  /** Irregular lemmas: form, class, lemma, with spaces between. */
  readonly lemmas: readonly string[]
  /** The four tables: 2^bits rows of `classes` weights; that of the moves leaves out the first class (see `Layer`). */
  readonly tables: readonly { readonly name: TableName; readonly classes: number; readonly bits: number }[]
}

/** The layers of the models of one language. */
export type TableName = 'tagger' | 'moves' | 'labels' | 'names'

/** A weights file, read. */
export interface Weights {
  readonly head: WeightsHead
  readonly tables: ReadonlyMap<TableName, Int8Array>
}

/** "ORS1": onrecord syntax, first layout. */
const MAGIC = 0x3153524f

/** Writes a weights file: magic, length of the head, head as UTF-8 JSON, tables. Numbers are little-endian. */
export function writeWeights({ head, tables }: Weights): Uint8Array {
  const json = new TextEncoder().encode(JSON.stringify(head))
  const parts = head.tables.map(({ name }) => tables.get(name)!)
  const bytes = new Uint8Array(8 + json.length + parts.reduce((sum, { length }) => sum + length, 0))
  const view = new DataView(bytes.buffer)
  view.setUint32(0, MAGIC, true)
  view.setUint32(4, json.length, true)
  bytes.set(json, 8)
  let at = 8 + json.length
  for (const part of parts) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.length), at)
    at += part.length
  }
  return bytes
}

/** Reads a weights file; the tables are views of `bytes`. Throws a RangeError that says what is wrong with the file. */
export function readWeights(bytes: Uint8Array): Weights {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 8 || view.getUint32(0, true) !== MAGIC)
    throw new RangeError('These are no syntax weights: expected a file that starts with "ORS1".')
  const start = 8 + view.getUint32(4, true)
  if (start > bytes.length) throw new RangeError('The syntax weights are cut off: fetch the file again.')
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(8, start))) as WeightsHead
  const tables = new Map<TableName, Int8Array>()
  let at = start
  for (const { name, classes, bits } of head.tables) {
    const length = classes << bits
    if (at + length > bytes.length) throw new RangeError('The syntax weights are cut off: fetch the file again.')
    tables.set(name, new Int8Array(bytes.buffer, bytes.byteOffset + at, length))
    at += length
  }
  return { head, tables }
}
