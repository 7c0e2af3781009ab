import { mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { resolve } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import { parquetReadObjects } from 'hyparquet'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ADDRESS } from '../keeping/postgres.js'
import { packedWarc } from '../reading/warc.js'
import { onrecord, scratch } from './program.js'

const place = scratch()
const run = (args: readonly string[], told: { input?: string; environment?: Record<string, string> } = {}) =>
  onrecord(args, { folder: place.folder, ...told })

beforeAll(async () => {
  symlinkSync(resolve('examples'), place.path('examples'))
  await run(['add', 'examples/coverage'])
})
afterAll(() => place.remove())

describe('add', () => {
  test('goes on where it stopped: what is there is not read again', async () => {
    const again = await run(['add', 'examples/coverage'])
    expect(again.out).toBe('13 documents: 0 new, 13 unchanged, 0 statements in onrecord-record\n')
    expect(again.code).toBe(0)
  })

  test('keeps a changed article as a later revision, and finds its new words only', async () => {
    place.write('news.txt', '“We will not sail,” harbour master Mara Lund said.')
    expect((await run(['add', 'news.txt', '--record', 'news'])).out).toMatch(/^1 document: 1 new, 1 statement in news/)
    place.write('news.txt', '“We will sail,” harbour master Mara Lund said.')
    expect((await run(['add', 'news.txt', '--record', 'news'])).out).toMatch(/^1 document: 0 new, 1 revised/)
    expect((await run(['search', '"will not"', '--record', 'news'])).code).toBe(1)
    expect((await run(['search', '"will sail"', '--record', 'news'])).out).toContain('“We will sail,”')
  })

  test('reads anew what it is told to, and changes nothing of what was kept', async () => {
    place.write('one.txt', '“We will not sail,” harbour master Mara Lund said.')
    await run(['add', 'one.txt', '--record', 'anew'])
    expect((await run(['add', 'one.txt', '--record', 'anew', '--again'])).out).toMatch(/1 read anew/)
    expect((await run(['export', '--record', 'anew'])).out.trim().split('\n')).toHaveLength(2)
    expect(
      (await run(['search', 'sail', '--record', 'anew', '--format', 'ndjson'])).out.trim().split('\n'),
    ).toHaveLength(1)
  })

  test('says what it could not read, and adds the rest', async () => {
    const { out, err, code } = await run([
      'add',
      'nowhere.txt',
      'examples/coverage/ostrel-talks-end.txt',
      '--record',
      'rest',
    ])
    expect(err).toMatch(/^onrecord: Cannot read nowhere\.txt/)
    expect(out).toMatch(/^1 document: 1 new/)
    expect(code).toBe(0)
  })

  test('takes standard input, and a place from the environment', async () => {
    const { out } = await run(['add', '-'], {
      input: '“No,” Mara Lund said.',
      environment: { ONRECORD_RECORD: 'elsewhere' },
    })
    expect(out).toMatch(/in elsewhere\n$/)
  })

  test('knows a near-copy', async () => {
    const text = readFileSync('examples/coverage/ostrel-talks-end.txt', 'utf8')
    place.write('copies.ndjson', ['a', 'b'].map((id) => JSON.stringify({ id, text })).join('\n'))
    expect((await run(['add', 'copies.ndjson', '--record', 'copies'])).out).toMatch(/1 near-copies/)
  })
})

test('an archive is added page by page, as it was when its crawler came', async () => {
  const body = '<title>Quay</title><p>“We will not sail,” harbour master Mara Lund said.</p>'
  place.write(
    'crawl.warc.gz',
    packedWarc({ body }, { status: 404, body }, { body, headers: ['Content-Encoding: gzip'] }),
  )
  const { out, code } = await run(['add', 'crawl.warc.gz', '--record', 'crawl'])
  expect(out).toMatch(/^2 documents: 1 new, 1 unchanged, 1 statement in crawl/)
  expect(code).toBe(0)
  const lines = (await run(['export', '--record', 'crawl'])).out.trim().split('\n')
  const fetched = lines.map((line) => JSON.parse(line).fetched).filter(Boolean)
  expect(fetched).toMatchObject([{ url: 'https://quill.example/a', at: '2026-10-14T08:00:00Z', status: 200 }])
})

