import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import pg from 'pg'
import { afterAll, describe, expect, test } from 'vitest'
import { entry, ostrel } from '../../tests/keeping/coverage.js'
import { ADDRESS } from '../../tests/keeping/postgres.js'
import { inFile } from './in-file.js'
import { inPostgres } from './in-postgres.js'
import { migrations } from './migrations/index.js'
import { forBoth } from './migrations/migration.js'
import { tables } from './tables.js'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-shapes-'))
const address = process.env[ADDRESS]
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The columns that each shape added. A released shape never changes: somewhere a record has it. */
const SHAPES: readonly (readonly string[])[] = [
  [
    'also_said_by: statement, speaker',
    'document: number, id, first_read_at',
    'near_copy: shingle, revision',
    'outlet: number, name',
    'reading: number, revision, extractor, read_at, first_statement, last_statement, messages, is_current',
    'revision: number, document, position, url, title, outlet, byline, published, language, text, blocks, details, text_sha256, bytes_sha256, read_at, copy_of',
    'said: number, speaker, kind, mode, passage, outlet, published, title, url, document, statement, confidence',
    'speaker: number, name, kind, wikidata',
    'statement: number, reading, id, kind, mode, place, confidence, speaker, length, content, cue, source, rules, details, passage_start, passage_length, is_current',
  ],
  [
    'judgement: number, party_document, party_name, party_at, speaker, says, judged_by, judged_at, because',
    'source: number, url, fetched_at, status, etag, last_modified, sha256, note',
  ],
  ['statement_judgement: number, document, statement, says, judged_by, judged_at, judgement'],
]

const upTo = (shape: number) => SHAPES.slice(0, shape).flat().sort()

test('every shape is written down here', () => {
  expect(SHAPES).toHaveLength(migrations.length)
})

describe.each(SHAPES.map((_, at) => at + 1))('shape %i', (shape) => {
  test('has these columns in a file', async () => {
    const name = join(folder, `shape-${shape}`)
    await (await inFile(name, { shape })).close()
    const database = new DatabaseSync(join(name, 'record.sqlite'))
    const names = database
      .prepare(
        `SELECT name FROM sqlite_schema WHERE type IN ('table', 'view') AND name NOT GLOB '*_terms*' ORDER BY name`,
      )
      .all() as { name: string }[]
    const found = names.map(({ name }) => {
      const columns = database.prepare(`PRAGMA table_info(${name})`).all() as { name: string }[]
      return `${name}: ${columns.map((one) => one.name).join(', ')}`
    })
    expect(found).toEqual(upTo(shape))
    expect(database.prepare('PRAGMA user_version').get()).toEqual({ user_version: shape })
    database.close()
  })

  test.skipIf(address === undefined)('has these columns on a server', async () => {
    const schema = `shape_${process.pid}_${shape}`
    await (await inPostgres(address!, { schema, shape })).close()
    const client = new pg.Client(address!)
    await client.connect()
    const { rows } = await client.query(
      `SELECT table_name, string_agg(column_name, ', ' ORDER BY ordinal_position) AS columns FROM information_schema.columns
        WHERE table_schema = $1 AND table_name NOT IN ('onrecord_shape', 'statement_terms') GROUP BY table_name`,
      [schema],
    )
    await client.end()
    expect(rows.map((row) => `${row.table_name}: ${row.columns}`).sort()).toEqual(upTo(shape))
  })

  test('is brought forward with all that it holds', async () => {
    const name = join(folder, `forward-${shape}`)
    const old = await inFile(name, { shape })
    await old.add([entry(ostrel)])
    await old.close()
    const record = await inFile(name)
    expect((await record.find('ostrel.txt'))!.record).toEqual(ostrel)
    expect(await record.about()).toMatchObject({ version: migrations.length, statements: 4, judgements: 0 })
    expect(await record.sources()).toEqual([])
    await record.close()
  })
})

test('two that open an old record at once bring it forward once', async () => {
  const name = join(folder, 'both')
  await (await inFile(name, { shape: 1 })).close()
  const [one, other] = await Promise.all([inFile(name), inFile(name)])
  expect((await one.about()).version).toBe(3)
  expect((await other.about()).version).toBe(3)
  await one.close()
  await other.close()
})

test('rows are put into columns that are there, in their order', () => {
  const known = new Map(SHAPES.flat().map((line) => line.split(': ') as [string, string]))
  for (const { name, columns } of Object.values(tables)) {
    const there = known.get(name)!.split(', ')
    const put = Object.keys(columns)
    expect(there.filter((column) => put.includes(column))).toEqual(put)
  }
})

test.each([
  [
    'CREATE TABLE a (n INTEGER PRIMARY KEY, r REAL, t TEXT)',
    'CREATE TABLE a (n BIGINT PRIMARY KEY, r DOUBLE PRECISION, t TEXT)',
  ],
  ['CREATE TABLE a (n INTEGER) WITHOUT ROWID', 'CREATE TABLE a (n BIGINT)'],
])('%s is told to PostgreSQL as %s', (sqlite, postgres) => {
  expect(forBoth([sqlite])).toEqual({ sqlite: [sqlite], postgres: [postgres] })
})
