import { expect, test } from 'vitest'
import { pile, reportOf } from '../../tests/pile.js'
import { wordsOfStories } from './story-words.js'

test('documents of one story have the same words, others have others', () => {
  const all = pile(2)
  const words = wordsOfStories(all)
  const of = (about: string) => all.filter(({ id }) => id.startsWith(about)).map(words)
  expect(of('ferry')[0]).toBe(of('ferry')[1])
  expect(of('ferry')[0]!.has('halcyon')).toBe(true)
  expect(of('budget')[0]!.has('halcyon')).toBe(false)
})

test.each([
  ['one document', [reportOf('ferry', 1)]],
  ['one story', [reportOf('ferry', 1), reportOf('ferry', 2)]],
])('%s: nothing, because it would tell nothing apart', (_, records) => {
  expect(wordsOfStories(records)(records[0]!)).toBeUndefined()
})
