import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { afterAll, describe, expect, test } from 'vitest'
import type { DocumentRecord } from '../../src/types/index.js'
import { breaches } from './contract.js'
import { onrecord, scratch } from './program.js'

const files = scratch()
afterAll(files.remove)

const lund = 'Ministers met in Ostrel on Monday.\n\n“We will not sign this year,” Mara Lund said.\n'
const article = files.write('lund.txt', lund)
const quiet = files.write('quiet.txt', 'The road to Ostrel is closed until Friday. Snow lies on it.\n')

function records(out: string): DocumentRecord[] {
  return out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as DocumentRecord)
}

describe('one article', () => {
  test('gives one record that keeps the contract', async () => {
    const { code, out, err } = await onrecord(['extract', article])
    const [record, ...others] = records(out)
    expect([code, err, others]).toEqual([0, '', []])
    expect(breaches(record!)).toEqual([])
    expect(record!.text).toBe(lund)
    const [statement] = record!.statements
    expect(statement!.content.map(([start, end]) => lund.slice(start, end))).toEqual(['“We will not sign this year,”'])
    expect(statement!.speakers.map(({ name }) => name)).toEqual(['Mara Lund'])
  })

  test('is the same from standard input', async () => {
    const named = records((await onrecord(['extract', article])).out)
    const piped = records((await onrecord(['extract', '-'], { input: lund })).out)
    const unsaid = records((await onrecord(['extract'], { input: lund })).out)
    const words = (all: DocumentRecord[]) =>
      all.map(({ text, statements }) => [text, statements.map(({ content }) => content)])
    expect(words(piped)).toEqual(words(named))
    expect(words(unsaid)).toEqual(words(named))
  })

  test('gives the same bytes twice', async () => {
    const [one, two] = await Promise.all([onrecord(['extract', article]), onrecord(['extract', article])])
    expect(one.out).toBe(two.out)
  })

  test.each([
    ['json', /^\[\s*\{[\s\S]*\}\s*\]\n$/],
    ['csv', /^.*speaker.*\r?\n[\s\S]*Mara Lund/i],
    ['md', /Mara Lund[\s\S]*We will not sign|We will not sign[\s\S]*Mara Lund/],
    ['table', /Mara Lund[\s\S]*We will not sign|We will not sign[\s\S]*Mara Lund/],
  ])('is written as %s', async (format, shape) => {
    const { code, out } = await onrecord(['extract', article, '--format', format])
    expect(code).toBe(0)
    expect(out).toMatch(shape)
    if (format === 'json') expect(JSON.parse(out)).toHaveLength(1)
  })

  test('goes to a file when asked, and says where', async () => {
    const { code, out, err } = await onrecord(['extract', article, '-o', 'out.ndjson'], { folder: files.folder })
    expect([code, out]).toEqual([0, ''])
    expect(err).toMatch(/^Wrote .*out\.ndjson — 1 document, 1 statement\n$/)
    expect(records(readFileSync(files.path('out.ndjson'), 'utf8'))).toHaveLength(1)
  })
})

describe('NDJSON', () => {
  const line = (id: string, text: string) => `${JSON.stringify({ id, text })}\n`

  test('keeps ids and order', async () => {
    const ids = Array.from({ length: 50 }, (_, index) => `doc/${index}`)
    const { code, out } = await onrecord(['extract', '-', '--input', 'ndjson'], {
      input: ids.map((id) => line(id, lund)).join(''),
    })
    expect(code).toBe(0)
    expect(records(out).map(({ id }) => id)).toEqual(ids)
    expect(records(out).flatMap(breaches)).toEqual([])
  })

  test('loses one line to a fault, not the others', async () => {
    const input = `${line('a', lund)}{"id": "b", "text"\n${line('c', lund)}`
    const { code, out, err } = await onrecord(['extract', '-', '--input', 'ndjson'], { input })
    expect(records(out).map(({ id }) => id)).toEqual(['a', 'c'])
    expect(code).toBe(0)
    expect(err).toMatch(/^onrecord: .*line 2/)
  })
})

