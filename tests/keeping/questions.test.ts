import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Question, TheRecord } from '../../src/5-keep/index.js'
import { newsroom } from './newsroom.js'
import { stores } from './stores.js'

/** A question about the newsroom, and the statements that answer it, in their order. */
type Row = readonly [about: string, question: Question, ids: string]

const WORDS: readonly Row[] = [
  ['a word, the newest first', { words: 'pay' }, 'l2 l1 q6 q4 q1 f1'],
  ['a word in another form is another word', { words: 'pays' }, 'a1'],
  ['a beginning', { words: 'pay*' }, 'l2 l1 q6 q4 q1 a1 f1'],
  ['capitals and small letters', { words: 'WINTER' }, 'l2 q4 q1 a2'],
  ['accents on neither side', { words: 'sonar' }, 'f2'],
  ['accents where the text has them', { words: 'Soñar' }, 'f2'],
  ['accents where the text has none', { words: 'wïnter' }, 'l2 q4 q1 a2'],
  ['two words in any order', { words: 'winter pay' }, 'l2 q4 q1'],
  ['two words with AND', { words: 'winter AND pay' }, 'l2 q4 q1'],
  ['a phrase', { words: '"will pay"' }, 'l2 q4'],
  ['the same phrase with a not in it', { words: '"will not pay"' }, 'q1 f1'],
  ['a phrase in marks of print', { words: '“will not pay”' }, 'q1 f1'],
  ['a phrase over the words of the report', { words: '"pay for a second"' }, 'q4 q1'],
  ['a phrase over the end of a sentence', { words: '"debts the port"' }, 'a1'],
  ['a phrase with a beginning at its end', { words: '"will p"*' }, 'l2 q4'],
  ['a phrase that stands nowhere', { words: '"pay will"' }, ''],
  ['an apostrophe as two words', { words: "we'll" }, 'l1'],
  ['an apostrophe of print', { words: 'we’ll' }, 'l1'],
  ['a word of one letter', { words: 'll' }, 'l1'],
  ['one or the other', { words: 'insult OR whispered' }, 'l4 q2'],
  ['one or the other, with a bar', { words: 'insult | whispered' }, 'l4 q2'],
  ['one or the other, one of them nowhere', { words: 'insult OR xylophone' }, 'q2'],
  ['AND binds more tightly than OR', { words: 'insult OR winter third' }, 'l2 q4 q2'],
  ['brackets bind more tightly than AND', { words: '(insult OR winter) nine' }, 'q2'],
  ['a small or is a word', { words: 'insult or whispered' }, ''],
  ['without a word', { words: 'pay -winter' }, 'l1 q6 f1'],
  ['without a word, with NOT', { words: 'pay NOT winter' }, 'l1 q6 f1'],
  ['without a phrase', { words: 'pay -"will not"' }, 'l2 l1 q6 q4'],
  ['without a beginning', { words: 'winter -wait*' }, 'l2 q4 a2'],
  ['without one of several', { words: 'winter NOT (second OR third)' }, 'a2'],
  ['without what is nowhere', { words: 'winter -xylophone' }, 'l2 q4 q1 a2'],
  ['without itself', { words: 'winter -winter' }, ''],
  ['the word not, written small', { words: 'not winter' }, 'q1 a2'],
  ['a word of the headline only, where nobody says it', { words: 'cranes' }, ''],
  ['no word of who speaks', { words: 'director' }, ''],
  ['what tells a refusal', { words: 'comment' }, 'q3'],
  ['Cyrillic letters', { words: 'зиму' }, 'g1'],
  ['Cyrillic capitals', { words: 'МЫ ЗАПЛАТИМ' }, 'g1'],
  ['a Cyrillic beginning', { words: 'посм*' }, 'g2'],
  ['signs of a script without spaces', { words: '平和' }, 'm2'],
  ['signs in another order', { words: '和平' }, ''],
  ['one sign of a word', { words: '冬' }, 'm1'],
  ['a mark of a query in quotation marks', { words: '"pay*"' }, 'l2 l1 q6 q4 q1 f1'],
  ['words that look like SQL', { words: "winter'; DROP TABLE statement" }, ''],
  ['words that look like the language of an index', { words: 'terms:winter' }, ''],
  ['a word that is nowhere', { words: 'xylophone' }, ''],
]

