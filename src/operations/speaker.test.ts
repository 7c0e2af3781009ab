import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { NOW, outcomeOf, worldWith } from '../../tests/reading/world.js'
import type { SpeakerReport } from '../types/index.js'
import { judge } from './judge.js'
import { speaker } from './speaker.js'

const ARTICLES = [
  {
    id: 'a1',
    published: '2025-03-03',
    publisher: 'Ostrel',
    text: 'Halmere’s finance minister, Ana Vek, said the road was shut. “The road is shut,” she said.',
  },
  { id: 'a2', published: '2025-04-03', text: 'Ana Vek, finance minister of Halmere, said the bridge was open.' },
  {
    id: 'a3',
    published: '2025-04-05',
    text: 'Tarn Mayor Ida Roos met the press. Kasmora’s finance minister, Ana Vek, said the road was wet.',
  },
  { id: 'a4', published: '2025-06-05', text: 'Minister Vek said the road was long.' },
]
const INPUT = ARTICLES.map((one) => `${JSON.stringify(one)}\n`).join('')

let folder = ''
const file = (name: string, text?: string) => {
  const path = join(folder, name)
  if (text !== undefined) writeFileSync(path, text)
  return path
}
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-speaker-'))
  file('all.ndjson', INPUT)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Wish {
  readonly judgements?: string
  readonly authority?: string
  readonly format?: 'text' | 'json' | 'ndjson'
}

const run = (name: string, wish: Wish = {}) =>
  outcomeOf(
    speaker.run(worldWith(), {
      inputs: [name, file('all.ndjson')],
      format: 'ndjson',
      judgements: undefined,
      authority: undefined,
      'allow-private': false,
      ...wish,
    } as never),
  )

const reports = async (name: string, wish: Wish = {}): Promise<SpeakerReport[]> =>
  (await run(name, wish)).output
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

const judged = (inputs: readonly string[], judgements: string, because = 'asked her') =>
  outcomeOf(judge.run(worldWith(), { inputs, judgements, by: 'M. Reed', because } as never))

describe('a speaker is found', () => {
  test.each([
    ['by the full name', 'Ana Vek', ['a1+a2', 'a3']],
    ['in another case', 'ana vek', ['a1+a2', 'a3']],
    ['by the family name', 'Vek', ['a1+a2', 'a3']],
    ['by document and name', 'a3#Ana Vek', ['a3']],
    ['by document and family name', 'a4#Vek', ['a4']],
    ['by no other name', 'Ana Veksler', []],
  ])('%s', async (_, name, found) => {
    const shown = (await reports(name)).map(({ documents }) => documents.map(({ document }) => document).join('+'))
    expect(shown).toEqual(found)
  })

  test('or nobody, which is said', async () => {
    const { end } = await run('Ida Holm')
    expect(end).toMatchObject({ found: false, read: 4, summary: 'nobody called Ida Holm in 4 documents' })
  })
})

