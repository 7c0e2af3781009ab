import { describe, expect, test } from 'vitest'
import { halmere, ostrel, wenlow } from '../../tests/keeping/coverage.js'
import { record, says } from '../../tests/records.js'
import type { DocumentRecord } from '../types/index.js'
import { hit, inRecord } from './hit.js'
import { firstOfDay } from './numbers.js'
import { queryFrom } from './query.js'
import { dayOf } from './question.js'
import { countsOf, inMonths, pageOf } from './walk.js'

const numbered = (records: readonly DocumentRecord[]) =>
  records.flatMap((one) =>
    one.statements.map((statement, at) => ({
      number: firstOfDay(dayOf(one.published)) + at,
      statement,
      record: one,
      copyOf: null,
    })),
  )
const all = numbered([ostrel, wenlow, halmere])

describe('a page', () => {
  test('is the same whatever order the statements come in', () => {
    const backwards = [...all].reverse()
    for (const sort of ['newest', 'oldest', 'shortest'] as const)
      expect(pageOf(backwards, { sort })).toEqual(pageOf(all, { sort }))
  })

  test('is the last where everything fits', () => {
    expect(pageOf(all, { limit: 8 }).next).toBeNull()
    expect(pageOf(all, { limit: 7 }).next).not.toBeNull()
    expect(pageOf([], {})).toEqual({ hits: [], next: null })
  })

  test('leads to the next one, until nothing is left', () => {
    for (const sort of ['newest', 'oldest', 'shortest'] as const) {
      const seen: string[] = []
      let after: string | null = ''
      while (after !== null) {
        const { hits, next } = pageOf(all, { sort, limit: 3, ...(after === '' ? {} : { after }) })
        seen.push(...hits.map(({ document, statement }) => `${document.id} ${statement.id}`))
        after = next
      }
      expect(seen).toHaveLength(8)
      expect(new Set(seen).size).toBe(8)
    }
  })
})

describe('counts', () => {
  test('count a name once for a statement, however often it stands there', () => {
    const twice = record('twice', 'No, they said.', [
      (text, number) => ({
        ...says('Ada Noor', 'No')(text, number),
        speakers: [
          { name: 'Ada Noor', kind: 'person' },
          { name: 'Ada Noor', kind: 'group' },
        ],
      }),
    ])
    expect(countsOf(numbered([twice]), {}).speakers).toEqual([{ name: 'Ada Noor', statements: 1 }])
  })

  test('list the twenty most frequent, and by name where they are equal', () => {
    const names = Array.from({ length: 30 }, (_, at) => `Speaker ${String.fromCharCode(97 + ((29 - at) % 26))}${at}`)
    const text = names.map((name) => `“No,” ${name} said.`).join(' ')
    const crowd = record(
      'crowd',
      text,
      [...names, names[7]!].map((name) => says(name, '“No,”')),
    )
    const { speakers } = countsOf(numbered([crowd]), {})
    expect(speakers).toHaveLength(20)
    expect(speakers[0]).toEqual({ name: names[7], statements: 2 })
    const rest = speakers.slice(1).map(({ name }) => name)
    expect(rest).toEqual([...rest].sort())
  })

  test('put months in their order, and the undated last', () => {
    const months = inMonths(['undated', '2026-10', '2026', '1994-02', '2026-10'])
    expect(months).toEqual([
      { name: '1994-02', statements: 1 },
      { name: '2026', statements: 1 },
      { name: '2026-10', statements: 2 },
      { name: 'undated', statements: 1 },
    ])
  })

  test('of signs beyond the first plane are in the order of their code points', () => {
    const names = ['🚢', '\uFB00', 'z']
    const text = names.join(' ')
    const made = record(
      'signs',
      text,
      names.map((name) => says(name, name)),
    )
    expect(countsOf(numbered([made]), {}).speakers.map(({ name }) => name)).toEqual(['z', '\uFB00', '🚢'])
  })
})

describe('a hit', () => {
  test('has the facts of its document, and not its text', () => {
    const made = hit(inRecord(ostrel), ostrel.statements[1]!, {
      words: queryFrom('treaty'),
      copyOf: 'other',
      cursor: 'newest-1',
    })
    expect(made.document).not.toHaveProperty('text')
    expect(made.document).not.toHaveProperty('statements')
    expect(made.document.title).toBe('Ferries stay in port')
    expect(made.copyOf).toBe('other')
    expect(made.anchors.map(({ exact }) => exact)).toEqual(['the treaty would wait'])
    expect(made.marks.map(({ start, end }) => ostrel.text.slice(start, end))).toEqual(['treaty'])
  })

  test('of a refusal points at the words that tell it', () => {
    const made = hit(inRecord(ostrel), ostrel.statements[2]!, { words: null, copyOf: null, cursor: 'newest-1' })
    expect(made.anchors.map(({ exact }) => exact)).toEqual(['declined to comment'])
    expect(made.marks).toEqual([])
  })

  test('of an interrupted statement has an anchor for each piece', () => {
    const { anchors } = hit(inRecord(wenlow), wenlow.statements[0]!, { words: null, copyOf: null, cursor: 'newest-1' })
    expect(anchors.map(({ exact }) => exact)).toEqual(['“The treaty is signed,”', '“We will sail on Monday,”'])
    expect(anchors[0]!.after).toMatch(/^ Ulla Holm said/)
  })
})
