import { describe, expect, test } from 'vitest'
import { ENGLISH } from './en.js'
import type { Phrase } from './page-language.js'

const { list, overviews, made, counts, facts, variants } = ENGLISH
const told = (phrase: Phrase<string>): string => phrase.join('')

test.each([
  [[], ''],
  [['Ana'], 'Ana'],
  [['Ana', 'Ciro'], 'Ana and Ciro'],
  [['Ana', 'Ciro', 'Eva'], 'Ana, Ciro and Eva'],
])('the list of %j', (names, words) => {
  expect(told(list(names))).toBe(words)
})

describe('a sentence', () => {
  const link = (words: string) => `[${words}]`
  test.each<[string, string]>([
    ['[differs by a denial from] that of 1 May', told(overviews.turn('denial', link, '1 May')).slice(2)],
    ['[gives another number than] that of 1 May', told(overviews.turn('number', link, '1 May')).slice(2)],
    ['Ana on Rail: 1 May, 2 May', told(overviews.course('Ana', 'Rail', ['1 May', '2 May']))],
    ['1 May: Ana, Ciro and others', told(overviews.onDay('1 May', ['Ana', 'Ciro'], true))],
    ['1 May: Ana', told(overviews.onDay('1 May', ['Ana'], false))],
    ['Ana, in Rail', told(overviews.declined('Ana', 'Rail', 1))],
    ['Ana, in Rail, 3 times', told(overviews.declined('Ana', 'Rail', 3))],
    ['reported by Ostrel, citing Radio Vell', facts.reportedBy(['Ostrel', 'Radio Vell'])],
    ['1 word in 2 statements', counts.share(1, 2)],
    ['Compare another report', variants.compare(1)],
    ['Compare 2 other reports', variants.compare(2)],
    ['Made with onrecord 1.', told(made.by<string>('onrecord 1', null))],
    ['Made with onrecord 1 on 1 May.', told(made.by('onrecord 1', '1 May'))],
  ])('%s', (words, made) => {
    expect(made).toBe(words)
  })
})

test('slots are put in as they are, whatever they hold', () => {
  const slot = { html: '<b>' }
  expect(facts.inReplyTo(slot)).toEqual(['in reply to ', slot])
  expect(list([slot, slot])).toEqual([slot, ' and ', slot])
})
