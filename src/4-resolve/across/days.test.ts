import { expect, test } from 'vitest'
import { dayOf, daysBetween } from './days.js'

test.each([
  ['1970-01-01', 0],
  ['1970-01-02T23:59:00Z', 1],
  ['2024-02-29', 19782],
  ['2024', null],
  ['2024-02', null],
  ['soon', null],
  [null, null],
  [undefined, null],
])('%s is day %s', (date, day) => {
  expect(dayOf(date)).toBe(day)
})

test.each([
  [3, 5, 2],
  [5, 3, 2],
  [null, 3, null],
  [3, null, null],
])('%s and %s: %s days', (a, b, days) => {
  expect(daysBetween(a, b)).toBe(days)
})
