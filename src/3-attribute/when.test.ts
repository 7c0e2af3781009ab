import { expect, test } from 'vitest'
import { statementsOf } from '../../tests/told.js'

// 2026-10-14 is a Wednesday. Words, the day they mean; nothing where they mean no one day.
test.each([
  ['on Monday', '2026-10-12'],
  ['on Wednesday', '2026-10-14'],
  ['on Thursday', '2026-10-08'],
  ['on Sunday', '2026-10-11'],
  ['yesterday', '2026-10-13'],
  ['today', '2026-10-14'],
  ['last week', null],
  ['in May', null],
  ['in 2019', null],
] as const)('%s', (words, day) => {
  const [one] = statementsOf(`Holt said ${words} the dam was safe.`, { published: '2026-10-14' })
  expect(one?.when?.at.exact).toBe(words)
  expect(one?.when?.start).toBe(day)
  expect(one?.when?.end).toBe(day)
})

test('without a date of publication no day is known', () => {
  const [one] = statementsOf('Holt said on Monday the dam was safe.')
  expect(one?.when).toMatchObject({ start: null, end: null })
})

test('no words of time, no when', () => {
  const [one] = statementsOf('Holt said the dam was safe.', { published: '2026-10-14' })
  expect(one?.when).toBeNull()
})

// Day of publication, words, the day they mean: over the ends of weeks, months and years.
test.each([
  ['2026-10-12', 'on Monday', '2026-10-12', 'the day of publication itself'],
  ['2026-10-12', 'on Tuesday', '2026-10-06', 'the last one, not the next'],
  ['2026-11-01', 'yesterday', '2026-10-31', 'back over the end of a month'],
  ['2026-01-01', 'yesterday', '2025-12-31', 'back over the end of a year'],
  ['2024-03-01', 'yesterday', '2024-02-29', 'a leap day'],
  ['2026-01-02', 'on Saturday', '2025-12-27', 'a week back over a new year'],
  ['2026-10-14T23:30:00Z', 'today', '2026-10-14', 'the hour of publication does not count'],
  ['2026-10-14', 'tonight', '2026-10-14', 'tonight is today'],
  ['2026-10-14', 'this morning', null, 'a part of a day is not told apart'],
  ['2026-10-14', 'last Friday', null, 'last Friday may be either'],
  ['2026-10-14', 'on 4 June', null, 'a date without a year'],
  ['2026-10-14', 'this week', null, 'a week is no day'],
  ['soon', 'on Monday', null, 'a publication that is no date'],
] as const)('published %s, said %s: %s (%s)', (published, words, day, _) => {
  const [one] = statementsOf(`Holt said ${words} that the dam was safe.`, { published })
  expect(one?.when?.at.exact).toBe(words)
  expect(one?.when).toMatchObject({ start: day, end: day })
})

test('the day that words after the report name is theirs, not that of saying', () => {
  const [one] = statementsOf('Holt said the dam was opened on Monday.', { published: '2026-10-14' })
  expect(one?.when).toBeNull()
})

test('each statement has its own day', () => {
  const days = statementsOf('“Yes,” Holt said on Monday. “No,” Finn said on Tuesday.', { published: '2026-10-14' }).map(
    ({ when }) => when?.start,
  )
  expect(days).toEqual(['2026-10-12', '2026-10-13'])
})
