import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { extract } from '../../src/index.js'
import { keep, openRecord } from '../../src/record.js'
import { asking, BEARER, HOSTILE_ID, TOKEN } from './server.js'

const ARTICLE = { id: 'a', text: '“We will not sign,” Mara Lund said.' }
const judgement = { says: 'different', a: 'talks#Levan Darosh', b: 'Q12', by: 'M. Reed', because: 'a test' }

describe('one success and one error', () => {
  test.each([
    ['/extract', { documents: [ARTICLE] }],
    ['/check', { drafts: [{ draft: '“We will not sign,” Lund said.' }], documents: [ARTICLE] }],
    ['/check', { drafts: [{ draft: '“We will not sign,” Lund said.' }] }],
    ['/explain', { documents: [ARTICLE], format: 'md' }],
    ['/explain', { query: 'page', format: 'json' }],
    ['/story', { documents: [ARTICLE] }],
    ['/speaker', { name: 'Lund', documents: [ARTICLE] }],
    ['/speaker', { name: 'Aldred' }],
    ['/search', { words: 'talks' }],
    ['/search', { counts: true }],
    ['/export', { format: 'csv' }],
  ])('%s %j', async (path, json) => {
    const { answer } = await asking()
    const { status, body } = await answer(path, { json })
    expect(Object.keys(body)).toEqual(['ok', 'result', 'messages'])
    expect([status, body.ok]).toEqual([200, true])
  })

  test.each([
    ['a field that is none', '/search', { json: { wrds: 'x' } }, 400, 'WrongUse', /wrds/],
    ['a choice that is none', '/search', { json: { sort: 'best' } }, 400, 'WrongUse', /sort/],
    ['no documents', '/extract', { json: {} }, 400, 'WrongUse', /documents/],
    ['a document with nothing', '/extract', { json: { documents: [{ id: 'a' }] } }, 400, 'WrongUse', /"text"/],
    [
      'a document with two texts',
      '/extract',
      { json: { documents: [{ text: 'a', html: 'b' }] } },
      400,
      'WrongUse',
      /one of/,
    ],
    ['a question that is a list', '/search', { json: [] }, 400, 'WrongUse', /expected object/],
    [
      'JSON that is none',
      '/search',
      { method: 'POST', body: '{"words":', headers: { 'content-type': 'application/json' } },
      400,
      'WrongUse',
      /not JSON/,
    ],
    [
      'no body',
      '/search',
      { method: 'POST', headers: { 'content-type': 'application/json' } },
      400,
      'WrongUse',
      /not JSON/,
    ],
    [
      'a body that is not said to be JSON',
      '/search',
      { method: 'POST', body: '{}' },
      400,
      'WrongUse',
      /said to be JSON/,
    ],
    ['a page that is none', '/search', { json: { after: 'nowhere' } }, 400, 'WrongUse', /./],
    ['a day that is none', '/search', { json: { since: '2026-13' } }, 400, 'WrongUse', /2026-13/],
    ['no such path', '/nothing', {}, 404, 'NotHere', /nothing/],
    ['a GET that must be a POST', '/extract', {}, 400, 'WrongUse', /GET/],
    ['a document that is not there', '/documents/none', {}, 404, 'NotHere', /document/],
    ['a place that is none', '/documents/talks/spans/9-3', {}, 400, 'WrongUse', /no place/],
    ['a place beyond the end', '/documents/talks/spans/0-99999999', {}, 400, 'WrongUse', /no place/],
    ['a name given twice', '/speaker?name=a&name=b', {}, 400, 'WrongUse', /2 times/],
    [
      'nothing that can be read',
      '/extract',
      { json: { documents: [{ url: 'https://a.example/' }] } },
      422,
      'CannotRead',
      /fetches no/,
    ],
  ] as const)('%s', async (_, path, init, status, name, problem) => {
    const { answer } = await asking()
    const found = await answer(path, init as never)
    expect([found.status, found.body.ok, found.body.error?.name]).toEqual([status, false, name])
    expect(found.body.error?.problem).toMatch(problem)
    expect(found.body.error?.advice).toMatch(/\.$|hex 24$/)
    expect(Object.keys(found.body)).toEqual(['ok', 'error'])
  })

  test('without a record, what needs one says so', async () => {
    const { answer } = await asking({ record: null })
    const { status, body } = await answer('/search', { json: {} })
    expect([status, body.error?.name]).toEqual([400, 'WrongUse'])
    expect((await answer('/extract', { json: { documents: [ARTICLE] } })).status).toBe(200)
  })

  test('a part that cannot be used is a message beside the rest', async () => {
    const { answer } = await asking()
    const { body } = await answer('/extract', { json: { documents: [ARTICLE, { url: 'file:///etc/passwd' }] } })
    expect((body.result as unknown[]).length).toBe(1)
    expect(body.messages?.map(({ rule }) => rule)).toEqual(['CannotRead'])
  })

  test('nothing found is no error', async () => {
    const { answer } = await asking()
    const { body } = await answer('/search', { json: { words: 'zebra' } })
    expect(body).toMatchObject({ ok: true, result: { hits: [], next: null }, messages: [{ rule: 'nothing-found' }] })
  })
})

