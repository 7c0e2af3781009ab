import { describe, expect, test } from 'vitest'
import { slice } from '../../types/index.js'
import { groupsOf, hardWrapped, lineSort } from './lines.js'

test.each([
  ['• a point', 'item'],
  ['- a point', 'item'],
  ['* a point', 'item'],
  ['1. a point', 'item'],
  ['(2) a point', 'item'],
  ['b) a point', 'item'],
  ['| a | table |', 'item'],
  ['LUND: No.', 'turn'],
  ['Q: Why?', 'turn'],
  ['Mr. Lund: No.', 'turn'],
  ['SUNNEVA ALDRED (through interpreter): No.', 'turn'],
  ['14:05 The bridge is closed.', 'turn'],
  ['[9.30 am] The bridge is closed.', 'turn'],
  ['— No, said Lund.', 'turn'],
  ['– No, said Lund.', 'turn'],
  ['No, said Lund.', 'text'],
  ['2026 was a good year.', 'text'],
  ['The mayor said: no.', 'text'],
  ['-5 degrees', 'text'],
  ['', 'text'],
])('%j is %s', (line, sort) => {
  expect(lineSort(line)).toBe(sort)
})

describe('groups of lines', () => {
  const groups = (text: string) => groupsOf(text).map((group) => group.map((line) => slice(text, line)))

  test.each([
    ['blank lines part', 'a\nb\n\nc', [['a', 'b'], ['c']]],
    ['lines of Windows', 'a\r\n\r\nb\r\n', [['a'], ['b']]],
    ['lines of an old Mac', 'a\r\rb', [['a'], ['b']]],
    ['separators of Unicode', 'a\u2029\u2029b\u2028c', [['a'], ['b', 'c']]],
    ['white space is no line', '  a \n \t\n b\u00a0\n', [['a'], ['b']]],
    ['many blank lines are one', '\n\n\na\n\n\n\nb\n\n', [['a'], ['b']]],
    ['nothing', ' \n ', []],
  ])('%s', (_, text, expected) => {
    expect(groups(text)).toEqual(expected)
  })
})

describe('lines broken to fit a width', () => {
  const words = 'The bridge at Selby will stay closed until the spring because nobody has found the keys to it again'
  const wrapped = (width: number) => words.match(new RegExp(`.{1,${width}}(?: |$)`, 'g'))!.map((line) => line.trim())

  test.each([
    ['at 50', wrapped(50), true],
    ['at 72', wrapped(72), true],
    ['one line', [words], false],
    [
      'ended on purpose',
      ['The bridge is closed.', 'Nobody has found the keys to it yet, the mayor of Selby said.'],
      false,
    ],
    ['a list of names', ['Ada Voss', 'Bo Falk', 'Rhea Lind'], false],
    ['paragraphs', [`${words} ${words}`, `${words} ${words}`], false],
  ])('%s', (_, lines, expected) => {
    expect(hardWrapped(lines)).toBe(expected)
  })

  test('200,000 lines are no burden', () => {
    expect(hardWrapped(Array<string>(200_000).fill(words))).toBe(true)
  })
})
