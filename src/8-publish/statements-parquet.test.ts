import { readFileSync } from 'node:fs'
import { parquetMetadata, parquetReadObjects } from 'hyparquet'
import { describe, expect, test } from 'vitest'
import { record, says } from '../../tests/records.js'
import type { DocumentRecord } from '../types/index.js'
import { statementsParquet } from './parquet.js'

/** The file of these documents, read again by the library that others read it with. */
async function file(documents: readonly DocumentRecord[]) {
  const writer = await statementsParquet()
  const parts: Uint8Array[] = []
  for (const document of documents) parts.push(await writer.take(document))
  parts.push(await writer.end())
  const { buffer } = new Uint8Array(Buffer.concat(parts))
  return { parts, rows: await parquetReadObjects({ file: buffer }), metadata: parquetMetadata(buffer) }
}

const text = '“We will not sign,” Lund told Aske, Ostrel reported, “not now.”\nNo comment.'
const told = record(
  'a',
  text,
  [
    says('Mara Lund', ['“We will not sign,”', '“not now.”'], { cue: 'told', to: ['Jon Aske'], via: ['Ostrel'] }),
    says(null, '', { cue: 'No comment', mode: 'withheld', confidence: 0.5 }),
  ],
  { url: 'https://herald.example/a', published: '2026-05-04', title: 'No signing' },
)

test('a row for each statement, lists as lists, and nothing where nothing is told', async () => {
  const { rows } = await file([told])
  expect(rows).toEqual([
    {
      document: 'a',
      id: 's1',
      kind: 'direct',
      mode: 'said',
      place: 'body',
      speakers: ['Mara Lund'],
      speaker_kinds: ['person'],
      content: '“We will not sign,” … “not now.”',
      cue: 'told',
      source: '',
      addressees: ['Jon Aske'],
      via: ['Ostrel'],
      confidence: 0.9,
      start: 0,
      end: 63,
      url: 'https://herald.example/a',
      title: 'No signing',
      publisher: null,
      published: '2026-05-04',
      language: null,
    },
    expect.objectContaining({ id: 's2', mode: 'withheld', speakers: [], addressees: [], start: 64, end: 74 }),
  ])
})

describe('a file', () => {
  test('without statements can be read', async () => {
    const { rows, metadata } = await file([record('a', 'Rain.', [])])
    expect(rows).toEqual([])
    expect(metadata.schema.map(({ name }) => name)).toContain('speaker_kinds')
  })

  test('of many is written in groups, so that no record is too large for memory', async () => {
    const words = 'No rain fell on the quay at all today, she said. '.repeat(10)
    const many = Array.from({ length: 3000 }, (_, at) =>
      record(
        `d${at}`,
        words,
        Array.from({ length: 10 }, (_, i) => says('Mara Lund', words.slice(0, 20 + (i % 5)))),
      ),
    )
    const { parts, rows, metadata } = await file(many)
    expect(metadata.row_groups.map(({ num_rows }) => Number(num_rows))).toEqual([20_000, 10_000])
    expect(parts.filter((part) => part.length > 100)).toHaveLength(2)
    expect(rows).toHaveLength(30_000)
    expect(rows[29_999]).toMatchObject({ document: 'd2999', speakers: ['Mara Lund'] })
  })

  test('keeps every letter that can be written', async () => {
    const words = '„Nein“, sagte 李明 über 🎻 \0 |'
    const { rows } = await file([record('a', words, [says('李明', words)])])
    expect(rows[0]).toMatchObject({ content: words, speakers: ['李明'] })
  })
})

test('the table of examples/clickhouse takes columns of the export only', async () => {
  const { metadata } = await file([record('a', 'Rain.', [])])
  const exported = metadata.schema.map(({ name }) => name)
  const sql = readFileSync('examples/clickhouse/statements.sql', 'utf8')
  const taken = /SELECT\s([\s\S]+?)\sFROM file/.exec(sql)![1]!.match(/[a-z]\w*(?!\w*\()/g)!
  expect(taken).toContain('speakers')
  expect(taken).toContain('published')
  expect(taken.filter((name) => !exported.includes(name))).toEqual([])
})
