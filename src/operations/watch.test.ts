import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { outcomeOf, worldWith } from '../../tests/reading/world.js'
import { articlePage, Site } from '../../tests/watching/site.js'
import type { Input } from './operation.js'
import type { WatchEvent } from './watch/events.js'
import { watch } from './watch.js'

type Wish = Partial<Input<(typeof watch)['options']>>

let site: Site
let folder = ''
/** A clock that only sleeping and the tests move. */
let now = 0
const MINUTE = 60_000
beforeAll(async () => {
  site = await new Site().open()
})
afterAll(() => site.close())
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-watch-'))
  now = Date.parse('2026-10-14T08:00:00Z')
  site.pages.clear()
  site.asked.length = 0
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const world = (stop = new AbortController()) =>
  worldWith('', {
    now: () => new Date(now).toISOString(),
    sleep: async (milliseconds) => {
      now += milliseconds
    },
    stopSignal: () => stop.signal,
  })

function wishFrom(feeds: readonly string[], wish: Wish) {
  const inputs = feeds.map((path) => (path.startsWith('/') && !path.startsWith(folder) ? site.home + path : path))
  const usual = { once: true, every: undefined, limit: undefined, format: 'ndjson' as const, 'allow-private': true }
  return { ...usual, inputs, state: join(folder, 'state'), ...wish }
}

/** One round, ten minutes after the one before, with its events taken apart. */
async function round(feeds: readonly string[], wish: Wish = {}) {
  now += 10 * MINUTE
  const { output, failures, end } = await outcomeOf(watch.run(world(), wishFrom(feeds, wish) as never))
  const events = output.split('\n').filter(Boolean)
  return {
    events: wish.format === 'text' ? [] : events.map((line) => JSON.parse(line) as WatchEvent),
    output,
    failures,
    end,
  }
}
const kinds = ({ events }: { events: readonly WatchEvent[] }) => events.map(({ event }) => event)
const urls = ({ events }: { events: readonly WatchEvent[] }) => events.map(({ url }) => url.replace(site.home, ''))

const SIGN = '“We will not sign the harbour agreement this year,” Mara Lund said.'
const story = (...paragraphs: readonly string[]) => articlePage('Council splits over the harbour', ...paragraphs)

describe('new articles', () => {
  test('are read with their statements, and told once', async () => {
    site.feed('/rss', ['/a', '/b'])
    site.put('/a', story(SIGN))
    site.put('/b', story('“No,” said Ivo Brandt.'))
    const first = await round(['/rss'])
    expect(kinds(first)).toEqual(['new', 'new'])
    expect(first.events[0]).toMatchObject({
      url: `${site.home}/a`,
      feed: `${site.home}/rss`,
      title: 'Council splits over the harbour',
    })
    expect(first.events[0]).toMatchObject({ record: { statements: [{ speakers: [{ name: 'Mara Lund' }] }] } })
    expect(first.end).toMatchObject({ found: true, read: 3, summary: '1 feed, 2 new articles, 0 revisions' })
    const second = await round(['/rss'])
    expect(second).toMatchObject({ events: [], failures: [], end: { found: false, summary: 'Nothing new in 1 feed.' } })
  })

  test('that the feed gets later are told later, and nothing else is asked for in vain', async () => {
    site.feed('/rss', ['/a'])
    site.put('/a', story(SIGN))
    await round(['/rss'])
    site.feed('/rss', ['/b', '/a'])
    site.put('/b', story(SIGN))
    const seen = site.pages.get('/a')!
    let whole = 0
    site.pages.set('/a', (response, headers) => {
      if (headers['if-none-match'] === undefined) whole++
      seen(response, headers)
    })
    expect(urls(await round(['/rss']))).toEqual(['/b'])
    expect(whole).toBe(0)
  })

  test('are taken from each feed in turn, a limit of them in a round', async () => {
    const many = Array.from({ length: 9 }, (_, i) => `/many/${i}`)
    site.feed('/long', many)
    site.feed('/short', ['/one'])
    for (const path of [...many, '/one']) site.put(path, story(SIGN))
    const first = await round(['/long', '/short'], { limit: '3' })
    expect(urls(first).sort()).toEqual(['/many/0', '/many/1', '/one'])
    expect(first.end.summary).toBe('2 feeds, 3 new articles, 0 revisions; 7 articles wait for the next round')
    expect(urls(await round(['/long', '/short'], { limit: '3' }))).toEqual(['/many/2', '/many/3', '/many/4'])
  })

  test('of a feed of ten thousand come a hundred in a round', { timeout: 60_000 }, async () => {
    site.feed(
      '/rss',
      Array.from({ length: 10_000 }, (_, i) => `/n/${i}`),
    )
    for (let i = 0; i < 200; i++) site.put(`/n/${i}`, 'It rained.', 'text/plain')
    const first = await round(['/rss'])
    expect(kinds(first)).toEqual(Array(100).fill('new'))
    expect(first.end.summary).toMatch(/; 9900 articles wait/)
    const second = await round(['/rss'])
    expect(urls(second)).toEqual(Array.from({ length: 100 }, (_, i) => `/n/${i + 100}`))
  })

  test('behind a redirect are one article, whatever leads there', async () => {
    site.feed('/rss', ['/out?to=a', '/a', '/also?to=a'])
    site.put('/a', story(SIGN))
    for (const path of ['/out?to=a', '/also?to=a'])
      site.pages.set(path, (response) => response.writeHead(302, { location: '/a' }).end())
    expect(urls(await round(['/rss']))).toEqual(['/a'])
    site.news()
    expect(kinds(await round(['/rss']))).toEqual([])
    expect(site.news()).toEqual(['/a', '/rss'])
  })

  test('take date and title from the feed where they tell none', async () => {
    const item = '<item><title>Ferry late</title><link>/a</link><pubDate>14 Oct 2026 07:00:00 GMT</pubDate></item>'
    site.put('/rss', `<rss><channel>${item}</channel></rss>`, 'text/xml')
    site.put('/a', 'It rained all day in Tarn Bay, and the ferry stayed where it was.', 'text/plain')
    const { events } = await round(['/rss'])
    expect(events[0]).toMatchObject({ title: 'Ferry late', record: { published: '2026-10-14T07:00:00Z' } })
  })
})

