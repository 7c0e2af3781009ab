import { describe, expect, test } from 'vitest'
import { read } from '../../../tests/across/press.js'
import { portraitsOf } from './portrait.js'
import { conflict, type Profile, profileOf, takeIn } from './profile.js'

/** The profile of Ana Vek by articles of given days: "2025-03-03 text". */
function profile(...lines: readonly string[]): Profile {
  const all = lines.map((line, at) => {
    const record = read(`d${at}${line.length}${line.slice(-20)}`, line.slice(11), { published: line.slice(0, 10) })
    const found = portraitsOf(record).find(({ name }) => name.text.endsWith('Vek'))
    if (!found) throw new Error(`nobody speaks in ${line}`)
    return profileOf(found, null)
  })
  const [first, ...others] = all as [Profile, ...Profile[]]
  for (const other of others) takeIn(first, other)
  return first
}

describe('what excludes that two speakers are one', () => {
  test.each([
    [
      'another town',
      ['2025-03-03 Tarn Mayor Ana Vek said it was late.'],
      ['2025-04-03 Orrin Mayor Ana Vek said it was wet.'],
      'other-place',
    ],
    ['another age', ['2025-03-03 Ana Vek, 54, said it was late.'], ['2025-04-03 Ana Vek, 45, said it was wet.'], 'age'],
    [
      'another name',
      ['2025-03-03 John A. Vek said it was late.'],
      ['2025-04-03 John B. Vek said it was wet.'],
      'other-name',
    ],
    [
      'two ministries side by side',
      [
        '2025-01-03 Halmere’s finance minister, Ana Vek, said it was late.',
        '2025-09-03 Halmere’s finance minister, Ana Vek, said it was cold.',
      ],
      [
        '2025-02-03 Halmere’s foreign minister, Ana Vek, said it was wet.',
        '2025-08-03 Halmere’s foreign minister, Ana Vek, said it was warm.',
      ],
      'one-time',
    ],
    [
      'no relation',
      ['2025-03-03 Halmere’s finance minister, Ana Vek, said it was late.'],
      ['2025-04-03 “It was wet,” said Ana Vek, no relation to the finance minister.'],
      'no-relation',
    ],
    [
      'the town of one of several parties',
      ['2025-03-03 Ana Vek said it was late.', '2025-03-04 Tarn Mayor Ana Vek said it was cold.'],
      ['2025-04-03 Orrin Mayor Ana Vek said it was wet.'],
      'other-place',
    ],
  ])('%s', (_, a, b, test) => {
    expect(conflict(profile(...a), profile(...b))?.test).toBe(test)
    expect(conflict(profile(...b), profile(...a))?.test).toBe(test)
  })
})

describe('what does not', () => {
  test.each([
    ['nothing told', ['2025-03-03 Ana Vek said it was late.'], ['2025-04-03 Ana Vek said it was wet.']],
    ['an age a year on', ['2025-03-03 Ana Vek, 54, said it was late.'], ['2026-04-03 Ana Vek, 55, said it was wet.']],
    [
      'one ministry after the other',
      [
        '2025-01-03 Halmere’s finance minister, Ana Vek, said it was late.',
        '2025-04-03 Halmere’s finance minister, Ana Vek, said it was cold.',
      ],
      [
        '2025-05-03 Halmere’s foreign minister, Ana Vek, said it was wet.',
        '2025-08-03 Halmere’s foreign minister, Ana Vek, said it was warm.',
      ],
    ],
    [
      'two papers that are late to learn of it',
      [
        '2025-01-03 Halmere’s finance minister, Ana Vek, said it was late.',
        '2025-05-10 Halmere’s finance minister, Ana Vek, said it was cold.',
      ],
      [
        '2025-05-03 Halmere’s foreign minister, Ana Vek, said it was wet.',
        '2025-08-03 Halmere’s foreign minister, Ana Vek, said it was warm.',
      ],
    ],
    ['a shorter name', ['2025-03-03 Ana Maria Vek said it was late.'], ['2025-04-03 Ana Vek said it was wet.']],
  ])('%s', (_, a, b) => {
    expect(conflict(profile(...a), profile(...b))).toBeNull()
  })

  test('a second town, of whoever is mayor of this one, too', () => {
    const both = profile(
      '2025-03-03 Tarn Mayor Ana Vek said it was late.',
      '2025-04-04 Orrin Mayor Ana Vek said it was cold.',
    )
    expect(conflict(both, profile('2025-05-03 Orrin Mayor Ana Vek said it was wet.'))).toBeNull()
  })
})

test('one document that has both keeps them apart', () => {
  const [a, b] = portraitsOf(read('d1', 'Karl Vek Sr. said it was late. Karl Vek Jr. said it was wet.')).map((one) =>
    profileOf(one, null),
  )
  expect(conflict(a!, b!)?.test).toBe('one-document')
})

test.each([
  ['Q7', 'Q8', 'authority'],
  ['Q7', 'Q7', undefined],
  ['Q7', null, undefined],
])('ids %s and %s: %s', (a, b, test) => {
  const [one, other] = [['d1', a] as const, ['d2', b] as const].map(([id, known]) =>
    profileOf(portraitsOf(read(id, 'Ana Vek said it was late.'))[0]!, known),
  )
  expect(conflict(one!, other!)?.test).toBe(test)
})
