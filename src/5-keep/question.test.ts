import { describe, expect, test } from 'vitest'
import { dayIn, FIRST_DAY, firstOfDay, lastOfDay } from './numbers.js'
import { asked, cursorTo, dayOf, monthOf } from './question.js'

describe('a day', () => {
  test.each([
    ['2026-10-14T15:20:00+01:00', 20261014, '2026-10'],
    ['2026-10-14', 20261014, '2026-10'],
    ['2026-10', 20261000, '2026-10'],
    ['2026', 20260000, '2026'],
    [undefined, 0, 'undated'],
    [null, 0, 'undated'],
    ['yesterday', 0, 'undated'],
    ['0001-01-01', 0, 'undated'],
  ])('of %s is %i, in the month %s', (published, day, month) => {
    expect(dayOf(published)).toBe(day)
    expect(monthOf(day)).toBe(month)
  })

  test('is in all numbers of its statements, and in no other', () => {
    for (const day of [20261014, 20260000, FIRST_DAY + 101]) {
      expect(dayIn(firstOfDay(day))).toBe(day)
      expect(dayIn(lastOfDay(day))).toBe(day)
      expect(dayIn(lastOfDay(day) + 1)).not.toBe(day)
      expect(Number.isSafeInteger(lastOfDay(day))).toBe(true)
    }
    expect(dayIn(lastOfDay(0))).toBe(0)
    expect(lastOfDay(0)).toBeLessThan(firstOfDay(dayOf('1000-01-01')))
  })
})

describe('a question', () => {
  test('that asks for nothing is about everything', () => {
    expect(asked({})).toEqual({
      words: null,
      speaker: [],
      outlet: [],
      from: 0,
      to: 99991231,
      kind: null,
      mode: null,
      doubt: null,
      sort: 'newest',
      limit: 20,
      after: null,
    })
  })

  test.each([
    ['2026', 20260000, 20261231],
    ['2026-10', 20261000, 20261031],
    ['2026-10-14', 20261014, 20261014],
  ])('since and until %s is from %i to %i', (date, from, to) => {
    expect(asked({ since: date, until: date })).toMatchObject({ from, to })
  })

  test('until a day leaves out what has no date', () => {
    expect(asked({ until: '2026' }).from).toBe(FIRST_DAY)
    expect(asked({ until: '2026', since: '2025' }).from).toBe(20250000)
  })

  test('goes on where a page ended', () => {
    for (const sort of ['newest', 'oldest', 'shortest'] as const) {
      const cursor = { length: sort === 'shortest' ? 7 : 0, number: 202610140000003 }
      expect(asked({ sort, after: cursorTo(cursor, sort) }).after).toEqual(cursor)
    }
  })

  test.each([
    [{ since: '14 October' }, 'cannot be read'],
    [{ until: '2026-13' }, 'cannot be read'],
    [{ limit: 0 }, 'not a number from 1'],
    [{ limit: 1.5 }, 'not a number from 1'],
    [{ limit: 20_000 }, 'not a number from 1'],
    [{ after: 'shortest-1', sort: 'shortest' as const }, 'no place in the order'],
    [{ after: 'newest-3-1' }, 'no place in the order'],
    [{ after: 'x' }, 'no place in the order'],
    [{ speaker: '?!' }, 'no word of a name'],
  ])('%j is none: %s', (question, why) => {
    expect(() => asked(question)).toThrow(why)
  })
})
