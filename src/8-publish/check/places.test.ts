import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placesIn } from './places.js'

test.each([
  ['abc', 0, 1, 1],
  ['abc', 3, 1, 4],
  ['a\nb', 2, 2, 1],
  ['a\r\nb', 3, 2, 1],
  ['a\rb', 2, 2, 1],
  ['\n\n', 2, 3, 1],
  ['😀b\nc', 2, 1, 3],
  ['😀b\nc', 4, 2, 1],
  ['', 0, 1, 1],
])('%j at %i is line %i, column %i', (text, offset, line, column) => {
  expect(placesIn(text)(offset)).toEqual({ line, column })
})

test('agrees with counting', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[ab\n]{0,40}$/), fc.nat(40), (text, nat) => {
      const offset = Math.min(nat, text.length)
      const before = text.slice(0, offset).split('\n')
      expect(placesIn(text)(offset)).toEqual({ line: before.length, column: before.at(-1)!.length + 1 })
    }),
  )
})
