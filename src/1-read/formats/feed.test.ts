import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Feed, readFeed } from './feed.js'

const HOME = 'https://quill.example/feeds/all.xml'
const bytes = (text: string) => new TextEncoder().encode(text)
const read = (text: string | Uint8Array, contentType?: string, url = HOME): Feed =>
  readFeed(typeof text === 'string' ? bytes(text) : text, {
    url,
    ...(contentType === undefined ? {} : { contentType }),
  })
const rss = (items: string, attributes = '') =>
  `<?xml version="1.0"?><rss version="2.0"${attributes}><channel><title>The Quill</title>${items}</channel></rss>`
const item = (link: string, more = '') => `<item><title>T</title><link>${link}</link>${more}</item>`
const urls = ({ items }: Feed) => items.map(({ url }) => url)
const rules = ({ messages }: Feed) => messages.map(({ rule }) => rule)

describe('the forms of feeds', () => {
  const told = { title: 'Ferry late', published: '2026-10-14T15:20:00Z', updated: null }
  const a = { url: 'https://quill.example/a', ...told }
  test.each([
    [
      'RSS 2.0',
      'rss',
      rss(
        '<item><title>Ferry late</title><link>https://quill.example/a</link><pubDate>Wed, 14 Oct 2026 15:20:00 GMT</pubDate></item>',
      ),
      [a],
    ],
    [
      'RSS 1.0',
      'rss',
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:d="http://purl.org/dc/elements/1.1/">
       <channel><title>The Quill</title></channel>
       <item rdf:about="https://quill.example/a"><title>Ferry late</title><d:date>2026-10-14T15:20:00Z</d:date></item></rdf:RDF>`,
      [a],
    ],
    [
      'Atom',
      'atom',
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>The Quill</title><entry><title>Ferry late</title>
       <link rel="self" href="/a.atom"/><link rel="enclosure" href="/a.mp3"/><link href="https://quill.example/a"/>
       <published>2026-10-14T15:20:00Z</published><updated>2026-10-15T08:00:00+02:00</updated>
       <source><title>Other</title><updated>1999-01-01</updated></source></entry></feed>`,
      [{ ...a, updated: '2026-10-15T08:00:00+02:00' }],
    ],
    [
      'Atom under a prefix',
      'atom',
      `<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title>The Quill</a:title><a:entry><a:title>Ferry late</a:title>
       <a:link href="https://quill.example/a"/><a:published>2026-10-14T15:20:00Z</a:published></a:entry></a:feed>`,
      [a],
    ],
    [
      'JSON Feed',
      'json',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'The Quill',
        items: [
          { id: '1', url: '/a', title: 'Ferry late', date_published: '2026-10-14T15:20:00Z' },
          { id: 'https://quill.example/b' },
        ],
      }),
      [a, { url: 'https://quill.example/b', title: null, published: null, updated: null }],
    ],
    [
      'a news sitemap',
      'sitemap',
      `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9">
       <url><loc>https://quill.example/a</loc><n:news><n:publication><n:name>The Quill</n:name></n:publication>
       <n:publication_date>2026-10-14T15:20:00Z</n:publication_date><n:title>Ferry late</n:title></n:news></url></urlset>`,
      [a],
    ],
  ] as const)('%s', (_, kind, text, items) => {
    const feed = read(text)
    expect(feed).toMatchObject({ kind, items, messages: [] })
    expect(feed.title).toBe(kind === 'sitemap' ? null : 'The Quill')
  })

  test.each([
    [
      'OPML, folders and all',
      'opml',
      `<opml version="2.0"><head><title>Papers</title></head><body><outline text="Local"><outline type="rss" xmlUrl="https://a.example/rss"/>
       <outline text="no feed" htmlUrl="https://b.example"/></outline><outline xmlUrl="feeds/c.xml"/></body></opml>`,
      ['https://a.example/rss', 'https://quill.example/feeds/feeds/c.xml'],
    ],
    [
      'a sitemap index',
      'sitemap-index',
      '<sitemapindex><sitemap><loc>https://quill.example/news-1.xml</loc><lastmod>2026-10-14</lastmod></sitemap></sitemapindex>',
      ['https://quill.example/news-1.xml'],
    ],
  ])('%s', (_, kind, text, feeds) => {
    expect(read(text)).toMatchObject({ kind, feeds, items: [], messages: [] })
  })
})

