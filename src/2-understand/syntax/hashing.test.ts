import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hashUnits, mix1, mix2, seedsOf } from './hashing.js'

test('the mixes never change: shipped weights depend on them', () => {
  expect([mix1(1, 2), mix2(1, 2, 3), hashUnits('said', 0, 4), seedsOf(2)[1]]).toMatchInlineSnapshot(`
    [
      -294578381,
      -440090507,
      -856317338,
      369924620,
    ]
  `)
})

test('answers are 32-bit integers', () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer(), fc.integer(), (seed, a, b) => {
      expect(mix1(seed, a) | 0).toBe(mix1(seed, a))
      expect(mix2(seed, a, b) | 0).toBe(mix2(seed, a, b))
    }),
  )
})

test('the order of two values matters', () => {
  expect(mix2(7, 1, 2)).not.toBe(mix2(7, 2, 1))
})

test('every template has a seed of its own', () => {
  expect(new Set(seedsOf(200)).size).toBe(200)
  expect(seedsOf(10)).toEqual(seedsOf(200).slice(0, 10))
})

test('small numbers spread over the rows of a small table', () => {
  const rows = new Set(Array.from({ length: 1000 }, (_, a) => mix2(11, a, a & 7) >>> 16))
  expect(rows.size).toBeGreaterThan(980)
})

test('a part of a word hashes like that part alone', () => {
  expect(hashUnits('walking', 4, 7)).toBe(hashUnits('ing', 0, 3))
  expect(hashUnits('', 0, 0)).not.toBe(hashUnits('a', 0, 1))
})
