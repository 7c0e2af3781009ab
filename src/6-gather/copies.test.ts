import { expect, test } from 'vitest'
import { pile, reportOf } from '../../tests/pile.js'
import { record } from '../../tests/records.js'
import { copiesIn } from './copies.js'

const wire = reportOf('budget', 1)

test.each([
  ['the same text', wire.text, true],
  ['cut at the end', wire.text.split('\n').slice(0, -1).join('\n'), true],
  ['an agency’s line above it', `SENNWALD (Agency B) - Updated.\n${wire.text}`, true],
  ['another report of the same', reportOf('budget', 2).text.split('\n').reverse().slice(0, 2).join('\n'), false],
  ['another happening', reportOf('ferry', 1).text, false],
])('%s', (_, text, copied) => {
  expect(copiesIn([wire, record('other', text)]).size).toBe(copied ? 1 : 0)
})

test('the first that printed it is the original, of copies of copies, too', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((id) => record(id, wire.text))
  const copies = copiesIn([a!, b!, c!])
  expect([...copies.values()].map(({ id }) => id)).toEqual(['a', 'a'])
})

test('furniture makes no copies: the same footer under other news', () => {
  const footer =
    'Subscribe to our letter and read what the editors chose for you every morning at seven, free of charge, '.repeat(4)
  const under = (id: string, text: string) =>
    record(id, `${text}\n${footer}`, [], { kinds: { [footer]: 'boilerplate' } })
  expect(copiesIn([under('a', reportOf('ferry', 1).text), under('b', wire.text)]).size).toBe(0)
})

test('a pile without copies has none', () => {
  expect(copiesIn([reportOf('ferry', 1), ...pile(1).slice(1)]).size).toBe(0)
})