const PEOPLE: readonly Row[] = [
  ['a family name', { speaker: 'Noor' }, 'c1 l3 l2 l1 q4 q3 q2 q1 a2 f1'],
  ['a whole name', { speaker: 'Ada Noor' }, 'c1 l3 q2 q1 f1'],
  ['a name with a hyphen', { speaker: 'Noor-Lindqvist' }, 'f1'],
  ['a name in small letters', { speaker: 'tom noor' }, 'c1 l2 l1 q4 q3'],
  ['a name without its accents', { speaker: 'ibanez' }, 'f2'],
  ['two people of one statement by either', { speaker: 'Marsh' }, 'c2 l3'],
  ['nobody by the end of one name and the start of the next', { speaker: 'Noor Gil' }, ''],
  ['a member of a group', { speaker: 'Tom Noor', words: 'strike' }, 'c1'],
  ['a group by what it is called', { speaker: 'the pair' }, 'c1'],
  ['somebody without a name', { speaker: 'senior official' }, 'l4'],
  ['a body', { speaker: 'union' }, 'q5'],
  ['a name in Cyrillic letters', { speaker: 'ноор' }, 'g2 g1'],
  ['a name in Japanese', { speaker: 'ノール' }, 'm2'],
  ['nobody by a word of a statement', { speaker: 'winter' }, ''],
  ['a name and a word', { speaker: 'Tom Noor', words: 'pay' }, 'l2 l1 q4'],
  ['a name and a word that somebody else says', { speaker: 'Tom Noor', words: 'insult' }, ''],
  ['a name and an outlet', { speaker: 'Noor', outlet: 'ledger' }, 'l3 l2 l1'],
  ['a name and a mode', { speaker: 'Noor', mode: 'withheld' }, 'q3'],
]

const PLACES: readonly Row[] = [
  ['an outlet', { outlet: 'The Quay' }, 'q6 q5 q4 q3 q2 q1'],
  ['an outlet by a part of its name', { outlet: 'quay' }, 'q6 q5 q4 q3 q2 q1'],
  ['two outlets that share a word of their names', { outlet: 'port' }, 'a2 a1'],
  ['an outlet in another script', { outlet: 'газета' }, 'g2 g1'],
  ['an outlet whose name is signs', { outlet: '新聞' }, 'm2 m1'],
  ['an outlet, and a word', { outlet: 'quay', words: 'pay' }, 'q6 q4 q1'],
  ['an outlet that is not there', { outlet: 'Tribune' }, ''],
]

const TIMES: readonly Row[] = [
  ['a day', { since: '2026-09-14', until: '2026-09-14' }, 'l4 l3 l2 l1 q6 q5 q4'],
  ['a day and later', { since: '2026-10-03' }, 'm2 m1'],
  ['a month that is known only as a month', { since: '2026-10', until: '2026-10' }, 'm2 m1 g2 g1 c2 c1'],
  ['after the first of a month: what is known by its month alone is earlier', { since: '2026-10-01' }, 'm2 m1 g2 g1'],
  ['a year', { since: '1994', until: '1994' }, 'a2 a1'],
  ['until a year: nothing without a date', { until: '2025' }, 'a2 a1'],
  ['until a month', { until: '2026-08' }, 'a2 a1'],
  ['since a year, and a word', { since: '2026', words: 'winter' }, 'l2 q4 q1'],
  ['nothing between two days that are the wrong way round', { since: '2026-10', until: '2026-09' }, ''],
]

