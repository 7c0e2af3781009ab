import { describe, expect, test } from 'vitest'
import { worldWith } from '../../tests/reading/world.js'
import { readText } from '../1-read/index.js'
import type { Document, DocumentRecord, StatementRecord } from '../types/index.js'
import { extractDocument, records, speechOnly } from './pipeline.js'

const readAt = '2026-11-25T00:00:00Z'
const document = (text: string) => readText(text, { id: 'd', language: 'en', readAt })

const onrecord = (stdin = '') => worldWith(stdin, { now: () => readAt })

describe('a document', () => {
  test('becomes a record with its statements', () => {
    const record = extractDocument(document('Marta Quill came. “It is late,” she said.'))
    expect(record).toMatchObject({ id: 'd', language: 'en' })
    expect(record.statements.map(({ speakers }) => speakers[0]?.name)).toEqual(['Marta Quill'])
  })

  test('keeps what reading and understanding remarked', () => {
    const { document: read } = document('“It is late, she said. Nobody came.')
    const remark = { rule: 'dropped', level: 'info', text: 'An advertisement.', at: null } as const
    const rules = extractDocument({ document: read, messages: [remark] }).messages.map(({ rule }) => rule)
    expect(rules).toContain('dropped')
    expect(rules).toContain('quote-never-closed')
  })

  test('that a stage fails on is a record without statements, and says so', () => {
    const broken = { ...document('It is late.').document, blocks: null } as unknown as Document
    const { blocks, ...rest } = broken
    const failing = Object.defineProperty({ ...rest }, 'blocks', {
      get: (() => {
        let asked = 0
        return () => {
          if (asked++ === 0) throw new Error('no blocks')
          return []
        }
      })(),
      enumerable: true,
    }) as Document
    expect(blocks).toBeNull()
    const record = extractDocument({ document: failing, messages: [] })
    expect(record.statements).toEqual([])
    expect(record.messages).toMatchObject([{ rule: 'stage-failed', severity: 'error' }])
    expect(record.messages[0]?.text).toMatch(/no blocks.*please report it/)
  })

  test('without any text is a record, too', () => {
    expect(extractDocument(document('')).statements).toEqual([])
  })
})

describe('inputs', () => {
  async function outcomes(inputs: readonly string[], stdin = '', format: 'auto' | 'ndjson' = 'auto') {
    const found = []
    for await (const one of records(onrecord(stdin), { inputs, format, allowPrivate: false })) found.push(one)
    return found
  }

  test('are read in their order, and one that is not there does not stop the others', async () => {
    const found = await outcomes(['examples/coverage/ostrel-talks-end.txt', 'no/such/file.txt', '-'], 'It is late.')
    expect(found.map(({ ok }) => ok)).toEqual([true, false, true])
    expect(found[1]).toMatchObject({ name: 'no/such/file.txt' })
  })

  test('lines of NDJSON keep their ids', async () => {
    const lines = '{"id":"a","text":"It is late."}\n{"id":"b","text":"It floods."}\n'
    const found = await outcomes(['-'], lines, 'ndjson')
    expect(found.map((one) => (one.ok ? one.record.id : one.name))).toEqual(['a', 'b'])
  })
})

describe('speech only', () => {
  const statement = (id: string, mode: StatementRecord['mode'], links: Partial<StatementRecord> = {}) =>
    ({ id, mode, ...links }) as StatementRecord
  const recordOf = (...statements: StatementRecord[]): DocumentRecord => ({
    id: 'd',
    text: '',
    blocks: [],
    statements,
    messages: [],
  })

  test.each([
    ['said', true],
    ['asked', true],
    ['thought', false],
    ['shown', false],
    ['withheld', false],
    ['prospective', false],
  ] as const)('%s: %s', (mode, kept) => {
    expect(speechOnly(recordOf(statement('a', mode))).statements.length === 1).toBe(kept)
  })

  test('links to what is left out go with it, others stay', () => {
    const { statements } = speechOnly(
      recordOf(
        statement('a', 'said'),
        statement('b', 'thought'),
        statement('c', 'said', { repliesTo: 'b', quotedIn: 'a', echoes: 'b' }),
        statement('d', 'said', { repliesTo: 'a', quotedIn: 'b', echoes: 'a' }),
      ),
    )
    expect(statements).toEqual([
      { id: 'a', mode: 'said' },
      { id: 'c', mode: 'said', quotedIn: 'a' },
      { id: 'd', mode: 'said', repliesTo: 'a', echoes: 'a' },
    ])
  })

  test('leaves the record it was given as it was', () => {
    const record = recordOf(statement('a', 'thought'))
    speechOnly(record)
    expect(record.statements).toHaveLength(1)
  })
})
