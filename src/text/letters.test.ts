import { describe, expect, test } from 'vitest'
import {
  ALONE,
  APOSTROPHE,
  BRACKET,
  BREAK,
  COMMA,
  classOf,
  DOT,
  FIRST_LETTER,
  HIDDEN_PAIR,
  lettersOf,
  MARK,
  SEVERAL,
  SKIP,
} from './letters.js'

describe('the class of a unit', () => {
  test.each([
    [' ', BREAK],
    ['-', BREAK],
    ['“', BREAK],
    ['…', BREAK],
    ['\u00ad', SKIP],
    ['\u200d', SKIP],
    ['\ufe0f', SKIP],
    ['\u0301', MARK],
    ['’', APOSTROPHE],
    ['`', APOSTROPHE],
    ['.', DOT],
    [',', COMMA],
    [':', COMMA],
    ['%', ALONE],
    ['€', ALONE],
    ['春', ALONE],
    ['ﬁ', SEVERAL],
    ['[', BRACKET],
    ['\udb40', HIDDEN_PAIR],
  ])('%j', (letter, expected) => {
    expect(classOf(letter.charCodeAt(0))).toBe(expected)
    // Asked again, it is looked up.
    expect(classOf(letter.charCodeAt(0))).toBe(expected)
  })
})

describe('a letter is folded', () => {
  test.each([
    ['A', 'a'],
    ['é', 'e'],
    ['Ł', 'ł'],
    ['а', 'a'],
    ['Ж', 'ж'],
    ['７', '7'],
  ])('%s to %s', (letter, folded) => {
    expect(String.fromCharCode(classOf(letter.charCodeAt(0)))).toBe(folded)
    expect(classOf(letter.charCodeAt(0))).toBeGreaterThanOrEqual(FIRST_LETTER)
  })

  test('into several', () => {
    const unit = 'ﬃ'.charCodeAt(0)
    expect(classOf(unit)).toBe(SEVERAL)
    expect(String.fromCharCode(...lettersOf(unit))).toBe('ffi')
  })
})

test('every unit has a class, and asking for all takes no errors', () => {
  const kinds = new Set<number>()
  for (let unit = 0; unit < 0x10000; unit++) kinds.add(Math.min(classOf(unit), FIRST_LETTER))
  expect(kinds.has(FIRST_LETTER)).toBe(true)
  expect([...kinds].every((kind) => kind <= FIRST_LETTER)).toBe(true)
})
