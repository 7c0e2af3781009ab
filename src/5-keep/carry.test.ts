import { describe, expect, test } from 'vitest'
import { entry, halmere, ostrel, wenlow } from '../../tests/keeping/coverage.js'
import type { DocumentId, SpeakerId, StatementId } from '../types/index.js'
import { carriedIn, inMemory, linesOfRecord } from './index.js'
import type { TheRecord } from './record.js'

const UNSAID = { readAt: '2026-12-01T00:00:00Z', extractor: 'onrecord 9' }

async function written(record: TheRecord): Promise<string[]> {
  const lines: string[] = []
  for await (const line of linesOfRecord(record)) lines.push(line)
  return lines
}

async function readInto(record: TheRecord, lines: readonly string[]): Promise<void> {
  for (const line of lines) {
    const one = carriedIn(line, 'a line', UNSAID)
    if (one.is === 'entry') await record.add([one.entry])
    else if (one.is === 'judgement') await record.judge(one.judgement)
    else if (one.is === 'statement-judgement') await record.judgeStatement(one.judgement)
    else await record.add([], [one.fetched])
  }
}

test('a record goes out and comes in without loss: revisions, readings, judgements, fetches', async () => {
  const one = inMemory()
  await one.add([entry(ostrel, { sha256: 'ab' }), entry(wenlow), entry(halmere)])
  await one.add([entry({ ...ostrel, title: 'Another headline' })])
  await one.add([entry(wenlow, { extractor: 'onrecord 0.2.0' })])
  await one.judgeStatement({
    statement: { document: 'a' as DocumentId, id: 's1' as StatementId, at: null },
    says: 'split',
    cut: 4,
    by: 'M. Reed',
    at: '2026-10-21T09:00:00Z',
    because: '',
  })
  await one.judge({
    party: { document: 'a' as DocumentId, name: 'b', at: null },
    speaker: 'Q1' as SpeakerId,
    says: 'same',
    by: 'M. Reed',
    at: '2026-10-21T09:00:00Z',
    because: [],
  })
  await one.add(
    [],
    [
      {
        url: 'https://a.example/',
        at: '2026-10-20T00:00:00Z',
        status: 304,
        etag: null,
        lastModified: null,
        sha256: null,
        note: null,
      },
    ],
  )
  const lines = await written(one)
  const other = inMemory()
  await readInto(other, lines)
  expect(await written(other)).toEqual(lines)
  expect(await other.about()).toEqual(await one.about())
  expect(lines).toHaveLength(8)
})

test('a line is the record of the contract, with what only the record knows beside', async () => {
  const one = inMemory()
  await one.add([entry(ostrel)])
  const { kept, ...record } = JSON.parse((await written(one))[0]!)
  expect(record).toEqual(ostrel)
  expect(kept).toMatchObject({
    revision: 1,
    current: true,
    extractor: 'onrecord 0.1.0',
    readAt: '2026-10-20T08:00:00Z',
  })
})

test('a record of onrecord extract can be taken in as it is', () => {
  expect(carriedIn(JSON.stringify(wenlow), 'x', UNSAID)).toEqual({
    is: 'entry',
    entry: { record: wenlow, ...UNSAID, sha256: null },
  })
})

describe('refused is', () => {
  const [first] = ostrel.statements
  test.each([
    ['no JSON', '{', 'expected one whole JSON object'],
    ['a list', '[]', 'expected one whole JSON object'],
    ['a text alone', JSON.stringify({ id: 'a', text: 'b', blocks: [], messages: [] }), 'expected "statements"'],
    ['a record without an id', JSON.stringify({ ...ostrel, id: '' }), 'expected "id" and "text"'],
    ['a record without blocks', JSON.stringify({ ...ostrel, blocks: null }), 'expected "blocks"'],
    [
      'a span beyond the text',
      JSON.stringify({ ...ostrel, statements: [{ ...first, content: [[0, 9999]] }] }),
      'the statement s1 is not one of this text',
    ],
    [
      'a span that ends before it starts',
      JSON.stringify({ ...ostrel, statements: [{ ...first, cue: [[5, 2]] }] }),
      'not one of this text',
    ],
    [
      'a speaker without a name',
      JSON.stringify({ ...ostrel, statements: [{ ...first, speakers: [{}] }] }),
      'not one of this text',
    ],
    ['a statement that is none', JSON.stringify({ ...ostrel, statements: [null] }), 'not one of this text'],
  ])('%s', (_, line, why) => {
    expect(() => carriedIn(line, 'export.ndjson, line 3', UNSAID)).toThrow(why)
    expect(() => carriedIn(line, 'export.ndjson, line 3', UNSAID)).toThrow('export.ndjson, line 3')
  })
})