describe('GET', () => {
  test('asks the same as POST', async () => {
    const { answer } = await asking()
    const posted = await answer('/search', { json: { words: 'talks', counts: false, limit: 3, sort: 'oldest' } })
    const gotten = await answer('/search?words=talks&counts=false&limit=3&sort=oldest')
    expect(gotten.body).toEqual(posted.body)
  })

  test('with the entity tag of before is told that nothing changed, until something does', async () => {
    const { ask, answer } = await asking()
    const first = await ask('/search?words=lund')
    const tag = first.headers.get('etag')!
    expect(tag).toMatch(/^(W\/)?"[0-9a-f]+"$/)
    const again = await ask('/search?words=lund', { headers: { 'if-none-match': tag } })
    expect([again.status, await again.text()]).toEqual([304, ''])
    const added = { documents: [{ id: 'b', text: '“Lund is wrong,” Ada Noor said.' }] }
    expect((await answer('/add', { json: added, headers: BEARER })).body.ok).toBe(true)
    expect((await ask('/search?words=lund', { headers: { 'if-none-match': tag } })).status).toBe(200)
  })

  test('gives what it gave before only as long as the record is as it was, whoever changes it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'onrecord-kept-'))
    const [served, other] = [await openRecord(folder), await openRecord(folder)]
    const { ask } = await asking({ record: served })
    const found = async () => {
      const { result } = (await (await ask('/search?words=weather')).json()) as { result: { hits: unknown[] } }
      return result.hits.length
    }
    const counts: number[] = []
    for (const text of ['“The weather turns,” Ada Noor said.', '“The weather holds,” Mara Lund said.']) {
      counts.push(await found(), await found())
      await keep(other, [await extract(text, { id: text })])
    }
    counts.push(await found())
    expect(counts).toEqual([0, 0, 1, 1, 2])
    await served.close()
    await other.close()
    rmSync(folder, { recursive: true })
  })

  test('has a tag for each form, and after a restart', async () => {
    const tagOf = async (one: Awaited<ReturnType<typeof asking>>, accept: string) =>
      (await one.ask('/export?format=csv', { headers: { accept } })).headers.get('etag')
    const [one, other] = [await asking(), await asking()]
    const tags = [await tagOf(one, '*/*'), await tagOf(one, 'text/csv'), await tagOf(other, '*/*')]
    expect(new Set(tags).size).toBe(3)
    expect(tags).not.toContain(null)
  })

  test('a document, and words of it, whatever its id is', async () => {
    const { answer } = await asking()
    const id = encodeURIComponent(HOSTILE_ID)
    const { body } = await answer(`/documents/${id}`)
    const { text, statements } = body.result as { text: string; statements: { content: [number, number][] }[] }
    const [start, end] = statements[0]!.content[0]!
    const words = await answer(`/documents/${id}/spans/${start}-${end}`)
    expect(words.body.result).toEqual({ document: HOSTILE_ID, span: [start, end], text: text.slice(start, end) })
  })
})

