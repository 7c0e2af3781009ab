import { expect, test } from 'vitest'
import { keysOf, sameFirstName } from './nicknames.js'

test.each([
  ['bill', 'william', true],
  ['peggy', 'margaret', true],
  ['chris', 'christopher', true],
  ['chris', 'christina', true],
  ['christopher', 'christina', false],
  ['bill', 'bob', false],
  ['zeverine', 'zeverine', false],
])('%s and %s', (a, b, same) => {
  expect(sameFirstName(a, b)).toBe(same)
  expect(sameFirstName(b, a)).toBe(same)
})

test('forms of one name are looked up together', () => {
  const shared = (a: string, b: string) => keysOf(a).some((key) => keysOf(b).includes(key))
  expect(shared('bill', 'william')).toBe(true)
  expect(shared('bill', 'robert')).toBe(false)
  expect(keysOf('zeverine')).toEqual(['zeverine'])
})
