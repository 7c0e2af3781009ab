import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { greatestAt, Stems, Sum } from './stems.js'

test('stems have numbers, the same for the same one', () => {
  const stems = new Stems()
  expect(['boat', 'line', 'boat', 'bank'].map((stem) => stems.numberOf(stem))).toEqual([0, 1, 0, 2])
  expect([stems.nameOf(2), stems.size]).toEqual(['bank', 3])
})

describe('a sum', () => {
  const sum = new Sum()
  const made = (all: readonly (readonly [number, number])[]) => {
    sum.clear(30)
    for (const [stem, weight] of all) sum.add(stem, weight)
    return sum
  }

  test('keeps what came, in its order', () => {
    const { stems } = made([
      [5, 1],
      [2, 3],
      [5, 2],
    ])
    expect([stems, sum.weightOf(5), sum.weightOf(2), sum.weightOf(9)]).toEqual([[5, 2], 3, 3, 0])
    expect(sum.norm()).toBeCloseTo(Math.sqrt(18), 12)
    sum.multiply(2, 2)
    expect(sum.weightOf(2)).toBe(6)
  })

  test('begins anew with nothing in it', () => {
    made([[7, 1]])
    expect(made([[7, 2]]).weightOf(7)).toBe(2)
  })

  const words = fc.array(fc.tuple(fc.nat(29), fc.integer({ min: 1, max: 5 })), { maxLength: 60 })

  test('has the same heaviest as sorting would find', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 35 }), (all, count) => {
        const { stems } = made(all)
        const weigh = (stem: number) => all.reduce((n, [one, weight]) => (one === stem ? n + weight : n), 0)
        const sorted = [...stems].sort((a, b) => weigh(b) - weigh(a) || a - b).slice(0, count)
        const found = sum.heaviest(count, (a, b) => a - b)
        expect(found.stems).toEqual(stems.length > count ? sorted : stems)
        expect(found.weights).toEqual(found.stems.map(weigh))
      }),
    )
  })
})

test('the number at a place of a falling row', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 40 }), fc.nat(), (row, at) => {
      const place = at % row.length
      const falling = [...row].sort((a, b) => b - a)
      expect(greatestAt(Float64Array.from([...row, 99]), row.length, place)).toBe(falling[place])
    }),
  )
})