describe('where an article is', () => {
  test.each([
    ['relative to the feed', item('../a'), 'https://quill.example/a'],
    ['relative to xml:base', `<item xml:base="https://b.example/x/"><link>a</link></item>`, 'https://b.example/x/a'],
    [
      'relative to an xml:base that is no address',
      `<item xml:base="http://:x"><link>a</link></item>`,
      'https://quill.example/feeds/a',
    ],
    ['without its fragment', item('https://b.example/a#top'), 'https://b.example/a'],
    ['with entities', item('https://b.example/?a=1&amp;b=2'), 'https://b.example/?a=1&b=2'],
    ['with a bare ampersand', item('https://b.example/?a=1&b=2'), 'https://b.example/?a=1&b=2'],
    ['in CDATA', item('<![CDATA[ https://b.example/?a=1&b=2 ]]>'), 'https://b.example/?a=1&b=2'],
    ['in a permalink', '<item><guid>https://b.example/p</guid></item>', 'https://b.example/p'],
    [
      'where a service counts clicks',
      `${item('https://f.example/r', '<f:origLink xmlns:f="http://rssnamespace.org/feedburner/ext/1.0">https://b.example/o</f:origLink>')}`,
      'https://b.example/o',
    ],
  ])('%s', (_, items, url) => {
    expect(urls(read(rss(items)))).toEqual([url])
  })

  test.each([
    ['nowhere', '<item><title>T</title></item>'],
    ['in a guid that is no permalink', '<item><guid isPermaLink="false">https://b.example/p</guid></item>'],
    ['in a guid that is no address', '<item><guid>quill-17</guid></item>'],
    ['in a script', item('javascript:alert(1)')],
    ['in a mail', item('mailto:desk@quill.example')],
    ['in a file, told by a page of the web', item('file:///etc/passwd')],
    ['in words', item('http://')],
  ])('%s: told, and the others are read', (_, items) => {
    const feed = read(rss(items + item('https://b.example/ok')))
    expect(urls(feed)).toEqual(['https://b.example/ok'])
    expect(rules(feed)).toEqual(['feed-item-without-link'])
  })

  test('a file may lead to the files beside it', () => {
    expect(urls(read(rss(item('b/a.html')), undefined, 'file:///home/you/feed.xml'))).toEqual([
      'file:///home/you/b/a.html',
    ])
  })
})

describe('what is told twice', () => {
  test('one address counts once, and the later telling completes it', () => {
    const feed = read(
      rss(
        item('/a', '<dcterms:modified xmlns:dcterms="http://purl.org/dc/terms/">2026-10-14</dcterms:modified>') +
          item('/a', '<pubDate>14 Oct 2026</pubDate><dcterms:modified>2026-10-16</dcterms:modified>') +
          item('/b'),
      ),
    )
    expect(feed.items).toEqual([
      { url: 'https://quill.example/a', title: 'T', published: '2026-10-14', updated: '2026-10-16' },
      { url: 'https://quill.example/b', title: 'T', published: null, updated: null },
    ])
    expect(rules(feed)).toEqual(['feed-item-twice'])
  })

  test('a guid that every item has tells nothing apart', () => {
    const feed = read(rss(item('/a', '<guid>1</guid>') + item('/b', '<guid>1</guid>')))
    expect(urls(feed)).toEqual(['https://quill.example/a', 'https://quill.example/b'])
    expect(rules(feed)).toEqual([])
  })
})

describe('titles', () => {
  test.each([
    ['Ferry &amp; train', 'Ferry & train'],
    ['Ferry &amp;amp; train', 'Ferry & train'],
    ['&lt;b&gt;Ferry&lt;/b&gt; late', 'Ferry late'],
    ['<![CDATA[<i>Ferry</i> &#8217;til two]]>', 'Ferry ’til two'],
    ['Fähre\n   kommt', 'Fähre kommt'],
    ['&caf; &unknown; x', '&caf; &unknown; x'],
    ['5 &lt; 6', '5 < 6'],
  ])('%s', (written, title) => {
    expect(read(rss(`<item><title>${written}</title><link>/a</link></item>`)).items[0]?.title).toBe(title)
  })

  test('of a picture or a podcast are not those of the article', () => {
    const media = '<media:title>P</media:title><media:content><title>Q</title></media:content>'
    expect(read(rss(`<item>${media}<title>T</title><link>/a</link></item>`)).items[0]?.title).toBe('T')
  })
})

