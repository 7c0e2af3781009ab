import { describe, expect, test } from 'vitest'
import {
  type Anchor,
  type Attribution,
  anchor,
  type Document,
  type DocumentId,
  type Mention,
  type MentionId,
  type Speaker,
  type SpeakerId,
  type Statement,
  type StatementId,
} from '../types/index.js'
import { documentRecord, type Findings } from './record.js'

const text = '“We will not sign,” Mara Lund said. “Not this year.” She spoke to the Herald in Ostrel.'
const document: Document = {
  id: 'd' as DocumentId,
  url: null,
  title: null,
  publisher: 'The Herald',
  byline: null,
  published: '2026-10-14',
  readAt: '2026-10-15T00:00:00Z',
  language: 'und',
  text,
  blocks: [{ kind: 'paragraph', span: { start: 0, end: text.length } }],
  copyOf: null,
}
const lund: Speaker = {
  id: 's1' as SpeakerId,
  kind: 'person',
  name: 'Mara Lund',
  otherNames: ['Lund'],
  roles: [],
  members: [],
  elsewhere: ['https://www.wikidata.org/wiki/Q42'],
}

function at(words: string): Anchor {
  const start = text.indexOf(words)
  return anchor(document, { start, end: start + words.length })
}

function mention(words: string | null, form: Mention['form'] = 'name'): Mention {
  return { id: `m:${words}` as MentionId, at: words === null ? null : at(words), form, borrowed: null }
}

const statement: Statement = {
  id: 'a' as StatementId,
  kind: 'direct',
  mode: 'said',
  content: [at('“Not this year.”'), at('“We will not sign,”')],
  cue: [at('said')],
  source: mention('Mara Lund'),
  addressees: [],
  via: [],
  prompt: [],
  repliesTo: null,
  quotedIn: null,
  echoes: null,
  when: null,
  where: null,
  place: 'body',
  confidence: 0.9,
  foundBy: 'after-quote',
  reasons: [{ rule: 'after-quote', at: at('said') }],
}

function recordOf(found: Partial<Findings>) {
  const attributions = new Map<MentionId, Attribution>()
  const speakers = new Map([[lund.id, lund]])
  return documentRecord(document, { statements: [statement], messages: [], speakers, attributions, ...found })
}

function attributedTo(attribution: Attribution, change: Partial<Statement> = {}) {
  const statements = [{ ...statement, ...change }]
  const attributions = new Map([[statements[0]!.source.id, attribution]])
  return recordOf({ statements, attributions }).statements[0]!
}

describe('a document', () => {
  test('leaves out what nobody told', () => {
    expect(Object.keys(recordOf({}))).toEqual([
      'id',
      'publisher',
      'published',
      'text',
      'blocks',
      'statements',
      'messages',
    ])
  })

  test('gives blocks and messages their places', () => {
    const messages = [{ rule: 'r', level: 'warning', text: 't', at: { start: 1, end: 2 } }] as const
    const record = recordOf({ messages })
    expect(record.blocks).toEqual([{ kind: 'paragraph', start: 0, end: text.length }])
    expect(record.messages).toEqual([{ rule: 'r', text: 't', span: [1, 2], severity: 'warning' }])
  })

  test('lists statements in reading order, the outer one first', () => {
    const inner = { ...statement, id: 'inner' as StatementId, content: [at('We will')] }
    const outer = { ...statement, id: 'outer' as StatementId, content: [at('“We will not sign,”')] }
    const refusal = { ...statement, id: 'refusal' as StatementId, content: [], cue: [at('spoke')] }
    const ids = recordOf({ statements: [refusal, inner, outer] }).statements.map(({ id }) => id)
    expect(ids).toEqual(['outer', 'inner', 'refusal'])
  })
})

describe('spans', () => {
  test('are sorted', () => {
    expect(attributedTo({ is: 'unsure', candidates: [], because: [] }).content).toEqual([
      [0, 19],
      [36, 52],
    ])
  })

  test('never overlap', () => {
    const content = [at('We will not'), at('will not sign')]
    expect(attributedTo({ is: 'unsure', candidates: [], because: [] }, { content }).content).toEqual([[1, 17]])
  })
})

