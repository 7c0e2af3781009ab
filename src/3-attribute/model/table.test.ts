import { expect, test } from 'vitest'
import { columnOf, occupiedIn, setColumns, type Table, tableOf, wordsOf } from './table.js'

/** A table whose slots 3, 7, 8 and 60 are occupied. */
function made(width: number): Table {
  const slots = Int32Array.of(3, 7, 8, 60)
  const table = tableOf({ bits: 6, slots, checks: Int8Array.of(1, -1, 127, -128) }, width)
  const columns = Array.from({ length: width }, (_, y) =>
    Int8Array.from(slots, (slot) => ((slot * 37 + 31 * y) % 255) - 127),
  )
  setColumns(table, columns)
  return table
}

test('columns that are set can be read', () => {
  const table = made(7)
  const before = Array.from({ length: 7 }, (_, y) => [...columnOf(table, y)])
  const { slots } = occupiedIn(table)
  expect(before).toEqual(
    Array.from({ length: 7 }, (_, y) => [...slots].map((slot) => ((slot * 37 + 31 * y) % 255) - 127)),
  )
})

test('occupied slots make the same table again', () => {
  const table = made(3)
  expect(tableOf(occupiedIn(table), 3).index).toEqual(table.index)
})

test.each([
  [1, 1],
  [4, 1],
  [5, 2],
  [8, 2],
  [9, 4],
  [12, 4],
  [17, 8],
  [32, 8],
  [33, 16],
])('a row of %i weights takes %i words', (width, words) => {
  expect(wordsOf(width)).toBe(words)
})
