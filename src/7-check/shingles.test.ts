import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { scanWords } from '../text/scan.js'
import { firstShingle, Shingles, shingleOf } from './shingles.js'

function shinglesIn(text: string): { hash: number; place: number }[] {
  const words: { hash: number; start: number }[] = []
  scanWords(text, { start: 0, end: text.length }, (hash, start) => words.push({ hash, start }))
  return words.slice(2).map((third, at) => ({
    hash: shingleOf(words[at]!.hash, words[at + 1]!.hash, third.hash),
    place: words[at]!.start,
  }))
}

const places = (shingles: Shingles, hash: number): number[] => shingles.placesOf(hash).flatMap((part) => [...part])

test('the order of the words counts', () => {
  const [one] = shinglesIn('fees before spring')
  const [other] = shinglesIn('spring before fees')
  expect(one!.hash).not.toBe(other!.hash)
})

describe('an index', () => {
  test('gives the places of what was added, counted from the base', () => {
    const shingles = new Shingles()
    shingles.add('we will not raise the fees', 0)
    shingles.add('they will not raise a hand', 1000)
    const [hash] = shinglesIn('will not raise')
    expect(places(shingles, hash!.hash).sort((a, b) => a - b)).toEqual(expect.arrayContaining([3, 1005]))
  })

  test('takes in more after it was asked', () => {
    const shingles = new Shingles()
    const hash = shinglesIn('will not raise')[0]!.hash
    expect(places(shingles, hash)).toEqual([])
    shingles.add('we will not raise it', 0)
    expect(places(shingles, hash)).toContain(3)
    shingles.add('we will not raise it', 500)
    expect(places(shingles, hash)).toEqual(expect.arrayContaining([3, 503]))
  })

  test.each(['', 'one', 'two words'])('has nothing of a text with less than three words: %j', (text) => {
    const shingles = new Shingles()
    shingles.add(text, 0)
    expect(shingles.placesOf(7)).toEqual([])
  })

  test('holds every shingle of every text at its place, as a naive list does', () => {
    const text = fc.array(fc.constantFrom('fees', 'ice', 'pier', 'not', 'we', 'the', 'crew'), { maxLength: 30 })
    fc.assert(
      fc.property(fc.array(text, { maxLength: 5 }), (texts) => {
        const shingles = new Shingles()
        let base = 0
        const expected: { hash: number; place: number }[] = []
        for (const words of texts.map((one) => one.join(' '))) {
          shingles.add(words, base)
          for (const { hash, place } of shinglesIn(words)) expected.push({ hash, place: base + place })
          base += words.length + 1
        }
        for (const { hash, place } of expected) expect(places(shingles, hash)).toContain(place)
      }),
    )
  })
})

describe('the shingle at a place', () => {
  test('is that of the three words there', () => {
    const text = 'Well, we will not raise the fees'
    const [, second] = shinglesIn(text)
    expect(firstShingle(text, second!.place)).toBe(second!.hash)
  })

  test('is found though the words are long', () => {
    const text = `${'a'.repeat(70)} ${'b'.repeat(70)} ${'c'.repeat(70)} end`
    expect(firstShingle(text, 0)).toBe(shinglesIn(text)[0]!.hash)
  })

  test('is none where two words are left', () => {
    expect(firstShingle('only two', 0)).toBe(0)
  })
})
