import { describe, expect, test } from 'vitest'
import { statementJudgementIn } from './statement-judgement.js'

const WHOLE = {
  statement: { document: 'a.txt', id: 's1', at: { exact: '“We sign,”', before: '', after: ' she' } },
  says: 'no-statement',
  by: 'M. Reed',
  at: '2026-10-21T09:00:00Z',
  because: 'a motto',
}
const without = (...names: string[]) =>
  Object.fromEntries(Object.entries(WHOLE).filter(([name]) => !names.includes(name)))

describe('a line is a judgement of a statement', () => {
  test.each<[string, object]>([
    ['as it was written', WHOLE],
    ['without a place', { ...WHOLE, statement: { document: 'a.txt', id: 's1', at: null } }],
    ['with a speaker', { ...WHOLE, says: 'spoken-by', speaker: { name: 'Mara Lund', kind: 'person' } }],
    ['with a cut', { ...WHOLE, says: 'split', cut: 12 }],
    ['with another', { ...WHOLE, says: 'merged', with: 's2' }],
    ['that nobody is named', { ...WHOLE, says: 'by-nobody-named' }],
    ['taken back', { ...WHOLE, says: 'withdrawn' }],
    ['with what a newer onrecord adds', { ...WHOLE, mood: 'sure' }],
  ])('%s', (_, value) => {
    expect(statementJudgementIn(value)).toEqual(value)
  })

  test.each([[without('because')], [{ ...WHOLE, because: 7 }]])('whose reason was not told has none', (value) => {
    expect(statementJudgementIn(value)).toMatchObject({ because: '' })
  })
})

describe('a line is none', () => {
  test.each<[string, unknown, string]>([
    ['nothing', null, 'a JSON object'],
    ['a word', 'same', 'a JSON object'],
    ['no statement', without('statement'), '"statement" with a "document"'],
    ['a statement without an id', { ...WHOLE, statement: { document: 'a' } }, '"statement" with a "document"'],
    ['a statement that is a word', { ...WHOLE, statement: 's1' }, '"statement" with a "document"'],
    ['a ruling that nobody knows', { ...WHOLE, says: 'deleted' }, 'one of spoken-by'],
    ['no ruling', without('says'), 'one of spoken-by'],
    ['nobody who judges', without('by'), '"by" with a name'],
    ['no time', { ...WHOLE, at: 'yesterday' }, '"at" with a time'],
    ['somebody without a name', { ...WHOLE, says: 'spoken-by', speaker: {} }, '"speaker" with a "name"'],
    ['nobody at all', { ...WHOLE, says: 'spoken-by' }, '"speaker" with a "name"'],
    ['a cut that is no number', { ...WHOLE, says: 'split', cut: '12' }, '"cut" with a whole number'],
    ['a cut within a letter', { ...WHOLE, says: 'split', cut: 1.5 }, '"cut" with a whole number'],
    ['a merger with nothing', { ...WHOLE, says: 'merged' }, '"with" with the id'],
  ])('%s', (_, value, words) => {
    expect(statementJudgementIn(value)).toContain(words)
  })
})
