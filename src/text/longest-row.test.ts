import fc from 'fast-check'
import { expect, test } from 'vitest'
import { commonWords } from './longest-row.js'

const shown = (a: string, b: string): string =>
  commonWords(a.split(' '), b.split(' '))
    .map(([i, j]) => `${i}-${j}`)
    .join(' ')

test.each([
  ['the same', 'the dam is safe', 'the dam is safe', '0-0 1-1 2-2 3-3'],
  ['one left out', 'the dam is not safe', 'the dam is safe', '0-0 1-1 2-2 4-3'],
  ['one put in', 'the dam is safe', 'the old dam is safe', '0-0 1-2 2-3 3-4'],
  ['another order', 'safe is the dam', 'the dam is safe', '2-0 3-1'],
  ['nothing', 'dam', 'bridge', ''],
])('%s', (_, a, b, pairs) => {
  expect(shown(a, b)).toBe(pairs)
})

/** The length of a longest common row, by trying everything. */
function longest(a: readonly number[], b: readonly number[]): number {
  if (a.length === 0 || b.length === 0) return 0
  const [[x, ...rest], [y, ...others]] = [a, b]
  return x === y ? 1 + longest(rest, others) : Math.max(longest(rest, [...b]), longest([...a], others))
}

test('in order, the same on both sides, and as many as can be', () => {
  const row = fc.array(fc.nat(3), { maxLength: 8 })
  fc.assert(
    fc.property(row, row, (a, b) => {
      const pairs = commonWords(a, b)
      for (const [i, j] of pairs) expect(a[i]).toBe(b[j])
      pairs.slice(1).forEach(([i, j], at) => {
        expect(i).toBeGreaterThan(pairs[at]![0])
        expect(j).toBeGreaterThan(pairs[at]![1])
      })
      expect(pairs).toHaveLength(longest(a, b))
    }),
  )
})
