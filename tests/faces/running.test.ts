import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { onrecord, PROGRAM, scratch } from '../journeys/program.js'

const place = scratch()
afterAll(() => place.remove())

const running: { end(): Promise<unknown> }[] = []
afterEach(async () => {
  for (const one of running.splice(0)) await one.end()
})

/** The real program as a server, until it is told to end. */
async function serving(...args: string[]) {
  const child = spawn(process.execPath, [PROGRAM, 'serve', '--port', '0', '--record', place.path('record'), ...args], {
    cwd: place.folder,
    env: { ...process.env, DATABASE_URL: '' },
  })
  let out = ''
  let err = ''
  child.stderr.on('data', (bytes) => {
    err += bytes
  })
  const ended = new Promise<number | null>((done) => child.on('close', done))
  const url = await new Promise<string>((done, fail) => {
    child.stdout.on('data', (bytes) => {
      out += bytes
      const [, told] = /answers at (\S+)/.exec(out) ?? []
      if (told && /session/.test(out)) done(told)
    })
    ended.then(() => fail(new Error(err)))
  })
  const end = (signal: NodeJS.Signals = 'SIGTERM') => {
    child.kill(signal)
    return ended
  }
  running.push({ end })
  const token = /token=(\S+)/.exec(out)?.[1] ?? ''
  return { url, token, end, err: () => err, out: () => out }
}

const json = { 'content-type': 'application/json' }
const STORM = { id: 'storm', text: '“Stay indoors,” Mayor Jette Holm said.' }

describe('onrecord serve', () => {
  test('answers, takes in, is asked for it, and ends in good order', async () => {
    const { url, token, end, err } = await serving()
    expect(await (await fetch(`${url}health`)).json()).toMatchObject({ ok: true })
    const headers = { ...json, authorization: `Bearer ${token}` }
    const add = await fetch(`${url}add`, { method: 'POST', headers, body: JSON.stringify({ documents: [STORM] }) })
    expect(await add.json()).toMatchObject({ ok: true, result: [{ id: 'storm', is: 'new' }] })
    const found = await (await fetch(`${url}search?words=indoors`)).json()
    expect(found).toMatchObject({ result: { hits: [{ document: { id: 'storm' } }] } })
    const [line] = err().trim().split('\n')
    expect(JSON.parse(line!)).toMatchObject({ did: 'add', from: expect.stringMatching(/127\.0\.0\.1/) })
    expect(await end()).toBe(0)
    const { out } = await onrecord(['search', 'indoors', '--record', place.path('record'), '--json'])
    expect(JSON.parse(out)).toMatchObject({ hits: [{ document: { id: 'storm' } }] })
  })

  test('answers what is under way before it ends', async () => {
    const { url, end } = await serving()
    const documents = Array.from({ length: 40 }, (_, at) => ({
      ...STORM,
      id: `d${at}`,
      text: `${STORM.text} `.repeat(20),
    }))
    const headers = { ...json, accept: 'application/x-ndjson' }
    const response = await fetch(`${url}extract`, { method: 'POST', headers, body: JSON.stringify({ documents }) })
    const ended = end('SIGINT')
    const lines = (await response.text()).trim().split('\n')
    expect(JSON.parse(lines.at(-1)!)).toEqual({ ok: true, results: 40 })
    expect(await ended).toBe(0)
  })

  test('keeps its audit in a file, and the token in another', async () => {
    const token = 'a-token-of-the-newsroom'
    place.write('token', `${token}\n`)
    const { url, out, end, err } = await serving('--token-file', 'token', '--audit', 'audit.ndjson')
    expect(out()).not.toContain(token)
    const judgement = { says: 'different', a: 'storm#Jette Holm', b: 'Q5', by: 'M. Reed', because: 'another mayor' }
    const ask = (sent: string) =>
      fetch(`${url}judge`, {
        method: 'POST',
        headers: { ...json, authorization: `Bearer ${sent}` },
        body: JSON.stringify(judgement),
      })
    expect((await ask('wrong')).status).toBe(401)
    expect((await ask(token)).status).toBe(200)
    await end()
    const lines = readFileSync(place.path('audit.ndjson'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines).toMatchObject([{ did: 'judge', asked: judgement }])
    expect(JSON.stringify(lines)).not.toContain(token)
    expect(err()).toBe('')
  })

  test('serves agents, who need no token to read', async () => {
    const { url } = await serving()
    const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list', params: {} })
    const headers = { ...json, accept: 'application/json, text/event-stream' }
    const text = await (await fetch(`${url}mcp`, { method: 'POST', headers, body })).text()
    expect(text).toContain('"name":"search"')
    const foreign = await fetch(`${url}mcp`, {
      method: 'POST',
      headers: { ...headers, origin: 'https://evil.example' },
      body,
    })
    expect(foreign.status).toBe(400)
  })

  test.each([
    [['--host', '0.0.0.0'], /no token to keep them out.*--token-file/],
    [['--port', 'http'], /no port/],
    [['--token-file', 'none'], /no such file/],
    [['a.txt'], /takes no input/],
  ])('refuses to start with %j, in one line', async (args, problem) => {
    const { code, out, err } = await onrecord(['serve', '--record', place.path('record'), ...args], {
      folder: place.folder,
    })
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(problem)
    expect(err.trim().split('\n')).toHaveLength(1)
  })

  test('a port that is taken is told', async () => {
    const { url } = await serving()
    const { code, err } = await onrecord(['serve', '--record', place.path('record'), '--port', new URL(url).port])
    expect([code, err]).toEqual([2, expect.stringMatching(/another program does/)])
  })
})

describe('--json', () => {
  test.each([
    [['extract', 'a.txt'], (value: { id: string }) => value.id, 'a.txt'],
    [['story', 'a.txt'], (value: { number: number }) => value.number, 1],
    [['speaker', 'Holm', 'a.txt'], (value: { name: string }) => value.name, 'Jette Holm'],
    [['check', 'a.txt', '--against', 'b.txt'], (value: { draft: string }) => value.draft, 'a.txt'],
    [['explain', 'a.txt', '--format', 'md'], (value: { format: string }) => value.format, 'md'],
    [['add', 'a.txt', '--record', 'another'], (value: { is: string }) => value.is, 'new'],
    [
      ['judge', 'same', 'a.txt#Jette Holm', 'Q5', '--judgements', 'j.ndjson', '--by', 'M', '--because', 'x'],
      (value: { says: string }) => value.says,
      'same',
    ],
    [['doctor'], (value: { node: string }) => value.node, process.versions.node],
  ] as const)('%j is one JSON value a line', async (args, take, expected) => {
    place.write('a.txt', STORM.text)
    place.write('b.txt', STORM.text)
    const { out } = await onrecord([...args, '--json'], { folder: place.folder })
    const [first] = out.trim().split('\n')
    expect(take(JSON.parse(first!) as never)).toBe(expected)
  })

  test('is no option where the answer is no data', async () => {
    expect((await onrecord(['export', '--json'])).err).toMatch(/unknown option '--json'/)
  })
})
