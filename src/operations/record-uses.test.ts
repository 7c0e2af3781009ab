import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { outcomeOf, worldWith } from '../../tests/reading/world.js'
import { openRecord } from '../5-keep/index.js'
import type { SpeakerReport } from '../types/index.js'
import { add } from './add.js'
import { check } from './check.js'
import { explain } from './explain.js'
import { judge } from './judge.js'
import { search } from './search.js'
import { speaker } from './speaker.js'

// What other commands do with a record, held against what they do with the files that it was made of.

const ARTICLES = [
  {
    id: 'a1',
    published: '2025-03-03',
    publisher: 'Ostrel',
    text: 'Halmere’s finance minister, Ana Vek, said the road was shut. “The road is shut until the thaw,” she said.',
  },
  {
    id: 'a2',
    published: '2025-04-03',
    publisher: 'Wenlow Courier',
    text: 'Ana Vek, finance minister of Halmere, said the bridge was open.',
  },
  { id: 'a3', published: '2025-04-05', text: 'Tarn Mayor Ida Roos met the press. “The bridge is old,” Ida Roos said.' },
  { id: 'a4', published: '2025-06-05', text: 'Tarn Mayor Anja Vek said the road was long.' },
]

const folder = mkdtempSync(join(tmpdir(), 'onrecord-uses-'))
const at = (name: string) => join(folder, name)
const written = (name: string, text: string) => {
  writeFileSync(at(name), text)
  return at(name)
}
const files = written('all.ndjson', ARTICLES.map((one) => `${JSON.stringify(one)}\n`).join(''))

const adding = (record: string, version = '1') =>
  outcomeOf(add.run(worldWith('', { version }), { inputs: [files], record, input: 'auto', again: false } as never))
