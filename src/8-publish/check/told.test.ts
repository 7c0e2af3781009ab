import { describe, expect, test } from 'vitest'
import { checkOf, MIXED } from '../../../tests/check-reports.js'
import type { Alarm, Verdict } from '../../types/index.js'
import { ALARMS, gradeOf, isOpen, MEANING, passes, sentencesOf, sourceName, summaryOf } from './told.js'

const quote = (verdict: Verdict, ...alarms: Alarm[]) => ({ ...MIXED.report.quotes[1]!, verdict, alarms })

describe('what passes, and how grave the rest is', () => {
  test.each([
    ['verbatim', [], true, 'fine'],
    ['marked', [], true, 'fine'],
    ['marked', ['cut'], false, 'warning'],
    ['altered', [], false, 'error'],
    ['altered', ['negation'], false, 'error'],
    ['spliced', [], false, 'error'],
    ['misattributed', [], false, 'error'],
    ['reported', [], false, 'error'],
    ['not-found', [], false, 'warning'],
    ['too-short', [], false, 'note'],
  ] as const)('%s with alarms %j', (verdict, alarms, stands, grade) => {
    const one = quote(verdict, ...alarms)
    expect([passes(one), gradeOf(one)]).toEqual([stands, grade])
  })
})

describe('what is said about a quotation', () => {
  test('its own messages, where it has any', () => {
    expect(sentencesOf(MIXED.report.quotes[0]!)).toEqual(['The source has “not”, the draft has not.'])
  })

  test('else what the verdict means, with the alarms', () => {
    expect(sentencesOf(quote('marked', 'cut', 'number'))).toEqual([
      'Every difference from the source is marked: what was cut may matter, a number differs.',
    ])
    expect(sentencesOf(quote('not-found'))).toEqual(['No close passage in the sources that were searched.'])
  })

  test('is never that it is true, false or made up', () => {
    const all = [...Object.values(MEANING), ...Object.values(ALARMS)].join(' ')
    expect(all).not.toMatch(/\b(?:true|false|fake|fabricat|invent|lie)/i)
  })
})

describe('the summary', () => {
  const unread = { rule: 'source-unreadable', text: 'Cannot read b.txt.', severity: 'warning' } as const
  test.each([
    ['some open', MIXED, '3 quotations, 1 to look at, 1 too short to check; 1 source searched'],
    [
      'none open',
      checkOf({ text: '“a”', quotes: [{ quote: '“a”' }] }),
      '1 quotation, all as the sources have them; 1 source searched',
    ],
    [
      'one that was judged by nothing',
      checkOf({ text: '“a”', quotes: [{ quote: '“a”', verdict: 'too-short' }] }),
      '1 quotation, too short to check: nothing was judged; 1 source searched',
    ],
    [
      'one that stands and one that was judged by nothing',
      checkOf({ text: '“a” “b”', quotes: [{ quote: '“a”' }, { quote: '“b”', verdict: 'too-short' }] }),
      '2 quotations, 1 as the sources have them, 1 too short to check; 1 source searched',
    ],
    [
      'one to look at and one that was judged by nothing',
      checkOf({
        text: '“a” “b”',
        quotes: [
          { quote: '“a”', verdict: 'altered' },
          { quote: '“b”', verdict: 'too-short' },
        ],
      }),
      '2 quotations, 1 to look at, 1 too short to check; 1 source searched',
    ],
    ['no quotation', checkOf({ text: 'a', sources: [] }), 'no quotation; 0 sources searched'],
    [
      'a source lost',
      checkOf({ text: 'a', messages: [unread] }),
      'no quotation; 1 source searched, 1 could not be read',
    ],
  ])('with %s', (_, { report }, summary) => {
    expect(summaryOf(report)).toBe(summary)
  })
})

test.each([
  ['a.txt', 'Talks end (a.txt)'],
  ['b.txt', 'b.txt'],
])('a source is called by its title and its name: %s', (id, name) => {
  expect(sourceName(MIXED.report, id)).toBe(name)
})

test('what is too short to judge is not open: a scare quote must not hold up a page', () => {
  expect(isOpen(quote('too-short'))).toBe(false)
  expect(isOpen(quote('verbatim'))).toBe(false)
  expect(isOpen(quote('not-found'))).toBe(true)
  expect(isOpen(quote('marked', 'cut'))).toBe(true)
})
