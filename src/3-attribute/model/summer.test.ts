import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { settle } from '../../2-understand/index.js'
import { FeatureList } from './features.js'
import { Summer } from './summer.js'
import { checkOf, columnOf, MOST_FEATURES, setColumns, type Table, tableOf } from './table.js'

const BITS = 6
const slotOf = (hash: number) => hash & ((1 << BITS) - 1)

function listOf(values: readonly number[]): FeatureList {
  const list = new FeatureList()
  for (const value of values) list.one(1, value)
  list.endToken()
  return list
}

const hashesOf = (list: FeatureList) => [...list.ids.subarray(0, list.startOf(list.tokens))]

/** A table that holds the given hashes, the first of those that want one slot. */
function tableWith(hashes: readonly number[], width: number): Table {
  const owners = new Map<number, number>()
  for (const hash of hashes) if (!owners.has(slotOf(hash))) owners.set(slotOf(hash), hash)
  const slots = [...owners.keys()].sort((a, b) => a - b)
  const checks = Int8Array.from(slots, (slot) => checkOf(owners.get(slot)!))
  const table = tableOf({ bits: BITS, slots: Int32Array.from(slots), checks }, width)
  const columns = Array.from({ length: width }, (_, y) =>
    Int8Array.from(slots, (slot) => ((slot * 37 + 31 * y) % 255) - 127),
  )
  setColumns(table, columns)
  return table
}

function sumsOf(table: Table, list: FeatureList): Int32Array {
  const summer = new Summer(table)
  const sums = new Int32Array(summer.width)
  summer.find(list)
  summer.sum(0, sums, 0)
  return sums
}

describe('sums', () => {
  test('are those of the rows whose check fits', () => {
    const values = fc.array(fc.integer(), { maxLength: MOST_FEATURES })
    fc.assert(
      fc.property(values, values, fc.integer({ min: 1, max: 35 }), (known, asked, width) => {
        const table = tableWith(hashesOf(listOf(known)), width)
        const list = listOf(asked)
        const sums = sumsOf(table, list)
        const columns = Array.from({ length: width }, (_, y) => columnOf(table, y))
        const slow = columns.map(() => 0)
        for (const hash of hashesOf(list)) {
          const entry = table.index[slotOf(hash)]!
          const row = entry & 0xffffff
          if (row === 0 || entry >> 24 !== checkOf(hash)) continue
          columns.forEach((column, y) => {
            slow[y]! += column[row - 1]!
          })
        }
        expect([...sums.subarray(0, width)]).toEqual(slow)
      }),
    )
  })

  test('of unknown features are nothing, those included that find an empty slot', () => {
    const values = Array.from({ length: 5000 }, (_, value) => value)
    const list = listOf(values.filter((value) => checkOf(hashesOf(listOf([value]))[0]!) === 0))
    expect(list.startOf(1)).toBeGreaterThan(5)
    expect(sumsOf(tableWith([], 13), list).subarray(0, 13)).toEqual(new Int32Array(13))
  })

  test('hold for the largest weights in every lane', () => {
    const list = listOf(new Array(MOST_FEATURES).fill(9))
    const [hash] = hashesOf(list)
    const slots = Int32Array.of(slotOf(hash!))
    const table = tableOf({ bits: BITS, slots, checks: Int8Array.of(checkOf(hash!)) }, 5)
    setColumns(
      table,
      [-127, 127, -127, 127, -127].map((weight) => Int8Array.of(weight)),
    )
    const sums = sumsOf(table, list)
    expect([...sums.subarray(0, 5)]).toEqual([-127, 127, -127, 127, -127].map((weight) => weight * MOST_FEATURES))
  })

  test('ignore features beyond the most that lanes can hold', () => {
    const known = listOf([1])
    const table = tableWith(hashesOf(known), 3)
    const full = sumsOf(table, listOf(new Array(MOST_FEATURES).fill(1)))
    expect(sumsOf(table, listOf(new Array(MOST_FEATURES * 2).fill(1)))).toEqual(full)
  })

  test('stand where they are asked for', () => {
    const list = listOf([5, 6, 7])
    const summer = new Summer(tableWith(hashesOf(list), 9))
    summer.find(list)
    const sums = new Int32Array(summer.width + 5)
    summer.sum(0, sums, 5)
    expect([...sums]).toEqual([0, 0, 0, 0, 0, ...sumsOf(tableWith(hashesOf(list), 9), list)])
  })

  test('of each token are its own, however many there are', () => {
    const lists = Array.from({ length: 700 }, (_, t) => [t, t % 7, t % 11])
    const table = tableWith(hashesOf(listOf(lists.flat().slice(0, 90))), 9)
    const list = new FeatureList()
    for (const values of lists) {
      for (const value of values) list.one(1, value)
      list.endToken()
    }
    const summer = new Summer(table)
    summer.find(list)
    lists.forEach((values, t) => {
      const sums = new Int32Array(summer.width)
      summer.sum(t, sums, 0)
      expect(sums).toEqual(sumsOf(table, listOf(values)))
    })
  })
})

describe('in a workspace', () => {
  const all = (summer: Summer, list: FeatureList): Int32Array => {
    const sums = new Int32Array(list.tokens * summer.width)
    summer.find(list)
    for (let t = 0; t < list.tokens; t++) summer.sum(t, sums, t * summer.width)
    return sums
  }

  test('sums are the same, whatever the width and however long the list', () => {
    const tokens = fc.array(fc.array(fc.integer({ min: 0, max: 99 }), { maxLength: 9 }), { maxLength: 300 })
    fc.assert(
      fc.property(tokens, fc.integer({ min: 1, max: 35 }), (lists, width) => {
        const table = tableWith(hashesOf(listOf(Array.from({ length: 60 }, (_, value) => value))), width)
        const list = new FeatureList()
        for (const values of lists) {
          for (const value of values) list.one(1, value)
          list.endToken()
        }
        const there = new Summer(table)
        expect(settle([there])).toBe(true)
        const expected = all(new Summer(table), list)
        expect(all(there, list)).toEqual(expected)
        expect(all(there, list)).toEqual(expected)
      }),
      { numRuns: 40 },
    )
  })

  test('features beyond the most that lanes can hold are ignored there, too, and the next token keeps its own', () => {
    const table = tableWith(hashesOf(listOf([1, 2])), 3)
    const there = new Summer(table)
    settle([there])
    for (const many of [MOST_FEATURES, MOST_FEATURES + 1, 40_000]) {
      const list = new FeatureList()
      for (let k = 0; k < many; k++) {
        list.one(1, 1)
        if (list.ids.length - k < 8) list.ids = Int32Array.from({ length: 2 * many }, (_, at) => list.ids[at] ?? 0)
      }
      list.endToken()
      list.one(1, 2)
      list.endToken()
      expect(all(there, list)).toEqual(all(new Summer(table), list))
    }
  })
})
