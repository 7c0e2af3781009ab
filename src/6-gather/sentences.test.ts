import { describe, expect, test } from 'vitest'
import { record } from '../../tests/records.js'
import { sentenceAround, sentencesOf, splitSentences } from './sentences.js'

describe('a paragraph is cut at', () => {
  test.each([
    ['stops', 'One. Two! Three? Four', ['One.', 'Two!', 'Three?', 'Four']],
    ['stops before marks', '“One.” “Two.” Three.', ['“One.”', '“Two.”', 'Three.']],
    ['stops within brackets', 'One (two.) Three.', ['One (two.)', 'Three.']],
    ['not titles', 'Mr. Aske met Ms. Lund. They left.', ['Mr. Aske met Ms. Lund.', 'They left.']],
    ['not initials', 'J. Aske left. He ran.', ['J. Aske left.', 'He ran.']],
    ['not the time of day', 'At 9 a.m. Aske left.', ['At 9 a.m. Aske left.']],
    ['not numbers', 'It cost 1.5 million.', ['It cost 1.5 million.']],
    ['not a stop before a small letter', 'He came. and went.', ['He came. and went.']],
    ['Chinese stops', '我们走。他们来。', ['我们走。', '他们来。']],
    ['nothing in nothing', ' \n ', []],
  ])('%s', (_, text, sentences) => {
    expect(splitSentences(text).map(([start, end]) => text.slice(start, end))).toEqual(sentences)
  })
})

describe('the sentences of a document', () => {
  const text = 'A title\nOne here. Two here.\nThree here.'
  const one = record('a', text, [], { headings: ['A title'] })

  test('know the block they stand in', () => {
    expect(sentencesOf(one).map(({ span, block }) => [block, text.slice(...span)])).toEqual([
      ['heading', 'A title'],
      ['paragraph', 'One here.'],
      ['paragraph', 'Two here.'],
      ['paragraph', 'Three here.'],
    ])
  })

  test('are lines where no blocks are given', () => {
    expect(sentencesOf({ ...one, blocks: [] }).map(({ span }) => text.slice(...span))).toEqual([
      'A title',
      'One here.',
      'Two here.',
      'Three here.',
    ])
  })

  test.each([
    ['at its start', 8, 'One here.'],
    ['within', 12, 'One here.'],
    ['in the next one', 19, 'Two here.'],
    ['between two', 17, null],
    ['between blocks', 7, null],
    ['after the end', 99, null],
  ])('around a place %s', (_, at, sentence) => {
    const span = sentenceAround(one, at)
    expect(span && text.slice(...span)).toBe(sentence)
  })
})
