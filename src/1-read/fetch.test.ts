import { createServer, type ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openFetcher } from './fetch.js'
import type { FetchOptions } from './reading.js'

type Answer = (response: ServerResponse) => void
const page = (body: string, type = 'text/html; charset=utf-8'): Answer => {
  return (response) => response.writeHead(200, { 'content-type': type }).end(body)
}
const status =
  (code: number): Answer =>
  (response) =>
    response.writeHead(code).end()
const to = (location: string): Answer => {
  return (response) => response.writeHead(302, { location }).end()
}

const answers: Readonly<Record<string, Answer>> = {
  '/robots.txt': page('User-agent: *\nDisallow: /private/\n', 'text/plain'),
  '/story': page('<p>“No,” said Voss.'),
  '/plain': page('“No,” said Voss.', 'text/plain'),
  '/untyped': (response) => response.writeHead(200).end('No'),
  '/packed': (response) =>
    response.writeHead(200, { 'content-encoding': 'gzip', 'content-type': 'text/html' }).end(gzipSync('<p>No')),
  '/bomb': (response) =>
    response
      .writeHead(200, { 'content-encoding': 'gzip', 'content-type': 'text/html' })
      .end(gzipSync('a'.repeat(5_000_000))),
  '/large': page('a'.repeat(200_000)),
  '/picture': page('\x89PNG', 'image/png'),
  '/paper': page('%PDF', 'application/pdf'),
  '/gone': status(410),
  '/missing': status(404),
  '/busy': status(429),
  '/broken': status(503),
  '/paid': status(402),
  '/moved': to('/story'),
  '/round': to('/round'),
  '/to-private-page': to('/private/a'),
  '/to-file': to('file:///etc/passwd'),
  '/to-nowhere': to('http://:x/'),
  '/private/a': page('secret'),
  '/slow': () => {},
  '/drip': (response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).write('<p>No')
  },
  '/cut': (response) => {
    response.writeHead(200, { 'content-type': 'text/html', 'content-length': 1000 }).write('<p>No')
    setTimeout(() => response.destroy(), 20)
  },
}

const seen: { url: string; agent: string | undefined }[] = []
const server = createServer((request, response) => {
  seen.push({ url: request.url!, agent: request.headers['user-agent'] })
  ;(answers[request.url!] ?? status(404))(response)
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

async function get(path: string, options: FetchOptions = {}) {
  const fetcher = await openFetcher({ allowPrivate: true, timeoutMs: 2000, maxBytes: 100_000, ...options })
  try {
    const { bytes, ...rest } = await fetcher.get(path.startsWith('/') ? home + path : path)
    return { ...rest, text: new TextDecoder().decode(bytes) }
  } finally {
    await fetcher.close()
  }
}

describe('a page', () => {
  test.each([
    ['/story', '<p>“No,” said Voss.', 'text/html; charset=utf-8'],
    ['/plain', '“No,” said Voss.', 'text/plain'],
    ['/untyped', 'No', null],
    ['/packed', '<p>No', 'text/html'],
  ])('%s', async (path, text, contentType) => {
    expect(await get(path)).toEqual({ url: home + path, text, contentType, etag: null, lastModified: null })
  })

  test('keeps the address where the redirects ended', async () => {
    expect(await get('/moved')).toMatchObject({ url: `${home}/story`, text: '<p>“No,” said Voss.' })
  })

  test('is asked for by a reader who says who it is', async () => {
    await get('/story', { userAgent: 'onrecord/test' })
    expect(seen.at(-1)).toEqual({ url: '/story', agent: 'onrecord/test' })
  })
})

describe('what cannot be had is told in a sentence', () => {
  test.each([
    ['/missing', /Cannot fetch http.*\/missing: there is no such page \(404\)\./, /Check the address/],
    ['/gone', /there is no such page \(410\)/, /Check/],
    ['/busy', /asks to wait \(429\)/, /later/],
    ['/broken', /has a fault \(503\)/, /later/],
    ['/paid', /the site refused \(402\)/, /save it/],
    ['/picture', /it is image\/png, not a text or a page/, /turn the file into text/],
    ['/paper', /it is application\/pdf/, /turn the file into text/],
    ['/large', /it is larger than 100000 bytes/, /Save/],
    ['/bomb', /it is larger than 100000 bytes/, /Save/],
    ['/round', /redirects more than 5 times/, /ends at/],
    ['/to-file', /expected http or https, got file:/, /web page/],
    ['/to-nowhere', /Cannot fetch/, /Check/],
    ['/cut', /Cannot fetch/, /Check/],
    ['/private/a', /its robots\.txt asks programs not to read it/, /save it/],
    ['/to-private-page', /private\/a: its robots\.txt asks/, /save it/],
    ['ftp://a.example/b', /expected http or https, got ftp:/, /web page/],
    ['http://', /not a complete address/, /like https/],
    ['http://voss@127.0.0.1/', /holds a user name/, /Leave/],
    ['http://127.0.0.1:1/', /the server does not answer|bad port/, /Check/],
    ['http://no-such-host.invalid/', /no server has this name/, /spelling/],
  ])('%s', async (path, problem, advice) => {
    const error: unknown = await get(path).catch((cause) => cause)
    expect(error).toMatchObject({
      name: 'CannotFetch',
      message: expect.stringMatching(problem),
      advice: expect.stringMatching(advice),
    })
  })

  test.each(['/slow', '/drip'])('%s ends in time', async (path) => {
    const from = performance.now()
    await expect(get(path, { timeoutMs: 300 })).rejects.toThrow('no whole answer came within 300 ms')
    expect(performance.now() - from).toBeLessThan(3000)
  })
})

describe('addresses of this machine', () => {
  test.each([
    ['a number', () => home],
    ['a name', () => home.replace('127.0.0.1', 'localhost')],
    ['a number in one piece', () => home.replace('127.0.0.1', '2130706433')],
    ['IPv6', () => 'http://[::1]/'],
    ['IPv4 in IPv6', () => 'http://[::ffff:127.0.0.1]/'],
  ])('are refused unless allowed: %s', async (_, address) => {
    const before = seen.length
    await expect(get(address(), { allowPrivate: false })).rejects.toMatchObject({
      message: expect.stringMatching(/the address belongs to this machine or its network/),
      advice: expect.stringMatching(/--allow-private/),
    })
    expect(seen.length).toBe(before)
  })
})

describe('robots.txt', () => {
  test('is asked for once a site', async () => {
    const fetcher = await openFetcher({ allowPrivate: true })
    const before = seen.length
    await fetcher.get(`${home}/story`)
    await fetcher.get(`${home}/plain`)
    await fetcher.close()
    expect(seen.slice(before).map(({ url }) => url)).toEqual(['/robots.txt', '/story', '/plain'])
  })

  test('is not asked for where the caller says so', async () => {
    expect((await get('/private/a', { robots: false })).text).toBe('secret')
  })
})
