import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { documents, entry, halmere, ostrel, questions, wenlow } from '../../tests/keeping/coverage.js'
import { lasting, type Store, stores } from '../../tests/keeping/stores.js'
import { record, says } from '../../tests/records.js'
import type { DocumentId, Judgement, SpeakerId, StatementId, StatementJudgement } from '../types/index.js'
import type { Question, TheRecord } from './index.js'

afterAll(() => stores.forEach((one) => void one.clear()))

const COVERAGE = [ostrel, wenlow, halmere].map((one) => entry(one))
const JUDGEMENT: Judgement = {
  party: {
    document: 'ostrel.txt' as DocumentId,
    name: 'Mara Lund',
    at: { exact: 'Mara Lund', before: 'a ', after: ' s' },
  },
  speaker: 'wenlow.txt#Mara Lund' as SpeakerId,
  says: 'same',
  by: 'M. Reed',
  at: '2026-10-21T09:00:00Z',
  because: [{ test: 'judged', weight: 0, note: 'the same office' }],
}

async function everythingIn(kept: TheRecord) {
  const all = []
  for await (const one of kept.all({ history: true })) all.push(one)
  return all
}

let names = 0
const fresh = (store: Store) => store.open(`fresh-${names++}`)

describe.each(stores.map((one) => [one.name, one] as const))('the record in %s', (_, store) => {
  let kept: TheRecord
  beforeAll(async () => {
    kept = await fresh(store)
    await kept.add(COVERAGE)
  })
  afterAll(() => kept.close())

  const words = async (question: Question) =>
    (await kept.search(question)).hits.map(({ anchors }) => anchors.map(({ exact }) => exact).join(' … '))

  test.each<[string, Question, string[]]>([
    ['a word', { words: 'wait' }, ['the treaty would wait']],
    [
      'newest first, the undated last',
      { words: 'treaty' },
      [
        '“The treaty is signed,” … “We will sail on Monday,”',
        'the treaty would wait',
        'the treaty’s signing would be “a beginning, not an end”',
      ],
    ],
    ['a phrase', { words: '"we will not"' }, ['“We will not sail in this wind,”']],
    [
      'a phrase over an interruption',
      { words: '"signed we will"' },
      ['“The treaty is signed,” … “We will sail on Monday,”'],
    ],
    ['words in any order', { words: 'wind sail' }, ['“We will not sail in this wind,”']],
    [
      'a beginning',
      { words: 'sign*', sort: 'oldest' },
      [
        'the treaty’s signing would be “a beginning, not an end”',
        '“The treaty is signed,” … “We will sail on Monday,”',
        'Signing was never in doubt',
      ],
    ],
    [
      'one or the other',
      { words: 'wind OR doubt' },
      ['Signing was never in doubt', '“We will not sail in this wind,”'],
    ],
    [
      'without',
      { words: 'treaty -signed' },
      ['the treaty would wait', 'the treaty’s signing would be “a beginning, not an end”'],
    ],
    ['brackets', { words: '(wind OR rang) NOT sail' }, ['“Nobody rang us,”']],
    ['a sign of a script without spaces', { words: '平和' }, ['平和を望む']],
    ['a speaker', { speaker: 'Marsh' }, ['Signing was never in doubt', '“Nobody rang us,”']],
    [
      'a speaker by the whole name, without accents',
      { speaker: 'jose perez' },
      ['the treaty’s signing would be “a beginning, not an end”'],
    ],
    ['nobody by names of two people', { speaker: 'Lund Gil' }, []],
    ['no speaker by a word of the statement', { speaker: 'treaty' }, []],
    ['no word by a name of the speaker', { words: 'Lund' }, []],
    ['a speaker and a word', { speaker: 'Lund', words: 'treaty' }, ['the treaty would wait']],
    [
      'an outlet',
      { outlet: 'courier' },
      ['Signing was never in doubt', '“The treaty is signed,” … “We will sail on Monday,”'],
    ],
    ['an outlet and a day', { outlet: 'post', since: '2026-10-14' }, []],
    [
      'a day',
      { since: '2026-10-13', until: '2026-10-13', mode: 'said', limit: 2 },
      ['“Nobody rang us,”', 'the treaty would wait'],
    ],
    ['a refusal, by the words that tell it', { mode: 'withheld' }, ['declined to comment']],
    ['a kind', { kind: 'mixed' }, ['the treaty’s signing would be “a beginning, not an end”']],
    [
      'the shortest first',
      { words: 'treaty', sort: 'shortest' },
      [
        'the treaty would wait',
        '“The treaty is signed,” … “We will sail on Monday,”',
        'the treaty’s signing would be “a beginning, not an end”',
      ],
    ],
  ])('finds %s', async (_name, question, expected) => {
    expect(await words(question)).toEqual(expected)
  })

  test('gives page after page, nothing twice and nothing left out', async () => {
    for (const sort of ['newest', 'oldest', 'shortest'] as const) {
      const whole = await words({ sort, limit: 100 })
      const pages: string[] = []
      for (let after: string | null | undefined; after !== null; ) {
        const one: Question = { sort, limit: 2, ...(after === undefined ? {} : { after }) }
        pages.push(...(await words(one)))
        after = (await kept.search(one)).next
      }
      expect(pages).toEqual(whole)
      expect(whole).toHaveLength(8)
    }
  })

  test('marks the words that were looked for, in the text', async () => {
    const marked = async (words: string) =>
      (await kept.search({ words, sort: 'oldest' })).hits.map(({ document, marks }) => {
        const text = COVERAGE.find(({ record }) => record.id === document.id)!.record.text
        return marks.map(({ start, end }) => text.slice(start, end))
      })
    expect(await marked('sign* -doubt')).toEqual([['signing'], ['signed']])
    expect(await marked('"we will" wind')).toEqual([['We', 'will', 'wind']])
    expect(await marked('平和')).toEqual([['平和']])
  })

  test('tells with each hit what it takes to cite it', async () => {
    const [one] = (await kept.search({ words: 'rang' })).hits
    expect(one!.document).toEqual({
      id: 'ostrel.txt',
      url: 'https://ostrel.example/port',
      title: 'Ferries stay in port',
      publisher: 'Ostrel Post',
      published: '2026-10-13',
    })
    expect(one!.statement).toEqual(ostrel.statements[3])
    expect(one!.anchors[0]!.after).toBe(' said Gil Marsh.')
  })

  test('counts by speaker, outlet, month, kind and mode', async () => {
    expect(await kept.counts({ words: 'treaty OR sail OR signing' })).toEqual({
      statements: 5,
      speakers: [
        { name: 'Mara Lund', statements: 3 },
        { name: 'Gil Marsh', statements: 1 },
        { name: 'José Pérez', statements: 1 },
        { name: 'Ulla Holm', statements: 1 },
      ],
      outlets: [
        { name: 'Ostrel Post', statements: 2 },
        { name: 'Wenlow Courier', statements: 2 },
      ],
      months: [
        { name: '2026-10', statements: 4 },
        { name: 'undated', statements: 1 },
      ],
      kinds: [
        { name: 'direct', statements: 2 },
        { name: 'indirect', statements: 2 },
        { name: 'mixed', statements: 1 },
      ],
      modes: [{ name: 'said', statements: 5 }],
    })
  })

  test('counts no more than it is asked to, the newest', async () => {
    const some = await kept.counts({ words: 'treaty OR sail OR signing' }, 4)
    expect(some).toMatchObject({ statements: 4, months: [{ name: '2026-10', statements: 4 }], more: true })
    expect(await kept.counts({ words: 'treaty' }, 10)).toEqual(await kept.counts({ words: 'treaty' }))
  })

  test('gives back what it was given, letter by letter', async () => {
    for (const { record } of COVERAGE) {
      const found = await kept.find(record.id)
      expect(found!.record).toEqual(record)
      expect(JSON.stringify(found!.record)).toBe(JSON.stringify(record))
    }
    expect(await kept.find('nowhere.txt')).toBeNull()
  })

  test('gives several in the order that was asked for, and nothing for one that is not there', async () => {
    const found = await kept.findAll(['halmere.txt', 'nowhere.txt', 'ostrel.txt'])
    expect(found.map(({ record }) => record.id)).toEqual(['halmere.txt', 'ostrel.txt'])
    expect(found[1]).toEqual(await kept.find('ostrel.txt'))
    expect(await kept.findAll([])).toEqual([])
  })

  test('gives everything in the order in which it came', async () => {
    const ids: string[] = []
    for await (const { record } of kept.all()) ids.push(record.id)
    expect(ids).toEqual(['ostrel.txt', 'wenlow.txt', 'halmere.txt'])
  })

  test('keeps what no database takes as text', async () => {
    const own = await fresh(store)
    const odd = record('odd\ud800', 'NUL \0 and half \ud83d a sign, “no\0 \udc00”.', [says('A\0da', '“no\0 \udc00”')], {
      title: '\0',
    })
    const future = { ...odd, id: 'future', archived: ['yes'] }
    await own.add([entry(odd), entry(future)])
    expect((await own.find(odd.id))!.record).toEqual(odd)
    expect((await own.find('future'))!.record).toEqual(future)
    expect((await own.search({ words: 'no' })).hits).toHaveLength(2)
    await own.close()
  })

  describe('what comes again', () => {
    const first = entry(ostrel)
    const sold = { ...ostrel, text: ostrel.text.replace('Nobody rang us', 'Nobody asked us') }

    test('unchanged is not written again', async () => {
      const own = await fresh(store)
      expect(await own.add([first])).toEqual([{ id: 'ostrel.txt', is: 'new', copyOf: null }])
      expect(await own.add([first])).toEqual([{ id: 'ostrel.txt', is: 'unchanged', copyOf: null }])
      expect(await own.about()).toMatchObject({ documents: 1, revisions: 1, readings: 1, statements: 4 })
      await own.close()
    })

    test('with another text is a later revision; searches look at the newest', async () => {
      const own = await fresh(store)
      expect((await own.add([first, entry(sold)])).map(({ is }) => is)).toEqual(['new', 'revised'])
      expect((await own.search({ words: 'rang' })).hits).toEqual([])
      expect((await own.search({ words: 'asked' })).hits).toHaveLength(1)
      expect((await own.search({ mode: 'withheld' })).hits).toHaveLength(1)
      const revisions = await own.revisions('ostrel.txt')
      expect(revisions.map(({ revision, current }) => [revision, current])).toEqual([
        [1, false],
        [2, true],
      ])
      expect(revisions[0]!.record).toEqual(ostrel)
      expect(await own.revisions('https://ostrel.example/port')).toEqual(revisions)
      await own.close()
    })

    test('under another headline is a later revision, too', async () => {
      const own = await fresh(store)
      expect((await own.add([first, entry({ ...ostrel, title: 'Ferries sail' })])).map(({ is }) => is)).toEqual([
        'new',
        'revised',
      ])
      await own.close()
    })

    test('from a newer engine is a further reading, and judgements stay', async () => {
      const own = await fresh(store)
      await own.add([first])
      await own.judge(JUDGEMENT)
      const fewer = { ...ostrel, statements: ostrel.statements.slice(0, 2) }
      const again = entry(fewer, { extractor: 'onrecord 0.2.0', readAt: '2026-11-01T00:00:00Z' })
      expect((await own.add([again])).map(({ is }) => is)).toEqual(['reread'])
      expect((await own.add([first])).map(({ is }) => is)).toEqual(['unchanged'])
      expect((await own.search({ outlet: 'post' })).hits).toHaveLength(2)
      expect((await own.revisions('ostrel.txt')).map(({ extractor }) => extractor)).toEqual([
        'onrecord 0.1.0',
        'onrecord 0.2.0',
      ])
      expect(await own.judgements()).toEqual([JUDGEMENT])
      expect((await own.known(['ostrel.txt', 'other'])).get('ostrel.txt')!.extractors).toEqual([
        'onrecord 0.1.0',
        'onrecord 0.2.0',
      ])
      await own.close()
    })
  })

  test('knows near-copies of one wire text, also within one list', async () => {
    const own = await fresh(store)
    const wire = Array.from({ length: 60 }, (_, at) => `Sentence ${at} of the wire tells of crane ${at * 7}.`).join(' ')
    const copies = [wire, `By our desk. ${wire}`, wire.slice(0, 1500), 'Something else.'].map((text, at) =>
      entry(record(`copy-${at}`, text)),
    )
    expect((await own.add(copies.slice(0, 2))).map(({ copyOf }) => copyOf)).toEqual([null, 'copy-0'])
    expect((await own.add(copies.slice(2))).map(({ copyOf }) => copyOf)).toEqual(['copy-0', null])
    expect((await own.find('copy-2'))!.copyOf).toBe('copy-0')
    await own.close()
  })

  test('keeps judgements in their order, and withdraws by adding', async () => {
    const own = await fresh(store)
    const withdrawn = { ...JUDGEMENT, says: 'withdrawn' as const, party: { ...JUDGEMENT.party, at: null } }
    await own.judge(JUDGEMENT)
    await own.judge(withdrawn)
    expect(await own.judgements()).toEqual([JUDGEMENT, withdrawn])
    const ofStatement: StatementJudgement = {
      statement: { document: 'ostrel.txt' as DocumentId, id: 's1\0' as StatementId, at: null },
      says: 'spoken-by',
      speaker: { name: 'Mara Lund', kind: 'person' },
      by: 'M. Reed',
      at: '2026-10-21T09:00:00Z',
      because: '“heard\0 it”',
    }
    await own.judgeStatement(ofStatement)
    expect(await own.statementJudgements()).toEqual([ofStatement])
    expect(await own.statementJudgements('ostrel.txt')).toEqual([ofStatement])
    expect(await own.statementJudgements('wenlow.txt')).toEqual([])
    await own.close()
  })

  test('keeps what was fetched and when', async () => {
    const own = await fresh(store)
    const one = {
      url: 'https://a.example/',
      at: '2026-10-20T00:00:00Z',
      status: 200,
      etag: '"x"',
      lastModified: null,
      sha256: null,
      note: null,
    }
    const two = { ...one, url: 'https://b.example/', status: null, note: 'no answer' }
    await own.add([], [one])
    await own.add([], [two])
    expect(await own.sources()).toEqual([one, two])
    expect(await own.sources('https://b.example/')).toEqual([two])
    await own.close()
  })

  test('refuses a question that cannot be understood', async () => {
    await expect(kept.search({ words: '-treaty' })).rejects.toThrow('only what must be missing')
    await expect(kept.search({ after: 'newest-1', sort: 'oldest' })).rejects.toThrow('no place in the order')
  })
})

