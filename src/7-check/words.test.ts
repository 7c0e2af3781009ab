import { describe, expect, test } from 'vitest'
import { wordsIn } from './words.js'

const read = (text: string) => wordsIn(text, { start: 0, end: text.length })

describe('the form of a word', () => {
  test.each([
    ['plain', 'Spring', 'Spring', 'spring'],
    ['curly apostrophe', 'don’t', "don't", "don't"],
    ['soft hyphen', 'com\u00admunity', 'community', 'community'],
    ['two pieces', 'cafe\u0301', 'café', 'café'],
    ['ligature', 'ﬁve', 'five', 'five'],
    ['initials', 'U.S', 'US', 'us'],
    ['number', '1,000.5', '1,000.5', '1,000.5'],
    ['lookalike inside', 'lоoking', 'lоoking', 'looking'],
    ['Russian', 'сборы', 'сборы', 'сборы'],
  ])('%s', (_, text, form, key) => {
    expect(read(text)).toMatchObject([{ form, key }])
  })
})

describe('letters that a writer changed', () => {
  test.each([
    ['[H]e left', 0, '[H]e', 'He'],
    ['she know[s] it', 1, 'know[s]', 'knows'],
    ['we tr[ied] it', 1, 'tr[ied]', 'tried'],
  ])('%s', (text, at, slice, form) => {
    const word = read(text)[at]!
    expect([text.slice(word.start, word.end), word.form, word.touched]).toEqual([slice, form, true])
  })

  test('a whole word in brackets is untouched', () => {
    expect(read('this [the pier] is').every(({ touched }) => !touched)).toBe(true)
  })
})

describe('a disguise', () => {
  test.each([
    ['one letter', 'fеes', true],
    ['all letters', 'а', true],
    ['a word of its own script', 'она', false],
    ['an accent is none', 'café', false],
  ])('%s', (_, text, disguised) => {
    expect(read(text)[0]!.disguised).toBe(disguised)
  })
})
