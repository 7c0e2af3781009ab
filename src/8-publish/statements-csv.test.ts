import { describe, expect, test } from 'vitest'
import { party, record, says } from '../../tests/records.js'
import { csvHead, csvRows } from './statements-csv.js'

test('the columns, once', () => {
  expect(csvHead()).toBe(
    'document,id,kind,mode,speakers,speaker_kind,content,cue,source,addressees,via,confidence,start,end,url,published\r\n',
  )
})

test('a line for each statement', () => {
  const text = '“We will not sign,” Lund told Aske, Ostrel reported, “not now.”\nNo comment.'
  const one = record(
    'a',
    text,
    [
      says('Mara Lund', ['“We will not sign,”', '“not now.”'], { cue: 'told', to: ['Jon Aske'], via: ['Ostrel'] }),
      says(null, '', { cue: 'No comment', mode: 'withheld', confidence: 0.5 }),
    ],
    { url: 'https://herald.example/a', published: '2026-05-04' },
  )
  expect(csvRows(one)).toBe(
    'a,s1,direct,said,Mara Lund,person,"“We will not sign,” … “not now.”",told,,Jon Aske,Ostrel,0.9,0,63,https://herald.example/a,2026-05-04\r\n' +
      'a,s2,indirect,withheld,,,,No comment,,,,0.5,64,74,https://herald.example/a,2026-05-04\r\n',
  )
})

describe('a cell', () => {
  test.each([
    ['with a comma', 'a, b', '"a, b"'],
    ['with marks', 'a "b"', '"a ""b"""'],
    ['over lines', 'a\nb', '"a\nb"'],
    ['with spaces at its edge', ' a', '" a"'],
    ['that would be a formula', '=HYPERLINK(1)', "'=HYPERLINK(1)"],
    ['that would be one after a space', ' @SUM(1)', "' @SUM(1)"],
    ['that would be one in another script', '＝1', "'＝1"],
    ['that begins with a sign', '-1', "'-1"],
    ['of plain words', 'a - b = c', 'a - b = c'],
  ])('%s', (_, words, cell) => {
    const one = record('x', `${words}|`, [says(party('p'), words)])
    expect(csvRows(one)).toContain(`,p,person,${cell},`)
  })
})
