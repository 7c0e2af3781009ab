import { describe, expect, test } from 'vitest'
import { countWords, pageFacts } from './facts.js'
import { pageShape, parsePage } from './formats/html.js'
import { walk } from './formats/parts.js'

const facts = async (html: string) => pageFacts(walk((await parsePage(html)).root, pageShape))
const texts = (found: readonly { readonly text: string }[]) => found.map(({ text }) => text)

test('the head', async () => {
  const html = `<html lang=en-GB><head><title> A \n B </title><link rel=canonical href="https://b.example/1">
<meta name=Author content="Rhea Lind"><meta property=og:title content=T><meta itemprop=datePublished content=2026>
<meta name=empty content=""><script type="application/ld+json">{"a": 1}</script><script>no</script></head>`
  expect(await facts(html)).toMatchObject({
    language: 'en-GB',
    title: 'A B',
    canonical: 'https://b.example/1',
    metas: [
      ['author', 'Rhea Lind'],
      ['og:title', 'T'],
      ['datepublished', '2026'],
    ],
    jsonLd: ['{"a": 1}'],
  })
})

describe('the body', () => {
  test.each([
    ['headlines', '<h1>A <b>B</b></h1><nav><h1>C</h1></nav>', ['A B', 'C']],
    ['none that is hidden', '<h1 hidden>A</h1>', []],
    ['none within another', '<h1>A<div><h1>B</h1></div></h1>', ['AB']],
  ])('%s', async (_, html, expected) => {
    expect(texts((await facts(html)).headlines)).toEqual(expected)
  })

  test.each([
    ['by its class', '<p class="article-standfirst">A</p>', ['A']],
    ['by what it is', '<p itemprop="description">A</p>', ['A']],
    ['not beside the article', '<aside><p class=summary>A</p></aside>', []],
    ['not a whole article', `<div class=description>${'word '.repeat(200)}</div>`, []],
  ])('a standfirst: %s', async (_, html, expected) => {
    expect(texts((await facts(html)).standfirsts)).toEqual(expected)
  })

  test('regions beside the article, the largest first', async () => {
    const html = '<nav>A b</nav><div role=complementary>C d e</div><footer><form>F</form>g</footer><p>H</p>'
    expect((await facts(html)).regions).toEqual([
      { text: 'C d e', words: 3 },
      { text: 'A b', words: 2 },
      { text: 'Fg', words: 1 },
    ])
  })

  test('what nobody sees', async () => {
    const html = '<p style="display:none">A b<script>no</script></p><p>C</p><div hidden><h1>D</h1></div>'
    expect((await facts(html)).hidden).toEqual({ text: 'A b D', words: 3 })
  })

  test('times that are dates of publication', async () => {
    const html =
      '<time datetime=2025>x</time><time pubdate datetime=2026>y</time><time itemprop=datePublished datetime=2027>'
    expect((await facts(html)).times).toEqual(['2026', '2027'])
  })
})

test.each([
  ['don’t re-do U.S. words', 4],
  ['Мост закрыт', 2],
  ['“…” — 10', 1],
  ['', 0],
])('%j has %i words', (text, count) => {
  expect(countWords(text)).toBe(count)
})
