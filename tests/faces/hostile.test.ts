import { once } from 'node:events'
import { request } from 'node:http'
import { connect, type Socket } from 'node:net'
import { parseHTML } from 'linkedom'
import { afterEach, describe, expect, test } from 'vitest'
import { asking, BEARER, HOSTILE, HOSTILE_ID, HOSTILE_TITLE, served } from './server.js'

const ends: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const end of ends.splice(0)) await end()
})

async function real(...wish: Parameters<typeof served>) {
  const server = await served(...wish)
  ends.push(server.end)
  return server
}

/** A connection on which anything can be written, and everything that came back when it was closed. */
async function wire(url: string) {
  const { hostname, port } = new URL(url)
  const socket: Socket = connect(Number(port), hostname)
  let text = ''
  socket.on('data', (bytes) => {
    text += bytes
  })
  socket.on('error', () => {})
  await once(socket, 'connect')
  const closed = once(socket, 'close')
  return { socket, text: () => text, closed }
}

describe('who is slow', () => {
  test('with the head of a request is cut off, and others are answered meanwhile', async () => {
    const { url } = await real({}, { head: 300, request: 300 })
    const many = await Promise.all(Array.from({ length: 20 }, () => wire(url)))
    for (const { socket } of many) socket.write('GET /health HTTP/1.1\r\nHost: localhost\r\n')
    const drip = setInterval(() => {
      for (const { socket } of many) if (socket.writable) socket.write('X-Slow: a\r\n')
    }, 50)
    expect((await fetch(`${url}health`)).status).toBe(200)
    await Promise.all(many.map(({ closed }) => closed))
    clearInterval(drip)
    expect(many.map(({ text }) => text().split('\r\n')[0])).toEqual(many.map(() => 'HTTP/1.1 408 Request Timeout'))
  })

  test('with the body of a request is cut off', async () => {
    const { url } = await real({}, { head: 300, request: 300 })
    const { socket, closed } = await wire(url)
    socket.write(
      'POST /search HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"words"',
    )
    const drip = setInterval(() => socket.writable && socket.write(' '), 100)
    await closed
    clearInterval(drip)
    expect((await fetch(`${url}health`)).status).toBe(200)
  })
})

describe('who goes away', () => {
  test('in the middle of a long answer gives its turn back', async () => {
    const { url } = await real({ limits: { atOnce: 1, waiting: 0 } })
    const documents = Array.from({ length: 200 }, (_, at) => ({ id: `d${at}`, text: HOSTILE }))
    const gone = new AbortController()
    const headers = { 'content-type': 'application/json', accept: 'application/x-ndjson' }
    const init = { method: 'POST', headers, body: JSON.stringify({ documents }), signal: gone.signal }
    const reader = (await fetch(`${url}extract`, init)).body!.getReader()
    await reader.read()
    expect((await fetch(`${url}search?words=a`)).status).toBe(503)
    gone.abort()
    await reader.closed.catch(() => {})
    let status = 503
    for (let tries = 0; status === 503 && tries < 50; tries++) {
      await new Promise((done) => setTimeout(done, 50))
      status = (await fetch(`${url}search?words=a`)).status
    }
    expect(status).toBe(200)
  })
})

