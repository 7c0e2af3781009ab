import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { entry, ostrel, wenlow } from '../../tests/keeping/coverage.js'
import { NOW, outcomeOf, worldWith } from '../../tests/reading/world.js'
import { type Entry, inMemory, openRecord, type TheRecord } from '../5-keep/index.js'
import { wrongUse } from '../errors.js'
import type { DocumentId, Judgement, SpeakerId } from '../types/index.js'
import { add } from './add.js'
import { Tally } from './added.js'
import { exporting } from './export.js'
import { recordPlace } from './record-place.js'
import { search } from './search.js'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-add-'))
const at = (name: string) => join(folder, name)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Wish {
  readonly input?: string
  readonly again?: boolean
  readonly version?: string
  readonly stdin?: string
}

const adding = (
  record: string,
  inputs: readonly string[],
  { version = '1', stdin = '', input = 'auto', again = false }: Wish = {},
) =>
  outcomeOf(
    add.run(worldWith(stdin, { version }), {
      inputs,
      record: at(record),
      input,
      again,
      'allow-private': false,
    } as never),
  )

const SEARCH = { kind: 'any', mode: 'any', sort: 'newest', counts: false, format: 'text' }
const searching = (record: string, inputs: readonly string[], wish: Record<string, unknown> = {}) =>
  outcomeOf(search.run(worldWith(), { inputs, record: at(record), ...SEARCH, ...wish } as never))

const exported = async (record: string, format = 'ndjson') =>
  (await outcomeOf(exporting.run(worldWith(), { inputs: [], record: at(record), format } as never))).output

async function looked<Found>(record: string, look: (record: TheRecord) => Promise<Found>): Promise<Found> {
  const kept = await openRecord(at(record))
  try {
    return await look(kept)
  } finally {
    await kept.close()
  }
}

function written(name: string, text: string): string {
  writeFileSync(at(name), text)
  return at(name)
}

const NEWS = '“We will not sail in this wind,” harbour master Mara Lund said on Tuesday.'

describe('add', () => {
  test('keeps an article with its statements, its bytes, and who read it when', async () => {
    const path = written('news.txt', NEWS)
    const { output, end, progress } = await adding('one', [path])
    expect(output).toBe(`1 document: 1 new, 1 statement in ${at('one')}\n`)
    expect(end).toMatchObject({ found: true, read: 1 })
    expect(progress).toHaveLength(1)
    const kept = (await looked('one', (record) => record.find(path)))!
    expect(kept.record.text).toBe(NEWS)
    expect(kept.record.statements[0]!.speakers[0]!.name).toBe('Mara Lund')
    expect(kept).toMatchObject({ readAt: NOW, extractor: 'onrecord 1', revision: 1, current: true })
    expect(kept.sha256).toMatch(/^[0-9a-f]{64}$/)
  })

  test('does not read again what this version has read', async () => {
    const path = written('again.txt', NEWS)
    await adding('again', [path])
    expect((await adding('again', [path])).output).toMatch(/0 new, 1 unchanged, 0 statements/)
    expect((await adding('again', [path], { version: '2' })).output).toMatch(/1 read anew/)
    expect((await adding('again', [path], { version: '1' })).output).toMatch(/1 unchanged/)
    expect((await adding('again', [path], { again: true })).output).toMatch(/1 read anew/)
    const extractors = (await looked('again', (record) => record.revisions(path))).map(({ extractor }) => extractor)
    expect(extractors).toEqual(['onrecord 1', 'onrecord 2', `onrecord 1 (${NOW})`])
  })

  test('keeps each state of a changed article', async () => {
    const path = written('changed.txt', NEWS)
    await adding('changed', [path])
    written('changed.txt', NEWS.replace('not ', ''))
    expect((await adding('changed', [path])).output).toMatch(/0 new, 1 revised/)
    written('changed.txt', NEWS)
    expect((await adding('changed', [path])).output).toMatch(/0 new, 1 revised/)
    const texts = (await looked('changed', (record) => record.revisions(path))).map(({ record }) =>
      record.text.includes('not'),
    )
    expect(texts).toEqual([true, false, true])
  })

  test('reads folders, lists and standard input', async () => {
    mkdirSync(at('many'))
    for (const name of ['a', 'b', 'c']) written(`many/${name}.txt`, NEWS.replace('Tuesday', `day ${name}`))
    expect((await adding('many-record', [at('many')])).output).toMatch(/^3 documents: 3 new/)
    const list = written('list.ndjson', `${JSON.stringify({ id: 'x', text: NEWS })}\n{"id": "y"}\n`)
    const { output, failures } = await adding('list', [list])
    expect(output).toMatch(/^1 document: 1 new/)
    expect(failures.map(({ name }) => name)).toEqual(['BadLine'])
    expect((await adding('typed', [], { stdin: NEWS })).output).toMatch(/^1 document: 1 new/)
  })

  test('of nothing that can be read fails, and says why', async () => {
    const { output, end, failures } = await adding('none', [at('nowhere.txt')])
    expect(output).toBe('')
    expect(end).toMatchObject({ found: false, read: 0 })
    expect(failures[0]!.message).toMatch(/there is no such file/)
  })
})

