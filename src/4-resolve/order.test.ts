import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readText } from '../1-read/index.js'
import { understand } from '../2-understand/index.js'
import { lastBefore, paragraphAt, sentenceAt, within, wordsOf } from './order.js'

const places = fc
  .array(fc.nat(50))
  .map((list) => list.sort((a, b) => a - b).map((start) => ({ start, end: start + 2 })))

describe('halving finds what a scan finds', () => {
  test('the last before', () => {
    fc.assert(
      fc.property(places, fc.nat(60), (items, place) => {
        expect(lastBefore(items, place)).toBe(items.findLastIndex(({ start }) => start < place))
      }),
    )
  })

  test('those within', () => {
    fc.assert(
      fc.property(places, fc.nat(60), fc.nat(20), (items, start, length) => {
        const end = start + length
        expect(within(items, { start, end })).toEqual(items.filter((one) => one.start >= start && one.end <= end))
      }),
    )
  })
})

describe('places in a text', () => {
  const text = 'It rained. It stopped.\n\n“It is late,” she said.'
  const { document } = readText(text, { id: 'text', language: 'en', readAt: '2026-11-25T00:00:00Z' })
  const understanding = understand(document)

  test.each([
    ['first', 0, 0],
    ['its end', 21, 0],
    ['between', 23, undefined],
    ['second', 24, 1],
    ['after all', 99, undefined],
  ])('the paragraph: %s', (_, place, index) => {
    expect(paragraphAt(understanding, place)?.index).toBe(index)
  })

  test.each([
    ['It rained', 'It rained.'],
    ['stopped', 'It stopped.'],
    ['late', '“It is late,” she said.'],
  ])('the sentence of "%s"', (words, sentence) => {
    const place = text.indexOf(words)
    const found = sentenceAt(paragraphAt(understanding, place)!, place)
    expect(text.slice(found?.start, found?.end)).toBe(sentence)
  })

  test('the words of a stretch', () => {
    expect(wordsOf(understanding, { start: 3, end: 13 }).map((word) => word.text)).toEqual(['rained', '.', 'It'])
    expect(wordsOf(understanding, { start: 22, end: 23 })).toEqual([])
  })
})
