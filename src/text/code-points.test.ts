import fc from 'fast-check'
import { expect, test } from 'vitest'
import { codePoints } from './code-points.js'

test('code points count a sign of two units once', () => {
  const point = codePoints('a🚢b')
  expect([0, 1, 2, 3, 4].map(point)).toEqual([0, 1, 1, 2, 3])
  expect(codePoints('ab')(2)).toBe(2)
  expect(codePoints('\ud800b')(1)).toBe(1)
})

test('a stretch between whole signs holds the same words, sign by sign', () => {
  const text = '🚢 “Sail,” 🚢 she said'
  const start = text.indexOf('she')
  const [from, to] = [start, start + 3].map(codePoints(text))
  expect([...text].slice(from, to).join('')).toBe('she')
})

test('the place of a sign is how many stand before it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const point = codePoints(text)
      let unit = 0
      for (const [place, sign] of [...text].entries()) {
        expect(point(unit)).toBe(place)
        unit += sign.length
      }
      expect(point(text.length)).toBe([...text].length)
    }),
  )
})