describe('who sends too much', () => {
  test('is told so, with a length and without one', async () => {
    const { url } = await real({ limits: { bytes: 10_000 } })
    const large = JSON.stringify({ documents: [{ text: 'x'.repeat(50_000) }] })
    const headers = { 'content-type': 'application/json' }
    const told = await fetch(`${url}extract`, { method: 'POST', body: large, headers })
    expect([told.status, ((await told.json()) as { error: { name: string } }).error.name]).toEqual([413, 'TooLarge'])
    const status = await new Promise<number | undefined>((done, fail) => {
      const sent = request(`${url}extract`, { method: 'POST', headers }, (response) =>
        done(response.resume().statusCode),
      )
      sent.on('error', fail)
      for (let at = 0; at < large.length; at += 1000) sent.write(large.slice(at, at + 1000))
      sent.end()
    })
    expect(status).toBe(413)
  })

  test('in the head is refused', async () => {
    const { url } = await real()
    const { socket, text, closed } = await wire(url)
    socket.write(`GET /health HTTP/1.1\r\nHost: localhost\r\nX-Large: ${'a'.repeat(40_000)}\r\n\r\n`)
    await closed
    expect(text()).toMatch(/^HTTP\/1\.1 431/)
  })

  test.each([
    ['nested a thousand times', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['with a key that objects have anyway', '{"__proto__":{"words":"a"},"constructor":{"prototype":{"closed":false}}}'],
    ['that is half a letter', '{"words":"\\ud800"}'],
    ['with a number no number is', '{"limit":1e999}'],
    ['with a length that is negative', '{"limit":-5}'],
    ['of nothing', 'null'],
  ])('JSON %s does not bring it down', async (_, body) => {
    const { answer } = await asking()
    const { status, body: found } = await answer('/search', {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json' },
    })
    expect([status === 200, found.ok]).toEqual(status === 200 ? [true, true] : [false, false])
    expect(status).toBeLessThan(500)
    expect(({} as Record<string, unknown>).words).toBeUndefined()
  })
})

describe('paths', () => {
  test.each([
    '/../../etc/passwd',
    '/..%2f..%2fetc%2fpasswd',
    '/documents/..%2f..%2f..%2fetc%2fpasswd',
    '/documents/%2fetc%2fpasswd',
    '/documents/%00',
    '/documents/%',
    '/documents/%ff',
    '/documents/file:%2f%2f%2fetc%2fpasswd',
    '//evil.example/search',
    '/search/../export',
    '/SEARCH',
  ])('%s leads to no file', async (path) => {
    const { url } = await real()
    const { socket, text, closed } = await wire(url)
    socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`)
    await closed
    expect(text()).not.toMatch(/root:|daemon/)
    expect(text()).toMatch(/^HTTP\/1\.1 (?:40[04]|200)/)
  })

  test('no field takes a path of the server', async () => {
    const { answer } = await asking()
    for (const [name, json] of [
      ['extract', { documents: [{ url: '/etc/passwd' }] }],
      ['extract', { documents: [{ url: 'file:///etc/passwd' }] }],
      ['extract', { inputs: ['/etc/passwd'] }],
      ['extract', { documents: [{ text: 'a' }], authority: '/etc/passwd' }],
      ['check', { drafts: [{ draft: '“a”' }], style: '/etc/passwd' }],
      ['check', { drafts: [{ draft: '“a”' }], against: ['/etc/passwd'] }],
      ['search', { record: '/tmp' }],
      ['judge', { says: 'same', a: '/etc/passwd#root', b: 'Q1', by: 'm', because: 'b', judgements: '/tmp/x' }],
      ['speaker', { name: 'a', judgements: '/etc/passwd' }],
      ['story', { documents: [{ text: 'a' }], save: '/tmp/x.yml' }],
    ] as const) {
      const { status, body } = await answer(`/${name}`, { json, headers: BEARER })
      expect([name, body.ok, status]).toEqual([name, false, expect.any(Number)])
      expect([400, 422]).toContain(status)
    }
  })

  test('a document that is called like a file is only called so', async () => {
    const { answer } = await asking()
    const { body } = await answer('/extract', { json: { documents: [{ id: '/etc/passwd', text: 'Nothing.' }] } })
    expect(body.result).toMatchObject([{ id: '/etc/passwd', text: 'Nothing.' }])
  })
})

describe('pages of other sites', () => {
  test.each([
    ['evil.example', 421],
    ['evil.example:4180', 421],
    ['localhost.evil.example', 421],
    ['127.0.0.1.evil.example', 421],
    ['localhost', 200],
    ['LOCALHOST:4180', 200],
    ['127.0.0.1:4180', 200],
    ['[::1]:4180', 200],
    ['onrecord.newsroom.example', 200],
  ])('a name that leads here, %s: %i', async (host, status) => {
    const { ask } = await asking({ hosts: ['onrecord.newsroom.example'] })
    expect((await ask('/search?words=a', { headers: { host } })).status).toBe(status)
  })

  test.each([
    [{ origin: 'https://evil.example' }, 400],
    [{ origin: 'null' }, 400],
    [{ origin: 'http://localhost:1' }, 400],
    [{ 'sec-fetch-site': 'cross-site' }, 400],
    [{ 'sec-fetch-site': 'same-site' }, 400],
    [{ 'sec-fetch-site': 'same-origin' }, 200],
    [{ origin: 'http://localhost' }, 200],
    [{}, 200],
  ])('what they post, %j: %i', async (headers, status) => {
    const { answer } = await asking()
    expect(
      (await answer('/search', { json: {}, headers: { ...headers, ...BEARER } as Record<string, string> })).status,
    ).toBe(status)
  })

  test('may read nothing: no answer allows another origin', async () => {
    const { ask } = await asking()
    for (const init of [{}, { method: 'OPTIONS' }]) {
      const response = await ask('/search?words=a', { ...init, headers: { origin: 'https://evil.example' } })
      expect([...response.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([])
      expect(response.headers.get('cross-origin-resource-policy')).toBe('same-origin')
    }
  })
})

describe('words that are no words', () => {
  test('JSON is said to be JSON, and to be nothing else', async () => {
    const { ask } = await asking()
    for (const path of ['/search?words=script', `/documents/${encodeURIComponent(HOSTILE_ID)}`, '/nothing<script>']) {
      const { headers } = await ask(path)
      expect(headers.get('content-type')).toMatch(/^application\/json/)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
    }
  })

  test('a page of them runs nothing', async () => {
    const { ask } = await asking()
    const response = await ask('/explain?format=html&speaker=Lund', { headers: { accept: 'text/html' } })
    const { document } = parseHTML(await response.text())
    const all = [...document.querySelectorAll('*')]
    expect(document.querySelector('main .said')?.textContent).toContain('<script>alert(1)</script>')
    expect(all.filter(({ localName }) => /^(?:img|iframe|object|embed|form|base)$/.test(localName))).toEqual([])
    expect(
      all.filter((one) => one.localName === 'script' && one.getAttribute('type') !== 'application/ld+json'),
    ).toEqual([])
    const attributes = all.flatMap((one) => [...one.attributes].map(({ name, value }) => `${name}=${value}`))
    expect(attributes.filter((one) => /^on|^(?:href|src)=\s*(?:javascript|data):/i.test(one))).toEqual([])
    const policy = response.headers.get('content-security-policy')
    expect(policy).toMatch(/^default-src 'none'/)
    expect(policy).not.toMatch(/script-src|allow-scripts/)
  })

  test('a feed of them is XML, whatever they hold', async () => {
    const { ask } = await asking()
    const json = { documents: [{ id: 'a', text: HOSTILE, title: HOSTILE_TITLE }], format: 'rss' }
    const feed = await (await ask('/explain', { json, headers: { accept: 'application/rss+xml' } })).text()
    expect(feed).toMatch(/^<\?xml/)
    expect(feed).not.toMatch(/<script|<img|<a /)
  })

  test('a name in an error is JSON, whatever it holds', async () => {
    const { ask } = await asking()
    const response = await ask('/speaker?name=%3Cscript%3Ealert(1)%3C%2Fscript%3E')
    expect(response.headers.get('content-type')).toMatch(/^application\/json/)
    expect(((await response.json()) as { ok: boolean }).ok).toBe(true)
  })

  test('marks that turn the direction of writing stay where they stand, and end with the quotation on a page', async () => {
    const { answer } = await asking()
    const { body } = await answer('/search', { json: { words: 'thgir' } })
    expect(JSON.stringify(body)).toContain('\u202e')
    expect(HOSTILE).toContain('\u202e')
  })
})
