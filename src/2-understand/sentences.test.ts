import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { languageOf } from './languages/index.js'
import { findQuotations } from './quotes.js'
import { cutSentences, LONGEST } from './sentences.js'
import { cutWords } from './words.js'

const { language } = languageOf('en')
const whole = (text: string) => ({ start: 0, end: text.length })
const cut = (text: string) => {
  const { quotations, marks } = findQuotations(text, whole(text), false)
  return cutSentences({ text, words: cutWords(text, whole(text), { marks, language }), quotations, language })
}
const read = (text: string): string[] => cut(text).map(({ start, end }) => text.slice(start, end))

test.each([
  ['two sentences', 'It rained. She left.', ['It rained.', 'She left.']],
  ['question and exclamation', 'Why? No! Go.', ['Why?', 'No!', 'Go.']],
  ['a title is no end', 'Mr. Holt left. Dr. Lind stayed.', ['Mr. Holt left.', 'Dr. Lind stayed.']],
  ['initials are no end', 'J. K. Holt left.', ['J. K. Holt left.']],
  ['U.S. before a small letter', 'The U.S. army left.', ['The U.S. army left.']],
  ['U.S. before a sentence', 'He left the U.S. The army stayed.', ['He left the U.S.', 'The army stayed.']],
  ['a decimal is no end', 'It rose 4.5 points.', ['It rose 4.5 points.']],
  ['dots before a capital', 'Well... She left.', ['Well...', 'She left.']],
  ['dots before a small letter', 'Well... she left.', ['Well... she left.']],
  ['brackets', 'She left (at noon). It rained.', ['She left (at noon).', 'It rained.']],
  [
    'a quotation is one unit',
    'She said “No. Never.” and left. It rained.',
    ['She said “No. Never.” and left.', 'It rained.'],
  ],
  ['a quotation ends a sentence', '“No. Never.” She left.', ['“No. Never.”', 'She left.']],
  [
    'a question and its attribution',
    '“Why?” Senator Rhee asked. It rained.',
    ['“Why?” Senator Rhee asked.', 'It rained.'],
  ],
  ['an attribution after a comma', '“No,” she said. “Never.”', ['“No,” she said.', '“Never.”']],
  ['two quotations in a row', '“No.” “Yes.”', ['“No.”', '“Yes.”']],
  ['a fragment after a sentence', 'She had asked in March. “Twice.”', ['She had asked in March.', '“Twice.”']],
  ['an unclosed quotation ends with its paragraph', 'He said: “It held. It fell.', ['He said: “It held. It fell.']],
  ['a time leads in', '14:05 Mayor Kern left.', ['14:05', 'Mayor Kern left.']],
  ['a dateline leads in', 'LUND — “It is over,” she said.', ['LUND —', '“It is over,” she said.']],
  ['emoji before a sentence', 'It was safe. 🧭 🧭 Finn left.', ['It was safe.', '🧭 🧭', 'Finn left.']],
  ['emoji after a quotation', 'She posted: “Stay.” 🚨', ['She posted: “Stay.”', '🚨']],
  ['one without an end', 'It rained', ['It rained']],
  ['nothing', '', []],
] as const)('%s', (_, text, sentences) => {
  expect(read(text)).toEqual(sentences)
})