describe('a feed that lies about its letters', () => {
  const text = (encoding: string) =>
    `<?xml version="1.0" encoding="${encoding}"?><rss><channel><item><title>Fähre “spät”</title><link>/a</link></item></channel></rss>`
  const latin = (words: string) =>
    Uint8Array.from(words, (letter) => ({ '“': 0x93, '”': 0x94 })[letter] ?? letter.charCodeAt(0))
  const wide = (words: string) => {
    const all = new Uint8Array(2 + words.length * 2)
    all.set([0xff, 0xfe])
    for (let i = 0; i < words.length; i++) all.set([words.charCodeAt(i) & 255, words.charCodeAt(i) >> 8], 2 + i * 2)
    return all
  }
  test.each([
    ['UTF-8 that says it is Latin-1', bytes(text('iso-8859-1')), 'text/xml', ['feed-encoding-wrong']],
    [
      'UTF-8 under a header that says otherwise',
      bytes(text('utf-8')),
      'text/xml; charset=windows-1252',
      ['feed-encoding-wrong'],
    ],
    ['windows-1252 that says it is UTF-8', latin(text('utf-8')), 'text/xml', ['encoding-guessed']],
    ['windows-1252 that says so', latin(text('windows-1252')), 'text/xml', []],
    ['UTF-16 that says it is UTF-8', wide(text('utf-8')), 'text/xml', []],
    ['UTF-8 that says nothing', bytes(text('utf-8').replace(/<\?.*\?>/, '')), undefined, []],
  ] as const)('%s', (_, feed, type, expected) => {
    const found = read(feed, type)
    expect(found.items[0]?.title).toBe('Fähre “spät”')
    expect(rules(found)).toEqual(expected)
  })
})

describe('a feed that ends too early', () => {
  const whole = rss(item('https://b.example/one') + item('https://b.example/second'))
  test('keeps every whole item, and never half an address', () => {
    for (let end = whole.indexOf('<item>'); end < whole.length - 1; end++) {
      const feed = read(whole.slice(0, end))
      expect(['https://b.example/one', 'https://b.example/second']).toEqual(expect.arrayContaining(urls(feed)))
      expect(rules(feed)).toContain('feed-cut-off')
    }
    expect(rules(read(whole))).toEqual([])
  })

  test('any bytes are a feed, or are told to be none', () => {
    const part = fc.constantFrom(
      '<rss>',
      '<item>',
      '<link>',
      '/a',
      '</link>',
      '</item>',
      '<![CDATA[',
      ']]>',
      '&#',
      '<feed',
      '"',
      '{"items":[',
      ']}',
      '<!--',
      '\u0001ü',
    )
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        try {
          return read(parts.join('')).items.every(({ url }) => /^https?:/.test(url))
        } catch (error) {
          return ['NotAFeed', 'NotText'].includes((error as Error).name)
        }
      }),
    )
  })
})

describe('what is no feed', () => {
  test.each([
    ['', /it is empty/, /RSS, Atom or JSON feed/],
    ['Ferry late.', /no element of a feed/, /RSS/],
    ['<svg></svg>', /begins with <svg>/, /RSS/],
    ['{"a":1}', /without a list of "items"/, /RSS/],
    ['{"items":[', /is none, or is cut off/, /RSS/],
    [
      '<!doctype html><html><head><link rel="alternate" type="application/rss+xml" href="/rss"></head></html>',
      /it is a page/,
      /It names this feed: https:\/\/quill\.example\/rss\./,
    ],
  ])('%s', (text, problem, advice) => {
    let error: unknown
    try {
      read(text)
    } catch (cause) {
      error = cause
    }
    expect(error).toMatchObject({
      name: 'NotAFeed',
      message: expect.stringMatching(problem),
      advice: expect.stringMatching(advice),
    })
  })
})

test('entities that unfold are not unfolded', () => {
  const bomb = `<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]>`
  const feed = read(bomb + rss('<item><title>&b;&x;</title><link>/a</link></item>'))
  expect(feed.items[0]?.title).toBe('&b;&x;')
})

test('dates that are none are told once', () => {
  const feed = read(rss(item('/a', '<pubDate>soon</pubDate>') + item('/b', '<pubDate>31 Nov 2026</pubDate>')))
  expect(feed.items.map(({ published }) => published)).toEqual([null, null])
  expect(feed.messages).toMatchObject([{ rule: 'feed-date-unclear', text: expect.stringMatching(/^2 items have/) }])
})

test('ten thousand items are read in a second or so', () => {
  const many = Array.from({ length: 10_000 }, (_, i) =>
    item(`https://b.example/${i}`, `<description>${'x'.repeat(300)}</description>`),
  )
  const from = performance.now()
  expect(urls(read(rss(many.join(''))))).toHaveLength(10_000)
  expect(performance.now() - from).toBeLessThan(5000)
})
