import { describe, expect, test } from 'vitest'
import { pile } from '../../tests/pile.js'
import { record } from '../../tests/records.js'
import { documentWords, ownText } from './document-words.js'

const heaviest = (words: ReadonlyMap<string, number>, count: number) =>
  [...words]
    .sort((a, b) => b[1] - a[1])
    .slice(0, count)
    .map(([stem]) => stem)

describe('the words of a document', () => {
  test('are of length one', () => {
    for (const words of documentWords(pile(2))) expect(Math.hypot(...words.values())).toBeCloseTo(1, 9)
  })

  test('weigh more the rarer they are in the pile, and the more often they return', () => {
    const records = [
      record('a', 'The lighthouse and the lighthouse keeper waited.'),
      record('b', 'The keeper slept.'),
      record('c', 'A keeper drank.'),
    ]
    expect(heaviest(documentWords(records)[0]!, 1)).toEqual(['lighthous'])
  })

  test('at its head and in its title count more than later ones', () => {
    const words = documentWords([record('a', `harbour ${'filler '.repeat(200)} sandbank`, [], { title: 'Ferry' })])[0]!
    expect(words.get('harbour')).toBeGreaterThan(words.get('sandbank')!)
    expect(words.get('ferry')).toBeGreaterThan(words.get('sandbank')!)
  })

  test('are few, however long it is', () => {
    const long = Array.from({ length: 900 }, (_, i) => `word${i}`).join(' ')
    expect(documentWords([record('a', long)])[0]!.size).toBeLessThanOrEqual(100)
  })

  test('none in an empty one', () => {
    expect(documentWords([record('a', '')])[0]!.size).toBe(0)
  })
})

test('furniture is not its own text', () => {
  const one = record('a', 'News.\nSubscribe!\nPhoto: A. Bel', [], {
    kinds: { 'Subscribe!': 'boilerplate', 'Photo: A. Bel': 'credit' },
  })
  expect(ownText(one)).toBe('News.')
})
