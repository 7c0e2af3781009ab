import { describe, expect, test } from 'vitest'
import { record, says } from '../../tests/records.js'
import type { StatementRecord } from '../types/index.js'
import { indexTerms, outletTerms, spansOf, speakerTerms } from './index-terms.js'
import { marksIn } from './marks.js'
import { queryFrom } from './query.js'

const TEXT = 'Treaty: “The treaty,” Pérez said, “is signed; a treaty it is.”'
const made = record('a', TEXT, [says('José Pérez', ['“The treaty,”', '“is signed; a treaty it is.”'])], {
  publisher: 'The Ostrel Post',
})
const [statement] = made.statements
const piecesOf = (one: StatementRecord) => spansOf(one).map((span) => TEXT.slice(...span))

describe('the words that were looked for', () => {
  test.each([
    ['treaty', ['treaty', 'treaty']],
    ['"treaty is"', ['treaty', 'is']],
    ['"a treaty"', ['a', 'treaty']],
    ['sign*', ['signed']],
    ['"treaty is signed" treaty', ['treaty', 'is', 'signed', 'treaty']],
    ['treaty -perez', ['treaty', 'treaty']],
    ['said', []],
  ])('%s are marked in the statement only', (query, words) => {
    const marks = marksIn(TEXT, statement!, queryFrom(query))
    expect(marks.map(({ start, end }) => TEXT.slice(start, end))).toEqual(words)
    expect(marks.every(({ start }) => start > 8)).toBe(true)
  })

  test('are none where none were looked for', () => {
    expect(marksIn(TEXT, statement!, null)).toEqual([])
  })
})

describe('what a statement is found by', () => {
  test('is the outlet, the speakers and the words', () => {
    const around = { outlet: outletTerms(made), speaker: speakerTerms }
    expect(indexTerms(TEXT, statement!, around)).toEqual({
      terms: '¤the ¤ostrel ¤post §jose §perez the treaty is signed a treaty it is',
      length: 8,
    })
  })

  test('keeps several speakers apart, and knows the members of a group', () => {
    const members = [{ name: 'Ada Lund', kind: 'person' as const }]
    const speakers = [
      { name: 'the pair', kind: 'group' as const, members },
      { name: 'Mia Noor', kind: 'person' as const },
    ]
    const { terms } = indexTerms(TEXT, { ...statement!, speakers }, { outlet: '', speaker: speakerTerms })
    expect(terms).toMatch(/^§the §pair § §ada §lund § §mia §noor § the treaty/)
  })

  test('is the reporting words where nothing was said, and the source where there are none', () => {
    const silent = { ...statement!, content: [], cue: [[0, 6] as [number, number]] }
    expect(piecesOf(silent)).toEqual(['Treaty'])
    expect(piecesOf({ ...silent, cue: [] })).toEqual([])
    expect(piecesOf(statement!)).toEqual(['“The treaty,”', '“is signed; a treaty it is.”'])
  })
})
