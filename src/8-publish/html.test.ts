import { describe, expect, test } from 'vitest'
import { party, record, says } from '../../tests/records.js'
import { pageToHtml } from './html.js'
import { composePage } from './page.js'

const made = { generatedAt: '2026-10-16T00:00:00Z', version: '1.2.3' }
const FISH = 'Fishing: ‘We came to count the fish’'
const TRAIN = 'Trains: ‘A train is a promise’'

const herald = record(
  'herald',
  [
    'Mara Lund and Jon Aske met in Ostrel for seven hours of talks on Monday.',
    FISH,
    '“We came to count the fish,” Lund told Radio Vell, Ostrel reported. “Nobody counts fish in winter.”',
    'Asked whether the fish were counted, Aske said: “Most of the fish are counted.”',
    'Aske denied that the fish had been sold abroad.',
    TRAIN,
    '“A train is a promise with wheels,” Lund said. “A train is never late in spring.”',
    'The office declined to say who would pay for the train.',
  ].join('\n'),
  [
    says('Mara Lund', ['“We came to count the fish,”', '“Nobody counts fish in winter.”'], {
      cue: 'told',
      id: 'fish',
      to: ['Radio Vell'],
      via: ['Ostrel'],
    }),
    says('Jon Aske', '“Most of the fish are counted.”', { prompt: 'whether the fish were counted', cue: 'said' }),
    says('Jon Aske', 'that the fish had been sold abroad', { cue: 'denied' }),
    says('Mara Lund', ['“A train is a promise with wheels,”', '“A train is never late in spring.”'], { cue: 'said' }),
    says(party('The office', 'organisation'), 'who would pay for the train', {
      mode: 'withheld',
      cue: 'declined to say',
    }),
    says('Mara Lund', '‘We came to count the fish’', { place: 'heading', echoes: 'fish' }),
  ],
  {
    publisher: 'The Herald',
    title: 'Ostrel talks',
    published: '2026-05-04T10:00:00Z',
    url: 'https://herald.example/a',
    headings: [FISH, TRAIN],
  },
)
const page = composePage([herald], made)
const html = pageToHtml(page)

describe('the page as HTML', () => {
  test('has its headings in order', () => {
    const headings = [...html.matchAll(/<h([1-6])[^>]*>(.*?)<\/h\1>/g)].map(
      ([, level, text]) => `${level} ${text!.replace(/<\/?bdi>/g, '')}`,
    )
    expect(headings).toEqual([
      '1 Ostrel talks: What did they say?',
      '2 Fishing',
      '2 Trains',
      '2 Asked, and no answer',
      '2 Who was quoted how much',
      '2 Sources',
      '2 How this page was made',
    ])
  })

  test.each([
    [
      'the words over a section, and whose they are',
      '</figcaption>\n<blockquote><p dir="auto">“We came to count the fish”</p></blockquote></figure>',
    ],
    [
      'a speaker, a verb and a hearer',
      '<b><bdi>Mara Lund</bdi></b> <span class="verb">said to <bdi>Radio Vell</bdi></span>',
    ],
    ['an interrupted quotation', '“We came to count the fish,” … “Nobody counts fish in winter.”'],
    [
      'a link that opens at the words',
      'href="https://herald.example/a#:~:text=We%20came%20to%20count%20the%20fish%2C%E2%80%9D%20Lund,Ostrel%20reported.%20%E2%80%9CNobody%20counts%20fish%20in%20winter"',
    ],
    ['the chain', '<bdi>reported by Ostrel</bdi>'],
    ['a day for people and programs', '<time datetime="2026-05-04T10:00:00Z">4 May 2026</time>'],
    ['the question', '<p class="prompt" dir="auto">Asked whether the fish were counted</p>'],
    [
      'a denial',
      '<b><bdi>Jon Aske</bdi></b> <span class="verb">denied</span> <bdi>that the fish had been sold abroad</bdi></p>',
    ],
    ['a refusal', '<span class="verb">declined to say</span> <bdi>who would pay for the train</bdi></p>'],
    ['who spoke how much, in words', '>25 words in 2 statements<'],
    ['and as a bar', '<rect class="bar" width="100.0" height="1"/>'],
    ['the way to each section', '<li><a href="#theme-1"><bdi>Fishing</bdi></a></li>'],
    ['the sources', '<li id="source-1"><a href="https://herald.example/a"><bdi>Ostrel talks</bdi></a>'],
    ['its making', 'Made with onrecord 1.2.3 on <time datetime="2026-10-16T00:00:00Z">16 October 2026</time>'],
    ['its language', '<html lang="en">'],
    ['a policy that lets nothing in', 'content="default-src &#39;none&#39;;'],
  ])('has %s', (_, part) => {
    expect(html).toContain(part)
  })

  test('asks for nothing and runs nothing', () => {
    expect(html).not.toMatch(/\b(?:src|srcset|poster|action|on\w+)=/i)
    expect(html).not.toMatch(/<(?:link|img|iframe|object|embed|form|base)\b|url\(|@import/i)
    expect([...html.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag)).toEqual(
      Array(2).fill('<script type="application/ld+json">'),
    )
  })

  test('closes what it opens', () => {
    const open: string[] = []
    const single = /^(?:meta|br|rect)$/
    for (const [, close, name] of html
      .replace(/<(style|script)[\s\S]*?<\/\1>/g, '')
      .matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^>]*>/g)) {
      if (single.test(name!)) continue
      if (close === '') open.push(name!)
      else expect(open.pop()).toBe(name)
    }
    expect(open).toEqual([])
  })

  test('gives each id once', () => {
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe('a hostile source', () => {
  const evil = '</script><script>alert(1)</script><img src=x onerror=alert(2)> \u202E& "x"'
  const text = `“We ${evil} say,” ${evil} said. \n“We do not say ${evil} twice or thrice,” ${evil} said.`
  const hostile = record(
    evil,
    text,
    [
      says(party(evil, 'person'), `“We ${evil} say,”`, { via: [evil], to: [evil] }),
      says(party(evil, 'organisation'), `“We do not say ${evil} twice or thrice,”`),
    ],
    {
      publisher: evil,
      title: evil,
      byline: evil,
      language: 'x" onload="y',
      url: 'javascript:alert(3)',
      published: '"><i>',
    },
  )
  const written = pageToHtml(composePage([hostile], { ...made, title: evil }))

  test.each([
    ['makes no element', /<img|<script>|<i>/],
    ['makes no attribute', /" on(?:load|error)=/],
    ['makes no link', /javascript:/],
    ['turns no line round', /[\u202A-\u202E\u2066-\u2069]/],
  ])('%s', (_, danger) => {
    expect(written).not.toMatch(danger)
  })

  test('shows its words all the same', () => {
    expect(written).toContain('&lt;img src=x onerror=alert(2)&gt;')
  })
})

describe('a language of its own', () => {
  test.each([
    ['he', ' lang="he"'],
    ['fr-CA', ' lang="fr-CA"'],
    ['en-GB', ''],
    ['und', ''],
  ])('%s', (language, attribute) => {
    const text = '“We will not sign this year.”'
    const one = record('a', text, [says('Mara Lund', text)], { language })
    expect(pageToHtml(composePage([one], made))).toContain(`<blockquote${attribute}>`)
  })
})

describe('a page without', () => {
  const bare = pageToHtml(composePage([record('a', 'x')], made))
  test.each([
    ['themes has no contents', /<nav/],
    ['quotations has no chart', /<svg/],
    ['facts has no lede', /class="lede"/],
  ])('%s', (_, part) => {
    expect(bare).not.toMatch(part)
  })
})
