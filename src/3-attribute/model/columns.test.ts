import { expect, test } from 'vitest'
import { Columns } from './columns.js'

test('columns are 0, or what they are filled with, and do not touch one another', () => {
  const columns = new Columns(5, { ints: 2, bytes: 2 })
  const [a, b, c, d] = [columns.ints(), columns.ints(-1), columns.bytes(), columns.bytes()]
  expect([[...a], [...b], [...c], [...d]]).toEqual([0, -1, 0, 0].map((value) => new Array(5).fill(value)))
  a.fill(7)
  c.fill(255)
  expect([[...a], [...b], [...c], [...d]]).toEqual([7, -1, 255, 0].map((value) => new Array(5).fill(value)))
})

test('there is no more room than was asked for', () => {
  const columns = new Columns(3, { ints: 1, bytes: 0 })
  columns.ints()
  expect(() => columns.ints()).toThrow(RangeError)
})

test('columns without length are columns', () => {
  expect(new Columns(0, { ints: 1, bytes: 0 }).ints()).toEqual(new Int32Array(0))
})
