import { expect, test } from 'vitest'
import { dayOf, periodOf } from './dates.js'
import { ENGLISH } from './language/en.js'

test.each([
  ['2026-10-15T17:30:00+01:00', '15 October 2026'],
  ['2026-10-15T23:30:00-11:00', '15 October 2026'],
  ['2026-01-05', '5 January 2026'],
  ['2026-10', 'October 2026'],
  ['2026', '2026'],
  ['yesterday', null],
  ['', null],
  [null, null],
  [undefined, null],
])('the day of %j is %j', (date, day) => {
  expect(dayOf(date, ENGLISH)).toBe(day)
})

test.each([
  [[], null],
  [['2026-10-15'], '15 October 2026'],
  [['2026-10-15T08:00:00Z', '2026-10-15T20:00:00Z'], '15 October 2026'],
  [['2026-10-16', '2026-10-14'], '14 to 16 October 2026'],
  [['2026-09-30', '2026-10-02'], '30 September to 2 October 2026'],
  [['2025-12-31', '2026-01-01'], '31 December 2025 to 1 January 2026'],
  [['2026-10', '2026-11'], 'October to November 2026'],
  [['2025', '2026'], '2025 to 2026'],
  [['2026', '2026-10'], '2026 to October 2026'],
  [['2026-10', '2026-10-15'], 'October to 15 October 2026'],
])('the days of %j are %j', (dates, period) => {
  expect(periodOf(dates, ENGLISH)).toBe(period)
})