describe('search', () => {
  test('answers "what did X say about Y, over time"', async () => {
    const { out, code } = await run([
      'search',
      'cable OR boat*',
      '--speaker',
      'aldred',
      '--sort',
      'oldest',
      '--format',
      'ndjson',
    ])
    const hits = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(code).toBe(0)
    expect(hits.length).toBeGreaterThan(1)
    for (const { statement, words } of hits) {
      expect(statement.speakers.some(({ name }: { name: string }) => name.includes('Aldred'))).toBe(true)
      expect(words.map(({ exact }: { exact: string }) => exact).join(' ')).toMatch(/cable|boat/i)
    }
    const days = hits.map(({ document }) => document.published?.slice(0, 10) ?? '')
    expect([...days].sort()).toEqual(days)
  })

  test('gives the next page, and counts', async () => {
    const first = JSON.parse((await run(['search', '--limit', '3', '--format', 'json'])).out)
    const second = JSON.parse((await run(['search', '--limit', '3', '--format', 'json', '--after', first.next])).out)
    const ids = [...first.hits, ...second.hits].map(({ document, statement }) => `${document.id}#${statement.id}`)
    expect(new Set(ids).size).toBe(6)
    const counts = JSON.parse((await run(['search', '--counts', '--format', 'json'])).out)
    expect(counts.statements).toBe(269)
  })

  test.each([
    [['search', 'NOT treaty'], /only what must be missing/],
    [['search', 'x', '--since', 'May'], /The date "May"/],
    [['search', 'x', '--limit', 'many'], /The limit "many" is not a number/],
    [['search', 'x', '--record', 'none'], /The record none cannot be used: there is none\. Make one with onrecord add/],
    [['export', '--record', 'none'], /there is none/],
    [
      ['search', 'x', '--record', 'postgres://a:secret@127.0.0.1:1/b'],
      /The record postgres:\/\/a@127\.0\.0\.1:1\/b cannot be used: no server answers there/,
    ],
    // A password with signs of an address in it is hidden whole.
    [['search', 'x', '--record', 'postgres://a:se/c@ret@127.0.0.1:1/b'], /^(?!.*(?:se\/c|ret@)).*cannot be used/],
  ])('%j is told in one line', async (args, words) => {
    const { err, code } = await run(args)
    expect(err).toMatch(words)
    expect(err.trim().split('\n')).toHaveLength(1)
    expect(code).toBe(2)
  })

  test('that finds nothing says so', async () => {
    const { err, code, out } = await run(['search', 'xylophone'])
    expect([code, out, err]).toEqual([1, '', 'Nothing found: no statement answers the question.\n'])
  })
})