describe('add --input records', () => {
  const lines = [ostrel, wenlow].map((one) => `${JSON.stringify(one)}\n`).join('')
  const judgement: Judgement = {
    party: { document: 'ostrel.txt' as DocumentId, name: 'Mara Lund', at: null },
    speaker: 'Q1' as SpeakerId,
    says: 'same',
    by: 'M. Reed',
    at: '2026-10-21T09:00:00Z',
    because: [],
  }
  const fetched = {
    url: 'https://a.example/',
    at: NOW,
    status: 200,
    etag: null,
    lastModified: null,
    sha256: null,
    note: null,
  }

  test('takes in what extract wrote, without working it out', async () => {
    const { output } = await adding('extracted', [written('extracted.ndjson', lines)], { input: 'records' })
    expect(output).toMatch(/^2 documents: 2 new, 6 statements/)
    expect((await looked('extracted', (record) => record.find('ostrel.txt')))!.record).toEqual(ostrel)
  })

  test('takes in judgements and fetches once, however often', async () => {
    const path = written('all.ndjson', `${lines}${JSON.stringify({ judgement })}\n\n${JSON.stringify({ fetched })}\n`)
    expect((await adding('all', [path], { input: 'records' })).output).toMatch(/2 judgements and fetches/)
    await adding('all', [path], { input: 'records' })
    await looked('all', async (record) => {
      expect(await record.judgements()).toEqual([judgement])
      expect(await record.sources()).toEqual([fetched])
    })
  })

  test('of judgements alone is found, too', async () => {
    const path = written('judged.ndjson', `${JSON.stringify({ judgement })}\n`)
    const { end, output } = await adding('judged', [path], { input: 'records' })
    expect(end.found).toBe(true)
    expect(output).toMatch(/^0 documents: 0 new, 0 statements, 1 judgements and fetches in /)
  })

  test('makes the same record of what export wrote', async () => {
    await adding('from', [written('from.txt', NEWS)])
    await looked('from', (record) => record.judge(judgement))
    const whole = await exported('from')
    await adding('to', [written('from.ndjson', whole)], { input: 'records' })
    expect(await exported('to')).toBe(whole)
  })

  test('reads standard input, and says which line is none', async () => {
    const { failures, output } = await adding('piped', ['-'], { input: 'records', stdin: `${lines}{}\n` })
    expect(output).toMatch(/^2 documents/)
    expect(failures[0]!.message).toMatch(/Cannot read -, line 3/)
  })

  test('of a file that is not there fails', async () => {
    const { failures } = await adding('absent', [at('absent.ndjson')], { input: 'records' })
    expect(failures[0]!.message).toMatch(/absent\.ndjson: there is no such file/)
  })
})

