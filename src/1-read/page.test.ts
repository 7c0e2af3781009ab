import { describe, expect, test } from 'vitest'
import { slice } from '../types/index.js'
import { readHtml } from './index.js'
import type { ReadDocument } from './reading.js'

const words = 'Ada Voss, the mayor of Selby, resigned on Monday, and the town, which had waited, was full of people.'
const paragraphs = (count: number) => `<p>${words}</p>\n`.repeat(count)
const furnished = (article: string, head = '') => `<!doctype html><html lang="en-GB"><head><meta charset="utf-8">
<title>Mayor quits over bridge | The Beacon</title>${head}</head><body>
<nav><a href="/">Home</a> <a href="/n">News of the day</a></nav><main>${article}</main>
<aside>Most read: ten stories that you will like a lot</aside><footer>© 2026 The Beacon</footer></body></html>`
const told = ({ document }: ReadDocument) =>
  document.blocks.map(({ kind, span }) => `${kind}: ${slice(document.text, span)}`)
const rules = ({ messages }: ReadDocument) => messages.map(({ rule }) => rule)

const full = furnished(
  `<article><h1>Mayor quits over bridge</h1>
<p class="standfirst">Ada Voss leaves after nine years, and says the bridge was not the reason.</p>
<figure><img src=a.jpg><figcaption>Ada Voss at the bridge. [Ole Brandt/Norda via Agency]</figcaption></figure>
${paragraphs(2)}<p style="display:none">Secret words that nobody sees.</p><h2>What the others say</h2>
<blockquote><p>The bridge was never hers alone, and the town should be ashamed of itself.</p></blockquote>
<ul><li>Bo Falk: &ldquo;A pity.&rdquo;</li><li>Union: no comment</li></ul>
<table><tr><th>Year</th><th>Cost</th></tr><tr><td>2024</td><td>9m</td></tr></table>
<div>Words in a div, with a comma<br>second line<br><br>new paragraph, with more words so that it counts.</div>
<p>Advertisement</p><p>(Reporting by Rhea Lind; Editing by Tom Aas)</p></article>`,
  '<meta name="description" content="Ada Voss leaves after nine years, and says the bridge was not the reason.">',
)

describe('a page with everything', async () => {
  const read = await readHtml(full)

  test('becomes blocks, in order', () => {
    expect(told(read)).toEqual([
      'headline: Mayor quits over bridge',
      'standfirst: Ada Voss leaves after nine years, and says the bridge was not the reason.',
      'caption: Ada Voss at the bridge.',
      'credit: [Ole Brandt/Norda via Agency]',
      `paragraph: ${words}`,
      `paragraph: ${words}`,
      'heading: What the others say',
      'quote: The bridge was never hers alone, and the town should be ashamed of itself.',
      'list-item: Bo Falk: “A pity.”',
      'list-item: Union: no comment',
      'list-item: Year\tCost',
      'list-item: 2024\t9m',
      'paragraph: Words in a div, with a comma\nsecond line',
      'paragraph: new paragraph, with more words so that it counts.',
      'boilerplate: Advertisement',
      'credit: (Reporting by Rhea Lind; Editing by Tom Aas)',
    ])
  })

  test('whose places in the source hold their words', () => {
    const { document, origin = [] } = read
    expect(origin.length).toBeGreaterThan(10)
    for (const { start, end, sourceStart, sourceEnd } of origin) {
      const [first] = document.text.slice(start, end).match(/^[A-Za-z]+/) ?? ['']
      expect(full.slice(sourceStart, sourceEnd)).toContain(first)
    }
  })

  test('and says what it dropped', () => {
    expect(read.messages).toMatchObject([
      {
        rule: 'furniture-dropped',
        level: 'info',
        text: expect.stringContaining('“Most read: ten stories that you …”'),
      },
      { rule: 'hidden-text-dropped', text: expect.stringContaining('“Secret words that nobody sees.”') },
    ])
  })
})

describe('the headline', () => {
  const first = async (html: string) => told(await readHtml(html))[0]

  test.each([
    ['that the article finder cut', `<article><h1>Mayor quits over bridge</h1>${paragraphs(8)}</article>`],
    ['outside the article', `<header><h1>Mayor quits over bridge</h1></header><article>${paragraphs(8)}</article>`],
    ['that is no h1', `<div class=t>Mayor quits over bridge</div><article>${paragraphs(8)}</article>`],
  ])('%s comes first', async (_, article) => {
    expect(await first(furnished(article))).toBe('headline: Mayor quits over bridge')
  })

  test('worded unlike the title is the one on the page', async () => {
    const html = furnished(`<article><h1>Voss quits: the bridge and the mayor</h1>${paragraphs(8)}</article>`)
    expect(await first(html)).toBe('headline: Voss quits: the bridge and the mayor')
  })

  test('that the page shows nowhere stays out of the text', async () => {
    const read = await readHtml(furnished(`<article>${paragraphs(8)}</article>`))
    expect(read.document.title).toBe('Mayor quits over bridge | The Beacon')
    expect(told(read)[0]).toBe(`paragraph: ${words}`)
  })
})