// Remark, text, sentences: abbreviations, marks and lines as papers set them.
test.each([
  ['an American state', 'She lives in Kell, Wis. He does not.', ['She lives in Kell, Wis.', 'He does not.']],
  ['a state inside a sentence', 'Ada Renn of Kell, Wis., left.', ['Ada Renn of Kell, Wis., left.']],
  ['an abbreviated month', 'It fell on Jan. 4. Nobody saw.', ['It fell on Jan. 4.', 'Nobody saw.']],
  ['a company', 'She runs Kell Inc. The firm is old.', ['She runs Kell Inc.', 'The firm is old.']],
  ['a company and its verb', 'Kell Inc. Director Ada Renn left.', ['Kell Inc. Director Ada Renn left.']],
  ['a number that opens a sentence', 'It rained. 40 people left.', ['It rained.', '40 people left.']],
  ['a handle that opens a sentence', 'It rained. @kell_mayor left.', ['It rained.', '@kell_mayor left.']],
  ['an ellipsis in the middle', 'It was … late. She left.', ['It was … late.', 'She left.']],
  ['a semicolon is no end', 'It rained; she left.', ['It rained; she left.']],
  ['a colon is no end', 'She said: It rained.', ['She said: It rained.']],
  ['two marks at once', 'It rained?! She left.', ['It rained?', '!', 'She left.']],
  ['a bracket after the full stop', '(It rained.) She left.', ['(It rained.) She left.']],
  ['an exclamation inside a quotation', '“Go!” she said. It rained.', ['“Go!” she said.', 'It rained.']],
  ['a question inside, the mayor asks', '“Why?” the mayor asked. “Who?”', ['“Why?” the mayor asked.', '“Who?”']],
  ['a question, then somebody acts', '“Why?” Ada Renn left the hall.', ['“Why?”', 'Ada Renn left the hall.']],
  ['a question, asked on a day', '“Why?” Ada Renn asked on Monday.', ['“Why?” Ada Renn asked on Monday.']],
  ['a quotation without a full stop, then a capital', '“No” Ada Renn said.', ['“No” Ada Renn said.']],
  ['a quotation after a colon', 'She said: “No.” It rained.', ['She said: “No.”', 'It rained.']],
  ['a quotation in the middle', 'The “late. Very late” train left.', ['The “late. Very late” train left.']],
  [
    'a time and a place lead in',
    'PORT VEY, June 4 (Norda) - Ada Renn left.',
    ['PORT VEY, June 4 (Norda) -', 'Ada Renn left.'],
  ],
  ['a bullet leads in', '• Ada Renn left.', ['•', 'Ada Renn left.']],
  ['Chinese', '她走了。下雨了！', ['她走了。', '下雨了！']],
  ['initials of a body', 'He works for the E.U. He left.', ['He works for the E.U.', 'He left.']],
  ['No. before a number', 'He is No. 4 on the list.', ['He is No. 4 on the list.']],
] as const)('%s', (_, text, sentences) => {
  expect(read(text)).toEqual(sentences)
})

test('a sentence knows its words outside quotations, and its quotations', () => {
  const [sentence] = cut('Holt said “no. never” twice.')
  expect(sentence?.words.map((word) => word.text)).toEqual(['Holt', 'said', 'twice', '.'])
  expect(sentence?.quotations).toEqual([0])
})

test('no sentence is longer than the rules can look at', () => {
  for (const { words } of cut('word '.repeat(2000))) expect(words.length).toBeLessThanOrEqual(LONGEST + 1)
})

/** Milliseconds: many times what it takes on one slow core, and far below what anything but linear time would. */
const PATIENCE = 8000

describe('on any text', () => {
  const texts = fc.string({ unit: fc.constantFrom(...'Ab .?!“”‘’",:—🚢14\n') })

  test('sentences are in order, apart, and hold every word outside quotations once', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { quotations, marks } = findQuotations(text, whole(text), false)
        const words = cutWords(text, whole(text), { marks, language })
        const outside = words.filter(
          (word) => !quotations.some((one) => one.start <= word.start && word.end <= one.end),
        )
        const sentences = cutSentences({ text, words, quotations, language })
        expect(sentences.flatMap((one) => one.words)).toEqual(outside)
        sentences.forEach((one, at) => {
          if (at > 0) expect(one.start).toBeGreaterThanOrEqual(sentences[at - 1]!.end)
        })
      }),
    )
  })

  test('every outer quotation belongs to one sentence', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { quotations } = findQuotations(text, whole(text), false)
        const outer = quotations.flatMap((one, index) => (one.parent === -1 ? [index] : []))
        expect(cut(text).flatMap((one) => one.quotations)).toEqual(outer)
      }),
    )
  })

  test.each(['a. ', 'A. ', '“a.” ', '🚢 ', '14:05 ', 'Mr. '])(
    '200 000 characters of %s are read in linear time',
    (piece) => {
      const text = piece.repeat(200_000 / piece.length)
      const start = performance.now()
      cut(text)
      expect(performance.now() - start).toBeLessThan(PATIENCE)
    },
  )
})
