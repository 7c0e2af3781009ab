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

// Remark, text, words: names, sums and signs as papers write them.
test.each([
  ['a name with an apostrophe', 'Siobhán O’Dair', ['Siobhán', 'O’Dair']],
  ['a double-barrelled name', 'Imogen Fitch-Lyle', ['Imogen', 'Fitch-Lyle']],
  ['a prefix with a hyphen', 'Samir al-Khatib', ['Samir', 'al-Khatib']],
  ['two initials apart', 'R. K. Menon', ['R.', 'K.', 'Menon']],
  ['two initials together', 'R.K. Menon', ['R.K.', 'Menon']],
  ['a possessive of initials', 'the U.S.’s navy', ['the', 'U.S.', '’', 's', 'navy']],
  ['an abbreviated month', 'on Jan. 4', ['on', 'Jan.', '4']],
  ['a party after a name', '(D-Wis.)', ['(', 'D-Wis', '.', ')']],
  ['a range of years', '1998-2004', ['1998-2004']],
  ['a range with an en dash', '1998–2004', ['1998', '–', '2004']],
  ['pounds', '£4.5m', ['£', '4.5m']],
  ['per cent', '12.5% or 9 percent', ['12.5', '%', 'or', '9', 'percent']],
  ['a fraction', '1/2 and ¾', ['1/2', 'and', '¾']],
  ['a decimal comma of three figures', '12,345,678', ['12,345,678']],
  ['a list of years', '1998, 1999', ['1998', ',', '1999']],
  ['a time with a full stop', '6.30pm', ['6.30pm']],
  ['an em dash without spaces', 'late—very late', ['late', '—', 'very', 'late']],
  ['an ellipsis sign', 'late… no', ['late', '…', 'no']],
  ['four dots', 'late.... No', ['late', '....', 'No']],
  ['a sentence without a space', 'late.No', ['late.No']],
  ['a handle with a dot after it', 'by @mara_lund.', ['by', '@mara_lund', '.']],
  ['an email', 'mara@kell.example', ['mara', '@kell.example']],
  ['a tag inside a word', 'a#b', ['a', '#b']],
  ['a trademark', 'Kell™ boats', ['Kell', '™', 'boats']],
  ['a non-breaking space', 'Mr\u00a0Holt', ['Mr', 'Holt']],
  ['a thin space in a number', '12\u2009000', ['12', '000']],
  ['an emoji with a skin', '👍🏽 yes', ['👍', '🏽', 'yes']],
  ['Chinese without spaces', '市长说。', ['市长说', '。']],
  ['Arabic', 'قال الرئيس.', ['قال', 'الرئيس', '.']],
  ['Hindi with vowel signs', 'मेयर ने कहा', ['मेयर', 'ने', 'कहा']],
] as const)('%s', (_, text, words) => {
  expect(read(text)).toEqual(words)
})

// Remark, word, key: what a rule looks up.
test.each([
  ['capitals', 'SAID', 'said'],
  ['a curly apostrophe', 'didn’t', "didn't"],
  ['a soft hyphen', 'sa\u00adid', 'said'],
  ['a Cyrillic letter in disguise', 'sаid', 'said'],
  ['a word of another script keeps its own', 'сказал', 'сказал'],
] as const)('the key of a word with %s', (_, word, key) => {
  expect(cutWords(word, whole(word), { marks: [], language })[0]?.key).toBe(key)
})

test('another language keeps the dots of its own abbreviations', () => {
  const text = 'Dr. Voss und Nr. 9 usw. Mr. Holt'
  const cut = (code: string) =>
    cutWords(text, whole(text), { marks: [], language: languageOf(code).language }).map((word) => word.text)
  expect(cut('de')).toEqual(['Dr.', 'Voss', 'und', 'Nr.', '9', 'usw.', 'Mr', '.', 'Holt'])
  expect(cut('sv')).toEqual(['Dr', '.', 'Voss', 'und', 'Nr', '.', '9', 'usw', '.', 'Mr', '.', 'Holt'])
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

  test('a piece cut out of a text has the words that the whole has there', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[A-Za-z]{1,8}$/), { minLength: 1, maxLength: 12 }), (tokens) => {
        const text = tokens.join(' ')
        const end = text.indexOf(' ', Math.floor(text.length / 2))
        const part = { start: 0, end: end < 0 ? text.length : end }
        const inPart = cutWords(text, part, { marks: [], language })
        expect(inPart).toEqual(cutWords(text, whole(text), { marks: [], language }).slice(0, inPart.length))
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
