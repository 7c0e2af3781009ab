import { describe, expect, test } from 'vitest'
import { record, says } from '../../tests/records.js'
import { statementsToTable } from './statements-table.js'

const text = '“We will not sign the fish treaty this year or the next,” Lund said.\nNo comment from the office.'
const one = record(
  'a',
  text,
  [
    says('Mara Lund', '“We will not sign the fish treaty this year or the next,”'),
    says(null, '', { cue: 'No comment', mode: 'withheld', confidence: 0.5 }),
  ],
  { title: 'No deal', publisher: 'The Herald', published: '2026-05-04T10:00:00Z' },
)

test('columns for a terminal', () => {
  expect(statementsToTable(one, 72)).toBe(
    [
      'No deal | The Herald | 2026-05-04',
      'who             kind      mode      sure  words',
      'Mara Lund       direct    said      0.90  “We will not sign the fish tr…',
      '(unattributed)  indirect  withheld  0.50  No comment',
      '',
    ].join('\n'),
  )
})

describe('the width', () => {
  test.each([70, 80, 120, 200])('of %i columns is kept', (width) => {
    for (const line of statementsToTable(one, width).split('\n')) expect([...line].length).toBeLessThanOrEqual(width)
  })

  test('too small a one leaves room for some words', () => {
    expect(statementsToTable(one, 10)).toMatch(/“We will not sign t…/)
  })

  test('a long name is cut', () => {
    const long = record('a', '“Yes,”', [says(`Mara ${'Lund'.repeat(20)}`, '“Yes,”')])
    expect(statementsToTable(long, 80).split('\n')[2]).toMatch(/^Mara LundLundLundLund… {2}direct/)
  })

  test('wide letters count twice', () => {
    const wide = record('a', '“我们不会签署这个条约我们不会签署这个条约”', [
      says('Mara Lund', '“我们不会签署这个条约我们不会签署这个条约”'),
    ])
    expect(statementsToTable(wide, 56).split('\n')[2]).toMatch(/“我们不会签署这个条约我…$/)
  })
})

test('no text can move the cursor or turn the line', () => {
  const hostile = record('a\u001B[2J', '“\u001B[31mred\u202E\r\n\tblue\u0007”', [
    says('Mara\u009B Lund', '“\u001B[31mred\u202E\r\n\tblue\u0007”'),
  ])
  const table = statementsToTable(hostile)
  expect(table).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202E]/)
  expect(table).toContain('“[31mred blue”')
})
