import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { extract } from './library.js'
import { inMemory, keep, openRecord, search, type TheRecord } from './record-library.js'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-record-library-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const ferry = await extract('“Nobody sails in this wind,” harbour master Ines Varga said.', {
  id: 'ferry',
  publisher: 'Quay Gazette',
  published: '2026-03-02',
})
const mill = await extract('“There is no buyer,” said Petra Holm, who leads the firm.', {
  id: 'mill',
  published: '2026-05-20',
})

const places: [string, () => Promise<TheRecord>][] = [
  ['memory', async () => inMemory()],
  ['a folder', () => openRecord(join(folder, 'record'))],
]

describe.each(places)('a record in %s', (_, opened) => {
  test('keeps records of extract, and is searched', async () => {
    const record = await opened()
    expect((await keep(record, [ferry, mill])).map(({ id, is }) => [id, is])).toEqual([
      ['ferry', 'new'],
      ['mill', 'new'],
    ])
    expect((await keep(record, [ferry])).map(({ is }) => is)).toEqual(['unchanged'])
    const { hits, next } = await search(record, { words: 'wind', speaker: 'Varga' })
    expect(next).toBeNull()
    expect(hits.map(({ document, words }) => [document.id, words[0]!.exact])).toEqual([
      ['ferry', '“Nobody sails in this wind,”'],
    ])
    expect(hits[0]!.marks.map(([start, end]) => ferry.text.slice(start, end))).toEqual(['wind'])
    expect((await record.find('mill'))?.record).toEqual(mill)
    await record.close()
  })

  test('gives its pages one after the other', async () => {
    const record = await opened()
    await keep(record, [ferry, mill])
    const first = await search(record, { limit: 1, sort: 'oldest' })
    const second = await search(record, { limit: 1, sort: 'oldest', after: first.next! })
    expect([...first.hits, ...second.hits].map(({ document }) => document.id)).toEqual(['ferry', 'mill'])
    await record.close()
  })
})

test('a record that must be there and is not is an error that says so', async () => {
  await expect(openRecord(join(folder, 'none'), { mustExist: true })).rejects.toMatchObject({ name: 'CannotKeep' })
})
