import { describe, expect, test } from 'vitest'
import { record, says } from '../../../tests/records.js'
import { inMemory } from '../../5-keep/index.js'
import type { DocumentRecord } from '../../types/index.js'
import { harmOf } from './harm.js'
import { keepJudgement } from './keep-judgement.js'
import { queueOf, UNSURE } from './queue.js'

async function queue(...documents: DocumentRecord[]) {
  const kept = inMemory()
  const entry = { readAt: '2026-10-03T09:00:00Z', extractor: 'onrecord 0', sha256: null }
  await kept.add(documents.map((one) => ({ record: one, ...entry })))
  return { kept, ids: async () => (await queueOf(kept)).doubts.map(({ hit }) => hit.statement.id) }
}

describe('what is in doubt', () => {
  test.each<[string, string | null, number, boolean]>([
    ['nobody known, however sure that it is a statement', null, 0.99, true],
    ['somebody, not sure', 'Mara Lund', 0.5, true],
    ['somebody, just below', 'Mara Lund', UNSURE - 0.001, true],
    ['somebody, just sure enough', 'Mara Lund', UNSURE, false],
    ['somebody, sure', 'Mara Lund', 0.97, false],
  ])('%s', async (_, who, confidence, isThere) => {
    const { ids } = await queue(record('a', 'We sail, she said.', [says(who, 'We sail', { confidence })]))
    expect(await ids()).toEqual(isThere ? ['s1'] : [])
  })

  test('an empty record has nothing', async () => {
    const { kept } = await queue()
    expect(await queueOf(kept)).toEqual({ doubts: [], more: false })
  })
})

describe('what comes first', () => {
  const text = 'a1 accused. b2 said. “c3” said. d4 denied. “e5” admitted. f6 said.'
  const one = (id: string, words: string, cue: string, confidence: number) => says(null, words, { id, cue, confidence })

  test('harm, then quotations, then the least sure', async () => {
    const { ids } = await queue(
      record('a', text, [
        one('said', 'b2', 'said', 0.6),
        one('quoted', '“c3”', 'said', 0.6),
        one('denied', 'd4', 'denied', 0.6),
        one('accused', 'a1', 'accused', 0.6),
        one('admitted', '“e5”', 'admitted', 0.6),
        one('unsure', 'f6', 'said', 0.2),
      ]),
    )
    expect(await ids()).toEqual(['admitted', 'accused', 'denied', 'quoted', 'unsure', 'said'])
  })

  test('of equals, what is newest', async () => {
    const day = (id: string, published: string) => ({
      ...record(id, 'We sail.', [one(`on-${id}`, 'We sail', 'sail', 0.5)]),
      published,
    })
    const { ids } = await queue(day('b', '2026-10-02'), day('c', '2026-10-03'), day('a', '2026-10-01'))
    expect(await ids()).toEqual(['on-c', 'on-b', 'on-a'])
  })

  test('tells the words that report it, however many there are', async () => {
    const { kept } = await queue({ ...record('a', text, [one('s', 'b2', 'said', 0.5)]) })
    const [doubt] = (await queueOf(kept)).doubts
    expect(doubt).toMatchObject({ cue: 'said', why: 'unattributed', harm: 0 })
    const bare = await queue(record('b', 'We sail.', [says('Mara Lund', 'We sail', { confidence: 0.1 })]))
    expect((await queueOf(bare.kept)).doubts[0]).toMatchObject({ cue: '', why: 'unsure', harm: 0 })
  })
})

describe('what was decided', () => {
  const document = record('a', 'One. Two. Three said.', [
    says(null, 'One. Two', { cue: 'said' }),
    says(null, 'Three', { cue: 'said' }),
  ])
  const ruling = { document: 'a', by: 'M. Reed', at: '2026-10-21T09:00:00Z', because: '' }

  test.each(['by-nobody-named', 'no-statement'] as const)('is done: %s', async (ruled) => {
    const { kept, ids } = await queue(document)
    await keepJudgement(kept, { ...ruling, statement: 's1', says: ruled })
    expect(await ids()).toEqual(['s2'])
  })

  test('is settled with the speaker, whoever that is', async () => {
    const { kept, ids } = await queue(document)
    await keepJudgement(kept, {
      ...ruling,
      statement: 's2',
      says: 'spoken-by',
      speaker: { name: 'Ben', kind: 'person' },
    })
    expect(await ids()).toEqual(['s1'])
  })

  test('leaves the second half of a cut to be decided', async () => {
    const { kept, ids } = await queue(document)
    await keepJudgement(kept, { ...ruling, statement: 's1', says: 'split', cut: 5 })
    expect((await ids()).sort()).toEqual(['s1~2', 's2'])
  })

  test('of another document of the same ids is not this one’s', async () => {
    const { kept, ids } = await queue(document, { ...document, id: 'b', text: document.text.replace('Three', 'Seven') })
    await keepJudgement(kept, { ...ruling, statement: 's1', says: 'no-statement' })
    expect((await ids()).sort()).toEqual(['s1', 's2', 's2'])
  })
})

describe('harm', () => {
  test.each([
    'accused',
    'accuses',
    'was accusing',
    'admitted',
    'confessed to',
    'threatened',
    'had threatened',
    'lied',
    'alleges',
    'conceded',
    'blames',
    'denounced',
    'apologised',
    'apologized',
    'pleaded guilty',
    'testified',
  ])('“%s” is grave', (cue) => {
    expect(harmOf(cue)).toBe(2)
  })

  test.each([
    'denied',
    'denies',
    'claimed',
    'warned',
    'vowed',
    'pledges',
    'promised',
    'insists',
    'refused',
    'rejected',
    'criticised',
    'attacked',
    'swore',
  ])('“%s” binds', (cue) => {
    expect(harmOf(cue)).toBe(1)
  })

  test.each([
    'said',
    'told',
    'asked',
    'believes',
    'according to',
    'believed',
    'relied on',
    'allied with',
    'earlier',
    '',
    '…',
    'Said',
  ])('“%s” is neither', (cue) => {
    expect(harmOf(cue)).toBe(0)
  })

  test('of several words is that of the gravest', () => {
    expect(harmOf('said and admitted')).toBe(2)
    expect(harmOf('warned, then accused')).toBe(2)
    expect(harmOf('said he denied')).toBe(1)
  })
})
