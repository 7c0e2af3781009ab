import fc from 'fast-check'
import { expect, test } from 'vitest'
import { featureKernel, rowKernel, sumsOf } from './kernels.js'
import { Workspace } from './workspace.js'

const COUNT = 40
const SPACE = 1 << 16

/** Rows of made-up bytes, 128 added to each, in a workspace. */
function rowsIn(workspace: Workspace, { stride, weights, bytes }: Made) {
  const words = workspace.take((COUNT * stride) / 4)
  new Uint8Array(words.buffer, words.byteOffset, COUNT * stride).set(bytes)
  return { at: words.byteOffset, stride, weights }
}

interface Made {
  readonly stride: number
  readonly weights: number
  readonly bytes: Uint8Array
}

const made = fc.integer({ min: 1, max: 12 }).chain((words) =>
  fc.record({
    stride: fc.constant(4 * words),
    weights: fc.integer({ min: 1, max: 4 * words }),
    bytes: fc.uint8Array({ minLength: 4 * words * COUNT, maxLength: 4 * words * COUNT }),
  }),
)
const numbers = (most: number) => fc.array(fc.integer({ min: 0, max: COUNT - 1 }), { maxLength: most })

const naive = ({ stride, weights, bytes }: Made, rows: readonly number[]): number[] =>
  Array.from({ length: weights }, (_, y) => rows.reduce((sum, row) => sum + bytes[row * stride + y]!, 0))

test('sums of rows are those of their bytes', () => {
  fc.assert(
    fc.property(made, numbers(257), (one, rows) => {
      const workspace = new Workspace(SPACE)
      const list = workspace.take(257)
      const out = workspace.take(sumsOf(one))
      const job = { rows: rowsIn(workspace, one), list: list.byteOffset, out: out.byteOffset }
      list.set(rows)
      workspace.load(rowKernel(job))(rows.length)
      expect([...out.subarray(0, one.weights)]).toEqual(naive(one, rows))
    }),
    { numRuns: 40 },
  )
})

test('features are looked up with their check, and each takes 128 with it', () => {
  const features = fc.array(fc.array(fc.integer(), { maxLength: 20 }), { maxLength: 12 })
  fc.assert(
    fc.property(made, features, fc.integer({ min: 1, max: 20 }), (one, tokens, most) => {
      const workspace = new Workspace(SPACE)
      // Row 0 is that of what is not there.
      one.bytes.fill(128, 0, one.stride)
      const index = workspace.take(16)
      const [ids, ends] = [workspace.take(300), workspace.take(20)]
      const out = workspace.take(12 * sumsOf(one))
      ids.set(tokens.flat())
      tokens.forEach((_, t) => {
        ends[t] = tokens.slice(0, t + 1).flat().length
      })
      // Every other slot holds the check of the last feature that wants it.
      for (const id of tokens.flat()) if (id & 1) index[id & 15] = (id & 0xff000000) | ((id & 15) + 1)
      const places = { index: index.byteOffset, ids: ids.byteOffset, ends: ends.byteOffset, out: out.byteOffset }
      workspace.load(featureKernel({ rows: rowsIn(workspace, one), bits: 4, most, ...places }))(tokens.length)
      tokens.forEach((values, t) => {
        const asked = values.slice(0, most)
        const entries = asked.map((id) => ((index[id & 15]! ^ id) >>> 24 === 0 ? index[id & 15]! & 0xffffff : 0))
        const expected = naive(one, entries).map((sum) => sum - 128 * asked.length)
        expect([...out.subarray(t * sumsOf(one), t * sumsOf(one) + one.weights)]).toEqual(expected)
      })
    }),
    { numRuns: 60 },
  )
})

test.each([
  [1, 8],
  [8, 8],
  [9, 16],
  [32, 32],
  [45, 48],
])('%i weights have room for %i sums', (weights, sums) => {
  expect(sumsOf({ weights })).toBe(sums)
})
