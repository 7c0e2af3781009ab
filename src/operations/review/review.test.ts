import { describe, expect, test } from 'vitest'
import { record, says } from '../../../tests/records.js'
import { inMemory } from '../../5-keep/index.js'
import type { DocumentId, DocumentRecord, StatementId, StatementJudgement } from '../../types/index.js'
import { corrected, holding } from './corrected.js'
import { goldLines } from './gold.js'
import { harmOf } from './harm.js'
import { followJudgements, keepJudgement, type Ruling } from './keep-judgement.js'
import { queueOf } from './queue.js'

const TEXT =
  '“We sold the boats. They were old,” she said.\nThe keeper admitted that the lamp was out.\nLund said it would rain, and snow.'
const document = record('a', TEXT, [
  says(null, '“We sold the boats. They were old,”', { confidence: 0.4, cue: 'said' }),
  says('Ada Keeper', 'that the lamp was out', { confidence: 0.6, cue: 'admitted' }),
  says('Mara Lund', 'it would rain', { cue: 'said' }),
  says('Mara Lund', 'and snow', { cue: 'said' }),
])

function judged(
  statement: string,
  says: StatementJudgement['says'],
  more: Partial<StatementJudgement> = {},
): StatementJudgement {
  return {
    statement: { document: 'a' as DocumentId, id: statement as StatementId, at: null },
    says,
    by: 'M. Reed',
    at: '2026-10-21T09:00:00Z',
    because: '',
    ...more,
  }
}

const told = ({ statements }: DocumentRecord) =>
  statements.map(
    ({ id, content, speakers }) =>
      `${id} ${speakers.map(({ name }) => name).join()}: ${content.map((span) => TEXT.slice(...span)).join(' … ')}`,
  )
const left = (...judgements: StatementJudgement[]) => told(corrected(document, judgements).record)
const lund = { speaker: { name: 'Mara Lund', kind: 'person' } } as const
const merged = { with: 's4' as StatementId }

