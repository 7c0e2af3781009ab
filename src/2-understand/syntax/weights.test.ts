import { describe, expect, test } from 'vitest'
import { readWeights, type Weights, writeWeights } from './weights.js'

const weights: Weights = {
  head: {
    tags: ['NN', '“'],
    labels: ['none'],
    names: ['O'],
    onlyTags: { 0: 'town plan' },
    lemmas: ['said verb say'],
    tables: [
      { name: 'tagger', classes: 2, bits: 2 },
      { name: 'names', classes: 1, bits: 3 },
    ],
  },
  tables: new Map([
    ['tagger', Int8Array.from([1, -2, 3, -4, 5, -6, 127, -127])],
    ['names', Int8Array.from([8, 7, 6, 5, 4, 3, 2, 1])],
  ]),
}

describe('a weights file', () => {
  test('is read as it was written', () => {
    const { head, tables } = readWeights(writeWeights(weights))
    expect(head).toEqual(weights.head)
    expect([...tables.get('tagger')!]).toEqual([...weights.tables.get('tagger')!])
    expect([...tables.get('names')!]).toEqual([...weights.tables.get('names')!])
  })

  test('may stand in the middle of a buffer', () => {
    const bytes = writeWeights(weights)
    const larger = new Uint8Array(bytes.length + 7)
    larger.set(bytes, 3)
    expect(readWeights(larger.subarray(3, 3 + bytes.length)).head.tags).toEqual(['NN', '“'])
  })

  test('is the same each time', () => {
    expect(writeWeights(weights)).toEqual(writeWeights(weights))
  })

  test.each([
    ['nothing', new Uint8Array(0), /no syntax weights/],
    ['something else', new Uint8Array(64), /no syntax weights/],
    ['a cut head', writeWeights(weights).subarray(0, 40), /cut off/],
    ['a cut table', writeWeights(weights).subarray(0, -1), /cut off/],
  ])('%s is refused', (_, bytes, reason) => {
    expect(() => readWeights(bytes)).toThrow(RangeError)
    expect(() => readWeights(bytes)).toThrow(reason)
  })
})
