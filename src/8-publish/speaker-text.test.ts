import { describe, expect, test } from 'vitest'
import type { SpeakerReport } from '../types/index.js'
import { speakerToText } from './speaker-text.js'

const link = (a: string, b: string, weight: number) => ({
  a,
  b,
  weight,
  because: [{ test: 'same-office', weight, note: 'both are mayor of Tarn' }],
})

const REPORT: SpeakerReport = {
  id: 'd1#Ana Vek',
  name: 'Ana Vek',
  kind: 'person',
  otherNames: ['Mayor Vek'],
  roles: [
    { title: 'mayor of Tarn', standing: 'now', document: 'd1', published: '2025-03-03T10:00:00Z', span: [0, 13] },
  ],
  documents: [
    {
      reference: 'd1#Ana Vek',
      document: 'd1',
      publisher: 'Ostrel',
      published: '2025-03-03T10:00:00Z',
      names: ['Ana Vek'],
      statements: 1,
    },
    { reference: 'd2#Ana Vek', document: 'd2', names: ['Ana Vek'], statements: 0 },
  ],
  statements: [
    {
      document: 'd1',
      id: 's1',
      published: '2025-03-03T10:00:00Z',
      kind: 'direct',
      mode: 'said',
      content: [[20, 60]],
      words: ['“The road\nis shut,”', '“and stays so.”'],
      confidence: 0.9,
    },
  ],
  because: [link('d1#Ana Vek', 'd2#Ana Vek', 3)],
  apart: [
    {
      reference: 'd3#Ana Vek',
      name: 'Ana Vek',
      says: 'different',
      weight: -100,
      because: [{ test: 'other-place', weight: -100, note: 'mayor of Orrin' }],
      roles: ['mayor of Orrin'],
    },
  ],
  entries: [],
}

const text = (changed: Partial<SpeakerReport> = {}, width = 100) => speakerToText({ ...REPORT, ...changed }, width)

describe('a speaker, for people', () => {
  test('as a whole', () => {
    expect(text()).toBe(`Ana Vek, person

also
  Mayor Vek

roles
  mayor of Tarn (d1, 2025-03-03)

documents: 2
  d1#Ana Vek (Ostrel, 2025-03-03, 1 statement)
  d2#Ana Vek (0 statements)

statements: 1
  2025-03-03 direct “The road is shut,” … “and stays so.”

why these are one
  d2#Ana Vek is d1#Ana Vek (3)
    same-office +3: both are mayor of Tarn

kept apart
  different: d3#Ana Vek, mayor of Orrin
    other-place (excludes): mayor of Orrin
`)
  })

  test('with an id, and the entries that were weighed', () => {
    const entry = { id: 'Q7', label: 'Ana Vek', description: 'mayor of Tarn', weight: 3, because: [] }
    const shown = text({ wikidata: 'Q7', entries: [entry] })
    expect(shown).toMatch(/^Ana Vek, person, Q7\n/)
    expect(shown).toContain('in the authority file\n  Q7 Ana Vek, mayor of Tarn (3)\n')
  })

  test('tells a refusal from a saying', () => {
    const refused = {
      ...REPORT.statements[0]!,
      kind: 'indirect' as const,
      mode: 'withheld' as const,
      words: ['declined to comment'],
    }
    expect(text({ statements: [refused] })).toContain('  2025-03-03 indirect, withheld declined to comment\n')
  })

  test('leaves out what there is nothing of', () => {
    expect(text({ otherNames: [], roles: [], because: [], apart: [], statements: [] })).not.toMatch(
      /also|roles|why|apart/,
    )
  })

  test('cuts words to the width, and never what is copied into a judgement', () => {
    const long = 'a-folder/'.repeat(20)
    const shown = text(
      { documents: [{ reference: `${long}d1#Ana Vek`, document: long, names: [], statements: 1 }] },
      40,
    )
    expect(shown).toContain(`${long}d1#Ana Vek`)
    expect(shown).toContain('  2025-03-03 direct “The road is shut,”…\n')
  })

  test('tells the weakest links, and how many there are besides', () => {
    const many = Array.from({ length: 9 }, (_, at) => link('d1#Ana Vek', `d${at + 2}#Ana Vek`, at + 2))
    const shown = text({ because: many })
    expect(shown).toContain('d2#Ana Vek is d1#Ana Vek (2)')
    expect(shown).not.toContain('d10#Ana Vek is')
    expect(shown).toContain('and 3 surer ones; --format json lists them')
  })

  test('lists some statements, and how many there are besides', () => {
    const many = Array.from({ length: 15 }, (_, at) => ({ ...REPORT.statements[0]!, id: `s${at}` }))
    expect(text({ statements: many })).toContain('  and 3 more; --format json lists them\n')
  })

  test('lets no document move the cursor or colour the screen', () => {
    expect(text({ name: 'Ana\u001b[31m Vek\u202e' })).toMatch(/^Ana\[31m Vek, person\n/)
  })
})
