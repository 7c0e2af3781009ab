import fc from 'fast-check'
import { expect, test } from 'vitest'
import { settle } from '../sums/workspace.js'
import { Layer } from './layer.js'

const BITS = 4

/** The same sums, one weight at a time. */
function naive(weights: Int8Array, classes: number, rows: readonly number[]): number[] {
  return Array.from({ length: classes }, (_, c) => rows.reduce((sum, row) => sum + weights[row * classes + c]!, 0))
}

const layers = fc.integer({ min: 1, max: 45 }).chain((classes) =>
  fc.record({
    classes: fc.constant(classes),
    weights: fc.int8Array({ minLength: classes << BITS, maxLength: classes << BITS }),
    rows: fc.array(fc.integer({ min: 0, max: (1 << BITS) - 1 }), { minLength: 1, maxLength: 200 }),
  }),
)

test('scores differ as sums of the weights do, taken one by one', () => {
  fc.assert(
    fc.property(layers, ({ classes, weights, rows }) => {
      const scores = new Layer(weights, classes, BITS).scores(Int32Array.from(rows), rows.length)
      const expected = naive(weights, classes, rows)
      for (let c = 0; c < classes; c++) expect(scores[c]! - scores[0]!).toBe(expected[c]! - expected[0]!)
    }),
  )
})

test('the best class is the first with the highest sum', () => {
  fc.assert(
    fc.property(layers, ({ classes, weights, rows }) => {
      const expected = naive(weights, classes, rows)
      const best = new Layer(weights, classes, BITS).best(Int32Array.from(rows), rows.length)
      expect(best).toBe(expected.indexOf(Math.max(...expected)))
    }),
  )
})

test('in a workspace the scores are the same numbers, the shift of each row included', () => {
  fc.assert(
    fc.property(layers, ({ classes, weights, rows }) => {
      const here = new Layer(weights, classes, BITS)
      const there = new Layer(weights, classes, BITS)
      expect(settle([there])).toBe(true)
      for (const count of [rows.length, 0, Math.ceil(rows.length / 2)]) {
        const list = Int32Array.from(rows)
        const scores = here.scores(list, count).slice(0, classes)
        expect(there.scores(list, count).slice(0, classes)).toEqual(scores)
        expect(there.best(list, count)).toBe(here.best(list, count))
      }
    }),
    { numRuns: 40 },
  )
})

test('two layers in one workspace keep apart', () => {
  const weights = Int8Array.from({ length: 3 << BITS }, (_, at) => (at * 89) % 251)
  const [one, other] = [
    new Layer(weights, 3, BITS),
    new Layer(
      weights.map((weight) => -weight),
      3,
      BITS,
    ),
  ]
  settle([one, other])
  const rows = Int32Array.of(3, 1, 15)
  const sums = one.scores(rows, 3).slice(0, 3)
  const opposite = other.scores(rows, 3).slice(0, 3)
  expect(sums.map((sum, c) => sum + opposite[c]!)).toEqual(Int32Array.of(768, 768, 768))
})

test('only the first rows count', () => {
  const layer = new Layer(Int8Array.from([5, 0, 0, 9]), 2, 1)
  expect(layer.best(Int32Array.from([0, 1]), 1)).toBe(0)
  expect(layer.best(Int32Array.from([0, 1]), 2)).toBe(1)
})

test('a row is the top bits of a hash', () => {
  expect(-1 >>> new Layer(new Int8Array(16), 1, BITS).shift).toBe(15)
})

test('a class that is left out scores as if its weights were 0', () => {
  fc.assert(
    fc.property(
      fc.int8Array({ minLength: 2 << BITS, maxLength: 2 << BITS }),
      fc.array(fc.integer({ min: 0, max: (1 << BITS) - 1 }), { minLength: 1, maxLength: 60 }),
      (weights, rows) => {
        const scores = new Layer(weights, 3, BITS).scores(Int32Array.from(rows), rows.length)
        const [first, second] = naive(weights, 2, rows)
        expect([scores[1]! - scores[0]!, scores[2]! - scores[0]!]).toEqual([first, second])
      },
    ),
  )
})
