import fc from 'fast-check'
import { expect, test } from 'vitest'
import { startsCapital, startsSmall, startsWithArticle } from './initials.js'

test.each([
  ['holm', true, false],
  ['Holm', false, true],
  ['ärger', true, false],
  ['Ärger', false, true],
  ['жена', true, false],
  ['Жена', false, true],
  ['ßt', true, false],
  ['9th', false, false],
  ['“Holm”', false, false],
  ['中', false, false],
  ['', false, false],
])('%s: small %s, capital %s', (text, small, capital) => {
  expect([startsSmall(text), startsCapital(text)]).toEqual([small, capital])
})

test.each([
  ['al-Zahra', true],
  ['el-Sayed', true],
  ['Al-Zahra', false],
  ['al-zahra', false],
  ['all', false],
  ['ol-Zahra', false],
])('%s begins with an article: %s', (text, article) => {
  expect(startsWithArticle(text)).toBe(article)
})

test('they say what the patterns would', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 6 }), (text) => {
      expect(startsSmall(text)).toBe(/^\p{Ll}/u.test(text))
      expect(startsCapital(text)).toBe(/^\p{Lu}/u.test(text))
      expect(startsWithArticle(text)).toBe(/^[ae]l-\p{Lu}/u.test(text))
    }),
  )
})
