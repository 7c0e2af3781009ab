import fc from 'fast-check'
import { expect, test } from 'vitest'
import { feedDate } from './feed-date.js'

test.each([
  ['Wed, 14 Oct 2026 15:20:00 GMT', '2026-10-14T15:20:00Z'],
  ['Wed, 14 Oct 2026 15:20:00 +0200', '2026-10-14T13:20:00Z'],
  ['14 Oct 2026 23:30 EST', '2026-10-15T04:30:00Z'],
  ['14 October 2026 01:00:00 Z', '2026-10-14T01:00:00Z'],
  ['Wed, 14-Oct-26 15:20:00 GMT', '2026-10-14T15:20:00Z'],
  ['Wed, 14 Oct 2026 15:20:00 IST', '2026-10-14'],
  ['Wed, 14 Oct 2026 15:20:00', '2026-10-14'],
  ['14 Oct 2026', '2026-10-14'],
  ['14 Oct 99', '1999-10-14'],
  ['2026-10-14T15:20:00+02:00', '2026-10-14T15:20:00+02:00'],
  ['2026-10-14', '2026-10-14'],
  ['2026', '2026'],
  ['29 Feb 2028', '2028-02-29'],
  ['29 Feb 2026', null],
  ['31 Nov 2026', null],
  ['14 Okt 2026', null],
  ['14/10/2026', null],
  ['yesterday', null],
  ['', null],
  [null, null],
])('%s', (stated, date) => {
  expect(feedDate(stated)).toBe(date)
})

test('a date as mail writes it comes back as the same moment', () => {
  const dates = fc.date({
    min: new Date('1971-01-01T00:00:00Z'),
    max: new Date('2060-01-01T00:00:00Z'),
    noInvalidDate: true,
  })
  fc.assert(
    fc.property(
      dates,
      (date) => Date.parse(feedDate(date.toUTCString())!) === Math.floor(date.getTime() / 1000) * 1000,
    ),
  )
})
