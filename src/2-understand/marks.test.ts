import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findMarks } from './marks.js'

const whole = (text: string) => ({ start: 0, end: text.length })
/** Marks as written, with what they may do: "(" opens, ")" closes, "|" either. */
const read = (text: string): string =>
  findMarks(text, whole(text))
    .map(({ glyph, may }) => `${glyph}${{ open: '(', close: ')', either: '|' }[may]}`)
    .join(' ')

test.each([
  // Curly marks
  ['opens and closes', 'She said “no” twice.', '“( ”)'],
  ['a closing glyph after a space may open', 'He said ”no” twice.', '”| ”)'],
  ['an opening glyph before a space closes', 'It fell by half. “ She left.', '“)'],
  ['an opening glyph after a letter may be either', 'das „Wort“ steht', '„( “)'],
  ['low marks open', 'das „Wort" steht', '„( ")'],
  // Straight marks: direction by spacing alone
  ['straight marks', 'She said "no" twice.', '"( ")'],
  ['straight marks at the ends', '"No."', '"( ")'],
  ['straight marks after a bracket', '("No.")', '"( ")'],
  ['straight marks after a dash', '—"No."—', '"( ")'],
  ['squeezed between letters', 'a"b', '"|'],
  // Two apostrophes, TeX, and broken encodings
  ['two apostrophes', "''No,'' she said.", "''( '')"],
  ['TeX', "``No,'' she said.", "``( '')"],
  ['read as windows-1252', 'â€œNo,â€ she said.', 'â€œ( â€)'],
  ['an apostrophe read as windows-1252 is none', 'â€œWe wonâ€™t,â€ she said.', 'â€œ( â€)'],
  // Guillemets and corners
  ['guillemets may do both', 'Il dit « non » deux fois.', '«| »|'],
  ['pointed single marks', 'sagte ›nein‹ zweimal', '›| ‹|'],
  ['corner brackets', '彼は「いいえ」と言った。', '「( 」)'],
  ['white corner brackets', '「彼が『はい』と言った」', '「( 『( 』) 」)'],
  // Single marks and apostrophes
  ['single marks', 'She said ‘no’ twice.', '‘( ’)'],
  ['straight single marks', "She said 'no' twice.", "'( ')"],
  ['an apostrophe inside a word', 'It’s the drivers’ don’t.', '’)'],
  ['a straight apostrophe', "It isn't.", ''],
  ['a possessive plural may close', 'the drivers’ vote', '’)'],
  ['elided letters', 'rock ’n’ roll, ’em', '’)'],
  ['a decade', 'the ’90s', ''],
  ['backtick before a letter', '`no', '`('],
  // Feet, inches, minutes
  ['feet and inches', 'He is 6\'2" tall.', '")'],
  ['feet', "It was 40' high.", ''],
  ['inches in the middle of a word', '3"x4', ''],
  ['nothing', 'No marks at all.', ''],
] as const)('%s', (_, text, expected) => {
  expect(read(text)).toBe(expected)
})

describe('on any text', () => {
  const texts = fc.string({ unit: fc.constantFrom(...'“”‘’\'"«»‹›„‚`「」『』 ab.,—1 \n') })

  test('marks are in order, apart, and spell their glyph', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0
        for (const { start, end, glyph } of findMarks(text, whole(text))) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(text.slice(start, end)).toBe(glyph)
          last = end
        }
      }),
    )
  })

  test('a stretch is read alone: nothing outside it is found', () => {
    fc.assert(
      fc.property(texts, fc.nat(20), fc.nat(20), (text, a, b) => {
        const start = Math.min(a, text.length)
        const end = Math.min(start + b, text.length)
        for (const mark of findMarks(text, { start, end })) {
          expect(mark.start).toBeGreaterThanOrEqual(start)
          expect(mark.end).toBeLessThanOrEqual(end)
        }
      }),
    )
  })

  test('any unicode is read', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => findMarks(text, whole(text)).length >= 0))
  })
})