describe('who said it', () => {
  const evidence = { test: 'full-name', weight: 2, note: 'the only Lund here' }

  test('known: named, with the words that name them, a reason, and the product of both confidences', () => {
    const one = attributedTo({ is: 'known', speaker: lund.id, confidence: 0.8, because: [evidence], rivals: [] })
    expect(one.speakers).toEqual([{ name: 'Mara Lund', kind: 'person', mention: [20, 29], wikidata: 'Q42' }])
    expect(one.confidence).toBe(0.72)
    expect(one.reasons).toEqual([
      { rule: 'after-quote', span: [30, 34] },
      { rule: 'full-name', note: 'the only Lund here' },
    ])
  })

  test('unsure: nobody, and the rivals', () => {
    const candidates = [{ speaker: lund.id, confidence: 0.4, because: [] }]
    const one = attributedTo({ is: 'unsure', candidates, because: [] })
    expect(one.speakers).toEqual([])
    expect(one.rivals.map(({ party, confidence }) => [party.name, confidence])).toEqual([['Mara Lund', 0.4]])
    expect(one.confidence).toBe(0.9)
  })

  test('unnamed: the party as the document describes it', () => {
    const official = { ...lund, id: 's2' as SpeakerId, kind: 'unnamed', name: 'an official', elsewhere: [] } as const
    const attributions = new Map([
      [statement.source.id, { is: 'unnamed', described: official.id, because: [] } as const],
    ])
    const one = recordOf({ attributions, speakers: new Map([[official.id, official]]) }).statements[0]!
    expect(one.speakers).toEqual([{ name: 'an official', kind: 'unnamed', mention: [20, 29] }])
  })

  test('unnamed: no surer than a description is', () => {
    const one = attributedTo({ is: 'unnamed', described: lund.id, because: [] })
    expect(one.confidence).toBeLessThan(statement.confidence)
    expect(one.confidence).toBeGreaterThan(0.7)
  })

  test('no attribution at all: nobody', () => {
    expect(recordOf({}).statements[0]).toMatchObject({ speakers: [], rivals: [], confidence: 0.9 })
  })

  test('a group that names itself among its members ends', () => {
    const pair = {
      ...lund,
      id: 'p' as SpeakerId,
      name: 'the pair',
      kind: 'group',
      members: ['p' as SpeakerId, lund.id],
    } as const
    const attributions = new Map([
      [statement.source.id, { is: 'known', speaker: pair.id, confidence: 1, because: [], rivals: [] } as const],
    ])
    const speakers = new Map<SpeakerId, Speaker>([
      [pair.id, pair],
      [lund.id, { ...lund, members: [pair.id] }],
    ])
    const [party] = recordOf({ attributions, speakers }).statements[0]!.speakers
    expect(party?.members?.map(({ name }) => name)).toEqual(['Mara Lund'])
  })
})

describe('to whom, and by whom passed on', () => {
  test.each([
    ['a name nobody resolved', mention('the Herald'), ['the Herald']],
    ['a pronoun nobody resolved', mention('She', 'pronoun'), []],
    ['no words at all', mention(null, 'implied'), []],
  ] as [string, Mention, string[]][])('%s', (_, addressee, names) => {
    const one = recordOf({ statements: [{ ...statement, addressees: [addressee] }] }).statements[0]!
    expect(one.addressees.map(({ name }) => name)).toEqual(names)
  })
})

test('optional parts of a statement are there when told', () => {
  const when = { at: at('this year'), start: '2026', end: null }
  const change = { when, where: at('Ostrel'), prompt: [at('spoke')], quotedIn: 'x' as StatementId }
  const one = attributedTo({ is: 'unsure', candidates: [], because: [] }, change)
  expect(one).toMatchObject({ when: { start: '2026' }, where: { span: [80, 86] }, prompt: [[57, 62]], quotedIn: 'x' })
  expect(one.when).not.toHaveProperty('end')
  expect(one).not.toHaveProperty('echoes')
})
