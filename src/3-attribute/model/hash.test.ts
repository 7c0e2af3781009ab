import { describe, expect, test } from 'vitest'
import { distanceClass, FeatureList } from './features.js'
import { hashOf, mix, spread } from './hash.js'

describe('hashes', () => {
  // The shipped weights are found by these very numbers: a change here makes every model file worthless.
  test('are those that the shipped weights were trained with', () => {
    expect([spread(1), mix(1, 2), hashOf('said')]).toMatchInlineSnapshot(`
      [
        1364076727,
        -801572000,
        1309392892,
      ]
    `)
  })

  test('depend on the order', () => {
    expect(mix(1, 2)).not.toBe(mix(2, 1))
  })

  test('of a part are those of the part alone', () => {
    expect(hashOf('reported', 0, 3)).toBe(hashOf('rep'))
    expect(hashOf('reported', 5)).toBe(hashOf('ted'))
  })

  test('spread small numbers over all slots', () => {
    const slots = new Set(Array.from({ length: 4096 }, (_, i) => mix(7, i) & 0xffff))
    expect(slots.size).toBeGreaterThan(3900)
  })
})

describe('a list of features', () => {
  test('keeps the features of each token apart', () => {
    const list = new FeatureList()
    list.one(1, 5)
    list.two(2, 5, 6)
    list.endToken()
    list.endToken()
    list.one(1, 5)
    list.endToken()
    expect([list.tokens, list.startOf(0), list.ends[0], list.ends[1], list.ends[2]]).toEqual([3, 0, 2, 2, 3])
    expect(list.ids[2]).toBe(list.ids[0])
  })

  test('keeps templates apart', () => {
    const list = new FeatureList()
    list.one(1, 5)
    list.one(2, 5)
    expect(list.ids[0]).not.toBe(list.ids[1])
  })

  test('grows', () => {
    const list = new FeatureList()
    for (let t = 0; t < 1000; t++) {
      for (let k = 0; k < 100; k++) list.one(k, t)
      list.endToken()
    }
    expect(list.ends[999]).toBe(100_000)
    list.clear()
    expect([list.tokens, list.startOf(0)]).toEqual([0, 0])
  })
})

test.each([
  [0, 0],
  [4, 4],
  [5, 5],
  [6, 5],
  [9, 6],
  [24, 8],
  [25, 9],
  [500, 9],
])('a distance of %d is in class %d', (distance, level) => {
  expect(distanceClass(distance)).toBe(level)
})