const ruling: StatementJudgement = {
  statement: { document: 'ostrel.txt' as DocumentId, id: 'ostrel-0' as StatementId, at: null },
  says: 'no-statement',
  by: 'M. Reed',
  at: '2026-10-21T09:00:00Z',
  because: '',
}

describe.each(stores.map((one) => [one.name, one] as const))('the state in %s', (_, store) => {
  const looked = { url: 'https://a.example', at: '2026-11-02T00:00:00Z', status: 200 }
  const fetched = { ...looked, etag: null, lastModified: null, sha256: null, note: null }

  test.each<[string, (own: TheRecord) => Promise<unknown>]>([
    ['a document', (own) => own.add([entry(wenlow)])],
    ['a further revision', (own) => own.add([entry({ ...ostrel, text: `${ostrel.text} More.` })])],
    ['a further reading', (own) => own.add([{ ...entry(ostrel), extractor: 'another' }])],
    ['a judgement of a party', (own) => own.judge(JUDGEMENT)],
    ['a judgement of a statement', (own) => own.judgeStatement(ruling)],
    ['something fetched', (own) => own.add([], [fetched])],
  ])('is another one after %s', async (_, change) => {
    const own = await fresh(store)
    await own.add([entry(ostrel)])
    const before = await own.state()
    await own.add([entry(ostrel)])
    await own.search({})
    expect(await own.state()).toBe(before)
    await change(own)
    expect(await own.state()).not.toBe(before)
    await own.close()
  })
})

