import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { placedTerms, termLine, terms } from './terms.js'

describe('terms', () => {
  test.each([
    ['“We will NOT sign,”', ['we', 'will', 'not', 'sign']],
    ['don’t', ['don', 't']],
    ["don't", ['don', 't']],
    ['Pérez’s', ['perez', 's']],
    ['Pe\u0301rez', ['perez']],
    ['Łódź', ['łodz']],
    ['İstanbul', ['istanbul']],
    ['1,200 men', ['1', '200', 'men']],
    ['½ off', ['1', '2', 'off']],
    ['co-operate', ['co', 'operate']],
    ['平和を', ['平', '和', 'を']],
    ['мир и труд', ['мир', 'и', 'труд']],
    ['oﬃcer', ['officer']],
    ['ﬀ\u0301', ['ff']],
    ['…—“”', []],
    ['', []],
    ['🚢 sails', ['sails']],
    ['a™b', ['a', 'b']],
    [`${'x'.repeat(100)} y`, ['x'.repeat(64), 'y']],
  ])('%j', (text, expected) => {
    expect(terms(text)).toEqual(expected)
    expect(placedTerms(text).map(({ term }) => term)).toEqual(expected)
  })

  test('know where their words stand', () => {
    const text = '“Pérez’s oﬃcer”'
    expect(placedTerms(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Pérez', 's', 'oﬃcer'])
  })

  test('are the same with and without places, for any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' })), (text) => {
        const placed = placedTerms(text)
        const list = placed.map(({ term }) => term)
        expect(terms(text)).toEqual(list)
        expect(termLine(text)).toEqual({ line: list.join(' '), count: list.length })
        expect(termLine(text, 2)).toEqual({ line: list.slice(0, 2).join(' '), count: Math.min(2, list.length) })
        for (const { start, end } of placed) expect(end).toBeGreaterThan(start)
      }),
    )
  })

  test('hold neither spaces nor signs that a store would read otherwise', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const term of terms(text)) expect(term).toMatch(/^[\p{L}\p{N}\p{M}]+$/u)
      }),
    )
  })
})
