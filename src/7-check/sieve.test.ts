import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { drafted, HARBOUR, harbour } from '../../tests/checking.js'
import { record } from '../../tests/records.js'
import { checkQuotes, indexSources, sieveFor } from './index.js'

const WORDS = 'We will not raise the fees before the spring'

describe('a sieve', () => {
  test.each([
    ['the words themselves', HARBOUR, true],
    ['some of them', 'They said they would not raise the fees before the winter.', true],
    ['other words', 'The tunnel was a mistake from the first day to the last.', false],
    ['three common words far from the rest', `Not raise the bridge. ${'x y z '.repeat(200)} the fees before`, false],
    ['nothing', '', false],
  ])('%s', (_, text, kept) => {
    expect(sieveFor([drafted(WORDS)])(text)).toBe(kept)
  })

  test('keeps a source for a quotation of few words', () => {
    const sieve = sieveFor([drafted('ours to keep')])
    expect(sieve('The pier is ours to keep for good.')).toBe(true)
    expect(sieve('The pier is ours, and we keep it.')).toBe(false)
  })

  test('lets everything go for drafts without quotations', () => {
    expect(sieveFor([record('d', 'Nothing was said.')])(HARBOUR)).toBe(false)
    expect(sieveFor([])(HARBOUR)).toBe(false)
  })

  test('looks for the quotations of all drafts', () => {
    const sieve = sieveFor([drafted('The tunnel was a mistake from the first day'), drafted(WORDS)])
    expect(sieve(HARBOUR)).toBe(true)
    expect(sieve('“The tunnel was a mistake from the first day,” she said.')).toBe(true)
  })

  test('what it lets go is named as searched', () => {
    const index = indexSources([harbour()])
    index.list({ id: 'other', title: 'Another story' })
    const report = checkQuotes(drafted(WORDS), index)
    expect(report.sources.map(({ id }) => id)).toEqual(['harbour', 'other'])
    expect(report.quotes[0]!.verdict).toBe('verbatim')
  })

  test('never lets go what holds five words of a quotation in a row', () => {
    const word = fc.constantFrom('fees', 'ice', 'pier', 'not', 'we', 'the', 'spring', 'crew', 'plan')
    const list = (minLength: number) => fc.array(word, { minLength, maxLength: 20 }).map((words) => words.join(' '))
    fc.assert(
      fc.property(list(6), list(0), list(0), (quote, before, after) => {
        expect(sieveFor([drafted(quote)])(`${before} ${quote} ${after}`)).toBe(true)
      }),
    )
  })
})