describe('an article that changes', () => {
  test('ten times is told ten times, each change once', async () => {
    site.feed('/rss', ['/a'])
    site.put('/a', story('“We counted 0 boats in the harbour this morning,” Mara Lund said.'))
    await round(['/rss'])
    for (let i = 1; i <= 10; i++) {
      site.put('/a', story(`“We counted ${i} boats in the harbour this morning,” Mara Lund said.`))
      const found = await round(['/rss'])
      expect(kinds(found)).toEqual(['revision', 'quote-reworded'])
      const sentence = `A quotation of Mara Lund was reworded: “${i - 1}” became “${i}”.`
      expect(found.events[1]).toMatchObject({ sentence, url: `${site.home}/a` })
      // Nothing is due sooner, and nothing is told again when it is.
      expect(kinds(await round(['/rss']))).toEqual([])
      now += 60 * MINUTE
    }
  })

  test.each([
    ['a quotation that came', [], [SIGN], ['revision', 'quote-added']],
    ['a quotation that went', [SIGN], [], ['revision', 'quote-removed']],
    ['another speaker', [SIGN], [SIGN.replace('Mara Lund', 'Petra Holm')], ['revision', 'quote-reattributed']],
    ['a word of the reporter', [SIGN, 'It rained.'], [SIGN, 'It snowed.'], ['revision']],
    ['typography', [SIGN], [SIGN.replace(/[“”]/g, '"')], []],
    ['the order of paragraphs', [SIGN, 'It rained.'], ['It rained.', SIGN], []],
  ])('%s', async (_, before, after, expected) => {
    site.feed('/rss', ['/a'])
    site.put('/a', story(...before))
    await round(['/rss'])
    site.put('/a', story(...after))
    expect(kinds(await round(['/rss']))).toEqual(expected)
  })

  test('in what stands around it only is not told', async () => {
    site.feed('/rss', ['/a'])
    site.put('/a', story(SIGN).replace('<article>', '<nav>Weather: rain</nav><article>'))
    await round(['/rss'])
    site.put('/a', story(SIGN).replace('<article>', '<nav>Weather: sun</nav><article>'))
    expect(kinds(await round(['/rss']))).toEqual([])
  })

  test('back to what it was is told, too', async () => {
    site.feed('/rss', ['/a'])
    for (const [words, expected] of [
      ['this', 'new'],
      ['next', 'revision'],
      ['this', 'revision'],
      ['next', 'revision'],
    ] as const) {
      site.put('/a', story(SIGN.replace('this', words)))
      expect(kinds(await round(['/rss']))[0]).toBe(expected)
      now += 30 * MINUTE
    }
  })

  test('is looked at again less and less often, and at once where its feed says so', async () => {
    const entry = (updated: string) =>
      site.put(
        '/atom',
        `<feed xmlns="http://www.w3.org/2005/Atom"><entry><link href="/a"/><updated>${updated}</updated></entry></feed>`,
        'application/atom+xml',
      )
    entry('2026-10-14')
    site.put('/a', story(SIGN))
    let looks = 0
    for (let i = 0; i < 60; i++) {
      await round(['/atom'])
      looks += site.news().filter((path) => path === '/a').length
    }
    expect(looks).toBeLessThan(12)
    entry('2026-10-15')
    await round(['/atom'])
    expect(site.news()).toEqual(['/a', '/atom'])
  })
})

