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
