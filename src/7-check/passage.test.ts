import { describe, expect, test } from 'vitest'
import { passage } from '../../tests/checking.js'
import { record } from '../../tests/records.js'
import { indexAt, passageOf } from './passage.js'

/** The words between two parts of a quotation, as the passage sees them. */
function interrupting(text: string): string[] {
  const { words, interruptions } = passage(text)
  return interruptions.map(({ from, to }) => text.slice(words[from]!.start, words[to - 1]!.end))
}

describe('an attribution between two parts of a quotation', () => {
  test.each([
    ['within a sentence', '“We will go,” she said, “and stay.”', ['she said']],
    ['behind a sentence', '“We will go,” said Ms. Domm. “We stay.”', ['said Ms. Domm']],
    ['with a title in marks', '“We will go,” she told “Fox Hour.” “We stay.”', ['she told', 'she told “Fox Hour']],
    ['over a paragraph', '“We will go,” she said.\n“We stay.”', ['she said']],
    ['twice', '“No,” she said, “we,” she added, “stay.”', ['she said', 'she added']],
  ])('%s', (_, text, expected) => {
    expect(interrupting(text)).toEqual(expect.arrayContaining(expected))
  })

  test.each([
    ['a report of its own', '“We will go,” she said. The port is shut. Ice is everywhere. “We stay.”'],
    ['nothing', '“We will go.”\n“We stay.”'],
    ['the start of the text', 'She said “we stay.”'],
    ['words behind the last quotation', '“We stay,” she said.'],
  ])('is not %s', (_, text) => {
    expect(interrupting(text)).toEqual([])
  })

  test('has sixty words at most', () => {
    const long = 'who had come from far away with ice in her hair and nothing to say '.repeat(5)
    expect(interrupting(`“We will go,” said Domm, ${long}, “and stay.”`)).toEqual([])
  })
})

describe('what a transcript notes', () => {
  test.each([
    ['We knew. (Applause.) And we said so.', ['Applause']],
    ['We knew [crosstalk] in May.', ['crosstalk']],
    ['We knew (LAUGHTER AND APPLAUSE) in May.', ['LAUGHTER AND APPLAUSE']],
    ['We knew (in May) of it.', []],
  ])('%s', (text, expected) => {
    expect(interrupting(text)).toEqual(expected)
  })
})

test('reads as far as the source goes', () => {
  const source = record('s', 'One two three.')
  expect(passageOf(source, { start: -50, end: 500 }).at).toEqual({ start: 0, end: source.text.length })
  expect(passageOf({ id: 'bare', text: 'One “two” three.' }, { start: 4, end: 9 }).quoted).toHaveLength(1)
})

test('the first word at or behind a place', () => {
  const { words } = passage('one two three')
  expect([0, 1, 4, 5, 8, 99].map((place) => indexAt(words, place))).toEqual([0, 1, 1, 2, 2, 3])
})
