import { describe, expect, test } from 'vitest'
import type { Entry } from './entries.js'
import { chainOf, counted, dayNote, promptLine } from './phrases.js'

describe('the way the words came', () => {
  test.each([
    [[], null],
    [['Ostrel'], 'reported by Ostrel'],
    [['Ostrel', 'Radio Vell'], 'reported by Ostrel, citing Radio Vell'],
    [['Ostrel', 'Radio Vell', 'an aide'], 'reported by Ostrel, citing Radio Vell, citing an aide'],
  ])('%j', (via, chain) => {
    expect(chainOf({ via } as unknown as Entry)).toBe(chain)
  })
})

describe('the question that an answer answers', () => {
  test.each([
    ['whether she would sign', 'Asked whether she would sign'],
    ['Why she had not signed', 'Asked why she had not signed'],
    ['about the price', 'Asked about the price'],
    ['to explain', 'Asked to explain'],
    ['Will you sign?', 'Asked: Will you sign?'],
    ['Prime Minister, will you sign?', 'Asked: Prime Minister, will you sign?'],
  ])('%j', (prompt, line) => {
    expect(promptLine(prompt)).toBe(line)
  })
})

test.each([
  [0, 'statement', undefined, '0 statements'],
  [1, 'statement', undefined, '1 statement'],
  [2, 'statement', undefined, '2 statements'],
  [2, 'belief', 'beliefs and more', '2 beliefs and more'],
])('%i %s', (number, noun, plural, words) => {
  expect(counted(number, noun, plural)).toBe(words)
})

test('a day of publication is not a day of saying', () => {
  expect([dayNote({ is: 'said', date: '2026' }), dayNote({ is: 'published', date: '2026' })]).toEqual([
    'said on ',
    'published ',
  ])
})