describe('the report', () => {
  test('has names, roles with their places, documents and statements', async () => {
    const [report] = await reports('a1#Ana Vek')
    expect(report).toMatchObject({ id: 'a1#Ana Vek', name: 'Ana Vek', kind: 'person' })
    for (const { title, document, span } of report!.roles)
      expect(ARTICLES.find(({ id }) => id === document)!.text.slice(...span)).toBe(title)
    expect(report!.documents.map(({ reference, statements }) => [reference, statements])).toEqual([
      ['a1#Ana Vek', 2],
      ['a2#Ana Vek', 1],
    ])
    expect(report!.documents[0]).toMatchObject({ publisher: 'Ostrel', published: '2025-03-03' })
  })

  test('copies words from the documents', async () => {
    for (const { statements } of await reports('Vek'))
      for (const { words, content, document } of statements)
        expect(words).toEqual(content.map((span) => ARTICLES.find(({ id }) => id === document)!.text.slice(...span)))
  })

  test('says why these are one, and why others are not', async () => {
    const [report] = await reports('a1#Ana Vek')
    expect(report!.because.map(({ a, b }) => [a, b])).toEqual([['a1#Ana Vek', 'a2#Ana Vek']])
    expect(report!.because[0]!.because.map(({ test }) => test)).toContain('same-office')
    expect(report!.apart.map(({ reference, says }) => [reference, says]).sort()).toEqual([
      ['a3#Ana Vek', 'different'],
      ['a4#Vek', 'unsure'],
    ])
  })

  test.each([
    ['text', /^Ana Vek, person\n\nroles\n/],
    ['json', /^\[\n {2}\{\n {4}"id": "a1#Ana Vek"/],
    ['ndjson', /^\{"id":"a1#Ana Vek"/],
  ] as const)('as %s', async (format, form) => {
    expect((await run('Ana Vek', { format })).output).toMatch(form)
  })
})

describe('judgements', () => {
  test('stick over runs, and are taken back by adding', async () => {
    const judgements = file('sticky.ndjson')
    const documents = async () =>
      (await reports('a1#Ana Vek', { judgements }))[0]!.documents.map(({ document }) => document).join('+')
    await judged(['different', 'a1#Ana Vek', 'a2#Ana Vek'], judgements)
    expect([await documents(), await documents()]).toEqual(['a1', 'a1'])
    await judged(['same', 'a1#Ana Vek', 'a4#Vek'], judgements)
    expect(await documents()).toBe('a1+a4')
    await judged(['withdraw', 'a2#Ana Vek', 'a1#Ana Vek'], judgements)
    expect(await documents()).toBe('a1+a2+a4')
  })

  test('about nobody are told, and the others hold', async () => {
    const judgements = file('lost.ndjson')
    await judged(['same', 'a1#Ida Holm', 'a2#Ana Vek'], judgements)
    await judged(['different', 'a1#Ana Vek', 'a2#Ana Vek'], judgements)
    const { failures, output } = await run('a1#Ana Vek', { judgements })
    expect(failures.map(({ name, message }) => [name, message])).toEqual([
      [
        'BadJudgement',
        `Cannot use the judgement of M. Reed of ${NOW.slice(0, 10)} (same: a1#Ida Holm, a2#Ana Vek): the document has no such party.`,
      ],
    ])
    expect(JSON.parse(output).documents).toHaveLength(1)
  })

  test('in a file that is not there are an error', async () => {
    await expect(run('Ana Vek', { judgements: file('nowhere.ndjson') })).rejects.toThrow('there is no such file')
  })
})

describe('an authority', () => {
  const entries = [
    { id: 'Q7', labels: ['Ana Vek'], descriptions: ['finance minister of Halmere'] },
    { id: 'Q8', labels: ['Ana Vek'], descriptions: ['Kasmoran footballer'] },
  ]
  const authority = () => file('authority.ndjson', `${entries.map((one) => JSON.stringify(one)).join('\n')}\n{}\n`)

  test('gives an id where it is certain', async () => {
    const found = await reports('Ana Vek', { authority: authority() })
    expect(found.map(({ id, wikidata }) => [id, wikidata])).toEqual([
      ['a1#Ana Vek', 'Q7'],
      ['a3#Ana Vek', undefined],
    ])
    const excluded = found[1]!.entries.map(({ id, because }) => [id, because[0]?.test])
    expect(excluded).toEqual([
      ['Q7', 'other-place'],
      ['Q8', 'other-work'],
    ])
  })

  test('finds by id, and tells its faulty lines', async () => {
    const { output, failures } = await run('Q7', { authority: authority() })
    expect(JSON.parse(output).id).toBe('a1#Ana Vek')
    expect(failures.map(({ name }) => name)).toEqual(['BadEntry'])
  })
})

test('a name is needed', async () => {
  await expect(outcomeOf(speaker.run(worldWith(), { inputs: [], format: 'text' } as never))).rejects.toThrow(
    'Nobody was named.',
  )
})
