import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { neighbours } from './neighbours.js'

const unit = (words: Readonly<Record<string, number>>) => {
  const length = Math.hypot(...Object.values(words)) || 1
  return new Map(Object.entries(words).map(([word, weight]) => [word, weight / length]))
}

const dot = (a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>) =>
  [...a].reduce((sum, [word, weight]) => sum + weight * (b.get(word) ?? 0), 0)

describe('neighbours', () => {
  test('share words, and are as near as their words are alike', () => {
    const things = [unit({ boat: 1 }), unit({ boat: 1, bank: 1 }), unit({ train: 1 })]
    const graph = neighbours(things, 0.1)
    expect([...graph[0]!.keys()]).toEqual([1])
    expect(graph[0]!.get(1)).toBeCloseTo(Math.SQRT1_2, 9)
    expect(graph[2]!.size).toBe(0)
  })

  test('too little in common ties nobody', () => {
    const things = [unit({ boat: 1, a: 9 }), unit({ boat: 1, b: 9 })]
    expect(neighbours(things, 0.1).every(({ size }) => size === 0)).toBe(true)
  })

  const bags = fc.array(fc.dictionary(fc.constantFrom(...'abcdefgh'), fc.integer({ min: 1, max: 5 })), {
    maxLength: 15,
  })

  test('of few things are what comparing all pairs gives', () => {
    fc.assert(
      fc.property(bags, (raw) => {
        const things = raw.map(unit)
        const graph = neighbours(things, 0.3)
        things.forEach((a, i) => {
          things.forEach((b, j) => {
            if (i === j) return
            const likeness = dot(a, b)
            if (Math.abs(likeness - 0.3) < 1e-9) return
            if (likeness > 0.3) expect(graph[i]!.get(j)).toBeCloseTo(likeness, 9)
            else expect(graph[i]!.has(j)).toBe(false)
          })
        })
      }),
    )
  })
})
