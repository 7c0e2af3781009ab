import { expect, test } from 'vitest'
import { party, record, says } from '../../tests/records.js'
import { gatherUtterances } from '../6-gather/index.js'
import { sharesOf } from './shares.js'

test('words in quotation marks are counted once, however many outlets print them', () => {
  const words =
    '“We will not sign this year or the next,” “not for this price,” “I have bought candles for the winter,” “and we are sorry”'
  const herald = record('herald', `${words} she was sad he would go`, [
    says('Mara Lund', '“We will not sign this year or the next,”'),
    says('Jon Aske', '“I have bought candles for the winter,”'),
    says('Mara Lund', 'she was sad'),
    says('Ola Dahl', 'he would go'),
    says(party('the ministry of fish', 'organisation'), '“and we are sorry”'),
    says('a senior official', '“not for this price,”'),
  ])
  const courier = record('courier', words, [says('Mara Lund', '“We will not sign this year or the next,”')])
  expect(sharesOf(gatherUtterances([herald, courier]))).toEqual([
    { name: 'Mara Lund', words: 9, utterances: 2 },
    { name: 'Jon Aske', words: 7, utterances: 1 },
    { name: 'The ministry of fish', words: 4, utterances: 1 },
  ])
})

test('the eight that are quoted most', () => {
  const lines = Array.from({ length: 12 }, (_, i) => `“word${'a'.repeat(i + 1)} ${'b '.repeat(i + 3)}end”`)
  const one = record(
    'a',
    lines.join('\n'),
    lines.map((line, i) => says(`Ann Bel${'x'.repeat(i)}`, line)),
  )
  const shares = sharesOf(gatherUtterances([one]))
  expect(shares).toHaveLength(8)
  expect(shares.map(({ words }) => words)).toEqual([16, 15, 14, 13, 12, 11, 10, 9])
})

test('a nickname’s marks are set like all others', () => {
  const one = record('a', '“We will not sign this.”', [says('Robert "Bobby" Aske', '“We will not sign this.”')])
  expect(sharesOf(gatherUtterances([one]))[0]?.name).toBe('Robert “Bobby” Aske')
})
