import { describe, expect, test } from 'vitest'
import { isAlphanumeric, isApostrophe, isUpper, Kind, kindAt } from './letters.js'

describe('the kind of a unit', () => {
  test.each([
    ['a', Kind.letter],
    ['Z', Kind.letter],
    ['é', Kind.letter],
    ['ß', Kind.letter],
    ['Ж', Kind.letter],
    ['說', Kind.letter],
    ['ع', Kind.letter],
    ['\u0301', Kind.letter],
    ['\u00ad', Kind.letter],
    ['\u200d', Kind.letter],
    ['\ud83d', Kind.letter],
    ['0', Kind.digit],
    ['9', Kind.digit],
    [' ', Kind.space],
    ['\t', Kind.space],
    ['\u00a0', Kind.space],
    ['\u0083', Kind.space],
    ['\u2009', Kind.space],
    ['\u200b', Kind.space],
    ['\u3000', Kind.space],
    ['\ufeff', Kind.space],
    ['.', Kind.mark],
    ['“', Kind.mark],
    ['—', Kind.mark],
    ['«', Kind.mark],
    ['×', Kind.mark],
    ['€', Kind.mark],
    ['。', Kind.mark],
    ['，', Kind.mark],
    ['_', Kind.mark],
  ])('%j', (unit, kind) => {
    expect(kindAt(unit, 0)).toBe(kind)
  })

  test('outside the text is white space', () => {
    expect(kindAt('a', 1)).toBe(Kind.space)
    expect(kindAt('a', -1)).toBe(Kind.space)
  })
})

test('upper case is what has a lower case', () => {
  const upper = (letter: string) => isUpper(letter, 0)
  expect(['A', 'É', 'Ж', 'Ω'].map(upper)).toEqual([true, true, true, true])
  expect(['a', 'é', 'ж', '說', '1', '.', '€'].some(upper)).toBe(false)
})

test('letters and digits make words', () => {
  expect([...'a9.’ '].map((_, at) => isAlphanumeric('a9.’ ', at))).toEqual([true, true, false, false, false])
})

test('apostrophes are straight or curly', () => {
  expect(["'", '’', '‘', '"'].map((mark) => isApostrophe(mark.charCodeAt(0)))).toEqual([true, true, false, false])
})
