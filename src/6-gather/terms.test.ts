import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { folded } from '../text/fold.js'
import { stem, termsOf, wordsOf } from './terms.js'

describe('words that carry content', () => {
  test.each([
    ['The boats of the Lanner Bank', ['boats', 'Lanner', 'Bank']],
    ['I will not say that again', []],
    ['Aldred’s promise', ['Aldred', 'promise']],
    ["Aldred's promise", ['Aldred', 'promise']],
    ['don’t, won’t and isn’t', []],
    ['in 1994', ['1994']],
    ['a 5 b', ['5']],
    ['the power-station', ['power-station']],
    ['Überfahrt über Straßen', ['Überfahrt', 'über', 'Straßen']],
    ['', []],
  ])('of %j', (text, words) => {
    expect(termsOf(text).map(({ word }) => word)).toEqual(words)
  })

  test('know where they stand', () => {
    const text = 'The Bank’s boats'
    expect(termsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Bank', 'boats'])
  })
})

describe('forms of one word have one stem', () => {
  test.each([
    [['boat', 'boats'], 'boat'],
    [['board', 'boarded', 'boarding', 'boards'], 'board'],
    [['agree', 'agreed'], 'agre'],
    [['stop', 'stopped', 'stopping', 'stops'], 'stop'],
    [['party', 'parties'], 'party'],
    [['judge', 'judges'], 'judg'],
    [['fish', 'fishing', 'fished', 'fishes'], 'fish'],
    [['class', 'classes'], 'class'],
  ])('%j', (words, one) => {
    expect(words.map(stem)).toEqual(words.map(() => one))
  })

  test.each([
    ['organ', 'organisation'],
    ['bus', 'bu'],
    ['sing', 's'],
  ])('but %s is not %s', (a, b) => {
    expect(stem(a)).not.toBe(stem(b))
  })
})

test('every word, folded, for comparing wordings', () => {
  expect(wordsOf('We did NOT “sign” it: don’t ask.').map(({ word }) => word)).toEqual([
    'we',
    'did',
    'not',
    'sign',
    'it',
    "don't",
    'ask',
  ])
})

test('an ASCII word is folded as any other word is, only faster', () => {
  const letters = fc.string({ unit: fc.constantFrom(..."abzAZ09-’'"), minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(letters, (word) => {
      for (const { word: found, start, end } of wordsOf(word))
        expect(found).toBe(folded(word.slice(start, end), { case: true }))
    }),
  )
})