describe('a fault while writing', () => {
  const failing = (fails: (entries: readonly Entry[]) => Error | null): TheRecord => {
    const kept = inMemory()
    const adding = kept.add.bind(kept)
    kept.add = async (entries) => {
      const error = fails(entries)
      if (error) throw error
      return adding(entries)
    }
    return kept
  }
  async function added(record: TheRecord, entries: readonly Entry[]) {
    const tally = new Tally(record, false)
    const failures: string[] = []
    const take = async (happenings: ReturnType<Tally['end']>) => {
      for await (const one of happenings) if (one.is === 'failure') failures.push(one.error.message)
    }
    for (const one of entries) await take(tally.take({ is: 'entry', entry: one }))
    await take(tally.end())
    return { failures, summary: tally.summary() }
  }
  const two = [entry(ostrel), entry(wenlow)]

  test('that is of one document costs that document', async () => {
    const record = failing((entries) =>
      entries.some(({ record }) => record.id === 'ostrel.txt') ? new Error('odd') : null,
    )
    const { failures, summary } = await added(record, two)
    expect(failures).toEqual(['The record memory cannot be used: ostrel.txt was not taken in (odd).'])
    expect(summary).toBe('1 document: 1 new, 2 statements')
  })

  test('that is of the place ends the run', async () => {
    const full = failing(() => wrongUse('The disk is full.', 'Make room.'))
    await expect(added(full, two)).rejects.toThrow('The disk is full.')
  })

  test('does not keep books waiting: they are written before memory is full of them', async () => {
    const written: number[] = []
    const record = failing((entries) => {
      written.push(entries.length)
      return null
    })
    const book = entry({ ...ostrel, text: 'x'.repeat(9_000_000), statements: [] })
    const books = ['a', 'b', 'c', 'd'].map((id) => ({ ...book, record: { ...book.record, id } }))
    await added(record, books)
    expect(written).toEqual([3, 1])
  })

  test('of nothing is none', async () => {
    expect(
      await added(
        failing(() => null),
        [],
      ),
    ).toEqual({ failures: [], summary: '0 documents: 0 new, 0 statements' })
  })
})