describe('what cannot be had', () => {
  const failed = (path: string, problem: RegExp) => ({
    event: 'failed',
    url: site.home + path,
    problem: expect.stringMatching(problem),
  })

  test('costs itself, is told once, and again when it failed anew', async () => {
    site.feed('/rss', ['/gone', '/a'])
    site.put('/a', story(SIGN))
    const first = await round(['/rss'])
    expect(first.events).toMatchObject([failed('/gone', /no such page/), { event: 'new' }])
    expect(first.end).toMatchObject({ found: true })
    now += 60 * MINUTE
    site.news()
    expect(kinds(await round(['/rss']))).toEqual([])
    expect(site.news()).toContain('/gone')
  })

  test.each([
    [
      'a redirect that goes in a circle',
      '/round',
      (path: string) => site.pages.set(path, (response) => response.writeHead(302, { location: path }).end()),
      /redirects more than/,
    ],
    [
      'a page that robots.txt closes',
      '/private',
      () => site.put('/robots.txt', 'User-agent: *\nDisallow: /private', 'text/plain'),
      /robots\.txt/,
    ],
    [
      'a page that leads to the front page',
      '/old',
      (path: string) => {
        site.put('/', story(SIGN))
        site.pages.set(path, (response) => response.writeHead(301, { location: '/' }).end())
      },
      /front page/,
    ],
    ['a picture', '/p', (path: string) => site.put(path, 'GIF89a', 'image/gif'), /image\/gif/],
    [
      'a list of documents',
      '/l',
      (path: string) => site.put(path, '{"id":"a","text":"b"}\n', 'application/x-ndjson'),
      /list of documents/,
    ],
  ])('%s', async (_, path, prepare, problem) => {
    site.feed('/rss', [path, '/a'])
    site.put('/a', story(SIGN))
    prepare(path)
    const { events } = await round(['/rss'])
    expect(events).toMatchObject([failed(path, problem), { event: 'new' }])
  })

  test('an article that is taken down is told', async () => {
    site.feed('/rss', ['/a'])
    site.put('/a', story(SIGN))
    await round(['/rss'])
    site.pages.set('/a', (response) => response.writeHead(410).end())
    expect((await round(['/rss'])).events).toMatchObject([failed('/a', /no such page \(410\)/)])
  })

  test('a feed that is none, and one that is', async () => {
    site.put('/', '<html><head><link rel="alternate" type="application/rss+xml" href="/rss"></head></html>')
    site.feed('/rss', [])
    const { events, failures, end } = await round(['/', '/rss'])
    expect(events).toMatchObject([
      { event: 'failed', error: 'NotAFeed', advice: `It names this feed: ${site.home}/rss.` },
    ])
    expect(failures.map(({ name }) => name)).toEqual(['NotAFeed'])
    expect(end).toMatchObject({ found: false, read: 1 })
  })

  test('no feed at all: nothing could be read', async () => {
    const { end, failures } = await round(['/rss'])
    expect(end).toMatchObject({ found: false, read: 0 })
    expect(failures).toHaveLength(1)
  })

  test('what is odd about a feed is told once', async () => {
    site.put('/rss', '<rss><channel><item><title>a</title></item>', 'text/xml')
    const rules = async () => (await round(['/rss'])).events.map((one) => ('rule' in one ? one.rule : one.event))
    expect(await rules()).toEqual(['feed-cut-off', 'feed-item-without-link'])
    expect(await rules()).toEqual([])
  })

  test('a feed whose letters lie is read, and told', async () => {
    const feed =
      '<?xml version="1.0" encoding="iso-8859-1"?><rss><channel><item><title>Fähre</title><link>/a</link></item></channel></rss>'
    site.put('/rss', new TextEncoder().encode(feed), 'text/xml')
    site.put('/a', 'It rained all day in the bay, and nobody came.', 'text/plain')
    const { events } = await round(['/rss'])
    expect(events).toMatchObject([{ rule: 'feed-encoding-wrong' }, { event: 'new', title: 'Fähre' }])
  })
})