describe('what is known of a page', () => {
  const linked = `<script type="application/ld+json">${JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'Ada Voss quits over the bridge at Selby',
    author: [{ name: 'Rhea Lind' }, { name: 'Tom Aas' }],
    publisher: { name: 'The Selby Beacon' },
    datePublished: '2026-10-14T08:00:00Z',
  })}</script>`
  const metas = `<meta property="og:title" content="Ada Voss quits over the bridge"><meta name="author" content="Rhea Lind">
<meta property="og:site_name" content="Beacon"><meta property="article:published_time" content="2026-10-14">
<link rel="canonical" href="https://beacon.example/1">`
  const body = `<article><h1>Mayor quits over bridge</h1>${paragraphs(8)}</article>`

  test.each([
    [
      'JSON-LD',
      furnished(body, linked),
      {
        title: 'Ada Voss quits over the bridge at Selby',
        byline: 'Rhea Lind, Tom Aas',
        publisher: 'The Selby Beacon',
        published: '2026-10-14T08:00:00Z',
        language: 'en-GB',
      },
    ],
    [
      'meta elements',
      furnished(body, metas),
      {
        title: 'Ada Voss quits over the bridge',
        byline: 'Rhea Lind',
        publisher: 'Beacon',
        published: '2026-10-14',
        url: 'https://beacon.example/1',
      },
    ],
    [
      'nothing but the page',
      `<title>Mayor quits</title><p class=byline>By  Rhea\n Lind</p>${paragraphs(8)}`,
      { title: 'Mayor quits', byline: 'By Rhea Lind', publisher: null, published: null, language: 'en' },
    ],
    ['a time', furnished(`<time pubdate datetime="2026-10-14">today</time>${body}`), { published: '2026-10-14' }],
    ['a date that is none', furnished(body, '<meta name=date content="last Monday">'), { published: null }],
  ])('is told by %s', async (_, html, expected) => {
    expect((await readHtml(html)).document).toMatchObject(expected)
  })

  test('the caller knows better', async () => {
    const given = { id: 'x', title: 'T', publisher: 'P', published: '2020', language: 'de', url: 'https://c.example/' }
    expect((await readHtml(furnished(body, linked + metas), given)).document).toMatchObject(given)
  })
})

describe('a page without an article', () => {
  test('is read whole, without its furniture', async () => {
    const links = Array.from({ length: 40 }, (_, i) => `<li><a href=/${i}>Story number ${i} of the day</a></li>`)
    const foot = '<footer><p>© 2026 The Beacon. All rights reserved. <a href=/p>Privacy</a></p></footer>'
    const read = await readHtml(`<nav>News of the day</nav><ul>${links.join('')}</ul>${foot}`)
    expect(rules(read)).toContain('no-article-found')
    expect(read.document.text).toContain('Story number 39 of the day')
    expect(read.document.text).not.toContain('News of the day')
  })

  test.each([
    ['nothing', ''],
    ['an empty page', '<html></html>'],
    ['a title alone', '<title>Mayor quits</title>'],
    ['a script alone', '<script>var a = "“No,” said Voss."</script>'],
    ['frames', '<frameset><frame src="x"></frameset>'],
  ])('and without words is empty: %s', async (_, html) => {
    const read = await readHtml(html)
    expect([read.document.text, read.document.blocks]).toEqual(['', []])
    expect(rules(read)).toContain('empty')
  })

  test('short ones are read, too', async () => {
    expect((await readHtml('<p>“No,” said Voss.')).document.text).toBe('“No,” said Voss.')
  })
})

describe('a page that would take minutes is read whole, and that is said', () => {
  const said = '“No,” said Voss, who had waited for seven hours, and left. '
  test.each([
    ['10,000 nested divs', `${'<div>'.repeat(10_000)}${said}`],
    ['400 nested divs, many times', `${'<div>'.repeat(400)}${said}${'</div>'.repeat(400)}`.repeat(10)],
    ['30,000 elements', `<p>${said}</p>`.repeat(31_000)],
    ['20,000 in a row', `<p>${said}</p>`.repeat(20_000)],
  ])('%s', async (_, html) => {
    const read = await readHtml(`<body>${html}`)
    expect(rules(read)).toContain('page-too-deep')
    expect(read.document.text).toContain(said.trim())
  })

  test.each([
    ['100,000 attributes', `<p ${Array.from({ length: 100_000 }, (_, n) => `a${n}=1`).join(' ')}>${said}</p>`],
    ['a class of a megabyte', `<p class="${'ab '.repeat(300_000)}">${said}</p>`],
    ['names that are none', `<p 1a="b" "='>' @x=y :z=">">${said}</p>`],
    ['a page cut in a tag', `<p>${said}</p><p clas`],
    ['tags in the wrong order', `<b><p>${said}</b></p><table><p>${said}`],
    ['zero bytes and surrogates', `<p>${said}\0\ud800 &#xD800; &#0;</p>`],
  ])('%s is no trouble', async (_, html) => {
    expect((await readHtml(`<body>${html}`)).document.text).toContain(said.trim())
  })
})

test('bytes are decoded as the header or the page says', async () => {
  const bytes = Uint8Array.from('<meta charset=windows-1252><p>\x93No,\x94 said Voss.', (letter) =>
    letter.charCodeAt(0),
  )
  expect((await readHtml(bytes)).document.text).toBe('“No,” said Voss.')
  expect((await readHtml(bytes, { contentType: 'text/html; charset=windows-1251' })).document.text).toMatch(/^“No,”/)
})

test('a page cut anywhere is read as far as it goes', async () => {
  for (let end = 0; end < full.length; end += 61) {
    const { document, origin = [] } = await readHtml(full.slice(0, end))
    const { text, blocks } = document
    const spans = [...blocks.map(({ span }) => span), ...origin]
    expect(spans.filter((span) => span.start >= span.end || span.end > text.length)).toEqual([])
    expect(blocks.filter(({ span }) => slice(text, span).trim() !== slice(text, span))).toEqual([])
    expect(origin.filter(({ sourceStart, sourceEnd }) => sourceStart >= sourceEnd || sourceEnd > end)).toEqual([])
  }
})
