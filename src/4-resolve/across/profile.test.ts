import { describe, expect, test } from 'vitest'
import { read } from '../../../tests/across/press.js'
import { portraitsOf } from './portrait.js'
import { conflict, type Profile, profileOf, strain, takeIn } from './profile.js'

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
      'the mayor and the deputy side by side',
      ['2025-01-03 Tarn Mayor Ana Vek said it was late.', '2025-09-03 Tarn Mayor Ana Vek said it was cold.'],
      [
        '2025-02-03 Tarn deputy mayor Ana Vek said it was wet.',
        '2025-08-03 Ana Vek, deputy mayor of Tarn, said it was warm.',
      ],
      'one-time',
    ],
    [
      'two parties at one time',
      ['2025-03-03 Ana Vek of the Unity Party said it was late.'],
      ['2025-04-03 Ana Vek (Charter League) said it was wet.'],
      'other-party',
    ],
    [
      'other work at one time',
      ['2025-03-03 Goalkeeper Ana Vek said it was late.'],
      ['2025-04-03 Tarn Mayor Ana Vek said it was wet.'],
      'other-work',
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

describe('what strains and is no proof', () => {
  test.each([
    [
      'who has left an office, and who holds it later',
      ['2025-01-03 Tarn Mayor Ana Vek said it was late.', '2025-03-03 Former Tarn mayor Ana Vek said it was cold.'],
      ['2025-06-03 Tarn Mayor Ana Vek said it was wet.'],
      'left-before',
    ],
    [
      'one trade in two towns',
      ['2025-03-03 Ana Vek, a lawyer from Selby, said it was late.'],
      ['2025-04-03 Ana Vek, a lawyer from Tarn, said it was wet.'],
      'other-place',
    ],
  ])('%s', (_, a, b, test) => {
    expect(conflict(profile(...a), profile(...b))).toBeNull()
    expect(strain(profile(...a), profile(...b))?.test).toBe(test)
    expect(strain(profile(...b), profile(...a))?.test).toBe(test)
  })

  test('a minister who left strains nothing', () => {
    const minister = profile('2025-03-03 Halmere’s finance minister, Ana Vek, said it was late.')
    const former = profile('2025-09-03 Ana Vek, former finance minister of Halmere, said it was wet.')
    expect(strain(minister, former)).toBeNull()
  })

  test('a prime minister who was a minister, as one article tells, is the one of the others', () => {
    const both = profile(
      '2025-07-03 Ana Vek, prime minister of Halmere, who was finance minister of Halmere until May, said it was late.',
    )
    const premier = profile('2025-06-03 Halmeran Prime Minister Ana Vek said it was wet.')
    const former = profile('2025-07-13 Ana Vek, former finance minister of Halmere, said it was dry.')
    expect(strain(both, premier)).toBeNull()
    expect(strain(former, premier)?.test).toBe('outranked')
  })

  test('who comes back is told to be coming', () => {
    const before = profile(
      '2025-03-03 Former Halmeran President Ana Vek said it was late.',
      '2025-05-03 Halmeran President-elect Ana Vek said it was cold.',
    )
    expect(strain(before, profile('2025-06-03 Halmeran President Ana Vek said it was wet.'))).toBeNull()
  })
})
