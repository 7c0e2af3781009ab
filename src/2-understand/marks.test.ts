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

// Remark, text, the family of each mark: what may pair with what.
test.each([
  ['curly and straight double marks pair', '“a" and „b“ and "c”', 'double double double double double double'],
  ['TeX and two apostrophes are double marks', "``a'' and ''b''", 'double double double double'],
  ['single marks keep to themselves', "‘a’ and 'b'", 'single single single single'],
  ['pointed marks, wide and narrow', '«a» and ‹b›', 'guillemet guillemet guillemet guillemet'],
  ['corners', '「a」『b』', 'corner corner corner corner'],
  ['low single marks', '‚a‘', 'single single'],
  ['broken single marks', 'â€˜aâ€™ b', 'single single'],
] as const)('%s', (_, text, families) => {
  expect(
    findMarks(text, whole(text))
      .map(({ family }) => family)
      .join(' '),
  ).toBe(families)
})

// Remark, text, what its marks may do: where typists and style books differ.
test.each([
  ['British style: single outside, double inside', '‘He said “no” to me,’ she said.', '‘( “( ”) ’)'],
  ['American style: double outside, single inside', '“He said ‘no’ to me,” she said.', '“( ‘( ’) ”)'],
  ['both ends together, straight', '"He said \'no\'"', '"( \'( \') ")'],
  ['a mark after a slash', 'the words "yes"/"no" differ', '"( ") "( ")'],
  ['a mark after an em dash without spaces', 'a word—“word”—a word', '“( ”)'],
  ['a mark in square brackets', '[“word”]', '“( ”)'],
  ['a mark after a line break', 'He said:\n"No."', '"( ")'],
  ['a mark before a question mark', 'Who said “no”?', '“( ”)'],
  ['a mark before a Chinese full stop', '他说“不”。', '“| ”)'],
  ['a decade with an apostrophe', 'the summer of ’69', ''],
  ['a straight decade', "the summer of '69", ''],
  ['a lost first letter', "'Tis late and 'twas cold", ''],
  ['a lost first letter, curly', '‘Twas cold', ''],
  ['a quotation that opens with a number', '‘90 per cent’ of them', '‘( ’)'],
  ['a possessive of a name in s', 'James’ boat and Charles’s boat', '’)'],
  ['a Hawaiian or Arabic letter inside', 'Hawai‘i and Qur’an', ''],
  ['minutes and seconds', 'at 51°30\'12" north', '")'],
  ['inches before a letter', 'a 28"x40" sheet', '")'],
  ['a height in a sentence', "She is 5'4\" and he is 6'.", '")'],
  ['a mark right after a digit closes words', 'It cost "just 9" to post.', '"( ")'],
  ['a Markdown fence', '`code` here', '`('],
  ['an accent that stands alone', '´no´', ''],
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
