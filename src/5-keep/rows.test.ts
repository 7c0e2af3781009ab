import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { record, says } from '../../tests/records.js'
import type { PartyRecord, SpanRecord, StatementRecord } from '../types/index.js'
import { blocksFrom, blockText } from './block-text.js'
import { revisionCells, sameFacts, sha256 } from './facts.js'
import { spansFrom, spanText, statementFrom, statementRow } from './rows.js'
import { storable } from './storable.js'

const span: fc.Arbitrary<SpanRecord> = fc.tuple(fc.nat(99), fc.nat(99))
const spans = fc.array(span, { maxLength: 3 })
const name = fc.constantFrom('Mara Lund', 'a \0 name', 'half \ud800')
const party: fc.Arbitrary<PartyRecord> = fc.record(
  {
    name,
    kind: fc.constantFrom('person', 'group'),
    mention: span,
    members: fc.constant([{ name: 'Gil Marsh', kind: 'person' as const }]),
    wikidata: fc.constant('Q1'),
  },
  { requiredKeys: ['name', 'kind'] },
)
const reason = fc.record(
  { rule: fc.constantFrom('says', 'two words', 'by-name'), note: fc.constant('the only one'), span },
  { requiredKeys: ['rule'] },
)
const statements = fc.record(
  {
    id: fc.constantFrom('s1', 's\0'),
    kind: fc.constantFrom('direct', 'mixed', 'indirect'),
    mode: fc.constantFrom('said', 'withheld'),
    content: spans,
    cue: spans,
    source: spans,
    speakers: fc.array(party, { maxLength: 2 }),
    addressees: fc.array(party, { maxLength: 1 }),
    via: fc.array(party, { maxLength: 1 }),
    prompt: fc.array(span, { minLength: 1, maxLength: 2 }),
    repliesTo: fc.constant('s0'),
    when: fc.constant({ span: [1, 2] as SpanRecord, start: '2026-10-14' }),
    place: fc.constantFrom('body', 'headline'),
    confidence: fc.constantFrom(0.5, 0.931),
    reasons: fc.array(reason, { maxLength: 3 }),
    rivals: fc.array(fc.record({ party, confidence: fc.constant(0.2) }), { maxLength: 1 }),
    invented: fc.constant({ by: 'a newer onrecord' }),
  },
  {
    requiredKeys: [
      'id',
      'kind',
      'mode',
      'content',
      'cue',
      'source',
      'speakers',
      'addressees',
      'via',
      'place',
      'confidence',
      'reasons',
      'rivals',
    ],
  },
) as fc.Arbitrary<StatementRecord>

describe('the row of a statement', () => {
  /** The speaker as the table of speakers would give them back. */
  const kept = ({ speakers: [first] }: StatementRecord): PartyRecord | null =>
    first
      ? { name: storable(first.name), kind: first.kind, ...(first.wikidata ? { wikidata: first.wikidata } : {}) }
      : null

  test('gives the statement back, whatever is in it', () => {
    fc.assert(
      fc.property(statements, (one) => {
        expect(statementFrom(statementRow(one), kept(one))).toEqual(one)
      }),
    )
  })

  test('has no details where the columns tell everything', () => {
    const [one] = record('a', 'Mara Lund said no.', [says('Mara Lund', 'no', { cue: 'said' })]).statements
    const usual = {
      ...one!,
      source: [[0, 9]] as SpanRecord[],
      speakers: [{ ...one!.speakers[0]!, mention: [0, 9] as SpanRecord }],
    }
    expect(statementRow(usual)).toMatchObject({
      content: '15-17',
      cue: '10-14',
      source: '0-9',
      rules: 'by-hand',
      details: null,
    })
  })

  test('gives the fields back in the order of the contract', () => {
    const [one] = record('a', 'Mara Lund said no.', [says('Mara Lund', 'no', { cue: 'said', echoes: 's0' })]).statements
    expect(JSON.stringify(statementFrom(statementRow(one!), kept(one!)))).toBe(JSON.stringify(one))
  })
})

describe('cells', () => {
  test('hold spans and blocks', () => {
    expect(
      spanText([
        [1, 2],
        [5, 9],
      ]),
    ).toBe('1-2 5-9')
    expect(spansFrom('1-2 5-9')).toEqual([
      [1, 2],
      [5, 9],
    ])
    expect(spansFrom('')).toEqual([])
    const { blocks } = record('a', 'Head\nOne.\nTwo.', [], { headings: ['Head'] })
    expect(blockText(blocks)).toBe('heading 0-4\nparagraph 5-9 10-14')
    expect(blocksFrom(blockText(blocks))).toEqual(blocks)
    expect(blocksFrom('')).toEqual([])
  })

  test('tell in details what a column cannot hold', () => {
    const odd = { ...record('a', 'x\0y', []), title: 'half \ud800', archived: true }
    expect(revisionCells(odd)).toMatchObject({
      text: 'x\uFFFDy',
      details: '{"text":"x\\u0000y","title":"half \\ud800","archived":true}',
    })
    expect(revisionCells(record('a', 'plain 🚢')).details).toBeNull()
    const marked = record('a', 'x')
    const blocks = marked.blocks.map((one) => ({ ...one, level: 2 }))
    expect(revisionCells({ ...marked, blocks })).toMatchObject({ blocks: '', details: JSON.stringify({ blocks }) })
  })

  test('are storable, of equal length, and only then changed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(storable(text)).toHaveLength(text.length)
        expect(storable(storable(text))).toBe(storable(text))
        expect(new TextDecoder().decode(new TextEncoder().encode(storable(text)))).toBe(storable(text))
      }),
    )
  })
})

describe('a revision', () => {
  test.each([
    [{ title: 'a' }, { title: 'a' }, true],
    [{ title: 'a' }, { title: 'b' }, false],
    [{ title: 'a' }, {}, false],
    [{ language: 'en' }, { language: 'de' }, true],
    [{ published: '2026' }, { published: '2026-10' }, false],
  ])('with %j and one with %j are the same: %s', (one, other, same) => {
    expect(sameFacts(one, other)).toBe(same)
  })

  test('has a hash that keeps odd signs apart', () => {
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
    expect(sha256('\ud800')).not.toBe(sha256('\ud801'))
  })
})
