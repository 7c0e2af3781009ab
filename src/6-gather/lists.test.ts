import { expect, test } from 'vitest'
import { put } from './lists.js'

test('values stand in the order in which they came, each under its key', () => {
  const lists = new Map<string, number[]>()
  put(lists, 'a', 1)
  const begun = lists.get('a')
  put(lists, 'b', 2)
  put(lists, 'a', 3)
  expect([...lists]).toEqual([
    ['a', [1, 3]],
    ['b', [2]],
  ])
  expect(lists.get('a')).toBe(begun)
})