describe('search', () => {
  test.each([
    ['text', /^2026-10-13 {2}Mara Lund\n {2}the treaty would wait\n/],
    [
      'csv',
      /^published,outlet,speakers.*\r\n2026-10-13,Ostrel Post,Mara Lund,indirect,said,the treaty would wait,ostrel\.txt,s2,/,
    ],
    ['ndjson', /^\{"document":\{"id":"ostrel\.txt"/],
    ['json', /^\{\n {2}"hits": \[/],
  ])('answers as %s', async (format, expected) => {
    await adding('formats', [written('formats.ndjson', `${JSON.stringify(ostrel)}\n`)], { input: 'records' })
    const { output, end } = await searching('formats', ['treaty'], { format })
    expect(output).toMatch(expected)
    expect(end).toMatchObject({ found: true, read: 1 })
  })

  test('counts for people and for programs', async () => {
    await adding('counted', [written('counted.ndjson', `${JSON.stringify(ostrel)}\n`)], { input: 'records' })
    expect((await searching('counted', [], { counts: true })).output).toMatch(
      /^ +4 {2}statements\n\nSpeakers\n +2 {2}Mara Lund\n/,
    )
    const { output } = await searching('counted', ['nowhere'], { counts: true, format: 'json' })
    expect(JSON.parse(output)).toEqual({ statements: 0, speakers: [], outlets: [], months: [], kinds: [], modes: [] })
  })

  test('takes several words without quotation marks, too', async () => {
    await adding('several', [written('several.ndjson', `${JSON.stringify(ostrel)}\n`)], { input: 'records' })
    expect((await searching('several', ['wind', 'sail'])).end.found).toBe(true)
    expect((await searching('several', ['wind', 'treaty'])).end).toMatchObject({
      found: false,
      summary: 'no statement answers the question',
    })
  })

  test.each([
    [{ limit: '0' }, /not a number from 1/],
    [{ limit: 'ten' }, /is not a number/],
    [{ since: 'yesterday' }, /cannot be read/],
    [{ after: 'here' }, /no place in the order/],
  ])('refuses %j', async (wish, why) => {
    await adding('refuse', [written('refuse.ndjson', `${JSON.stringify(ostrel)}\n`)], { input: 'records' })
    await expect(searching('refuse', ['x'], wish)).rejects.toThrow(why)
  })

  test('of a record that is not there makes none', async () => {
    await expect(searching('not-there', ['x'])).rejects.toThrow('there is none')
    await expect(exported('not-there')).rejects.toThrow('there is none')
  })
})

describe('export', () => {
  test.each([
    ['csv', /^document,id,kind/],
    ['annotations', /"type":"Annotation"/],
    ['schema-org', /"@type":"NewsArticle"/],
    ['tei', /<teiCorpus[\s\S]*<\/teiCorpus>\n$/],
    ['brat', /"ann":"T1\\tContent/],
    ['citron', /"quotes":\[/],
  ])('writes %s of the newest readings', async (format, expected) => {
    const record = `export-${format}`
    await adding(record, [written('e.ndjson', `${JSON.stringify(ostrel)}\n`)], { input: 'records' })
    await adding(record, [written('e.ndjson', `${JSON.stringify({ ...ostrel, title: 'Later' })}\n`)], {
      input: 'records',
    })
    const text = await exported(record, format)
    expect(text).toMatch(expected)
    expect(text.split('ostrel.txt').length).toBeLessThan((await exported(record)).length)
    expect((await exported(record)).trim().split('\n')).toHaveLength(2)
  })
})

test('what was fetched comes in once, in its order, however often and however much', async () => {
  const looks = Array.from({ length: 300 }, (_, i) => ({
    url: `https://press.example/${i % 3}`,
    at: `2026-10-20T00:${String(Math.floor(i / 60)).padStart(2, '0')}:${String(i % 60).padStart(2, '0')}Z`,
    status: 200,
    etag: null,
    lastModified: null,
    sha256: null,
    note: null,
  }))
  const lines = looks.map((fetched) => `${JSON.stringify({ fetched })}\n`)
  const path = written('looks.ndjson', lines.join('') + lines.slice(0, 7).join(''))
  expect((await adding('looks', [path], { input: 'records' })).output).toContain('300 judgements and fetches')
  const { output, end } = await adding('looks', [path], { input: 'records' })
  expect([output, end.found]).toEqual(['', false])
  expect(await looked('looks', (record) => record.sources())).toEqual(looks)
})

describe('the place of a record', () => {
  test.each([
    ['what is told', 'told', { ONRECORD_RECORD: 'mine', DATABASE_URL: 'postgres://a/b' }, 'told'],
    ['what is said for onrecord', undefined, { ONRECORD_RECORD: 'mine', DATABASE_URL: 'postgres://a/b' }, 'mine'],
    ['the server of the environment', undefined, { DATABASE_URL: 'postgresql://a/b' }, 'postgresql://a/b'],
    ['the usual folder', undefined, { ONRECORD_RECORD: '', DATABASE_URL: '' }, 'onrecord-record'],
  ])('is %s', (_, told, environment, place) => expect(recordPlace(told, environment)).toBe(place))

  test('is not the database of another kind of server', () => {
    expect(() => recordPlace(undefined, { DATABASE_URL: 'mysql://u:secret@a/b' })).toThrow(
      /^The environment variable DATABASE_URL is not/,
    )
    expect(recordPlace('told', { DATABASE_URL: 'mysql://a/b' })).toBe('told')
  })
})
