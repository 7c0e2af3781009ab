import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pile, reportOf } from '../../tests/pile.js'
import { record } from '../../tests/records.js'
import type { DocumentRecord } from '../types/index.js'
import { gatherStories } from './stories.js'

const ids = (records: readonly DocumentRecord[]) =>
  gatherStories(records).map(({ documents }) => documents.map(({ id }) => id).sort())

const about = (id: string) => id.split('-')[0]!

describe('stories', () => {
  test('come apart by what happened', () => {
    const found = ids(pile(4))
    expect(found.map((list) => [...new Set(list.map(about))])).toEqual(
      expect.arrayContaining([['ferry'], ['budget'], ['orchestra']]),
    )
    expect(found.map((list) => list.length)).toEqual([4, 4, 4])
  })

  test('the order of the input changes nothing', () => {
    const all = pile(3)
    const told = JSON.stringify(ids(all))
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(JSON.stringify(ids(shuffled))).toBe(told)
      }),
      { numRuns: 20 },
    )
  })

  test('each document is in one story', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(pile(3), { minLength: 1 }), (some) => {
        expect(ids(some).flat().sort()).toEqual(some.map(({ id }) => id).sort())
      }),
      { numRuns: 30 },
    )
  })

  test('the largest comes first, with its days and the words it is about', () => {
    const [first] = gatherStories([...pile(2), reportOf('ferry', 9, '2031-03-20')])
    expect(first).toMatchObject({ from: '2031-03-10', to: '2031-03-20' })
    expect(first!.terms).toEqual(expect.arrayContaining(['halcyon', 'durran']))
  })

  test('a story keeps its id when later coverage comes', () => {
    const before = gatherStories(pile(2)).map(({ id }) => id)
    const after = gatherStories([...pile(2), reportOf('ferry', 6, '2031-03-15')]).map(({ id }) => id)
    expect(after.sort()).toEqual(before.sort())
  })

  test('the same words a year later are another chain of events', () => {
    expect(ids([reportOf('ferry', 1, '2031-03-10'), reportOf('ferry', 2, '2032-03-10')])).toHaveLength(2)
  })

  test('an undated document may belong anywhere', () => {
    expect(ids([reportOf('ferry', 1, '2031-03-10'), reportOf('ferry', 2)])).toHaveLength(1)
  })

  test('a copy goes where its original is, and is told', () => {
    const text = `${reportOf('ferry', 1).text}\n${reportOf('ferry', 4).text}`
    const original = record('ferry-1', text, [], { published: '2031-03-10' })
    const copy = record('other-paper', `DURRAN (Agency A)\n${original.text}`, [], { published: '2031-03-11' })
    const [story] = gatherStories([copy, original])
    expect([...story!.copies].map(([one, other]) => [one.id, other.id])).toEqual([['other-paper', 'ferry-1']])
    expect(story!.documents.map(({ id }) => id)).toEqual(['ferry-1', 'other-paper'])
  })

  test.each([
    ['nothing', [], 0],
    ['an empty document', [record('a', '')], 1],
    ['two empty documents, which tell nothing', [record('a', ''), record('b', '')], 2],
  ])('%s', (_, records, count) => {
    expect(ids(records)).toHaveLength(count)
  })
})
