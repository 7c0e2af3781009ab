import { expect, test } from 'vitest'
import { joinedNames } from './joined-names.js'

const count = (name: string, statements: number) => ({ name, statements })

test('spellings that one question finds are one name, under the most frequent', () => {
  const counts = [
    count('Ada Noor', 9),
    count('Ryoo Min-hae', 8),
    count('Ryoo Min\u2011hae', 3),
    count('RYOO MIN-HAE', 1),
  ]
  expect(joinedNames(counts)).toEqual([count('Ryoo Min-hae', 12), count('Ada Noor', 9)])
})

test('a transcript’s capitals are not the name, where it is printed otherwise', () => {
  const counts = [count('DAFYDD MERROW', 8), count('Dafydd Merrow', 1), count('NATO', 1)]
  expect(joinedNames(counts)).toEqual([count('Dafydd Merrow', 9), count('NATO', 1)])
})

test('who has a further name is somebody else, and names without letters stay apart', () => {
  const counts = [count('Min-hae', 3), count('Ryoo Min-hae', 2), count('!', 1), count('?', 1)]
  expect(joinedNames(counts)).toEqual(counts)
})

test('twenty are listed', () => {
  expect(joinedNames(Array.from({ length: 90 }, (_, at) => count(`Nr ${at}`, 90 - at)))).toHaveLength(20)
})