describe('long answers', () => {
  const LINES = { accept: 'application/x-ndjson' }
  const linesOf = async (response: Response) =>
    (await response.text())
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))

  test('come line by line, and the last line says that it is whole', async () => {
    const { ask } = await asking()
    const documents = [ARTICLE, { ...ARTICLE, id: 'b' }, { url: 'https://a.example/' }]
    const response = await ask('/extract', { json: { documents }, headers: LINES })
    expect(response.headers.get('content-type')).toBe('application/x-ndjson')
    const lines = await linesOf(response)
    expect(lines.map((line) => Object.keys(line)[0])).toEqual(['result', 'result', 'message', 'ok'])
    expect(lines.at(-1)).toEqual({ ok: true, results: 2 })
  })

  test('that fail end with the error', async () => {
    const { ask } = await asking()
    const lines = await linesOf(await ask('/extract', { json: { documents: [{ url: 'x' }] }, headers: LINES }))
    expect(lines.at(-1)).toMatchObject({ ok: false, error: { name: 'CannotRead' } })
  })

  test('come while the work goes on', async () => {
    const { ask } = await asking()
    const documents = Array.from({ length: 30 }, (_, at) => ({ ...ARTICLE, id: `d${at}` }))
    const reader = (await ask('/extract', { json: { documents }, headers: LINES })).body!.getReader()
    const first = new TextDecoder().decode((await reader.read()).value)
    expect(first.trim().split('\n')).toHaveLength(1)
    await reader.cancel()
  })

  test.each([
    ['/export?format=ndjson', 'application/x-ndjson', /^\{"kind"|^\{/],
    ['/export?format=csv', 'text/csv', /^document|^id|,/],
    ['/explain?format=html&query=page', 'text/html', /^<!doctype html>/],
    ['/explain?format=md&query=page', 'text/markdown', /^# /],
  ])('%s is given as it is to whoever takes %s', async (path, accept, begins) => {
    const { ask } = await asking()
    const response = await ask(path, { headers: { accept } })
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toContain(accept)
    expect(response.headers.get('content-security-policy')).toMatch(/sandbox/)
    expect(await response.text()).toMatch(begins)
  })

  test('in their raw form are the usual shape where there is nothing', async () => {
    const { answer } = await asking()
    const { status, body } = await answer('/explain?format=html&query=zebra', { headers: { accept: 'text/html' } })
    expect([status, body]).toMatchObject([200, { ok: true, result: null, messages: [{ rule: 'nothing-found' }] }])
  })

  test('in their raw form, too, begin with an error where there is one', async () => {
    const { answer } = await asking({ record: null })
    const { status, body } = await answer('/export?format=csv', { headers: { accept: 'text/csv' } })
    expect([status, body.error?.name]).toEqual([400, 'WrongUse'])
  })

  test('Parquet comes as the file that it is, whoever asks, and POST gives the same', async () => {
    const { ask } = await asking()
    const gotten = await ask('/export?format=parquet')
    expect([gotten.status, gotten.headers.get('content-type')]).toEqual([200, 'application/vnd.apache.parquet'])
    const bytes = new Uint8Array(await gotten.arrayBuffer())
    const marks = [bytes.slice(0, 4), bytes.slice(-4)].map((one) => new TextDecoder().decode(one))
    expect(marks).toEqual(['PAR1', 'PAR1'])
    const posted = await ask('/export', { json: { format: 'parquet' } })
    expect(new Uint8Array(await posted.arrayBuffer())).toEqual(bytes)
  })

  test('an export that is added again makes the same record', async () => {
    const { ask, record } = await asking()
    const whole = await (await ask('/export', { headers: { accept: 'application/x-ndjson' } })).text()
    expect(whole.trim().split('\n').length).toBeGreaterThan((await record!.about()).documents - 1)
  })
})

describe('what changes something', () => {
  test.each([
    ['/judge', judgement],
    ['/add', { documents: [ARTICLE] }],
  ])('%s needs the token', async (path, json) => {
    const { answer, record } = await asking()
    const before = await record!.about()
    for (const headers of [
      {},
      { authorization: 'Bearer wrong' },
      { authorization: TOKEN },
      { authorization: `Basic ${TOKEN}` },
    ]) {
      const { status, body, headers: sent } = await answer(path, { json, headers: headers as Record<string, string> })
      expect([status, body.error?.name, sent.get('www-authenticate')]).toEqual([
        401,
        'NotAllowed',
        'Bearer realm="onrecord"',
      ])
    }
    expect(await record!.about()).toEqual(before)
    expect((await answer(path, { json, headers: BEARER })).body.ok).toBe(true)
    expect(await record!.about()).not.toEqual(before)
  })

  test('nobody may where there is no token', async () => {
    const { answer } = await asking({ token: null })
    expect((await answer('/judge', { json: judgement, headers: { authorization: 'Bearer null' } })).status).toBe(401)
  })

  test('is told in the audit, with who and what', async () => {
    const lines: Record<string, unknown>[] = []
    const { answer } = await asking({ audit: (line) => lines.push(line) })
    await answer('/judge', { json: judgement })
    await answer('/search', { json: {} })
    expect(lines).toEqual([])
    await answer('/judge', { json: judgement, headers: BEARER })
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatchObject({ did: 'judge', asked: judgement, from: 'unknown' })
    expect(lines[0]?.result).toMatchObject({ says: 'different', by: 'M. Reed' })
  })

  test('sticks: a judgement is obeyed by speaker', async () => {
    const { answer } = await asking()
    await answer('/judge', { json: { ...judgement, says: 'same' }, headers: BEARER })
    const { body } = await answer('/speaker?name=Darosh')
    expect(body.result).toMatchObject([{ wikidata: 'Q12' }])
  })
})

describe('a session', () => {
  test('is begun with the token, by a link or the form, and ends in a cookie that only this server gets', async () => {
    const { ask, answer } = await asking()
    const form = { method: 'POST', body: new URLSearchParams({ token: TOKEN }) }
    for (const response of [await ask(`/session?token=${TOKEN}`), await ask('/session', form)]) {
      expect([response.status, response.headers.get('location')]).toEqual([303, '/'])
      const cookie = response.headers.get('set-cookie')!
      expect(cookie).toMatch(/HttpOnly/)
      expect(cookie).toMatch(/SameSite=Strict/)
      const headers = { cookie: cookie.split(';')[0]! }
      expect((await answer('/judge', { json: judgement, headers })).body.ok).toBe(true)
    }
    expect((await answer('/session?token=wrong')).status).toBe(401)
    expect(await (await ask('/session')).text()).toMatch(/<label for="token">/)
  })
})

describe('a server for others than this machine', () => {
  test('answers nobody without the token, except that it lives', async () => {
    const { answer } = await asking({ closed: true })
    for (const path of ['/search?words=a', '/openapi.json', '/documents/talks', '/nothing'])
      expect((await answer(path)).status).toBe(401)
    expect((await answer('/search', { json: {} })).status).toBe(401)
    expect((await answer('/health')).status).toBe(200)
    expect((await answer('/search?words=talks', { headers: BEARER })).status).toBe(200)
  })
})

describe('limits', () => {
  test('of a body', async () => {
    const { answer } = await asking({ limits: { bytes: 1000 } })
    const { status, body } = await answer('/extract', { json: { documents: [{ text: 'x'.repeat(2000) }] } })
    expect([status, body.error?.name]).toEqual([413, 'TooLarge'])
  })

  test('of time', async () => {
    const { answer } = await asking({ limits: { milliseconds: 1 } })
    const documents = Array.from({ length: 20 }, (_, at) => ({ ...ARTICLE, id: `d${at}` }))
    const { status, body } = await answer('/extract', { json: { documents } })
    expect([status, body.error?.name]).toEqual([504, 'TookTooLong'])
  })

  test('of the length of an answer that is text', async () => {
    const { answer } = await asking({ limits: { length: 100 } })
    expect((await answer('/export?format=csv')).body.error?.name).toBe('TooLarge')
  })

  test('of questions at once: some wait, the rest are told to come again', async () => {
    const { answer } = await asking({ limits: { atOnce: 1, waiting: 2 } })
    const all = await Promise.all(
      Array.from({ length: 6 }, () => answer('/extract', { json: { documents: [ARTICLE] } })),
    )
    expect(all.map(({ status }) => status).sort()).toEqual([200, 200, 200, 503, 503, 503])
    const busy = all.find(({ status }) => status === 503)!
    expect([busy.body.error?.name, busy.headers.get('retry-after')]).toEqual(['TooBusy', '1'])
    expect((await answer('/extract', { json: { documents: [ARTICLE] } })).status).toBe(200)
  })

  test('a stream that nobody reads to its end gives its turn back', async () => {
    const { ask, answer } = await asking({ limits: { atOnce: 1, waiting: 0 } })
    const stream = await ask('/extract', {
      json: { documents: [ARTICLE, ARTICLE] },
      headers: { accept: 'application/x-ndjson' },
    })
    expect((await answer('/search?words=a')).status).toBe(503)
    await stream.body!.cancel()
    expect((await answer('/search?words=a')).status).toBe(200)
  })
})
