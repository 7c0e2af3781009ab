import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { entry } from '../../tests/keeping/coverage.js'
import { record, says } from '../../tests/records.js'
import { inMemory, openRecord, type TheRecord } from './index.js'
import { type Query, queryFrom } from './query.js'
import { spelledOut } from './spelled-out.js'

const KNOWN = ['sign', 'signed', 'signs', 'sinking', 'treaty', 'z']

/** A session with these words in its index, in their order. */
const session = (words: readonly string[]) => ({
  all: async <Found>(_: string, [from]: readonly unknown[] = []) =>
    words
      .filter((word) => word >= String(from))
      .slice(0, 1)
      .map((term) => ({ term })) as Found[],
  run: async () => {},
  insert: async () => {},
})

const spelled = (words: string, known: readonly string[] = KNOWN) => spelledOut(queryFrom(words), session(known))
const phrase = (...terms: string[]): Query => ({ is: 'phrase', terms, prefix: false })

describe('a beginning', () => {
  test.each<[string, Query]>([
    ['sign*', { is: 'any', of: [phrase('sign'), phrase('signed'), phrase('signs')] }],
    ['"we sign*"', queryFrom('"we sign"')],
    ['"will si"*', { is: 'any', of: ['sign', 'signed', 'signs', 'sinking'].map((one) => phrase('will', one)) }],
    ['sign', phrase('sign')],
    [
      'port z* -treat*',
      { is: 'all', of: [phrase('port'), { is: 'any', of: [phrase('z')] }], without: [queryFrom('treat*')] },
    ],
  ])('%s', async (words, query) => {
    expect(await spelled(words)).toEqual(query)
  })

  test('that no word has, or very many have, is left as it is', async () => {
    const many = Array.from({ length: 501 }, (_, at) => `a${String(at).padStart(3, '0')}`)
    expect(await spelled('xy*')).toEqual(queryFrom('xy*'))
    expect(await spelled('a*', many)).toEqual(queryFrom('a*'))
    expect(await spelled('a*', many.slice(1))).toMatchObject({ is: 'any' })
  })
})

describe('in a folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-spelled-'))
  const syllables = ['ba', 'bé', 'da', 'du', 'lo', '名', 'ş']
  const words = fc.array(fc.constantFrom(...syllables), { minLength: 1, maxLength: 3 }).map((parts) => parts.join(''))
  const seeded = fc.sample(fc.array(words, { minLength: 3, maxLength: 8 }), { numRuns: 60, seed: 5 })
  let kept: TheRecord
  const measure = inMemory()

  beforeAll(async () => {
    kept = await openRecord(folder)
    const entries = seeded.map((list, at) => {
      const text = `“${list.join(' ')},” Ada Noor said.`
      return entry(record(`d${at}`, text, [says('Ada Noor', text.slice(0, text.indexOf('”') + 1))]))
    })
    for (const one of [kept, measure]) await one.add(entries)
  })
  afterAll(async () => {
    await kept.close()
    rmSync(folder, { recursive: true })
  })

  test('finds what looking at every statement finds, in its order', async () => {
    const parts = fc.tuple(words, fc.constantFrom('', '*'), fc.constantFrom('', '-', 'OR '))
    const queries = fc.array(parts, { minLength: 1, maxLength: 3 })
    await fc.assert(
      fc.asyncProperty(queries, fc.constantFrom('newest', 'oldest', 'shortest'), async (list, sort) => {
        const asked = list.map(([word, star, sign], at) => `${at === 0 ? '' : sign}${word}${star}`).join(' ')
        const question = { words: asked, sort, limit: 7 } as const
        expect(await kept.search(question)).toEqual(await measure.search(question))
      }),
      { numRuns: 200 },
    )
  })
})
