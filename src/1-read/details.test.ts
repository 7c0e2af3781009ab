import { describe, expect, test } from 'vitest'
import { nothing } from '../../tests/reading/page-facts.js'
import { pageDetails } from './details.js'
import type { PageFacts } from './facts.js'

const linked = (fields: object) => ({ jsonLd: [JSON.stringify({ '@type': 'NewsArticle', ...fields })] })
const details = (facts: Partial<PageFacts>, head = {}, given = {}) =>
  pageDetails({ ...nothing, ...facts }, { title: null, byline: null, publisher: null, ...head }, given)

test('nothing is invented', () => {
  expect(details({})).toEqual({ descriptions: [] })
  expect(pageDetails(nothing, null, {})).toEqual({ descriptions: [] })
})

describe('who knows best', () => {
  test.each([
    ['the caller', details({}, { title: 'A' }, { title: 'B' }).title, 'B'],
    ['then the article finder, for the title', details({ ...linked({ headline: 'A' }) }, { title: 'B' }).title, 'B'],
    ['then JSON-LD', details({ ...linked({ headline: 'A' }), metas: [['og:title', 'B']] }).title, 'A'],
    ['then meta', details({ metas: [['og:title', 'B']], title: 'C' }).title, 'B'],
    ['then the title', details({ title: 'C' }).title, 'C'],
    ['then the headline', details({ headlines: [{ text: 'D', at: null }] }).title, 'D'],
    ['JSON-LD for the publisher', details(linked({ publisher: 'A' }), { publisher: 'B' }).publisher, 'A'],
    [
      'the order of names, not of metas',
      details({
        metas: [
          ['twitter:title', 'A'],
          ['og:title', 'B'],
        ],
      }).title,
      'B',
    ],
  ])('%s', (_, value, expected) => {
    expect(value).toBe(expected)
  })
})

describe('what is no such thing is passed over', () => {
  test.each([
    [
      'an address as an author',
      details({
        metas: [
          ['author', 'https://b.example/r'],
          ['byl', 'Rhea Lind'],
        ],
      }).byline,
      'Rhea Lind',
    ],
    ['a date in words', details({ metas: [['date', 'Monday']], times: ['2026-10-14'] }).published, '2026-10-14'],
    ['a language in words', details({ language: 'English', metas: [['og:locale', 'en_GB']] }).language, 'en-GB'],
    [
      'half an address',
      details({ canonical: '/a', metas: [['og:url', 'https://b.example/a']] }).url,
      'https://b.example/a',
    ],
  ])('%s', (_, value, expected) => {
    expect(value).toBe(expected)
  })
})

test('every summary is kept', () => {
  const metas = [
    ['og:description', 'B'],
    ['description', 'C'],
  ] as const
  expect(details({ ...linked({ description: 'A' }), metas }).descriptions).toEqual(['A', 'C', 'B'])
})