const FORMS: readonly Row[] = [
  ['mixed quotations', { kind: 'mixed' }, 'q2'],
  ['what was asked', { mode: 'asked' }, 'q5'],
  ['what is to come', { mode: 'prospective' }, 'q6'],
  ['what somebody thought', { mode: 'thought' }, 'c2'],
  ['what nobody did', { mode: 'shown' }, ''],
  ['a kind, and a word', { kind: 'indirect', words: 'pay' }, 'l2 q6 f1'],
  ['a kind and a mode', { kind: 'direct', mode: 'asked' }, ''],
  ['a mode, and a day', { mode: 'said', since: '2026-09-01', until: '2026-09-01' }, 'q2 q1'],
]

const ORDERS: readonly Row[] = [
  ['the oldest first, what has no date before all', { words: 'pay', sort: 'oldest' }, 'f1 q1 q4 q6 l1 l2'],
  ['the shortest first', { words: 'pay', sort: 'shortest' }, 'l1 q6 f1 l2 q1 q4'],
  ['as many as are wanted', { words: 'pay', limit: 2 }, 'l2 l1'],
  ['as many as are wanted, from the other end', { words: 'pay', sort: 'oldest', limit: 2 }, 'f1 q1'],
  ['the next page', { words: 'pay', limit: 2, after: 'newest-202609140000003' }, 'q6 q4'],
  ['a page after the last', { words: 'pay', after: 'newest-0' }, ''],
]

describe.each(stores.map((one) => [one.name, one] as const))('the newsroom in %s', (_, store) => {
  let kept: TheRecord
  beforeAll(async () => {
    kept = await store.open(`newsroom-${Math.floor(performance.now())}`)
    await kept.add(newsroom)
  })
  afterAll(() => kept.close())

  const finds = async (question: Question) =>
    (await kept.search({ limit: 100, ...question })).hits.map(({ statement }) => statement.id).join(' ')

  describe.each([
    ['words', WORDS],
    ['people', PEOPLE],
    ['outlets', PLACES],
    ['time', TIMES],
    ['form', FORMS],
    ['order', ORDERS],
  ] as const)('by %s', (__, rows) => {
    test.each(rows)('%s', async (___, question, ids) => {
      expect(await finds(question)).toBe(ids)
    })

    test.each(rows)('counts as many as it finds: %s', async (___, { after: _after, limit: _limit, ...question }) => {
      const { hits } = await kept.search({ ...question, limit: 100 })
      const counts = await kept.counts(question)
      expect(counts.statements).toBe(hits.length)
      for (const list of [counts.months, counts.kinds, counts.modes])
        expect(list.reduce((sum, { statements }) => sum + statements, 0)).toBe(hits.length)
      const some = await kept.counts(question, 3)
      expect(some.statements).toBe(Math.min(3, hits.length))
    })
  })

  test('counts what people said, by everybody whom a statement names', async () => {
    const { speakers, outlets, months } = await kept.counts({ words: 'pay OR believe OR strike' })
    expect(speakers.map(({ name, statements }) => `${name} ${statements}`)).toEqual([
      'Tom Noor 3',
      'Ada Noor 2',
      'Ada Noor-Lindqvist 1',
      'Gil Marsh 1',
      'The port 1',
      'the pair 1',
    ])
    expect(outlets.map(({ name, statements }) => `${name} ${statements}`)).toEqual([
      'Harbour Ledger 3',
      'The Quay 3',
      'Wenlow Courier 1',
    ])
    expect(months.map(({ name, statements }) => `${name} ${statements}`)).toEqual([
      '2026-09 6',
      '2026-10 1',
      'undated 1',
    ])
  })

  test('shows every hit with words that stand in its document', async () => {
    const { hits } = await kept.search({ limit: 100 })
    expect(hits).toHaveLength(newsroom.reduce((sum, { record }) => sum + record.statements.length, 0))
    for (const { document, anchors, statement } of hits) {
      const { text, statements } = newsroom.find(({ record }) => record.id === document.id)!.record
      expect(statements).toContainEqual(statement)
      for (const { start, end, exact, before, after } of anchors) {
        expect(text.slice(start, end)).toBe(exact)
        expect(text.slice(0, start).endsWith(before)).toBe(true)
        expect(text.slice(end).startsWith(after)).toBe(true)
      }
    }
  })
})
