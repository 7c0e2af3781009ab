import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readText } from '../1-read/index.js'
import { understand } from '../2-understand/index.js'
import { withoutTime } from './times.js'

function bare(text: string): string {
  const { document } = readText(text, { id: 'text', language: 'en', readAt: '2026-11-25T00:00:00Z' })
  const { paragraphs, language } = understand(document)
  const words = withoutTime(language, paragraphs[0]?.words ?? [])
  return words.length === 0 ? '' : text.slice(words[0]!.start, words.at(-1)!.end)
}

describe('the time at the end falls off', () => {
  test.each([
    ['Domberg Bank just this month', 'Domberg Bank', 'with a word of degree'],
    ['Domberg Bank earlier this week', 'Domberg Bank', '"earlier"'],
    ['the ministry last year', 'the ministry', '"last"'],
    ['the ministry late last year', 'the ministry', 'two words of degree and unit'],
    ['an arbitration panel in 2001', 'an arbitration panel', 'a year'],
    ['the council in March 2016', 'the council', 'month and year'],
    ['the council on March 3, 2016', 'the council', 'an American date'],
    ['the council on 3 March 2016', 'the council', 'a British date'],
    ['the coroner on Tuesday', 'the coroner', 'a day'],
    ['the coroner yesterday', 'the coroner', 'an adverb'],
    ['Marta Quill recently', 'Marta Quill', 'an adverb without a date'],
    ['the port authority since 2019', 'the port authority', '"since"'],
    ['the judge last Friday', 'the judge', '"last" with a day'],
    ['the judge on Friday, however', 'the judge', 'two, one after the other'],
    ['the mayor this morning', 'the mayor', 'a part of the day'],
  ])('%s', (text, left, _remark) => {
    expect(bare(text)).toBe(left)
  })
})

describe('what is no time stays', () => {
  test.each([
    ['the class of 2001', 'a year that names it'],
    ['the May Committee', 'a month in a name'],
    ['Theresa May', 'a month that is a family name'],
    ['the head of the week', '"of" hangs the week on it'],
    ['Friday', 'all there is'],
    ['the Tuesday Club', 'a day within a name'],
    ['the Committee of Twelve', 'a number that is a name'],
    ['the men from March', 'a town that is called March'],
    ['yesterday', 'an adverb that is all there is'],
  ])('%s', (text, _remark) => {
    expect(bare(text)).toBe(text)
  })
})

test('something is always left, the start never changes, and once is enough', () => {
  const words = fc.constantFrom(
    ...'the Pell mill on in this last March 2016 Friday week yesterday of , just earlier'.split(' '),
  )
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 8 }), (list) => {
      const text = list.join(' ')
      const left = bare(text)
      expect(left).not.toBe('')
      expect(text.startsWith(left)).toBe(true)
      expect(bare(left)).toBe(left)
    }),
  )
})