describe('what was decided', () => {
  test.each<[string, readonly StatementJudgement[], number, string]>([
    [
      'gives the words to somebody',
      [judged('s1', 'spoken-by', lund)],
      0,
      's1 Mara Lund: “We sold the boats. They were old,”',
    ],
    ['takes them from somebody', [judged('s2', 'by-nobody-named')], 1, 's2 : that the lamp was out'],
    ['cuts a statement in two', [judged('s1', 'split', { cut: 20 })], 0, 's1 : “We sold the boats. '],
    ['the second half stands behind the first', [judged('s1', 'split', { cut: 20 })], 1, 's1~2 : They were old,”'],
    ['makes one of two', [judged('s3', 'merged', merged)], 2, 's3 Mara Lund: it would rain … and snow'],
    [
      'a speaker outlives a cut',
      [judged('s1', 'spoken-by', lund), judged('s1', 'split', { cut: 20 })],
      1,
      's1~2 Mara Lund: They were old,”',
    ],
    [
      'a half can be given to somebody else',
      [judged('s1', 'split', { cut: 20 }), judged('s1~2', 'spoken-by', lund)],
      1,
      's1~2 Mara Lund: They were old,”',
    ],
    [
      'the later word counts',
      [judged('s1', 'spoken-by', lund), judged('s1', 'by-nobody-named')],
      0,
      's1 : “We sold the boats. They were old,”',
    ],
    [
      'nothing counts that was withdrawn',
      [judged('s1', 'split', { cut: 20 }), judged('s1', 'spoken-by', lund), judged('s1', 'withdrawn')],
      0,
      's1 : “We sold the boats. They were old,”',
    ],
  ])('%s', (_, judgements, at, line) => {
    expect(left(...judgements)[at]).toBe(line)
  })

  test('takes a statement out, and with it what refers to it', () => {
    const echo = { ...document.statements[3]!, echoes: 's3' }
    const linked = { ...document, statements: [...document.statements.slice(0, 3), echo] }
    const { record: left } = corrected(linked, [judged('s3', 'no-statement')])
    expect(left.statements.map(({ id, echoes }) => [id, echoes])).toEqual([
      ['s1', undefined],
      ['s2', undefined],
      ['s4', undefined],
    ])
  })

  test('says who decided, and is as sure as onrecord gets', () => {
    const [one] = corrected(document, [judged('s1', 'spoken-by', { ...lund, because: 'heard it' })]).record.statements
    expect(one).toMatchObject({
      confidence: 1,
      rivals: [],
      reasons: [{ rule: 'by-hand' }, { rule: 'judged', note: 'M. Reed, 2026-10-21: heard it' }],
    })
  })

  test('changes nothing of what it was given', () => {
    const before = JSON.stringify(document)
    left(judged('s3', 'merged', merged), judged('s1', 'split', { cut: 20 }))
    expect(JSON.stringify(document)).toBe(before)
  })

  test.each([
    ['an unknown statement', judged('s9', 'no-statement')],
    ['a cut outside of the words', judged('s1', 'split', { cut: 0 })],
    ['a merger with itself', judged('s3', 'merged', { with: 's3' as StatementId })],
    ['a merger with nothing', judged('s3', 'merged', { with: 's9' as StatementId })],
  ])('is told where it finds nothing: %s', (_, judgement) => {
    const { record: same, lost } = corrected(document, [judgement])
    expect(lost).toEqual([judgement])
    expect(same.statements).toEqual(document.statements)
  })

  test('is found again by its words when ids have changed', () => {
    const newer = { ...document, statements: document.statements.map((one) => ({ ...one, id: `new-${one.id}` })) }
    const at = { exact: 'that the lamp was out', before: 'said.\nThe keeper admitted ', after: '.' }
    const one = judged('s2', 'by-nobody-named')
    const { record: found } = corrected(newer, [{ ...one, statement: { ...one.statement, at } }])
    expect(found.statements[1]).toMatchObject({ id: 'new-s2', speakers: [] })
  })

  test('holds once for each statement and aspect, in order', () => {
    const all = [judged('s1', 'spoken-by', lund), judged('s2', 'no-statement'), judged('s1', 'by-nobody-named')]
    expect(holding(all)).toEqual([all[1], all[2]])
  })
})

test.each([
  ['admitted', 2],
  ['has been accused of', 2],
  ['denied', 1],
  ['vowed', 1],
  ['said', 0],
  ['believed', 0],
  ['', 0],
] as const)('“%s” does harm of degree %i', (cue, harm) => {
  expect(harmOf(cue)).toBe(harm)
})

async function kept() {
  const store = inMemory()
  await store.add([{ record: document, readAt: '2026-10-20T09:00:00Z', extractor: 'onrecord 1', sha256: null }])
  return store
}
const ruling = (statement: string, says: Ruling['says'], more: Partial<Ruling> = {}): Ruling => ({
  document: 'a',
  statement,
  says,
  by: 'M. Reed',
  at: '2026-10-21T09:00:00Z',
  because: '',
  ...more,
})

describe('the queue', () => {
  test('holds what is in doubt, the gravest first', async () => {
    const { doubts, more } = await queueOf(await kept())
    expect(doubts.map(({ hit, why, harm, cue }) => [hit.statement.id, why, harm, cue])).toEqual([
      ['s2', 'unsure', 2, 'admitted'],
      ['s1', 'unattributed', 0, 'said'],
    ])
    expect(more).toBe(false)
  })

  test('gets shorter with each decision, and longer when one is withdrawn', async () => {
    const store = await kept()
    await keepJudgement(store, ruling('s1', 'by-nobody-named'))
    expect((await queueOf(store)).doubts.map(({ hit }) => hit.statement.id)).toEqual(['s2'])
    await keepJudgement(store, ruling('s1', 'withdrawn'))
    expect((await queueOf(store)).doubts.map(({ hit }) => hit.statement.id)).toEqual(['s2', 's1'])
  })
})

