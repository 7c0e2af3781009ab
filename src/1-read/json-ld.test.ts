import { expect, test } from 'vitest'
import { linkedDetails } from './json-ld.js'

const article = { '@type': 'NewsArticle', headline: 'Mayor quits' }
const details = (...blocks: unknown[]) => linkedDetails(blocks.map((block) => JSON.stringify(block)))

test('every field', () => {
  expect(
    details({
      ...article,
      author: [{ name: 'Rhea Lind' }, 'Tom Aas', { name: 'Rhea Lind' }],
      publisher: { '@type': 'Organization', name: ' The Beacon ' },
      datePublished: '2026-10-14T08:00:00Z',
      inLanguage: 'en-GB',
      description: 'Voss leaves.',
    }),
  ).toEqual({
    title: 'Mayor quits',
    byline: 'Rhea Lind, Tom Aas',
    publisher: 'The Beacon',
    published: '2026-10-14T08:00:00Z',
    language: 'en-GB',
    description: 'Voss leaves.',
  })
})

test.each([
  ['an article', [article]],
  ['a list', [[{ '@type': 'WebSite' }, article]]],
  ['a graph', [{ '@graph': [{ '@type': 'Person' }, article] }]],
  ['the main thing of a page', [{ '@type': 'WebPage', mainEntity: article }]],
  ['several types', [{ ...article, '@type': ['Thing', 'ReportageNewsArticle'] }]],
  ['a live blog', [{ ...article, '@type': 'LiveBlogPosting' }]],
  ['a second block', [{ '@type': 'BreadcrumbList' }, article]],
  ['a name for a headline', [{ '@type': 'Article', name: 'Mayor quits' }]],
])('is found as %s', (_, blocks) => {
  expect(details(...blocks)?.title).toBe('Mayor quits')
})

test.each([
  ['a shop', [{ '@type': 'Product', name: 'Kettle' }]],
  ['null', [null]],
  ['a list of nothing', [[null, 1, 'a']]],
  ['too deep a graph', [[[[[[[article]]]]]]]],
])('is not found in %s', (_, blocks) => {
  expect(details(...blocks)).toBeNull()
})

test('what is no JSON is passed over', () => {
  const sound = JSON.stringify(article)
  expect(linkedDetails(['{"@type": [', '', sound])?.title).toBe('Mayor quits')
  expect(linkedDetails([`<![CDATA[${sound}]]>`])?.title).toBe('Mayor quits')
})

test('fields of the wrong kind are nothing', () => {
  const odd = { ...article, headline: {}, author: [null, 7], publisher: 3, datePublished: false, inLanguage: [] }
  const nothing = { title: null, byline: null, publisher: null, published: null, language: null, description: null }
  expect(details(odd)).toEqual(nothing)
})
