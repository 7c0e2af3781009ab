import { describe, expect, test } from 'vitest'
import type { Entry } from '../entries.js'
import { ENGLISH } from '../language/en.js'
import type { Page, PageTheme } from '../page.js'
import { header } from './header.js'
import { sharesSection } from './shares.js'
import { madeSection, sourcesSection } from './sources.js'
import { themeSection } from './theme.js'

const place = { source: 1, outlet: 'The Herald', link: null, span: [0, 1] as [number, number], archived: null }
const source = {
  number: 1,
  id: 'a',
  outlet: 'The Herald',
  title: 'Talks',
  byline: null,
  published: null,
  url: null,
  statements: 2,
  changed: null,
  read: '2026-10-17T08:00:00Z',
}
const page: Page = {
  title: 'Talks: What did they say?',
  generatedAt: '2026-10-16T00:00:00Z',
  version: '1.2.3',
  lede: [],
  themes: [],
  asOf: null,
  since: null,
  courses: [],
  shares: [],
  sources: [source],
  archived: [],
  annotations: [],
  made: { documents: 1, statements: 2, shown: 2, joined: 0, unattributed: 0, thoughts: 0, doubtful: 0, scraps: 0 },
}
const theme: PageTheme = { id: 'theme-1', label: 'Fish & chips', emblem: null, entries: [], more: [] }

describe('the header', () => {
  test.each<[string, Partial<Page>, string]>([
    ['one outlet', {}, '<p class="from">2 statements from 1 outlet</p>'],
    [
      'two outlets and their days',
      {
        sources: [
          { ...source, published: '2026-10-14' },
          { ...source, outlet: 'Courier', published: '2026-10-16' },
        ],
      },
      '<p class="from">2 statements from 2 outlets, 14 to 16 October 2026</p>',
    ],
    [
      'two documents of one outlet',
      { sources: [source, source] },
      '<p class="from">2 statements from 2 documents of 1 outlet</p>',
    ],
    [
      'a fact and where it stands',
      { lede: [{ ...place, text: 'They <met>.' }] },
      '<p dir="auto">They &lt;met&gt;. <span class="ref"><a href="#source-1">',
    ],
    [
      'the way to two sections',
      { themes: [theme, { ...theme, id: 'theme-2', label: 'Rail' }] },
      '<li><a href="#theme-2"><bdi>Rail</bdi></a></li>',
    ],
  ])('tells %s', (_, more, html) => {
    expect(header({ ...page, ...more }, ENGLISH).html).toContain(html)
  })

  test('of one section has no way to it', () => {
    expect(header({ ...page, themes: [theme] }, ENGLISH).html).not.toContain('<nav')
  })
})

describe('a section', () => {
  const setting = { oneSource: false, language: ENGLISH }
  const entry = {
    ...place,
    id: 'said-1',
    speaker: 'Lund',
    verb: 'said',
    badge: null,
    addressees: [],
    prompt: null,
    parts: [],
    language: null,
    day: null,
    via: [],
    also: [],
    fresh: false,
    first: null,
    repliesTo: null,
    variants: [],
    headlines: [],
  } as unknown as Entry
  const emblem = { ...place, words: 'We came to fish', speaker: 'Mara Lund', language: 'fr' }

  test.each<[string, Partial<PageTheme>, string]>([
    ['its label', {}, '<h2 id="theme-1"><bdi>Fish &amp; chips</bdi></h2>'],
    [
      'the words over it',
      { emblem },
      '</figcaption>\n<blockquote lang="fr"><p dir="auto">“We came to fish”</p></blockquote></figure>',
    ],
    [
      'whose they are',
      { emblem },
      '<figure class="pull"><figcaption><bdi>Mara Lund</bdi>, <a href="#source-1"><bdi>The Herald</bdi></a></figcaption>',
    ],
    ['what is shown', { entries: [entry] }, '<ol class="statements">\n<li class="said" id="said-1">'],
    [
      'what is folded',
      { entries: [entry], more: [entry, entry] },
      '<details class="more"><summary>2 more statements</summary>',
    ],
    ['what is all folded', { more: [entry] }, '<details class="more"><summary>1 statement</summary>'],
  ])('has %s', (_, more, html) => {
    expect(themeSection({ ...theme, ...more }, setting).html).toContain(html)
  })

  test('names no source where there is one only', () => {
    expect(themeSection({ ...theme, emblem }, { oneSource: true, language: ENGLISH }).html).toContain(
      '<figcaption><bdi>Mara Lund</bdi></figcaption>',
    )
  })
})

describe('who was quoted how much', () => {
  const shares = [
    { name: 'Mara <Lund>', words: 200, utterances: 12 },
    { name: 'Jon Aske', words: 50, utterances: 1 },
    { name: 'Ola Dahl', words: 1, utterances: 1 },
  ]
  const html = sharesSection({ ...page, shares }, ENGLISH)!.html

  test('in words, for everybody', () => {
    expect(html).toContain(
      '<span class="name"><bdi>Mara &lt;Lund&gt;</bdi></span> <span class="count">200 words in 12 statements</span>',
    )
    expect(html).toContain('1 word in 1 statement')
  })

  test('in bars, hidden from those who hear the words', () => {
    expect([...html.matchAll(/class="bar" width="([\d.]+)"/g)].map(([, width]) => width)).toEqual([
      '100.0',
      '25.0',
      '1.0',
    ])
    expect(html.match(/<svg/g)).toHaveLength(3)
    expect(html.match(/<svg[^>]*aria-hidden="true"/g)).toHaveLength(3)
  })

  test.each([[[]], [shares.slice(0, 1)]])('is nothing to compare with %j', (few) => {
    expect(sharesSection({ ...page, shares: few }, ENGLISH)).toBeNull()
  })
})

describe('a source', () => {
  test.each<[string, Partial<typeof source> | { url: string; byline: string; published: string }, string]>([
    [
      'with an address',
      { url: 'https://herald.example/a', byline: 'Ann Bel', published: '2026-05-04' },
      '<li id="source-1"><a href="https://herald.example/a"><bdi>Talks</bdi></a><br><span class="where"><bdi>The Herald</bdi> · <bdi>Ann Bel</bdi> · <time datetime="2026-05-04">4 May 2026</time> · read <time datetime="2026-10-17T08:00:00Z">17 October 2026</time></span></li>',
    ],
    ['without', {}, '<li id="source-1"><bdi>Talks</bdi><br><span class="where"><bdi>The Herald</bdi></span></li>'],
    ['called like its outlet', { title: 'The Herald' }, '<li id="source-1"><bdi>The Herald</bdi></li>'],
  ])('%s', (_, more, html) => {
    expect(sourcesSection({ ...page, sources: [{ ...source, ...more }] }, ENGLISH).html).toContain(html)
  })
})

test('how it was made is told, with the version and the day', () => {
  const html = madeSection(page, ENGLISH).html
  expect(html).toContain('<p>2 statements were found in 1 document; 2 are on this page.</p>')
  expect(html).toContain(
    '<p>Made with onrecord 1.2.3 on <time datetime="2026-10-16T00:00:00Z">16 October 2026</time>.</p>',
  )
})
