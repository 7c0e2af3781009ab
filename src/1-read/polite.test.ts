import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Manners, openPoliteFetcher, type PoliteFetcher, type Rest } from './polite.js'

type Answer = (response: ServerResponse, headers: IncomingHttpHeaders) => void
const html = { 'content-type': 'text/html' }
let robots = ''
let answers: Record<string, Answer> = {}
const seen: string[] = []
const server = createServer((request, response) => {
  seen.push(request.url!)
  if (request.url === '/robots.txt') response.writeHead(200).end(robots)
  else (answers[request.url!] ?? ((one) => one.writeHead(404).end()))(response, request.headers)
})
let home = ''
beforeAll(async () => {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  home = `http://127.0.0.1:${(server.address() as { port: number }).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

/** A clock that only sleeping moves. */
let now = 0
let slept: number[] = []
const kept: [host: string, rest: Rest][] = []
let open: PoliteFetcher[] = []
beforeEach(() => {
  Object.assign(answers, {})
  answers = { '/a': (response) => response.writeHead(200, html).end('<p>a') }
  robots = ''
  now = 1_000_000
  slept = []
  seen.length = 0
  kept.length = 0
})
afterEach(async () => {
  for (const one of open) await one.close()
  open = []
})

async function fetcher(more: Partial<Manners> = {}) {
  const made = await openPoliteFetcher({
    allowPrivate: true,
    timeoutMs: 500,
    now: () => now,
    sleep: async (wait) => {
      slept.push(wait)
      now += wait
    },
    onRest: async (host, rest) => {
      kept.push([host, rest])
    },
    ...more,
  })
  open.push(made)
  return { is: async (path: string) => (await made.ask(home + path, {})).is, ask: made.ask }
}
const refuse =
  (status: number, headers: Record<string, string> = {}): Answer =>
  (response) =>
    response.writeHead(status, headers).end()

describe('between two pages of a site', () => {
  test.each([
    ['a second', '', 1000],
    ['what robots.txt asks for', 'User-agent: *\nCrawl-delay: 7\n', 7000],
    ['no more than half a minute', 'User-agent: *\nCrawl-delay: 9999\n', 30_000],
    ['no less than a second', 'User-agent: *\nCrawl-delay: 0.1\n', 1000],
  ])('%s', async (_, told, pause) => {
    robots = told
    const { is } = await fetcher()
    expect([await is('/a'), await is('/a')]).toEqual(['page', 'page'])
    expect(slept).toEqual([pause])
  })

  test('they are asked for one at a time, whoever asks', async () => {
    let under = 0
    let most = 0
    answers['/a'] = (response) => {
      most = Math.max(most, ++under)
      setTimeout(() => {
        under--
        response.writeHead(200, html).end('<p>a')
      }, 10)
    }
    const { is } = await fetcher()
    expect(await Promise.all([is('/a'), is('/a'), is('/a')])).toEqual(['page', 'page', 'page'])
    expect([most, slept]).toEqual([1, [1000, 1000]])
  })
})

describe('a site in trouble', () => {
  test('is left alone as long as it asks', async () => {
    answers['/busy'] = refuse(429, { 'retry-after': '300' })
    const { is, ask } = await fetcher()
    expect(await is('/busy')).toBe('failed')
    expect(await ask(`${home}/a`, {})).toEqual({ is: 'waits', until: now + 300_000 })
    const asked = seen.length
    now += 299_000
    expect(await is('/a')).toBe('page')
    expect(slept.at(-1)).toBe(1000)
    expect(seen.length).toBe(asked + 1)
  })

  test.each([
    ['a fault', refuse(503)],
    ['no answer', () => {}],
    [
      'half an answer',
      (response) => response.writeHead(200, { ...html, 'content-length': '9' }).write('<p>', () => response.destroy()),
    ],
  ] as readonly [string, Answer][])('is left alone twice as long each time: %s', async (_, answer) => {
    answers['/a'] = answer
    const { is } = await fetcher({ timeoutMs: 100 })
    for (const minutes of [1, 2, 4, 8]) {
      expect(await is('/a')).toBe('failed')
      expect(kept.at(-1)?.[1].until).toBe(now + minutes * 60_000)
      expect(await is('/a')).toBe('waits')
      now += minutes * 60_000
    }
    answers['/a'] = (response) => response.writeHead(200, html).end('<p>a')
    expect(await is('/a')).toBe('page')
    expect(kept.at(-1)?.[1]).toEqual({ until: 0, failures: 0 })
  })

  test('is never left alone for more than six hours', async () => {
    answers['/a'] = refuse(500)
    const { is } = await fetcher({ rests: new Map([[home.slice(7), { until: 0, failures: 50 }]]) })
    expect(await is('/a')).toBe('failed')
    expect(kept.at(-1)?.[1].until).toBe(now + 6 * 3_600_000)
  })

  test('is left alone after a restart, too', async () => {
    const { is } = await fetcher({ rests: new Map([[home.slice(7), { until: now + 60_000, failures: 1 }]]) })
    expect(await is('/a')).toBe('waits')
    expect(seen).toEqual([])
  })

  test('a page that is not there is no trouble of the site', async () => {
    const { is } = await fetcher()
    expect([await is('/gone'), await is('/a')]).toEqual(['failed', 'page'])
    expect(kept).toEqual([])
  })
})

describe('a page that did not change', () => {
  beforeEach(() => {
    answers['/a'] = (response, headers) => {
      const same =
        headers['if-none-match'] === '"1"' || headers['if-modified-since'] === 'Wed, 14 Oct 2026 12:00:00 GMT'
      const told = { etag: '"1"', 'last-modified': 'Wed, 14 Oct 2026 12:00:00 GMT' }
      response.writeHead(same ? 304 : 200, { ...html, ...told }).end(same ? undefined : '<p>a')
    }
  })

  test('is told by its validators', async () => {
    const { ask } = await fetcher()
    const first = await ask(`${home}/a`, {})
    const page = first.is === 'page' ? first.page : null
    expect(page).toMatchObject({ etag: '"1"', lastModified: 'Wed, 14 Oct 2026 12:00:00 GMT' })
    expect(await ask(`${home}/a`, { known: page! })).toEqual({ is: 'unchanged' })
    expect(await ask(`${home}/a`, { known: { etag: null, lastModified: page!.lastModified } })).toEqual({
      is: 'unchanged',
    })
    expect(await ask(`${home}/a`, { known: { etag: '"0"', lastModified: null } })).toMatchObject({ is: 'page' })
  })

  test('"unchanged" without a page to compare with is a refusal', async () => {
    answers['/a'] = refuse(304)
    const { ask } = await fetcher()
    expect(await ask(`${home}/a`, {})).toMatchObject({ is: 'failed', error: { name: 'CannotFetch' } })
  })
})

describe('robots.txt', () => {
  test('is asked for again after a day', async () => {
    const { is } = await fetcher()
    await is('/a')
    now += 23 * 3_600_000
    await is('/a')
    expect(seen.filter((path) => path === '/robots.txt')).toHaveLength(1)
    now += 2 * 3_600_000
    robots = 'User-agent: *\nDisallow: /\n'
    expect(await is('/a')).toBe('failed')
    expect(seen.filter((path) => path === '/robots.txt')).toHaveLength(2)
  })
})

test.each([
  ['what is no address', 'quill'],
  ['another protocol', 'ftp://quill.example/a'],
])('%s fails and needs no pause', async (_, url) => {
  const { ask } = await fetcher()
  expect(await ask(url, {})).toMatchObject({ is: 'failed', error: { name: 'CannotFetch' } })
  expect(kept).toEqual([])
})

test('what is asked for as a feed may have any type that feeds come with', async () => {
  for (const type of ['application/rss+xml', 'application/octet-stream', 'application/feed+json'])
    answers[`/${type}`] = (response) => response.writeHead(200, { 'content-type': type }).end('<rss/>')
  const { ask } = await fetcher()
  for (const type of ['application/rss+xml', 'application/octet-stream', 'application/feed+json']) {
    expect((await ask(`${home}/${type}`, { as: 'feed' })).is).toBe('page')
    expect((await ask(`${home}/${type}`, {})).is).toBe('failed')
  }
})

test('a run that ends ends what is under way', async () => {
  answers['/a'] = () => {}
  const stop = new AbortController()
  const { is } = await fetcher({ timeoutMs: 60_000, signal: stop.signal })
  setTimeout(() => stop.abort(), 50)
  expect(await is('/a')).toBe('failed')
  expect(kept).toEqual([])
})