beforeAll(async () => {
  await adding(at('record'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('explain', () => {
  const usual = { inputs: [], format: 'md', kind: 'any', mode: 'any', 'allow-private': false }
  const page = (wish: object) => outcomeOf(explain.run(worldWith(), { ...usual, ...wish } as never))

  test.each([
    ['words', { query: 'road' }, ['road is shut', 'road was long'], ['bridge']],
    ['a speaker', { speaker: 'Ana Vek' }, ['road is shut', 'bridge was open'], ['bridge is old', 'road was long']],
    ['words of a speaker', { query: 'bridge', speaker: 'roos' }, ['bridge is old'], ['bridge was open']],
    ['an outlet', { outlet: 'courier' }, ['bridge was open'], ['road']],
    ['a time', { since: '2025-04', until: '2025-05' }, ['bridge was open', 'bridge is old'], ['road']],
    ['a kind', { kind: 'direct' }, ['road is shut', 'bridge is old'], ['road was long']],
  ])('makes a page of %s', async (_, wish, shown, left) => {
    const { output, end } = await page({ ...wish, record: at('record') })
    for (const words of shown) expect(output).toContain(words)
    for (const words of left) expect(output).not.toContain(words)
    expect(end.found).toBe(true)
  })

  test('of a whole record is the page of its files', async () => {
    const told = async (wish: object) => (await page(wish)).output
    expect(await told({ record: at('record') })).toBe(await told({ inputs: [files] }))
  })

  test('finds nothing to explain where nothing answers', async () => {
    expect((await page({ record: at('record'), query: 'xylophone' })).end).toMatchObject({ found: false })
  })

  test('does not take files and a question together, nor make a record', async () => {
    await expect(page({ inputs: [files], query: 'road' })).rejects.toThrow('were named together')
    await expect(page({ record: at('nowhere'), query: 'road' })).rejects.toThrow('there is none')
  })

  test('reads standard input only when nothing is asked', () => {
    expect(explain.waits?.(usual as never)).toBe(true)
    expect(explain.waits?.({ ...usual, speaker: 'Vek' } as never)).toBe(false)
    expect(explain.waits?.({ ...usual, record: 'r' } as never)).toBe(false)
  })
})

describe('search --theme', () => {
  const usual = { kind: 'any', mode: 'any', sort: 'newest', counts: false, format: 'json', limit: '1000' }
  const found = async (wish: object, words = 'cable OR boat*') => {
    const input = { inputs: [words], record: at('themes'), ...usual, ...wish }
    const { output, end } = await outcomeOf(search.run(worldWith(), input as never))
    const { hits, next } = output === '' ? { hits: [], next: null } : JSON.parse(output)
    const keys = hits.map(
      (one: { document: { id: string }; statement: { id: string } }) => `${one.document.id}#${one.statement.id}`,
    )
    return { keys: keys as string[], next: next as string | null, summary: end.summary }
  }
  const labels = async () => /there are (.*)$/.exec((await found({ theme: 'xylophone' })).summary)![1]!.split(', ')
  beforeAll(async () => {
    const wish = { inputs: ['examples/coverage'], record: at('themes'), input: 'auto', again: false }
    await outcomeOf(add.run(worldWith(), wish as never))
  }, 60_000)

  test('finds what belongs to one of the themes, in the order of the whole answer', async () => {
    const whole = (await found({})).keys
    const names = await labels()
    expect(names.length).toBeGreaterThan(1)
    const parts = await Promise.all(names.map(async (theme) => (await found({ theme })).keys))
    for (const keys of parts) {
      expect(keys.length).toBeGreaterThan(0)
      expect(keys).toEqual(whole.filter((key) => keys.includes(key)))
    }
    // A headline's echo of a statement is in no theme of its own.
    expect(new Set(parts.flat()).size).toBeGreaterThan(whole.length * 0.9)
  })

  test('takes some words of a name, in any case', async () => {
    const [first] = await labels()
    expect((await found({ theme: first!.toUpperCase() })).keys).toEqual((await found({ theme: first })).keys)
    expect((await found({ theme: 'remarks' })).keys).toEqual((await found({ theme: 'Other remarks' })).keys)
  })

  test.each(['newest', 'oldest', 'shortest'])('goes on page by page, %s first', async (sort) => {
    const wish = { theme: 'remarks', sort }
    const paged: string[] = []
    for (let after: string | null | undefined; after !== null; ) {
      const page = await found({ ...wish, limit: '2', after })
      paged.push(...page.keys)
      after = page.next
    }
    expect(paged).toEqual((await found(wish)).keys)
  })

  test('is not counted, and finds nothing where nothing answers', async () => {
    await expect(found({ theme: 'dues', counts: true })).rejects.toThrow('are not counted')
    expect((await found({ theme: 'dues' }, 'xylophone')).summary).toBe('no statement answers the question')
  })
})

describe('check', () => {
  const draft = written(
    'draft.txt',
    '“The road is shut until the thaw,” Ana Vek said. “The bridge is gold,” Ida Roos said.',
  )
  const report = async (against: readonly string[], inputs = [draft]) => {
    const usual = { inputs, against, drafts: undefined, style: undefined, format: 'json', 'allow-private': false }
    const { output, failures, end } = await outcomeOf(check.run(worldWith(), usual as never))
    return { report: output === '' ? null : JSON.parse(output), failures, end }
  }

  test('says the same of a record as of its files', async () => {
    const [kept, read] = [await report([at('record')]), await report([files])]
    expect(kept).toEqual(read)
    expect(JSON.stringify(kept.report)).toContain('verbatim')
  })

  test('takes files and records together', async () => {
    const { report: both } = await report([at('record'), written('gold.txt', '“The bridge is gold,” Ida Roos said.')])
    expect(JSON.stringify(both).match(/"verdict":"verbatim"/g)).toHaveLength(2)
  })

  test('does not let a draft that is kept confirm itself', async () => {
    const { record } = { record: at('own') }
    await outcomeOf(add.run(worldWith(), { inputs: [draft, files], record, input: 'auto', again: false } as never))
    const { report: one } = await report([record])
    expect(JSON.stringify(one)).toContain('draft-among-sources')
    expect(JSON.stringify(one).match(/"verdict":"verbatim"/g)).toHaveLength(1)
  })

  test('of a server that does not answer fails, and says why', async () => {
    const { failures, end } = await report(['postgres://nobody@127.0.0.1:1/none'])
    expect(failures[0]!.message).toContain('no server answers there')
    expect(end).toMatchObject({ found: false, read: 0 })
  })
})

describe('speaker and judge', () => {
  const asking = async (name: string, wish: object = { record: at('record') }, inputs: readonly string[] = []) => {
    const usual = { inputs: [name, ...inputs], format: 'json', 'allow-private': false }
    const { output, end, failures } = await outcomeOf(speaker.run(worldWith(), { ...usual, ...wish } as never))
    return { found: JSON.parse(output) as SpeakerReport[], end, failures }
  }
  const judging = (inputs: readonly string[], wish: object = {}) => {
    const told = { by: 'M. Reed', because: 'asked her', record: at('record'), judgements: undefined }
    return outcomeOf(judge.run(worldWith(), { inputs, ...told, ...wish } as never))
  }
  const documents = ({ found }: { found: readonly SpeakerReport[] }) =>
    found
      .map((one) =>
        one.documents
          .map(({ document }) => document)
          .sort()
          .join(' '),
      )
      .sort()

  test.each(['Ana Vek', 'Vek', 'vek', 'a1#Ana Vek', 'Ida Roos', 'Nobody Else'])(
    'find %s in a record as in its files',
    async (name) => {
      expect((await asking(name)).found).toEqual((await asking(name, {}, [files])).found)
    },
  )

  test('look into files beside the record, too', async () => {
    const more = written('more.txt', 'Ana Vek, finance minister of Halmere, said the lake was deep.')
    expect(documents(await asking('Ana Vek', { record: at('record') }, [more]))[0]).toContain(more)
  })

  test('of a judgement that is kept in the record, and withdrawn without being deleted', async () => {
    expect(documents(await asking('Vek'))).toEqual(['a1 a2', 'a4'])
    const { output, end } = await judging(['same', 'a1#Ana Vek', 'a4#Anja Vek'])
    expect(output).toBe('same: a1#Ana Vek, a4#Anja Vek.\n')
    expect(end.summary).toBe(`1 judgement in ${at('record')}`)
    expect(documents(await asking('Vek'))).toEqual(['a1 a4', 'a2'])
    expect(documents(await asking('Ana'))[0]).toBe('a1 a4')
    await judging(['withdraw', 'a1#Ana Vek', 'a4#Anja Vek'])
    expect(documents(await asking('Vek'))).toEqual(['a1 a2', 'a4'])
    const record = await openRecord(at('record'))
    const kept = await record.judgements()
    await record.close()
    expect(kept.map(({ says }) => says)).toEqual(['same', 'withdrawn'])
    expect(kept[0]).toMatchObject({ by: 'M. Reed', party: { at: { exact: 'Ana Vek' } } })
  })

  test('of a judgement that outlives a newer engine, which only adds a reading', async () => {
    const record = at('engines')
    await adding(record)
    await judging(['same', 'a1#Ana Vek', 'a4#Anja Vek'], { record })
    const before = documents(await asking('Vek', { record }))
    expect((await adding(record, '2')).output).toMatch(/4 read anew/)
    expect(documents(await asking('Vek', { record }))).toEqual(before)
    const opened = await openRecord(record)
    expect(await opened.about()).toMatchObject({ readings: 8, revisions: 4, judgements: 1 })
    await opened.close()
  })

  test.each([
    ['a document that the record has not', ['same', 'a9#Ana Vek', 'a4#Anja Vek'], {}, 'has no document a9'],
    ['a name that its document has not', ['same', 'a1#Ida Roos', 'Q7'], {}, '"Ida Roos" does not stand in a1'],
    ['two places', ['same', 'a1#Ana Vek', 'Q7'], { judgements: 'j.ndjson' }, 'is kept in one of them'],
    ['no record', ['same', 'a1#Ana Vek', 'Q7'], { record: at('nowhere') }, 'there is none'],
  ])('refuse %s', async (_, inputs, wish, why) => {
    await expect(judging(inputs, wish)).rejects.toThrow(why)
  })

  test('take a Q-id, which names nobody, to all documents', async () => {
    await judging(['same', 'a3#Ida Roos', 'Q77'])
    expect((await asking('Q77')).end.read).toBe(4)
  })
})