describe('a decision that is kept', () => {
  test('is found by searches at once, and stays in the history', async () => {
    const store = await kept()
    const one = await keepJudgement(store, ruling('s1', 'spoken-by', lund))
    expect(one.statement.at).toMatchObject({ exact: '“We sold the boats. They were old,”', before: '' })
    expect((await store.search({ words: 'boats', speaker: 'Lund' })).hits).toHaveLength(1)
    const readings = await store.revisions('a')
    expect(readings.map(({ extractor, current }) => [extractor, current])).toEqual([
      ['onrecord 1', false],
      ['people 1 on onrecord 1', true],
    ])
    expect(await store.statementJudgements()).toEqual([one])
  })

  test('is taken back by another one', async () => {
    const store = await kept()
    await keepJudgement(store, ruling('s2', 'no-statement'))
    expect((await store.find('a'))!.record.statements).toHaveLength(3)
    await keepJudgement(store, ruling('s2', 'withdrawn'))
    expect((await store.find('a'))!.record.statements).toEqual(document.statements)
    expect(await store.statementJudgements()).toHaveLength(2)
  })

  test.each([
    ['an unknown document', ruling('s1', 'no-statement', { document: 'b' }), 'has no document b'],
    ['an unknown statement', ruling('s9', 'no-statement'), 'no such statement'],
    ['a cut that cuts nothing', ruling('s1', 'split', { cut: 900 }), 'cannot be cut'],
  ])('is refused, and not kept, about %s', async (_, wrong, words) => {
    const store = await kept()
    await expect(keepJudgement(store, wrong)).rejects.toThrow(words)
    expect(await store.statementJudgements()).toEqual([])
  })

  test('outlives a newer engine', async () => {
    const store = await kept()
    await keepJudgement(store, ruling('s2', 'no-statement'))
    await store.add([{ record: document, readAt: '2026-10-22T09:00:00Z', extractor: 'onrecord 2', sha256: null }])
    expect((await store.find('a'))!.record.statements).toHaveLength(4)
    await followJudgements(store, ['a', 'other'], '2026-10-22T09:00:00Z')
    const found = (await store.find('a'))!
    expect(found.record.statements).toHaveLength(3)
    expect(found.extractor).toBe('people 1 on onrecord 2')
  })
})

describe('gold', () => {
  const linesOf = async (store: Awaited<ReturnType<typeof kept>>) => {
    const lines = []
    for await (const line of goldLines(store)) lines.push(JSON.parse(line))
    return lines
  }

  test('holds what a person looked at, and nothing else', async () => {
    const store = await kept()
    await keepJudgement(store, ruling('s1', 'split', { cut: 20 }))
    await keepJudgement(store, ruling('s1~2', 'spoken-by', lund))
    await keepJudgement(store, ruling('s2', 'no-statement', { because: 'a caption' }))
    const [line, ...more] = await linesOf(store)
    expect(more).toEqual([])
    expect(line).toMatchObject({ id: 'a', text: TEXT, partial: true, domain: 'news' })
    const words = line.attributions.map(
      ({ id, speaker, content }: { id: string; speaker: string; content: [[number, number]] }) => [
        id,
        speaker,
        TEXT.slice(...content[0]),
      ],
    )
    expect(words).toEqual([
      ['s1', null, '“We sold the boats. '],
      ['s1~2', 'Mara Lund', 'They were old,”'],
    ])
    expect(line.not_statements).toEqual([
      {
        id: 's2',
        words: 'that the lamp was out',
        annotator: 'M. Reed',
        annotated: '2026-10-21T09:00:00Z',
        note: 'a caption',
      },
    ])
  })

  test('is empty when all was withdrawn', async () => {
    const store = await kept()
    await keepJudgement(store, ruling('s1', 'by-nobody-named'))
    await keepJudgement(store, ruling('s1', 'withdrawn'))
    expect(await linesOf(store)).toEqual([])
  })
})
