import { describe, expect, test } from 'vitest'
import { party, record, says } from '../../tests/records.js'
import type { PartyRecord, SpanRecord } from '../types/index.js'
import { isReattributed, sameParties } from './reattributed.js'
import { readingOf } from './revision-reading.js'

const people = (...names: string[]): PartyRecord[] => names.map((name) => party(name))

describe('speakers that can be the same', () => {
  test.each([
    [['Ada Voss'], ['Ada Voss']],
    [['Ada Voss'], ['Voss']],
    [['President Ada Voss'], ['Ada Voss']],
    [['Dr Voss'], ['Mrs Voss']],
    [['Ada M. Voss'], ['Ada Voss']],
    [['ADA VOSS'], ['Ada Voss']],
    [['Ada Voss', 'Karl Pell'], ['Karl Pell']],
    [['Müller'], ['Muller']],
  ])('%j, %j', (a, b) => {
    expect(sameParties(people(...a), people(...b))).toBe(true)
    expect(sameParties(people(...b), people(...a))).toBe(true)
  })

  test.each([
    [['Ada Voss'], ['Karl Pell']],
    [['Ada Voss'], ['Ilse Voss']],
    [['Ada Voss'], ['a senior official']],
    [['The Foreign Ministry'], ['The Finance Ministry']],
    [['Ada Voss'], []],
    [[], []],
  ])('not %j, %j', (a, b) => {
    expect(sameParties(people(...a), people(...b))).toBe(false)
  })

  test('one of a group that is named', () => {
    const group = [{ ...party('the two leaders', 'group'), members: people('Ada Voss', 'Karl Pell') }]
    expect(sameParties(group, people('Pell'))).toBe(true)
    expect(sameParties(group, people('Ilse Brandt'))).toBe(false)
  })
})

/** One reading: a line about words, who our reading takes for their speaker, and which words name the source. */
function read([text, speaker, source]: readonly [text: string, speaker: string | null, source: string]) {
  const words = '“The ferry will sail at noon,”'
  const made = record('a', text, [says(speaker, words)])
  const at = text.indexOf(source, text.indexOf(words))
  const place: SpanRecord[] = at < 0 || source === '' ? [] : [[at, at + source.length]]
  return readingOf({ ...made, statements: made.statements.map((one) => ({ ...one, source: place })) })
}
const LINE = '“The ferry will sail at noon,” SOURCE said.'
const line = (source: string) => LINE.replace('SOURCE', source)

describe('words went from one speaker to another', () => {
  test.each([
    [
      'where another name stands there',
      [line('Ada Voss'), 'Ada Voss', 'Ada Voss'],
      [line('Karl Pell'), 'Karl Pell', 'Karl Pell'],
      true,
    ],
    [
      'where a name stands for an official',
      [line('an official'), 'an official', 'an official'],
      [line('Karl Pell'), 'Karl Pell', 'Karl Pell'],
      true,
    ],
    [
      'not where the name is spelled otherwise',
      [line('Ada Voss'), 'Ada Voss', 'Ada Voss'],
      [line('Voss'), 'Voss', 'Voss'],
      false,
    ],
    [
      'not where the office gets its name',
      [line('the mayor'), 'the mayor', 'the mayor'],
      [line('the mayor Karl Pell'), 'Karl Pell', 'the mayor Karl Pell'],
      false,
    ],
    [
      'not where only the article before it changed',
      [line('the mayor'), 'the mayor', 'the mayor'],
      [line('a mayor'), 'a mayor', 'a mayor'],
      false,
    ],
    [
      'where “he” means somebody who was not there',
      [`Ada Voss came.\n${line('he')}`, 'Ada Voss', 'he'],
      [`Karl Pell came.\n${line('he')}`, 'Karl Pell', 'he'],
      true,
    ],
    [
      'not where “he” is read otherwise, among the same people',
      [`Ada Voss met Karl Pell.\n${line('he')}`, 'Ada Voss', 'he'],
      [`Karl Pell met Ada Voss.\n${line('he')}`, 'Karl Pell', 'he'],
      false,
    ],
    [
      'not where “the judge” is nobody’s name any more',
      [`Ada Voss, the judge, came.\n${line('the judge')}`, 'Ada Voss', 'the judge'],
      [line('the judge'), 'the judge', 'the judge'],
      false,
    ],
    [
      'not where the one whom “he” meant is gone, and “he” is read as another',
      [`Ada Voss met Karl Pell.\n${line('he')}`, 'Ada Voss', 'he'],
      [`Karl Pell came.\n${line('he')}`, 'Karl Pell', 'he'],
      false,
    ],
    ['not where nobody is named now', [line('Ada Voss'), 'Ada Voss', 'Ada Voss'], [line('she'), null, 'she'], false],
    [
      'not where no words name a source, among the same people',
      ['Voss. Pell. “The ferry will sail at noon,”', 'Voss', ''],
      ['Pell. Voss. “The ferry will sail at noon,”', 'Pell', ''],
      false,
    ],
  ] as const)('%s', (_, old, now, expected) => {
    const readings = { before: read(old), after: read(now) }
    const pair = { before: readings.before.printed[0]!, after: readings.after.printed[0]! }
    expect(isReattributed(pair, readings)).toBe(expected)
  })
})
