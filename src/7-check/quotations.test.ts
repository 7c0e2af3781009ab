import { describe, expect, test } from 'vitest'
import { record, type Saying, says } from '../../tests/records.js'
import { quotationsOf, statementOf } from './quotations.js'

/** The quotations of a text, each as its parts. */
function parts(text: string, sayings: readonly Saying[] = [], kinds = {}): string[][] {
  return quotationsOf(record('d', text, sayings, { kinds })).map((one) =>
    one.parts.map(({ start, end }) => text.slice(start, end)),
  )
}

describe('a quotation is one', () => {
  test.each([
    ['in double marks', 'She said “we will go” and left.', [['we will go']]],
    ['in straight marks', 'She said "we will go" and left.', [['we will go']]],
    ['in guillemets', 'Elle dit « nous irons » hier.', [[' nous irons ']]],
    ['with another inside', '“He said ‘go now’ to us,” she said.', [['He said ‘go now’ to us,']]],
    ['with the attribution between', '“We will,” she said, “go home.”', [['We will,', 'go home.']]],
    ['with a title between', '“We will,” Mr. Pell argued, “go home.”', [['We will,', 'go home.']]],
    ['over paragraphs', 'She said: “We will go.\n“We will stay.”', [['We will go.', 'We will stay.']]],
    ['of one word', 'It was “green”.', [['green']]],
  ])('%s', (_, text, expected) => {
    expect(parts(text)).toEqual(expected)
  })

  test('though two statements hold its parts, where one has no speaker', () => {
    const text = '“We like you. I think we have got,” Domm argued, “to back away from that.”'
    const sayings = [says('Domm', '“We like you. I think we have got,”'), says(null, '“to back away from that.”')]
    expect(parts(text, sayings)).toHaveLength(1)
  })
})

describe('quotations are two', () => {
  test.each([
    ['where the attribution ends the sentence', '“We will,” she said. “Go home.”'],
    ['where a paragraph lies between', '“We will,” she said,\n\n“go home,” he said.'],
    ['where nothing ties them', 'The “green” depot and the “red” one.'],
    ['in two paragraphs with both marks', '“We will go.”\n“We will stay.”'],
  ])('%s', (_, text) => {
    expect(parts(text)).toHaveLength(2)
  })

  test('where two people say them', () => {
    const text = '“We will,” she said, “but not now,” he said.'
    expect(parts(text, [says('Domm', '“We will,”'), says('Pell', '“but not now,”')])).toHaveLength(2)
  })
})

describe('without marks', () => {
  test('a block set as a quotation is one', () => {
    const text = 'She wrote:\nWe will go home and stay there.\nThen she left.'
    const found = quotationsOf(record('d', text, [], { kinds: { 'We will go home and stay there.': 'quote' } }))
    expect(found.map(({ block, span }) => [block, text.slice(span.start, span.end)])).toEqual([
      [true, 'We will go home and stay there.'],
    ])
  })

  test('a block in marks is one, not two', () => {
    const text = '“We will go home.”'
    expect(parts(text, [], { [text]: 'quote' })).toEqual([['We will go home.']])
  })

  test('a turn of a transcript is one', () => {
    expect(parts('DOMM: We knew.', [says('Domm', 'We knew.', { kind: 'direct' })])).toEqual([['We knew.']])
  })

  test('indirect speech is none', () => {
    expect(parts('Domm said they knew.', [says('Domm', 'they knew')])).toEqual([])
  })
})

describe('the statement of a quotation', () => {
  test('is the one that holds it', () => {
    const text = 'Domm said “we will go” and Pell said “no”.'
    const draft = record('d', text, [says('Domm', '“we will go”'), says('Pell', '“no”')])
    expect(quotationsOf(draft).map(({ statement }) => statement?.speakers[0]?.name)).toEqual(['Domm', 'Pell'])
  })

  test('is the outer one of two', () => {
    const text = '“He said ‘go now’,” Domm said.'
    const draft = record('d', text, [says('him', '‘go now’', { quotedIn: 's2' }), says('Domm', '“He said ‘go now’,”')])
    expect(quotationsOf(draft)[0]!.statement?.speakers[0]?.name).toBe('Domm')
  })

  test('is none for words that nobody is said to have said', () => {
    const draft = record('d', 'The “green” depot burns.')
    expect(quotationsOf(draft)[0]!.statement).toBeNull()
    expect(statementOf(draft, { start: 0, end: 3 })).toBeNull()
  })
})

test('a mark that never closes is told', () => {
  expect(quotationsOf(record('d', 'She said: “We will go home.')).map(({ closed }) => closed)).toEqual([false])
})

test('spans hold the marks and lie apart, in order', () => {
  const text = '“One,” she said, “two.” Then “three” and ‘four five’ and "six".'
  const spans = quotationsOf(record('d', text)).map(({ span }) => span)
  spans.forEach(({ start, end }, at) => {
    expect(text.slice(start, end)).toMatch(/^[“‘"].*[”’"]$/s)
    expect(start).toBeGreaterThanOrEqual(spans[at - 1]?.end ?? 0)
  })
})
