import { describe, expect, test } from 'vitest'
import { contradict, PARTISAN, sameNoun } from './nouns.js'

describe('one office or two', () => {
  test.each([
    ['judge', 'justice', true],
    ['lawyer', 'attorney', true],
    ['spokesman', 'spokesperson', true],
    ['firm', 'company', true],
    ['judge', 'lawyer', false],
    ['president', 'premier', false],
    ['midwife', 'midwife', true],
  ])('%s and %s: %s', (a, b, same) => {
    expect(sameNoun(a, b)).toBe(same)
    expect(sameNoun(b, a)).toBe(same)
  })

  test.each([
    ['vice or not', ['vice'], [], true],
    ['former or not', ['former'], [], true],
    ['deputy both', ['deputy'], ['deputy'], false],
    ['foreign or not told', ['foreign'], [], false],
    ['foreign or finance', ['foreign'], ['finance'], true],
    ['words that exclude nothing', ['tall'], ['old'], false],
  ])('%s', (_, a, b, excluded) => {
    expect(contradict(a, b)).toBe(excluded)
    expect(contradict(b, a)).toBe(excluded)
  })
})

test.each([
  ['republican', true],
  ['dutchwoman', true],
  ['spaniard', true],
  ['minister', false],
  ['guardian', false],
])('"the %s" describes somebody by party or people: %s', (noun, partisan) => {
  expect(PARTISAN.test(noun)).toBe(partisan)
})
