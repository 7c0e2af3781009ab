import { describe, expect, test } from 'vitest'
import { read } from '../../../tests/across/press.js'
import { pairsOf } from './candidates.js'
import type { Setting } from './compare.js'
import { portraitsOf } from './portrait.js'

const OPEN: Setting = { isCommon: () => false, isPlace: () => false, isStock: () => false, wikidata: () => null }

/** Which articles' speakers are compared: "1-2 2-3". */
function compared(texts: readonly string[], setting: Setting = OPEN): string {
  const portraits = texts.flatMap((text, at) => portraitsOf(read(`${at + 1}`, text, { published: '2025-03-03' })))
  return pairsOf(portraits, setting)
    .map((pair) => pair.map((index) => portraits[index]!.reference.document).join('-'))
    .join(' ')
}

describe('who is compared', () => {
  test.each([
    ['one office', ['Tarn Mayor Ana Vek said it was late.', 'Mayor Ana Vek said it was wet.'], '1-2'],
    ['one place', ['Tarn Mayor Ana Vek said it was late.', 'Tarn lawyer Ana Vek said it was wet.'], '1-2'],
    ['an age', ['Ana Vek, 54, said it was late.', 'Ana Vek, 53, said it was wet.'], '1-2'],
    ['a story', ['Near Port Lissane, Ana Vek said it was late.', 'Near Port Lissane, Ana Vek said it was wet.'], '1-2'],
    [
      'a quotation',
      [
        '“It was never late in this house of ours,” Ana Vek said.',
        '“It was never late in this house of ours,” said Ana Vek.',
      ],
      '1-2',
    ],
    ['a nickname', ['Tarn Mayor William Vek said it was late.', 'Tarn Mayor Bill Vek said it was wet.'], '1-2'],
    ['an initial', ['Tarn Mayor Jette Vek said it was late.', 'Tarn Mayor J. Vek said it was wet.'], '1-2'],
    ['another order', ['Tarn Mayor Ryoo Min-hae said it was late.', 'Tarn Mayor Min-hae Ryoo said it was wet.'], '1-2'],
    ['bodies of one name', ['The Arrel Commission said it was late.', 'The Arrel Commission said it was wet.'], '1-2'],
    ['an abbreviation', ['The Arrel Port Commission said it was late.', 'APC said it was wet.'], '1-2'],
  ])('%s', (_, texts, pairs) => {
    expect(compared(texts)).toBe(pairs)
  })
})

test('one post of one place goes on, however many others of the name stand between', () => {
  const others = Array.from({ length: 8 }, (_, at) => `Tarn deputy mayor Ana Vek said it was ${at} o’clock.`)
  const texts = ['Tarn Mayor Ana Vek said it was late.', ...others, 'Ana Vek, mayor of Tarn, said it was wet.']
  expect(compared(texts).split(' ')).toContain('1-10')
})

test('who is called mayor and no more is compared with the mayors of every place', () => {
  const towns = ['Tarn', 'Tarn', 'Tarn', 'Tarn', 'Tarn', 'Selby'].map(
    (town) => `${town} Mayor Ana Vek said it was late.`,
  )
  const pairs = compared([...towns, 'Mayor Ana Vek said it was wet.']).split(' ')
  expect(pairs).toContain('5-7')
  expect(pairs).toContain('6-7')
})

describe('who is not', () => {
  test.each([
    ['a name alone', ['Ana Vek said it was late.', 'Ana Vek said it was wet.']],
    ['another name', ['Tarn Mayor Ana Vek said it was late.', 'Tarn Mayor Ida Vek said it was wet.']],
    ['a family name', ['Tarn Mayor Vek said it was late.', 'Tarn Mayor Vek said it was wet.']],
    ['somebody without a name', ['A Tarn lawyer said it was late.', 'A Tarn lawyer said it was wet.']],
  ])('%s', (_, texts) => {
    expect(compared(texts)).toBe('')
  })

  test('who shares only what all share', () => {
    const texts = ['Near Port Lissane, Ana Vek said it was late.', 'Near Port Lissane, Ana Vek said it was wet.']
    expect(compared(texts, { ...OPEN, isCommon: (name) => name === 'port lissane' })).toBe('')
  })
})

test('of many, each with the next few: a chain holds them together', () => {
  const texts = Array.from({ length: 30 }, (_, at) => `Mayor Ana Vek said it was ${at} o’clock.`)
  const pairs = compared(texts).split(' ')
  expect(pairs.length).toBeLessThan(30 * 4)
  for (let at = 1; at < 30; at++) expect(pairs).toContain(`${at}-${at + 1}`)
})
