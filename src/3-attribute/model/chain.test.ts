import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Chain } from './chain.js'
import { labelCount, mayFollow } from './labels.js'

const LABELS = labelCount(2)
const scores = fc.array(
  fc.array(fc.integer({ min: -2000, max: 2000 }), { minLength: LABELS - 1, maxLength: LABELS - 1 }),
  {
    minLength: 1,
    maxLength: 12,
  },
)
const transition = Float64Array.from({ length: LABELS * LABELS }, (_, pair) => ((pair * 13) % 7) / 3 - 1)
const chain = new Chain({ labels: LABELS, step: 0.016, transition })

function marginalsOf(rows: readonly (readonly number[])[]): Float64Array {
  chain.begin(rows.length)
  rows.forEach((row, t) => {
    chain.emit(t, Int32Array.from(row), 0)
  })
  chain.run()
  return chain.marginals()
}

describe('a chain', () => {
  test('gives each token probabilities that sum to one', () => {
    fc.assert(
      fc.property(scores, (rows) => {
        const marginals = marginalsOf(rows)
        rows.forEach((_, t) => {
          const sum = marginals.subarray(t * LABELS, (t + 1) * LABELS).reduce((all, p) => all + p, 0)
          expect(sum).toBeCloseTo(1, 8)
        })
      }),
    )
  })

  test('gives O what the scores of the others leave to it', () => {
    fc.assert(
      fc.property(fc.integer({ min: -900, max: 900 }), (score) => {
        const [none] = marginalsOf([new Array(LABELS - 1).fill(score)])
        const singles = 2 * Math.exp(0.016 * score)
        expect(none).toBeCloseTo(1 / (1 + singles), 6)
      }),
    )
  })

  test('reads scores from the middle of an array', () => {
    const row = Array.from({ length: LABELS - 1 }, (_, y) => 40 * y)
    const before = marginalsOf([row])
    chain.begin(1)
    chain.emit(0, Int32Array.of(7, 7, 7, ...row), 3)
    chain.run()
    expect(chain.marginals()).toEqual(before)
  })

  test('is as sure as its scores where no transition plays a part', () => {
    const sure = new Chain({ labels: 5, step: 0.01, transition: new Float64Array(25) })
    sure.begin(1)
    sure.emit(0, Int32Array.of(0, 0, 0, 100), 0)
    sure.run()
    const [none, , , , single] = sure.marginals()
    expect(single! / none!).toBeCloseTo(Math.E, 10)
  })

  test('has no path that breaks the rules, whatever the scores', () => {
    for (let from = 0; from < LABELS; from++)
      for (let to = 0; to < LABELS; to++) {
        if (mayFollow(from, to)) continue
        const rows = [from, to].map((label) =>
          Array.from({ length: LABELS - 1 }, (_, y) => (y + 1 === label ? 3000 : label === 0 ? -3000 : 0)),
        )
        const marginals = marginalsOf(rows)
        expect(marginals[from]! * marginals[LABELS + to]!).toBeLessThan(0.3)
      }
  })

  test('survives scores beyond all measure', () => {
    const wild = [
      [1e6, -1e6, 0, 0, 0, 0, 0, 0, -1e6],
      [-1e6, -1e6, -1e6, 1e6, 0, 0, 0, 0, 0],
    ]
    expect([...marginalsOf(wild)].every((p) => p >= 0 && p <= 1 + 1e-9)).toBe(true)
  })

  test('of no tokens has no probabilities', () => {
    expect(marginalsOf([]).length).toBe(0)
  })
})
