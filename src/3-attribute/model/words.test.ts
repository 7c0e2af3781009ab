import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hashOf } from './hash.js'
import { CLOSES, COLON, COMMA, DASH, OPENS, STOP, STRAIGHT, WORD, WordTable } from './words.js'

const shapeOf = (form: string) => {
  const table = new WordTable()
  return table.shape[table.numberOf(form)]
}

describe('the table of words', () => {
  test('gives a word the same number as long as it knows it', () => {
    const table = new WordTable()
    const first = ['port', 'Port', 'said'].map((form) => table.numberOf(form))
    expect(new Set(first).size).toBe(3)
    expect(['port', 'Port', 'said'].map((form) => table.numberOf(form))).toEqual(first)
  })

  test('forgets when it is full, and knows the same of every word afterwards', () => {
    const table = new WordTable()
    const before = table.word[table.numberOf('Ortega')]
    for (let i = 0; i < 1 << 16; i++) table.numberOf(`w${i}`)
    const number = table.numberOf('Ortega')
    expect(number).toBeLessThan(1 << 16)
    expect(table.word[number]).toBe(before)
  })

  test('hashes the letters in lower case, and their beginning and end', () => {
    const table = new WordTable()
    const at = table.numberOf('Harbour')
    expect(table.word[at]).toBe(hashOf('harbour'))
    expect(table.prefix[at]).toBe(hashOf('har'))
    expect(table.suffix[at]).toBe(hashOf('our'))
    expect(table.ending[at]).toBe(hashOf('ur'))
  })

  test('reads any string', () => {
    const table = new WordTable()
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (form) => {
        const at = table.numberOf(form)
        expect(table.word[at]).toBe(hashOf(form.toLowerCase()))
      }),
    )
  })
})

describe('shapes', () => {
  test.each([
    ['Ortega', 'Domm', true],
    ['McCain', 'McPherson', true],
    ['Ortega', 'ORTEGA', false],
    ['1990s', '2016', false],
    ['the', 'there', false],
    ['Öland', 'Malmö', true],
    ['well-known', 'far-off', true],
  ])('%s and %s', (a, b, same) => {
    expect(shapeOf(a) === shapeOf(b)).toBe(same)
  })
})

test.each([
  ['“', OPENS],
  ['``', OPENS],
  ['«', OPENS],
  ['”', CLOSES],
  ['"', STRAIGHT],
  ["''", STRAIGHT],
  [',', COMMA],
  [':', COLON],
  ['—', DASH],
  ['--', DASH],
  ['?', STOP],
  ['said', WORD],
  ["'", WORD],
])('the mark %s', (form, kind) => {
  const table = new WordTable()
  expect(table.mark[table.numberOf(form)]).toBe(kind)
})