describe('the exit status', () => {
  test('is 1 when there is nothing to find', async () => {
    const { code, out } = await onrecord(['extract', quiet])
    expect(code).toBe(1)
    expect(records(out)[0]!.statements).toEqual([])
  })

  test('is 2 when nothing could be read, with one line that says so', async () => {
    const { code, out, err } = await onrecord(['extract', 'no/such/file.txt'])
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(/^onrecord: Cannot read no\/such\/file\.txt: .+\. .+\.\n$/)
  })

  test('is 0 when one of two inputs could be read', async () => {
    const { code, out, err } = await onrecord(['extract', 'no/such/file.txt', article])
    expect([code, records(out).length]).toEqual([0, 1])
    expect(err).toMatch(/^onrecord: Cannot read no\/such\/file\.txt/)
  })

  test.each([
    [['extract', '--format', 'xml', article], /format.*xml.*ndjson, json, csv, md, table/],
    [['extract', '--fromat', 'csv', article], /--fromat.*--format/],
    [['extrakt', article], /extrakt.*extract/],
    [
      ['extract', article, '-o', 'no/such/folder/out.csv'],
      /Cannot write no\/such\/folder\/out\.csv: its folder does not exist/,
    ],
  ])('is 2 after wrong use: %j', async (args, words) => {
    const { code, out, err } = await onrecord(args)
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(words)
    expect(err).toMatch(/^onrecord: .+[.]\n$/)
  })

  test('leaves an old file alone when nothing could be read', async () => {
    const old = files.write('old.ndjson', 'old')
    expect((await onrecord(['extract', 'no/such/file.txt', '-o', old])).code).toBe(2)
    expect(readFileSync(old, 'utf8')).toBe('old')
  })
})

describe('what the program says of itself', () => {
  test('its version', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
    expect(await onrecord(['--version'])).toMatchObject({ code: 0, out: `${version}\n`, err: '' })
  })

  test.each([[['--help']], [['extract', '--help']], [['explain', '--help']]])('%j', async (args) => {
    const { code, out } = await onrecord(args)
    expect(code).toBe(0)
    expect(out).toMatch(/Usage: onrecord[\s\S]*Examples:[\s\S]*onrecord e[\s\S]*Exit status:/)
  })

  test('nothing named: the help text, and 2', async () => {
    const { code, err } = await onrecord([])
    expect(code).toBe(2)
    expect(err).toMatch(/Usage: onrecord/)
  })
})

test('--speech keeps what was said and asked', async () => {
  const path = files.write(
    'modes.txt',
    `${lund}\nLund declined to comment on the vote. Jon Aske believes the deal is dead.\n`,
  )
  const modes = (out: string) => records(out).flatMap(({ statements }) => statements.map(({ mode }) => mode))
  const all = modes((await onrecord(['extract', path])).out)
  const speech = modes((await onrecord(['extract', path, '--speech'])).out)
  expect(all.length).toBeGreaterThan(speech.length)
  expect(new Set(speech)).toEqual(new Set(['said']))
})

test('a reader who has seen enough is no failure', async () => {
  const { spawnSync } = await import('node:child_process')
  const many = files.write('many.ndjson', `${JSON.stringify({ text: lund.repeat(20) })}\n`.repeat(500))
  const line = `"$NODE" dist/cli/main.js extract "$MANY" | head -c 100; echo "\${PIPESTATUS[0]}"`
  const { stdout, stderr } = spawnSync('bash', ['-c', line], {
    encoding: 'utf8',
    env: { ...process.env, NODE: process.execPath, MANY: many },
  })
  expect(stderr).toBe('')
  expect(stdout.slice(100).trim()).toBe('0')
})

test('an address of this machine is fetched only when allowed', async () => {
  const page = `<html><head><title>T</title></head><body><article><p>${lund.repeat(5)}</p></article></body></html>`
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.statusCode = request.url === '/robots.txt' ? 404 : 200
    response.end(page)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as { port: number }
  const url = `http://127.0.0.1:${port}/story`
  const refused = await onrecord(['extract', url])
  const allowed = await onrecord(['extract', url, '--allow-private'])
  server.close()
  expect(refused.code).toBe(2)
  expect(refused.err).toMatch(/^onrecord: Cannot fetch .*--allow-private/)
  expect(allowed.code).toBe(0)
  expect(records(allowed.out)[0]!.url).toBe(url)
})
