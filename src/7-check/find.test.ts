import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { document, HARBOUR, harbour, passage, wording } from '../../tests/checking.js'
import { record } from '../../tests/records.js'
import { candidatesFor } from './candidates.js'
import { coverOf } from './cover.js'
import { find } from './find.js'
import { indexSources } from './index.js'

const ids = (words: string, sources = [harbour()]) =>
  find(wording(words), indexSources(sources)).map(({ segments }) =>
    segments.map(({ passage: place }) => place.source.id),
  )

describe('candidates', () => {
  test('are the passages with most of the shingles, the best first', () => {
    const index = indexSources([
      document('half', 'She would not raise the fees, she said.'),
      document('whole', 'We will not raise the fees before the spring.'),
      document('none', 'The ice is gone.'),
    ])
    const found = candidatesFor(wording('We will not raise the fees before the spring').words, index, 5)
    expect(found.map(({ source }) => source.id)).toEqual(['whole', 'half'])
    expect(found[0]!.hits.length).toBeGreaterThan(found[1]!.hits.length)
  })

  test('are at most as many as asked for', () => {
    const index = indexSources(Array.from({ length: 9 }, (_, at) => document(`s${at}`, 'We will not raise the fees.')))
    expect(candidatesFor(wording('We will not raise the fees').words, index, 4)).toHaveLength(4)
  })

  test('lie apart where a page stands between', () => {
    const text = `We will not raise the fees. ${'Nothing else happened. '.repeat(60)} We will not raise the fees.`
    const found = candidatesFor(wording('We will not raise the fees').words, indexSources([document('s', text)]), 5)
    expect(found).toHaveLength(2)
  })

  test('do not run from one document into the next', () => {
    const index = indexSources([document('a', 'We will not raise'), document('b', 'the fees before the spring')])
    const found = candidatesFor(wording('We will not raise the fees before the spring').words, index, 5)
    expect(found.map(({ source }) => source.id).sort()).toEqual(['a', 'b'])
  })

  test('of a report that two hundred outlets print are found, though every shingle is common', () => {
    const index = indexSources(Array.from({ length: 200 }, (_, at) => document(`s${at}`, HARBOUR)))
    expect(candidatesFor(wording('We will not raise the fees before the spring').words, index, 3)).toHaveLength(3)
  })

  test('of brackets and few words are none', () => {
    const index = indexSources([harbour()])
    expect(candidatesFor(wording('the plan').words, index, 3)).toEqual([])
    expect(candidatesFor(wording('[We will not raise] it').words, index, 3)).toEqual([])
    expect(candidatesFor([], index, 3)).toEqual([])
  })
})

describe('what is found', () => {
  test('is every passage that holds the words, and no other', () => {
    const sources = [harbour('a'), document('b', 'We will not raise a hand.'), harbour('c')]
    expect(ids('We will not raise the fees before the spring', sources)).toEqual([['a'], ['c']])
  })

  test('is the closest, where none holds them', () => {
    expect(
      ids('We will never raise the fees before the spring', [document('b', 'We will not raise a hand.'), harbour()]),
    ).toEqual([['harbour']])
  })

  test('is put together from pieces, where that is less of a difference', () => {
    const words = 'The ice has cost us 40 berths. We will not raise the fees before the spring'
    expect(ids(words)).toEqual([['harbour', 'harbour']])
  })

  test('is nothing, where nothing is shared', () => {
    expect(ids('The tunnel was a mistake from its first day')).toEqual([])
  })

  test('is found at any place of any text, whatever stands around', () => {
    const word = fc.constantFrom('fees', 'ice', 'pier', 'not', 'we', 'the', 'spring', 'crew', 'plan')
    const words = (least: number) => fc.array(word, { minLength: least, maxLength: 30 }).map((list) => list.join(' '))
    fc.assert(
      fc.property(words(0), words(4), words(0), (before, quote, after) => {
        const text = `${before} ${quote} ${after}`.trim()
        const [found] = find(wording(quote), indexSources([record('s', text)]))
        expect(found!.cost).toBe(0)
      }),
    )
  })
})

describe('the cover', () => {
  const cover = (quote: string, ...texts: string[]) =>
    coverOf(wording(quote), texts.map(passage)).map(({ quote: at, length }) => [at, length])

  test('is the fewest runs that hold the words', () => {
    expect(
      cover('the ice is gone we will not raise the fees', 'the ice is gone now', 'we will not raise the fees'),
    ).toEqual([
      [0, 4],
      [4, 6],
    ])
  })

  test('is none, where one run is enough', () => {
    expect(cover('we will not raise the fees', 'and we will not raise the fees')).toEqual([])
  })

  test('is none, where the runs are too short to mean anything', () => {
    expect(cover('the ice is not the plan', 'the ice is', 'not the plan')).toEqual([])
  })

  test('leaves out words that stand nowhere', () => {
    expect(
      cover('the ice is gone however we will not raise the fees', 'the ice is gone', 'we will not raise the fees'),
    ).toEqual([
      [0, 4],
      [5, 6],
    ])
  })

  test('may have shorter pieces between ellipses', () => {
    expect(cover('we were glad … the ice is gone', 'the ice is gone', 'we were glad')).toEqual([
      [0, 3],
      [3, 4],
    ])
  })
})
