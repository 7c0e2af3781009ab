import { FeatureList } from '../../src/3-attribute/model/features.js'
import { columnOf, occupiedIn, setColumns, type Table, tableOf } from '../../src/3-attribute/model/table.js'
import { describe, type Example } from './material.js'

/** So many of the most used rows stand on each shelf but the last: 0.3 MB of base rows, then 1 MB, then 4 MB. */
const SHELVES = [8_000, 24_000, 96_000]

/** How often the slots of a base table are asked for in the examples. */
export function usesOf({ bits }: Table, examples: readonly Example[]): Uint32Array {
  const uses = new Uint32Array(1 << bits)
  const list = new FeatureList()
  for (const example of examples) {
    describe(example, list)
    const end = list.startOf(list.tokens)
    for (let k = 0; k < end; k++) uses[list.ids[k]! & (uses.length - 1)]!++
  }
  return uses
}

/** The same table with the rows that are used most in front. */
export function orderByUse(table: Table, uses: Uint32Array): Table {
  const { bits, slots, checks } = occupiedIn(table)
  const rows = Int32Array.from(slots, (_, row) => row)
  rows.sort((a, b) => uses[slots[b]!]! - uses[slots[a]!]! || slots[a]! - slots[b]!)
  let from = 0
  for (const size of [...SHELVES, rows.length]) {
    rows.subarray(from, from + size).sort((a, b) => slots[a]! - slots[b]!)
    from += size
  }
  const pick = (column: Int8Array) => Int8Array.from(rows, (row) => column[row]!)
  const ordered = tableOf(
    { bits, slots: Int32Array.from(rows, (row) => slots[row]!), checks: pick(checks) },
    table.width,
  )
  setColumns(
    ordered,
    Array.from({ length: table.width }, (_, y) => pick(columnOf(table, y))),
  )
  return ordered
}
