import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold, folded, original } from './fold.js'

describe('fold', () => {
  test.each([
    ['curly marks', '“We’re off,” she said', '"We\'re off," she said'],
    ['guillemets and low marks', '«Oui» „ja“', '"Oui" "ja"'],
    ['doubled single marks', "``so''", "\"so''"],
    ['dashes and hyphens', 'a–b—c‑d−e -- f', 'a-b-c-d-e - f'],
    ['spaces of every width, and runs', 'nine\u00A0men\u2009home\n\n  now', 'nine men home now'],
    ['soft hyphen, zero width, direction', 'ves\u00ADsel\u200B \u202Ehome\u202C', 'vessel home'],
    ['variation selectors, also the hidden-mark ones', 'a\uFE0Fb\u{E0101}c', 'abc'],
    ['composed letters', 'cafe\u0301', 'café'],
    ['Hangul built from parts', '\u1112\u1161\u11AB', '한'],
    ['ligatures', 'oﬃce ﬁsh', 'office fish'],
    ['dots', 'well... so . . . no', 'well… so … no'],
    ['four dots keep the stop', 'well....', 'well….'],
    ['words, digits and case stay', 'US 1,200 us', 'US 1,200 us'],
  ])('%s', (_name, text, expected) => {
    expect(folded(text)).toBe(expected)
  })

  test('case is folded only when asked, without moving what follows', () => {
    expect(folded('ÉTÉ US')).toBe('ÉTÉ US')
    expect(folded('ÉTÉ US', { case: true })).toBe('été us')
    const made = fold('İstanbul İ x', { case: true })
    expect(original(made, { start: made.text.indexOf('x'), end: made.text.length })).toEqual({ start: 11, end: 12 })
  })

  test('the way back names the original words', () => {
    const text = 'She said: “nine\u00A0men … oﬃ\u00ADce”'
    const made = fold(text)
    const at = made.text.indexOf('men')
    const back = original(made, { start: at, end: at + 3 })
    expect(text.slice(back.start, back.end)).toBe('men')
    const office = made.text.indexOf('office')
    const word = original(made, { start: office, end: office + 6 })
    expect(text.slice(word.start, word.end)).toBe('oﬃ\u00ADce')
  })

  test('part of a ligature points at all of it', () => {
    const made = fold('ﬁsh')
    expect(original(made, { start: 1, end: 2 })).toEqual({ start: 0, end: 1 })
  })

  test('an empty text and empty stretches have a way back', () => {
    expect(original(fold(''), { start: 0, end: 0 })).toEqual({ start: 0, end: 0 })
    expect(original(fold('ab'), { start: 2, end: 2 })).toEqual({ start: 2, end: 2 })
  })
})

const pieces = fc.constantFrom('a', 'B', '“', '"', '’', '--', '–', '\u00A0', ' ', '\n', '...', '\u00AD', '\u0301', 'ﬁ')
const texts = fc.oneof(
  fc.array(pieces).map((list) => list.join('')),
  fc.string({ unit: 'binary' }),
)

describe('for any text', () => {
  test('every folded range leads to a range inside the original', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), fc.boolean(), (text, a, b, lower) => {
        const made = fold(text, { case: lower })
        const start = a % (made.text.length + 1)
        const end = start + (b % (made.text.length + 1 - start))
        const back = original(made, { start, end })
        expect(0 <= back.start && back.start <= back.end && back.end <= text.length).toBe(true)
        expect(made.starts.length).toBe(made.text.length)
        if (end > start) expect(back.end).toBeGreaterThan(back.start)
      }),
    )
  })

  test('the original words of a folded range fold to words that hold it', () => {
    fc.assert(
      fc.property(
        fc.array(pieces).map((list) => list.join('')),
        (text) => {
          const made = fold(text)
          const back = original(made, { start: 0, end: made.text.length })
          expect(folded(text.slice(back.start, back.end))).toBe(made.text)
        },
      ),
    )
  })

  test('plain words are left as they are', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[A-Za-z0-9,;:?!]+$/)), (words) => {
        const text = words.join(' ')
        expect(folded(text)).toBe(text)
      }),
    )
  })
})
