import { describe, expect, test } from 'vitest'
import { record } from '../../tests/records.js'
import { ENGLISH } from './language/en.js'
import { headlineOf, titleFor } from './title.js'

const titled = (...titles: string[]) => titles.map((title, i) => record(`d${i}`, 'Text.', [], { title }))

describe('the title of the page', () => {
  test.each([
    ['given', ['Whatever'], 'The Ostrel talks', 'The Ostrel talks: What did they say?'],
    ['given, and asking already', ['Whatever'], 'What Lund said in Ostrel', 'What Lund said in Ostrel'],
    ['given with marks', ['Whatever'], 'The «talks»', 'The “talks”: What did they say?'],
    ['of one document', ['Talks end in Ostrel'], undefined, 'Talks end in Ostrel: What did they say?'],
    ['of none', [], undefined, 'What did they say?'],
    [
      'what most headlines share',
      ['Weather turns mild', 'Ostrel talks end without a deal', 'Deal or no deal: Ostrel talks end'],
      undefined,
      'Ostrel talks end without a deal: What did they say?',
    ],
    [
      'half of one that asks the question',
      ['Ostrel talks end without a deal', 'Vell and Ostrel: What the two sides said', 'No deal in Ostrel'],
      undefined,
      'Vell and Ostrel: What did they say?',
    ],
    [
      'no live page’s, if there is another',
      ['Ostrel talks live: deal to be signed', 'Ostrel talks: deal signed'],
      undefined,
      'Ostrel talks: deal signed: What did they say?',
    ],
    [
      'a live page’s without the word',
      ['Ostrel talks live: all the news'],
      undefined,
      'Ostrel talks: What did they say?',
    ],
    [
      'not a quotation',
      ['“We will not sign”', 'No deal in Ostrel'],
      undefined,
      'No deal in Ostrel: What did they say?',
    ],
    [
      'not a wire’s first line',
      ['OSTREL | 2026 | VELL', 'No deal in Ostrel'],
      undefined,
      'No deal in Ostrel: What did they say?',
    ],
    ['not a whole paragraph', [`No deal ${'and so on '.repeat(12)}`], undefined, 'What did they say?'],
  ])('%s', (_, titles, given, title) => {
    expect(titleFor(titled(...titles), given, ENGLISH)).toBe(title)
  })
})

describe('a document is called by its headline', () => {
  test.each([
    ['No deal | The Herald', 'The Herald', 'No deal'],
    ['The Herald – No deal', 'The Herald', 'No deal'],
    ['No deal', 'The Herald', 'No deal'],
    ['The Herald', 'The Herald', 'The Herald'],
    ['No\n deal', undefined, 'No deal'],
  ])('%j of %j', (title, publisher, headline) => {
    expect(headlineOf(record('a', 'Text.', [], { title, ...(publisher ? { publisher } : {}) }))).toBe(headline)
  })

  test('if it has one', () => {
    expect(headlineOf(record('a', 'Text.'))).toBeNull()
  })
})
