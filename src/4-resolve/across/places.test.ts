import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { namesOthers, placeKey, placeStems, placesAgree, samePlace } from './places.js'

describe('the stems of a place or body', () => {
  test.each([
    ['Tarn', ['tarn']],
    ['the University of Tarn', ['tarn']],
    ['Tarn University', ['tarn']],
    ['Halmere’s', ['halmere']],
    ['the Social Democrats', ['social', 'democrats']],
    ['French', ['france']],
    ['U.S.', ['united-states']],
    ['Saint-Élan', ['saint-elan']],
    ['New York', ['york']],
    ['the National Council', ['national', 'council']],
  ])('%s', (words, stems) => {
    expect(placeStems(words.split(' '))).toEqual(stems)
  })
})

describe('a place and its people', () => {
  test.each([
    ['halmere', 'halmeran', true],
    ['kasmora', 'kasmoran', true],
    ['vendria', 'vendrian', true],
    ['torland', 'torlandic', true],
    ['tarn', 'tarn', true],
    ['tarn', 'tarnish', true],
    ['tarn', 'tarandi', false],
    ['selby', 'selwick', false],
    ['orrin', 'marlow', false],
    ['vey', 'veyan', false],
    ['marlow', 'marlowe', false],
  ])('%s and %s: %s', (a, b, same) => {
    expect(samePlace(a, b)).toBe(same)
  })

  test('it does not matter which comes first, and each is itself', () => {
    const word = fc.stringMatching(/^[a-z]{3,9}$/)
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(samePlace(a, b)).toBe(samePlace(b, a))
        expect(samePlace(a, a)).toBe(true)
      }),
    )
  })

  test('those that agree are found under one key', () => {
    const word = fc.stringMatching(/^[a-z]{4,9}$/)
    const ending = fc.constantFrom('n', 'an', 'ian', 'ese', 'ish', 'ic', 's')
    fc.assert(
      fc.property(word, ending, (place, end) => {
        if (samePlace(place, place + end)) expect(placeKey(place)).toBe(placeKey(place + end))
      }),
    )
  })
})

test.each([
  [['tarn'], ['tarn', 'council'], 'same'],
  [['tarn'], ['selby'], 'different'],
  [[], ['selby'], 'unknown'],
  [['halmeran'], ['halmere'], 'same'],
  [['france'], ['france'], 'same'],
])('%j and %j: %s', (a, b, agree) => {
  expect(placesAgree(a, b)).toBe(agree)
})

test.each([
  [['marlow', 'selby'], ['orrin', 'selby'], true],
  [['halmere'], ['halmeran'], false],
  [['tarn'], ['tarn', 'halmere'], false],
  [['tarn', 'halmere'], ['halmeran'], false],
])('%j and %j each name something else: %s', (a, b, others) => {
  expect(namesOthers(a, b)).toBe(others)
  expect(namesOthers(b, a)).toBe(others)
})
