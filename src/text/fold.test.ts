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

describe('what is folded and what is not', () => {
  test.each([
    ['‘No,’ he said', "'No,' he said", 'single marks of print'],
    ['the drivers’ “no”', 'the drivers\' "no"', 'an apostrophe and marks in one line'],
    ['``No,’’ she said', '"No," she said', 'marks of TeX and of old wires'],
    ['„Nein“, «non», »nein«', '"Nein", "non", "nein"', 'marks of three countries'],
    ['6ʹ tall', "6' tall", 'a prime for feet'],
    ['Pell—who left—spoke', 'Pell-who left-spoke', 'dashes without spaces'],
    ['10–12 May', '10-12 May', 'a range'],
    ['− 4', '- 4', 'the minus sign'],
    ['a --- b -- c', 'a - b - c', 'typed dashes'],
    ['she said …', 'she said …', 'an ellipsis of its own stays one letter'],
    ['she said . . . no', 'she said … no', 'dots with spaces'],
    ['she said.. no', 'she said.. no', 'two dots are no ellipsis'],
    ['Oslo\u2028Bergen', 'Oslo Bergen', 'a line separator is a space'],
    ['Domm\u00adberg', 'Dommberg', 'a soft hyphen is nothing'],
    ['\ufeffPell said', 'Pell said', 'a byte order mark is nothing'],
    ['👩\u200d🚒 said', '👩🚒 said', 'a joiner inside an emoji goes, its parts stay'],
    ['Pe\u0301rez', 'Pérez', 'letter and accent become one'],
    ['Pérez', 'Pérez', 'one stays one'],
    ['Perez', 'Perez', 'no accent is another word'],
    ['¼ and 1/4', '¼ and 1/4', 'numbers are never rewritten'],
    ['x² ＋', 'x² ＋', 'nor powers and wide signs'],
    ['ﬂood', 'flood', 'a ligature is its letters'],
    ['', '', 'nothing'],
    [' ', ' ', 'a space is kept'],
  ])('%j', (text, expected) => {
    expect(folded(text)).toBe(expected)
  })

  test.each([
    ['not', 'NOT', 'case'],
    ['we will', 'we will not', 'a word more'],
    ['1,200', '1.200', 'another mark in a number'],
    ['Pell', 'Pеll', 'a letter of another script: the checker must see it'],
    ['its', "it's", 'an apostrophe'],
    ['re-sign', 'resign', 'a hyphen'],
    ['“yes”', '‘yes’', 'double and single marks'],
  ])('%j and %j stay different: %s', (one, other) => {
    expect(folded(one)).not.toBe(folded(other))
  })
})

describe('the way back from a word', () => {
  /** The original words that a word of the folded text was made from. */
  const back = (text: string, word: string) => {
    const made = fold(text)
    const start = made.text.indexOf(word)
    if (start < 0) throw new Error(`no ${word} in ${made.text}`)
    const at = original(made, { start, end: start + word.length })
    return text.slice(at.start, at.end)
  }

  test.each([
    ['🚢 “Sail,” she said', 'Sail', 'Sail', 'behind a ship of two units'],
    ['so . . . no', '…', '. . .', 'an ellipsis is all its dots'],
    ['Domm\u00adberg said', 'Dommberg', 'Domm\u00adberg', 'what cannot be seen is inside'],
    ['nine \n\n men', 'nine men', 'nine \n\n men', 'a run of spaces'],
    ['cafe\u0301 noir', 'café', 'cafe\u0301', 'letter and accent'],
    ['a -- b', '-', '--', 'a typed dash'],
    ['oﬃcer', 'officer', 'oﬃcer', 'a ligature inside'],
    ['‘‘No’’', '"', '‘‘', 'two marks that are one'],
  ])('%j: %j is %j (%s)', (text, word, words) => {
    expect(back(text, word)).toBe(words)
  })
})