describe('a site in trouble', () => {
  test('is left alone as long as it asks, over restarts', async () => {
    site.feed('/rss', ['/a', '/b'])
    site.put('/b', story(SIGN))
    site.pages.set('/a', (response) => response.writeHead(429, { 'retry-after': '3600' }).end())
    expect(kinds(await round(['/rss']))).toEqual(['failed'])
    site.news()
    const summary = 'Nothing new in 0 feeds; 2 pages wait until the site may be asked again.'
    expect(await round(['/rss'])).toMatchObject({ events: [], failures: [], end: { found: false, read: 0, summary } })
    expect(site.news()).toEqual([])
    now += 60 * MINUTE
    site.put('/a', story(SIGN))
    expect(urls(await round(['/rss'])).sort()).toEqual(['/a', '/b'])
  })

  test('a page that always fails does not keep the others from being read', async () => {
    site.feed('/rss', ['/bad', '/a'])
    site.put('/a', story(SIGN))
    site.pages.set('/bad', (response) => response.writeHead(500).end())
    const told = [...kinds(await round(['/rss'])), ...kinds(await round(['/rss']))]
    expect(told).toEqual(['failed', 'new'])
  })
})

test('a kept document that somebody took away costs its article, not the run', async () => {
  site.feed('/rss', ['/a', '/b'])
  for (const path of ['/a', '/b']) site.put(path, story(SIGN.replace('harbour', path)))
  const [first] = (await round(['/rss'])).events
  for (const name of readdirSync(join(folder, 'state/documents'))) {
    const path = join(folder, 'state/documents', name)
    if (readFileSync(path, 'utf8').includes(first!.url)) rmSync(path)
  }
  site.put('/b', story(SIGN.replace('harbour', '/b').replace('not ', '')))
  expect(kinds(await round(['/rss'])).sort()).toEqual(['failed', 'quote-reworded', 'revision'])
})

describe('feeds that list feeds', () => {
  test('an OPML list, and a sitemap index', async () => {
    site.put(
      '/all.opml',
      `<opml><body><outline xmlUrl="/rss"/><outline xmlUrl="/index.xml"/></body></opml>`,
      'text/x-opml',
    )
    site.put(
      '/index.xml',
      `<sitemapindex><sitemap><loc>${site.home}/map.xml</loc></sitemap></sitemapindex>`,
      'text/xml',
    )
    site.put('/map.xml', `<urlset><url><loc>${site.home}/b</loc></url></urlset>`, 'text/xml')
    site.feed('/rss', ['/a'])
    for (const path of ['/a', '/b']) site.put(path, story(SIGN))
    expect(urls(await round(['/all.opml'])).sort()).toEqual(['/a', '/b'])
    site.feed('/rss', ['/a', '/c'])
    site.put('/c', story(SIGN))
    expect(urls(await round(['/all.opml']))).toEqual(['/c'])
  })

  test('that list themselves are asked for once', async () => {
    site.put('/all.opml', `<opml><body><outline xmlUrl="/all.opml"/></body></opml>`, 'text/x-opml')
    await round(['/all.opml'])
    expect(site.news()).toEqual(['/all.opml'])
  })
})

describe('feeds in files', () => {
  const file = (name: string, text: string) => {
    writeFileSync(join(folder, name), text)
    return join(folder, name)
  }
  const rss = (link: string) => `<rss><channel><item><link>${link}</link></item></channel></rss>`

  test('lead to the files beside them', async () => {
    mkdirSync(join(folder, 'inner'))
    file('inner/a.txt', `The council met.\n\n${SIGN}\n`)
    const feed = file('feed.xml', rss('inner/a.txt'))
    expect((await round([feed])).events).toMatchObject([{ event: 'new', record: { statements: [{}] } }])
    file('inner/a.txt', `The council met.\n\n${SIGN.replace('not ', '')}\n`)
    expect(kinds(await round([feed]))).toEqual(['revision', 'quote-reworded'])
  })

  test.each([
    ['up from there', '../secret.txt'],
    ['anywhere', 'file:///etc/passwd'],
    ['by a link in the file system', 'link.txt'],
  ])('never lead %s', async (_, link) => {
    writeFileSync(join(folder, 'secret.txt'), SIGN)
    mkdirSync(join(folder, 'feeds'))
    symlinkSync(join(folder, 'secret.txt'), join(folder, 'feeds/link.txt'))
    const { events } = await round([file('feeds/feed.xml', rss(link))])
    expect(events).toMatchObject([{ event: 'failed', problem: expect.stringMatching(/does not lie beside the feed/) }])
  })

  test('a feed on the web cannot name files', async () => {
    site.put('/rss', rss('file:///etc/passwd'), 'text/xml')
    expect((await round(['/rss'])).events).toMatchObject([{ rule: 'feed-item-without-link' }])
  })
})

