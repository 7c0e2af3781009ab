import { describe, expect, test } from 'vitest'
import { record, says } from '../../tests/records.js'
import { besideOf, paragraphOf } from './paragraphs.js'

const LINES = ['The first line.', 'Mara Lund said: “It is so.”', 'A third line.', 'A heading', '“And so,” she said.']
const text = LINES.join('\n')
const one = record('a', text, [says('Mara Lund', '“It is so.”'), says('Mara Lund', '“And so,”')], {
  headings: ['A heading'],
})
const printing = (at: number, document = one) => {
  const statement = document.statements[at]!
  return { document, statement, content: statement.content, part: 0 }
}

describe('the paragraphs of a printing', () => {
  test.each([
    [0, LINES[1], [LINES[0], LINES[2]]],
    [1, LINES[4], []],
  ])('%i', (at, own, beside) => {
    expect(paragraphOf(printing(at))).toBe(own)
    expect(besideOf(printing(at))).toEqual(beside)
  })

  test('lines stand for blocks where none are given', () => {
    const bare = { ...one, blocks: [] }
    expect(paragraphOf(printing(0, bare))).toBe(LINES[1])
    expect(besideOf(printing(0, bare))).toEqual([])
  })
})
