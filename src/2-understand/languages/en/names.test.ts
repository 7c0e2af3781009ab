import { describe, expect, test } from 'vitest'
import { MEN } from './first-names-men.js'
import { WOMEN } from './first-names-women.js'
import { firstNames, gendered, titles } from './names.js'

describe('first names', () => {
  test('are in one list only', () => {
    const women = new Set(WOMEN)
    expect(MEN.filter((name) => women.has(name))).toEqual([])
  })

  test.each([
    ['women', WOMEN],
    ['men', MEN],
  ])('of %s are sorted, each once, as they are looked up', (_, names) => {
    expect([...names]).toEqual([...new Set(names)].sort())
    expect(names.filter((name) => !/^[a-z'-]{2,}$/.test(name))).toEqual([])
  })

  test.each([
    'andrea',
    'jean',
    'kim',
    'leslie',
    'noor',
    'robin',
    'alex',
    'sasha',
    'nikita',
    'jordan',
    'lee',
    'wei',
    'min',
  ])('%s says nothing: men and women bear it', (name) => {
    expect(firstNames.has(name)).toBe(false)
  })

  test.each([
    ['marta', 'she'],
    ['ngozi', 'she'],
    ['aparna', 'she'],
    ['oksana', 'she'],
    ['keiko', 'she'],
    ['zsofia', 'she'],
    ['fatima', 'she'],
    ['aoife', 'she'],
    ['khalid', 'he'],
    ['rajesh', 'he'],
    ['emeka', 'he'],
    ['kenji', 'he'],
    ['laszlo', 'he'],
    ['bohdan', 'he'],
    ['kwame', 'he'],
    ['fergal', 'he'],
  ])('%s: %s', (name, gender) => {
    expect(firstNames.get(name)).toBe(gender)
  })

  test('are no words that stand for offices', () => {
    expect([...firstNames.keys()].filter((name) => titles.has(name) && name !== 'dean')).toEqual([])
  })
})

test.each([
  ['mr', 'he'],
  ['lady', 'she'],
  ['spokeswoman', 'she'],
  ['widow', 'she'],
  ['nephew', 'he'],
  ['senator', undefined],
  ['dr', undefined],
])('%s: %s', (word, gender) => {
  expect(gendered.get(word)).toBe(gender)
})