test('the same question has the same answer everywhere, whatever was added', { timeout: 120_000 }, async () => {
  const runs = fc.asyncProperty(
    fc.array(documents, { minLength: 1, maxLength: 8 }),
    fc.array(questions, { minLength: 3, maxLength: 8 }),
    async (entries, list) => {
      const all = await Promise.all(stores.map(fresh))
      const half = Math.ceil(entries.length / 2)
      for (const one of all) {
        await one.add(entries.slice(0, half))
        await one.add(entries.slice(half))
      }
      for (const question of list) {
        const [measure, ...others] = await Promise.all(all.map((one) => one.search(question)))
        for (const other of others) expect(other).toEqual(measure)
        const [counted, ...counts] = await Promise.all(all.map((one) => one.counts(question)))
        for (const other of counts) expect(other).toEqual(counted)
      }
      const [everything, ...rest] = await Promise.all(all.map(async (one) => everythingIn(one)))
      for (const other of rest) expect(other).toEqual(everything)
      await Promise.all(all.map((one) => one.close()))
    },
  )
  await fc.assert(runs, { numRuns: 25 })
})

describe.each(lasting.map((one) => [one.name, one] as const))('what lasts in %s', (_, store) => {
  test('is there when it is opened again', async () => {
    const one = await store.open('lasts')
    await one.add(COVERAGE)
    await one.tidy()
    await one.close()
    const again = await store.open('lasts')
    expect((await again.search({ words: 'wait' })).hits).toHaveLength(1)
    expect(await again.about()).toMatchObject({ version: 3, documents: 3, statements: 8 })
    await again.close()
  })

  test('has another state when another process has added something', async () => {
    const [one, other] = [await store.open('stated'), await store.open('stated')]
    const before = await other.state()
    await one.add([entry(ostrel)])
    const after = await other.state()
    expect(after).not.toBe(before)
    expect(await one.state()).toBe(after)
    await one.close()
    await other.close()
    const again = await store.open('stated')
    expect(await again.state()).toBe(after)
    await again.close()
  })

  test('is brought forward from every earlier shape', async () => {
    const old = await store.open('old', 1)
    await old.add(COVERAGE)
    await old.close()
    const again = await store.open('old')
    await again.judge(JUDGEMENT)
    expect(await again.judgements()).toEqual([JUDGEMENT])
    expect((await again.search({ words: 'treaty' })).hits).toHaveLength(3)
    await again.close()
  })

  test('takes two writers in turns, and readers meanwhile', async () => {
    const [one, other] = [await store.open('shared'), await store.open('shared')]
    const list = (name: string) => Array.from({ length: 10 }, (_, at) => entry({ ...ostrel, id: `${name}-${at}` }))
    const writing = [...list('a'), ...list('b')].map((made, at) => (at % 2 ? one : other).add([made]))
    await one.search({ words: 'treaty' })
    await Promise.all(writing)
    expect(await other.about()).toMatchObject({ documents: 20, statements: 80 })
    await one.close()
    await other.close()
  })

  test('adds all of a list or none of it', async () => {
    const own = await store.open('whole')
    const broken = entry({ ...wenlow, statements: [{ ...wenlow.statements[0]!, kind: null as unknown as 'direct' }] })
    await expect(own.add([entry(ostrel), broken])).rejects.toThrow()
    expect(await own.about()).toMatchObject({ documents: 0, statements: 0 })
    expect((await own.add([entry(ostrel), entry(wenlow)])).map(({ is }) => is)).toEqual(['new', 'new'])
    await own.close()
  })
})
