import { describe, expect, test } from 'vitest'
import { jsonFeed } from './feed-json.js'
import { alternatesIn, xmlFeed } from './feed-xml.js'

const HOME = 'https://quill.example/rss'

/** What an XML feed tells, with its links as written. */
function told(xml: string) {
  const feed = xmlFeed(xml, HOME)
  if (typeof feed === 'string') throw new Error(feed)
  return { ...feed, items: feed.items.map(({ links, ...rest }) => ({ ...rest, links: links.map(({ href }) => href) })) }
}
const rss = (inner: string) => `<rss><channel>${inner}</channel></rss>`
const linksOf = (item: string) => told(rss(item)).items[0]?.links

describe('which of several addresses comes first', () => {
  test.each([
    [
      'the one that the service hides',
      '<item><link>/count</link><feedburner:origLink>/real</feedburner:origLink></item>',
      ['/real', '/count'],
    ],
    [
      'the link before the permalink',
      '<item><guid>https://b.example/p</guid><link>/a</link></item>',
      ['/a', 'https://b.example/p'],
    ],
    ['the first link of two', '<item><link>/a</link><link>/b</link></item>', ['/a']],
    [
      'a link with an address in it, not the empty one',
      '<item><link></link><guid>https://b.example/p</guid></item>',
      ['https://b.example/p'],
    ],
    [
      'what an Atom link in RSS says of the feed itself is none',
      '<item><atom:link rel="self" href="/x"/><link>/a</link></item>',
      ['/a'],
    ],
    ['a link of a part of the item is none', '<item><source><link>/x</link></source><link>/a</link></item>', ['/a']],
  ])('%s', (_, item, links) => {
    expect(linksOf(item)).toEqual(links)
  })

  test.each([
    [
      'the page before other forms',
      '<link type="application/pdf" href="/a.pdf"/><link type="text/html" href="/a"/>',
      ['/a', '/a.pdf'],
    ],
    [
      'no reply, no enclosure',
      '<link rel="replies" href="/r"/><link rel="enclosure" href="/e"/><id>https://b.example/i</id>',
      ['https://b.example/i'],
    ],
    ['an id that is no address is none', '<id>tag:b.example,2026:1</id><link href="/a"/>', ['/a']],
  ])('in Atom: %s', (_, entry, links) => {
    expect(told(`<feed xmlns="http://www.w3.org/2005/Atom"><entry>${entry}</entry></feed>`).items[0]?.links).toEqual(
      links,
    )
  })
})

describe('elements', () => {
  test.each([
    [
      'in capitals',
      '<RSS><CHANNEL><ITEM><TITLE>T</TITLE><LINK>/a</LINK><PUBDATE>2026</PUBDATE></ITEM></CHANNEL></RSS>',
    ],
    [
      'under a prefix of the feed’s own',
      '<rss xmlns:q="http://purl.org/rss/1.0/"><q:item><q:title>T</q:title><q:link>/a</q:link><pubDate>2026</pubDate></q:item></rss>',
    ],
    [
      'after a comment and a style sheet',
      `<?xml version="1.0"?><?xml-stylesheet href="x"?><!-- by hand -->${rss('<item><title>T</title><link>/a</link><pubDate>2026</pubDate></item>')}`,
    ],
    [
      'with the title in HTML that is not escaped',
      rss('<item><title>T</title><description><p>a<br>b</description><link>/a</link><pubDate>2026</pubDate></item>'),
    ],
  ])('%s', (_, xml) => {
    expect(told(xml).items).toMatchObject([{ title: 'T', links: ['/a'], published: '2026' }])
  })

  test('the title of the feed is not that of its picture, nor of an item', () => {
    const feed = rss('<image><title>Logo</title></image><item><title>T</title></item><title>The Quill</title>')
    expect(told(feed).title).not.toBe('T')
    expect(told(rss('<title>The Quill</title><item><title>T</title></item>')).title).toBe('The Quill')
  })

  test('that nest a thousandfold exhaust nothing', () => {
    const deep = `${'<x>'.repeat(20_000)}${'</x>'.repeat(20_000)}`
    expect(told(rss(`<item>${deep}<link>/a</link></item>`)).items[0]?.links).toEqual(['/a'])
  })
})

describe('the feeds that a page names', () => {
  const link = (type: string, href: string, rel = 'alternate') => `<link rel="${rel}" type="${type}" href="${href}">`
  test.each([
    [link('application/rss+xml', '/rss'), ['https://quill.example/rss']],
    [
      link('application/atom+xml', 'https://b.example/a') + link('application/feed+json', 'f'),
      ['https://b.example/a', 'https://quill.example/f'],
    ],
    [link('application/rss+xml', '/rss') + link('application/rss+xml', '/rss'), ['https://quill.example/rss']],
    [link('text/html', '/de'), []],
    [link('application/rss+xml', '/rss', 'stylesheet'), []],
    ['<link rel="alternate" type="application/rss+xml">', []],
    ['', []],
  ])('%s', (head, feeds) => {
    expect(alternatesIn(`<html><head>${head}</head></html>`, HOME)).toEqual(feeds)
  })

  test('five of them are told', () => {
    const many = Array.from({ length: 9 }, (_, i) => link('application/rss+xml', `/${i}`)).join('')
    expect(alternatesIn(many, HOME)).toHaveLength(5)
  })
})

describe('a JSON Feed', () => {
  test.each([
    [
      'an address of the item',
      { url: '/a', external_url: 'https://b.example/x', id: '1' },
      ['/a', 'https://b.example/x'],
    ],
    ['an address elsewhere', { external_url: 'https://b.example/x' }, ['https://b.example/x']],
    ['an id that is an address', { id: 'https://b.example/i' }, ['https://b.example/i']],
    ['an id that is a number', { id: 7 }, []],
    ['words of another kind', { url: { href: '/a' } }, []],
  ])('%s', (_, item, links) => {
    const feed = jsonFeed(JSON.stringify({ items: [item] }), HOME)
    expect(typeof feed === 'string' ? feed : feed.items[0]?.links.map(({ href }) => href)).toEqual(links)
  })

  test.each([
    ['[]', /without a list of "items"/],
    ['{"items": {}}', /without a list of "items"/],
    ['{"items": [', /cut off/],
  ])('%s is none', (text, why) => {
    expect(jsonFeed(text, HOME)).toMatch(why)
  })

  test('passes over what is no item, and starts at its home page', () => {
    const feed = jsonFeed('{"home_page_url": "https://c.example/x/", "items": [1, null, "a", [], {"url": "a"}]}', HOME)
    expect(feed).toMatchObject({ items: [{ links: [{ href: 'a', base: 'https://c.example/x/' }] }] })
  })
})
