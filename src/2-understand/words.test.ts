import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { languageOf } from './languages/index.js'
import { cutWords } from './words.js'

const { language } = languageOf('en')
const whole = (text: string) => ({ start: 0, end: text.length })
const read = (text: string): string[] => cutWords(text, whole(text), { marks: [], language }).map((word) => word.text)

test.each([
  ['words and points', 'No, she said.', ['No', ',', 'she', 'said', '.']],
  ['an apostrophe inside', "She isn't.", ['She', "isn't", '.']],
  ['a possessive plural keeps its mark', 'the drivers’ vote', ['the', 'drivers’', 'vote']],
  ['another mark at the end is none of the word', 'go’ now', ['go', '’', 'now']],
  ['hyphens', 'a co-op on-site', ['a', 'co-op', 'on-site']],
  ['a non-breaking hyphen', 'a co‑op', ['a', 'co‑op']],
  ['initials', 'J.K. Marsh of the U.S. left.', ['J.K.', 'Marsh', 'of', 'the', 'U.S.', 'left', '.']],
  ['one initial', 'Min J. Rhee', ['Min', 'J.', 'Rhee']],
  ['a title keeps its dot', 'Mr. Holt and Dr. Lind', ['Mr.', 'Holt', 'and', 'Dr.', 'Lind']],
  ['an address', 'see nytimes.example now', ['see', 'nytimes.example', 'now']],
  ['a handle and a tag', '@croft_mayor wrote #harbour', ['@croft_mayor', 'wrote', '#harbour']],
  ['thousands and decimals', '2,100 or 4.25', ['2,100', 'or', '4.25']],
  ['a time is one word', 'at 14:05 and 06:10:59', ['at', '14:05', 'and', '06:10:59']],
  ['a colon after a word is none', 'Holt: no', ['Holt', ':', 'no']],
  ['a ratio with spaces is three', '3 : 1', ['3', ':', '1']],
  ['dots', 'Well... no', ['Well', '...', 'no']],
  ['double hyphens', 'Well--no', ['Well', '--', 'no']],
  ['a slash joins', '9/11 and/or', ['9/11', 'and/or']],
  ['an ampersand joins', 'AT&T', ['AT&T']],
  ['emoji are points', 'Go 🚢 now', ['Go', '🚢', 'now']],
  ['accents, composed and not', 'José José', ['José', 'José']],
  ['a soft hyphen stays in the word', 'in­fra', ['in­fra']],
  ['selectors after the full stop are no word', 'said.︁︂', ['said', '.']],
  ['invisible letters alone are no word', 'a \u200b b', ['a', 'b']],
  ['Cyrillic', 'Мэр сказал.', ['Мэр', 'сказал', '.']],
  ['nothing', '   ', []],
] as const)('%s', (_, text, words) => {
  expect(read(text)).toEqual(words)
})

test('no word runs into a quotation mark', () => {
  const text = 'he said‘no’'
  const marks = [
    { start: 7, end: 8 },
    { start: 10, end: 11 },
  ]
  expect(cutWords(text, whole(text), { marks, language }).map((word) => word.text)).toEqual(['he', 'said', 'no'])
})

test.each([
  ['word', 'word', 'Holt'],
  ['number', 'number', '2,100'],
  ['ordinal', 'number', '3rd'],
  ['money', 'number', '1.5bn'],
  ['point', 'point', ','],
  ['emoji', 'point', '🚢'],
] as const)('tells a %s', (_, is, text) => {
  expect(cutWords(text, whole(text), { marks: [], language })[0]?.is).toBe(is)
})

/** Milliseconds: many times what it takes on one slow core, and far below what anything but linear time would. */
const PATIENCE = 8000

describe('on any text', () => {
  test('words lie inside, in order, and spell the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        let last = 0
        for (const { start, end, text: word } of cutWords(text, whole(text), { marks: [], language })) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(text.slice(start, end)).toBe(word)
          last = end
        }
      }),
    )
  })

  test('every letter is in some word', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."aB3 .,-’'@#é") }), (text) => {
        const covered = cutWords(text, whole(text), { marks: [], language })
          .map((word) => word.text)
          .join('')
        expect(covered.replace(/[^\p{L}\p{N}]/gu, '')).toBe(text.replace(/[^\p{L}\p{N}]/gu, ''))
      }),
    )
  })

  test.each(['a', 'a.', "a'", 'a-', '1:', '.', "'", '@', ' ', '\u00ad'])(
    '200 000 characters of %s are read in linear time',
    (piece) => {
      const text = piece.repeat(200_000 / piece.length)
      const start = performance.now()
      cutWords(text, whole(text), { marks: [], language })
      expect(performance.now() - start).toBeLessThan(PATIENCE)
    },
  )
})
