import { expect, test } from 'vitest'
import type { StoryReport } from '../types/index.js'
import { storiesToText, storyToText } from './story-text.js'

const one: StoryReport = {
  number: 1,
  id: 'd1',
  title: 'A mill burns',
  from: '2031-03-10',
  to: '2031-03-12',
  terms: ['mill', 'fire'],
  documents: [
    { id: 'd1', title: 'A mill burns', publisher: 'The Herald', published: '2031-03-10', statements: 1 },
    { id: 'd2', statements: 0, copyOf: 'd1' },
  ],
  people: [{ name: 'Mara Lund', statements: 1 }],
}

test('a list: number, title, size, days, people', () => {
  expect(storiesToText([one])).toBe('1. A mill burns, 2 documents, 10 to 12 March 2031\n   Mara Lund\n')
})

test.each([
  ['its words, where nobody is quoted', { people: [] }, '   mill, fire'],
  ['its first document, where no headline fits', { title: null }, '1. d1, 2 documents'],
])('is told by %s', (_, change, words) => {
  expect(storiesToText([{ ...one, ...change }])).toContain(words)
})

test('is cut at the width of the terminal', () => {
  const lines = storiesToText([{ ...one, title: 'Mill '.repeat(60) }], 80).split('\n')
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80)
})

test('one story: its documents, copies told, and who is quoted', () => {
  expect(storyToText(one)).toBe(
    [
      '1. A mill burns, 2 documents, 10 to 12 March 2031',
      '   Mara Lund',
      '',
      'documents',
      '  d1',
      '    A mill burns, The Herald, 2031-03-10, 1 statement',
      '  d2',
      '    0 statements, prints d1',
      '',
      'quoted',
      '  Mara Lund, 1 statement',
      '',
    ].join('\n'),
  )
})

test('signs that move a terminal’s cursor are shown, not obeyed', () => {
  expect(storyToText({ ...one, title: 'A\u001b[2J' })).not.toContain('\u001b')
})
