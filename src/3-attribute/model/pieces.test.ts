import fc from 'fast-check'
import { expect, test } from 'vitest'
import { groupPieces, TOGETHER } from './pieces.js'

const piecesOf = (sizes: readonly number[]) => sizes.map((size, at) => ({ from: at, to: at + size }))
const sizesOf = (groups: readonly (readonly { from: number; to: number }[])[]) =>
  groups.map((group) => group.map(({ from, to }) => to - from))

test.each([
  ['nothing', [], []],
  ['what fits', [600, 600, 600], [[600, 600, 600]]],
  ['the last token that fits', [2000, 48], [[2000, 48]]],
  ['one token too many', [2000, 49], [[2000], [49]]],
  ['a piece too long for any group', [5, 3000, 5], [[5], [3000], [5]]],
])('%s', (_, sizes, groups) => {
  expect(sizesOf(groupPieces(piecesOf(sizes)))).toEqual(groups)
})

test('groups hold all pieces in order, none empty, none too full, none that the one before had room for', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 900 }), { maxLength: 40 }), (sizes) => {
      const pieces = piecesOf(sizes)
      const groups = groupPieces(pieces)
      expect(groups.flat()).toEqual(pieces)
      const sums = sizesOf(groups).map((group) => group.reduce((sum, size) => sum + size, 0))
      groups.forEach((group, at) => {
        expect(group.length).toBeGreaterThan(0)
        expect(sums[at]).toBeLessThanOrEqual(TOGETHER)
        if (at > 0) expect(sums[at - 1]! + sizesOf(groups)[at]![0]!).toBeGreaterThan(TOGETHER)
      })
    }),
  )
})
