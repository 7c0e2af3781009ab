import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nameFrom } from '../4-resolve/name.js'
import { readAuthority } from './authority-file.js'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-authority-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function read(text: string) {
  const path = join(folder, 'authority.ndjson')
  writeFileSync(path, text)
  return readAuthority(path)
}

const known = { kind: 'person' as const, name: nameFrom('Ana Vek'), roles: [], born: null }

describe('entries', () => {
  test.each([
    ['lists', { labels: ['Ana Vek'], aliases: [], descriptions: ['mayor of Tarn'] }],
    ['single words', { label: 'Ana Vek', description: 'mayor of Tarn' }],
    ['by language', { labels: { en: 'Ana Vek', de: 'Anna Vek' }, descriptions: { en: 'mayor of Tarn' } }],
    [
      'as Wikidata dumps them',
      {
        labels: { en: { language: 'en', value: 'Ana Vek' } },
        descriptions: { en: { language: 'en', value: 'mayor of Tarn' } },
      },
    ],
    [
      'by an alias',
      {
        labels: ['Ana Maria Vek'],
        aliases: { en: [{ language: 'en', value: 'Ana Vek' }] },
        descriptions: ['mayor of Tarn'],
      },
    ],
  ])('told by %s', async (_, told) => {
    const { authority, faults } = await read(`${JSON.stringify({ id: 'Q7', ...told })}\n`)
    expect(faults).toEqual([])
    const [found] = authority.identify(known).candidates
    expect(found!.entry.id).toBe('Q7')
    expect(found!.entry.descriptions).toContain('mayor of Tarn')
  })

  test.each([
    ['not JSON', '{', 'expected one whole JSON object'],
    ['no id', '{"labels": ["Ana Vek"]}', 'expected "id" with a Q-id'],
    ['another id', '{"id": "L7", "labels": ["Ana Vek"]}', 'expected "id" with a Q-id'],
    ['no name', '{"id": "Q7"}', 'expected "labels" with at least one name'],
    ['null', 'null', 'expected "id" with a Q-id'],
  ])('%s: the line costs only itself', async (_, line, why) => {
    const { authority, faults } = await read(`${line}\n{"id": "Q8", "labels": ["Ana Vek"]}\n`)
    expect(faults[0]!.message).toMatch(new RegExp(`line 1: ${why}\\.$`))
    expect(faults[0]!.name).toBe('BadEntry')
    expect(authority.identify(known).candidates.map(({ entry }) => entry.id)).toEqual(['Q8'])
  })

  test('of one name are all told, and nobody is certain', async () => {
    const { authority } = await read('{"id": "Q8", "labels": ["Ana Vek"]}\n{"id": "Q7", "labels": ["Ana Vek"]}\n')
    const { id, candidates } = authority.identify(known)
    expect(id).toBeNull()
    expect(candidates.map(({ entry }) => entry.id)).toEqual(['Q7', 'Q8'])
  })
})

test('a file that is not there is an error', async () => {
  await expect(readAuthority(join(folder, 'none.ndjson'))).rejects.toThrow('there is no such file')
})