describe('export', () => {
  test('and add make the same record again, however often', async () => {
    const { out } = await run(['export'])
    place.write('all.ndjson', out)
    expect((await run(['add', '--input', 'records', 'all.ndjson', '--record', 'again'])).out).toMatch(
      /^13 documents: 13 new, 269 statements/,
    )
    expect((await run(['add', '--input', 'records', 'all.ndjson', '--record', 'again'])).out).toMatch(/13 unchanged/)
    expect((await run(['export', '--record', 'again'])).out).toBe(out)
  })

  test('as Parquet is a file that its readers take', async () => {
    const { err, code } = await run(['export', '--format', 'parquet', '-o', 'statements.parquet'])
    expect(code).toBe(0)
    expect(err).toMatch(/^Wrote .*statements\.parquet — 13 documents\n$/)
    const { buffer } = new Uint8Array(readFileSync(place.path('statements.parquet')))
    const rows = await parquetReadObjects({ file: buffer })
    expect(rows).toHaveLength(269)
    const { id, content, document } = rows.find((row) => row.kind === 'direct' && row.document.endsWith('.txt'))!
    expect(readFileSync(place.path(document), 'utf8')).toContain(content.split(' … ')[0])
    expect((await run(['export', '--format', 'csv'])).out).toContain(`${document},${id},direct,`)
  })

  test('with what was superseded can be added twice, also by folder: nothing of it is news', async () => {
    for (const day of [1, 2]) {
      place.write('quay.txt', `“We will not sail on day ${day},” harbour master Mara Lund said.`)
      await run(['add', 'quay.txt', '--record', 'history'])
    }
    const { out } = await run(['export', '--record', 'history'])
    expect(out.trim().split('\n')).toHaveLength(2)
    mkdirSync(place.path('kept'))
    place.write('kept/history.ndjson', out)
    await run(['add', '--input', 'records', 'kept', '--record', 'second'])
    const again = await run(['add', '--input', 'records', 'kept', '--record', 'second'])
    expect(again.out).toMatch(/^2 documents: 0 new, 2 unchanged/)
    expect((await run(['export', '--record', 'second'])).out).toBe(out)
  })

  test('a judgement that is none costs itself; a plain line of a judgements file is one', async () => {
    const judgement = {
      party: { document: 'a.txt', name: 'Mara Lund', at: null },
      speaker: 'Q1',
      says: 'same',
      by: 'M. Reed',
      at: '2026-10-21T09:00:00Z',
      because: [],
    }
    const [line] = (await run(['export'])).out.split('\n')
    place.write('lines.ndjson', `${line}\n{"judgement":null}\n{"fetched":{"url":1}}\n${JSON.stringify(judgement)}\n`)
    const { err, out, code } = await run(['add', '--input', 'records', 'lines.ndjson', '--record', 'lines'])
    expect(err).toMatch(/lines\.ndjson, line 2: expected a JSON object/)
    expect(err).toMatch(/lines\.ndjson, line 3: expected "fetched" with a "url"/)
    expect(out).toMatch(/^1 document: 1 new, \d+ statements, 1 judgements and fetches/)
    expect(code).toBe(0)
    expect((await run(['export', '--record', 'lines'])).out).toContain(JSON.stringify({ judgement }))
  })

  test('leaves out a line that is no record, and says which', async () => {
    place.write('half.ndjson', `${(await run(['export'])).out.split('\n')[0]}\n{"id": "x"}\n`)
    const { err, out } = await run(['add', '--input', 'records', 'half.ndjson', '--record', 'half'])
    expect(err).toMatch(/Cannot read half\.ndjson, line 2: expected "id" and "text"/)
    expect(out).toMatch(/^1 document: 1 new/)
  })

  test.skipIf(process.env[ADDRESS] === undefined)('leads from a folder to a server and back', async () => {
    const server = process.env[ADDRESS]!
    const { out } = await run(['export'])
    place.write('move.ndjson', out)
    await run(['add', '--input', 'records', 'move.ndjson', '--record', server])
    expect((await run(['export', '--record', server])).out).toBe(out)
    const question = ['search', 'men', '--format', 'json']
    expect((await run([...question, '--record', server])).out).toBe((await run(question)).out)
  })
})

test('whoever opens the file sees who said what', () => {
  const database = new DatabaseSync(place.path('onrecord-record/record.sqlite'))
  const rows = database.prepare('SELECT speaker, passage, outlet, published, document FROM said').all() as Record<
    string,
    string
  >[]
  expect(rows).toHaveLength(269)
  expect(database.prepare('PRAGMA foreign_key_check').all()).toEqual([])
  for (const { document, passage } of rows.slice(0, 50)) {
    if (document!.endsWith('.txt')) expect(readFileSync(place.path(document!), 'utf8')).toContain(passage!)
  }
  database.close()
})
