import { describe, expect, test } from 'vitest'
import { answerToCsv, answerToText, countsToText, type ShownHit } from './search-text.js'

const hit: ShownHit = {
  document: 'ostrel.txt',
  statement: 's1',
  speakers: ['Mara Lund'],
  kind: 'direct',
  mode: 'said',
  confidence: 0.9,
  outlet: 'Ostrel Post',
  published: '2026-10-13T08:00:00Z',
  url: 'https://ostrel.example/port',
  pieces: [{ text: '“We will\nnot sail,”', start: 10 }],
  marks: [{ start: 14, end: 18 }],
}
const plain = { colour: false, next: null }
const coloured = { colour: true, next: null }

describe('an answer for people', () => {
  test('tells when, who, what and where', () => {
    expect(answerToText([hit], plain)).toBe(
      '2026-10-13  Mara Lund\n  “We will not sail,”\n  Ostrel Post, https://ostrel.example/port\n',
    )
  })

  test.each([
    [{ published: null }, /^undated {2}Mara Lund\n/],
    [{ speakers: [] }, /^2026-10-13 {2}nobody named\n/],
    [{ speakers: ['Mara Lund', 'Gil Marsh'] }, / {2}Mara Lund, Gil Marsh\n/],
    [{ mode: 'withheld' }, /Mara Lund, withheld\n/],
    [{ url: null, outlet: 'ostrel.txt' }, /\n {2}ostrel\.txt\n$/],
    [
      {
        pieces: [
          { text: 'a', start: 0 },
          { text: 'b', start: 9 },
        ],
      },
      /\n {2}a … b\n/,
    ],
    [{ speakers: ['\u001b[31mred\u202e'] }, / {2}\[31mred\n/],
  ])('with %j', (told, expected) => {
    expect(answerToText([{ ...hit, ...told }], plain)).toMatch(expected)
  })

  test('shows the words that were looked for in bold, at a terminal', () => {
    expect(answerToText([hit], coloured)).toContain('“We \u001b[1mwill\u001b[22m not sail,”')
    const hostile = { ...hit, pieces: [{ text: 'a\u001b[2J will', start: 10 }], marks: [{ start: 16, end: 20 }] }
    expect(answerToText([hostile], coloured)).not.toContain('\u001b[2J')
  })

  test('leaves out a mark of another piece', () => {
    const two = {
      ...hit,
      pieces: [
        { text: 'not', start: 100 },
        { text: 'will', start: 14 },
      ],
    }
    expect(answerToText([two], coloured)).toContain('not … \u001b[1mwill\u001b[22m')
  })

  test('tells how to go on', () => {
    expect(answerToText([hit], { colour: false, next: 'newest-5' })).toMatch(/\nMore: --after newest-5\n$/)
  })
})

test('an answer for spreadsheets holds no formula', () => {
  const rows = answerToCsv([{ ...hit, outlet: '=1+1', pieces: [{ text: '-2', start: 0 }] }]).split('\r\n')
  expect(rows[0]).toBe('published,outlet,speakers,kind,mode,words,document,statement,url,confidence')
  expect(rows[1]).toBe(
    "2026-10-13T08:00:00Z,'=1+1,Mara Lund,direct,said,'-2,ostrel.txt,s1,https://ostrel.example/port,0.9",
  )
})

test('counts are lists, and empty lists are left out', () => {
  const shown = countsToText({
    statements: 2,
    speakers: [{ name: 'Mara Lund', statements: 2 }],
    outlets: [],
    months: [{ name: 'undated', statements: 2 }],
    kinds: [{ name: 'direct', statements: 2 }],
    modes: [],
  })
  expect(shown).toBe(
    '       2  statements\n\nSpeakers\n       2  Mara Lund\n\nMonths\n       2  undated\n\nKinds\n       2  direct\n',
  )
  expect(countsToText({ statements: 1, speakers: [], outlets: [], months: [], kinds: [], modes: [] })).toBe(
    '       1  statement\n',
  )
})
