import { expect, test } from 'vitest'
import { readText } from '../1-read/index.js'
import { understand } from '../2-understand/index.js'
import { isAdverb, isCapital, isOne, isPoint, letters, lineOf, stretchOf } from './units.js'

function line(text: string) {
  const { document, language, paragraphs } = understand(readText(text, { id: 'test', language: 'en' }).document)
  const [paragraph] = paragraphs
  return lineOf(document.text, language, { paragraph: paragraph!, sentence: paragraph!.sentences[0]! })
}

test('a sentence is a row of words and whole quotations', () => {
  expect(line('Holt said “no. never” twice.').units.map(({ key }) => key)).toEqual(['holt', 'said', '“”', 'twice', '.'])
})

test.each([
  ['Holt', true],
  ['holt', false],
  ['@holt', true],
  ['#Holt', true],
  ['#holt', false],
  ['2019', false],
] as const)('%s is a name by its capital: %s', (word, capital) => {
  expect(isCapital(line(`${word} left`).units[0])).toBe(capital)
})

test.each([
  [',', true],
  ['—', true],
  ['left', false],
] as const)('%s is a point: %s', (word, point) => {
  expect(isPoint(line(`Holt ${word} now`).units[1])).toBe(point)
})

test('one of several keys', () => {
  const { units } = line('Holt said so.')
  expect(isOne(units[1], 'says said')).toBe(true)
  expect(isOne(units[1], 'says')).toBe(false)
  expect(isOne(undefined, 'says')).toBe(false)
})

test('a stretch runs from the first to the last unit', () => {
  const { units, text } = line('Holt said “no” twice.')
  const { start, end } = stretchOf(units, 1, 2)
  expect(text.slice(start, end)).toBe('said “no”')
})

test('letters are what is left without marks', () => {
  expect(letters('“No, 12!”')).toBe('No12')
})

test.each([
  ['wearily', true, 'an adverb of manner'],
  ['immediately', true, 'an adverb of time'],
  ['family', false, 'a noun'],
  ['monthly', false, 'an adjective'],
  ['reply', false, 'a verb'],
  ['July', false, 'a month'],
  ['Wearily', false, 'a capital may be a name'],
  ['fly', false, 'too short to tell'],
  ['said', false, 'no -ly'],
] as const)('%s is an adverb: %s (%s)', (word, adverb, _) => {
  expect(isAdverb(line(`Holt ${word} left`).units[1])).toBe(adverb)
})

test('a line knows where it stands', () => {
  const { units, start, end, paragraph, text } = line('Holt said “no” twice. It rained.')
  expect([start, end, paragraph]).toEqual([0, 21, 0])
  expect(units.map((unit) => text.slice(unit.start, unit.end))).toEqual(['Holt', 'said', '“no”', 'twice', '.'])
  expect(units.map(({ quotation }) => quotation !== null)).toEqual([false, false, true, false, false])
})
