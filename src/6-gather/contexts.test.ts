import { describe, expect, test } from 'vitest'
import { record } from '../../tests/records.js'
import { type Contexts, contextsOf } from './contexts.js'

const aroundIn = ({ stems, around }: Contexts, word: string) => {
  const near = around(stems.numberOf(word))
  return new Map(near.stems.map((stem, i) => [stems.nameOf(stem), near.weights[i]!]))
}

const text = [
  'The boats of the Lanner Bank were boarded.',
  'Boats fish on the bank.',
  'Boarded boats lost their fish.',
  'The trains run over the bridge.',
  'A bridge for trains costs money.',
].join('\n')
const contexts = contextsOf([record('a', text)])
const near = (word: string, other: string) => aroundIn(contexts, word).get(other) ?? 0

describe('the company that words keep', () => {
  test.each([
    ['boat', 'fish', 'bridg'],
    ['boat', 'board', 'train'],
    ['train', 'bridg', 'boat'],
    ['bank', 'boat', 'money'],
  ])('%s is nearer to %s than to %s', (word, friend, stranger) => {
    expect(near(word, friend)).toBeGreaterThan(near(word, stranger))
  })

  test('a word that is in many paragraphs tells less', () => {
    const telling = ['boat', 'bank', 'cost'].map((stem) => contexts.telling(contexts.stems.numberOf(stem)))
    expect(telling).toEqual([...telling].sort((a, b) => a - b))
    expect(telling[0]).toBeLessThan(telling[2]!)
  })

  test('an unknown word has no company', () => {
    expect([...aroundIn(contexts, 'zebra')]).toEqual([])
  })

  test('is of length one, whatever the word', () => {
    for (const stem of ['boat', 'train', 'cost']) {
      const length = [...aroundIn(contexts, stem).values()].reduce((sum, weight) => sum + weight * weight, 0)
      expect(length).toBeCloseTo(1, 6)
    }
  })

  test('is the same each time it is asked', () => {
    const boat = contexts.stems.numberOf('boat')
    expect(contexts.around(boat)).toBe(contexts.around(boat))
  })
})

describe('what does not count', () => {
  test.each([
    ['boilerplate', { 'Boats sell newsletters.': 'boilerplate' as const }, 0],
    ['credits', { 'Boats sell newsletters.': 'credit' as const }, 0],
    ['but captions do', { 'Boats sell newsletters.': 'caption' as const }, 1],
  ])('%s', (_, kinds, least) => {
    const one = record('a', `${text}\nBoats sell newsletters.`, [], { kinds })
    expect(Math.ceil(aroundIn(contextsOf([one]), 'boat').get('newsletter') ?? 0)).toBe(least)
  })

  test('lines stand for blocks where none are given', () => {
    const one = { ...record('a', text), blocks: [] }
    expect([...aroundIn(contextsOf([one]), 'boat')]).toEqual([...aroundIn(contexts, 'boat')])
  })

  test('long company is cut: the nearest stay', () => {
    const many = Array.from({ length: 60 }, (_, i) => `word${'abcdefghij'[Math.floor(i / 10)]}${'abcdefghij'[i % 10]}`)
    const around = aroundIn(contextsOf([record('a', `boat ${many.join(' ')}\nboat fish\nboat fish`)]), 'boat')
    expect(around.size).toBeLessThan(30)
    expect(around.get('fish')).toBeGreaterThan(0)
  })
})