describe('a run that goes on', () => {
  test('asks every so many minutes until it is stopped, and then ends in good order', async () => {
    site.feed('/rss', ['/a'])
    site.put('/a', story(SIGN))
    const stop = new AbortController()
    const from = now
    const onrecord = {
      ...world(stop),
      sleep: async (milliseconds: number) => {
        now += milliseconds
        if (now - from > 100 * MINUTE) stop.abort()
      },
    }
    const { end } = await outcomeOf(watch.run(onrecord, wishFrom(['/rss'], { once: false, every: '30' }) as never))
    expect(site.news().filter((path) => path === '/rss')).toHaveLength(4)
    expect(end).toMatchObject({ found: true, summary: '1 feed, 1 new article, 0 revisions' })
  })

  test('fetches nothing again that it fetched just before it was started anew', async () => {
    site.feed('/rss', ['/a'])
    site.put('/a', story(SIGN))
    await round(['/rss'])
    site.news()
    const stop = new AbortController()
    const onrecord = { ...world(stop), sleep: async () => stop.abort() }
    const { end } = await outcomeOf(watch.run(onrecord, wishFrom(['/rss'], { once: false, every: '30' }) as never))
    expect(site.news()).toEqual([])
    expect(end.found).toBe(false)
  })
})

describe('a run that is cut off', () => {
  test('goes on where it was: nothing is lost, and nothing is fetched twice', async () => {
    const paths = Array.from({ length: 8 }, (_, i) => `/n/${i}`)
    site.feed('/rss', paths)
    for (const path of paths) site.put(path, story(SIGN))
    const told: string[] = []
    for (let runs = 0; runs < 20 && told.length < 8; runs++) {
      now += 1000
      let left = 2
      // Whoever reads the events goes away in the middle, as after a kill.
      for await (const one of watch.run(world(), wishFrom(['/rss'], {}) as never)) {
        if (one.is !== 'output') continue
        if (--left === 0) break
        told.push((JSON.parse(one.text) as WatchEvent).url.replace(site.home, ''))
      }
    }
    expect(told.sort()).toEqual(paths)
    expect(site.news().filter((path) => path.startsWith('/n/'))).toEqual(paths)
  })
})

describe('wrong use', () => {
  test.each([
    [[], {}, /no feed to watch/],
    [['-'], {}, /standard input/],
    [['/rss'], { every: 'often' }, /--every expected a number, got "often"/],
    [['/rss'], { every: '0.1' }, /too often/],
    [['/rss'], { limit: '0' }, /reads nothing/],
    [['/rss'], { limit: '1.5' }, /reads nothing/],
    [['/rss'], { limit: '' }, /expected a number/],
  ])('%j %j', async (feeds, wish, problem) => {
    await expect(round(feeds, wish)).rejects.toMatchObject({
      name: 'WrongUse',
      message: expect.stringMatching(problem),
    })
    expect(site.asked).toEqual([])
  })

  test('a network of one’s own is refused unless allowed', async () => {
    site.feed('/rss', [])
    expect((await round(['/rss'], { 'allow-private': false })).events).toMatchObject([
      { event: 'failed', problem: expect.stringMatching(/belongs to this machine/) },
    ])
  })
})

test('people read lines', async () => {
  site.feed('/rss', ['/a', '/gone'])
  site.put('/a', story(SIGN))
  const first = await round(['/rss'], { format: 'text' })
  expect(first.output).toBe(`New: Council splits over the harbour (${site.home}/a), 1 statement\n`)
  expect(first.failures.map(({ message }) => message)).toEqual([expect.stringMatching(/no such page/)])
  site.put('/a', story(SIGN.replace('not ', '')))
  const second = await round(['/rss'], { format: 'text' })
  expect(second.output).toBe(
    `Changed: Council splits over the harbour (${site.home}/a)\n  A quotation of Mara Lund was reworded: “not” was taken out.\n`,
  )
})
