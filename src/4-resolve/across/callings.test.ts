import { describe, expect, test } from 'vitest'
import {
  areVocations,
  callingOf,
  holdersOf,
  isField,
  isRank,
  isWork,
  lasting,
  mayBeBoth,
  postOf,
  standingOf,
} from './callings.js'

describe('the post behind a noun', () => {
  test.each([
    ['ceo', 'executive'],
    ['congresswoman', 'lawmaker'],
    ['mp', 'lawmaker'],
    ['spokeswoman', 'spokesman'],
    ['spokesperson', 'spokesman'],
    ['president-elect', 'president'],
    ['mayor-elect', 'mayor'],
    ['ex-mayor', 'mayor'],
    ['chairwoman', 'chair'],
    ['boss', 'head'],
    ['leader', 'leader'],
    ['chief', 'chief'],
    ['minister', 'minister'],
    ['premier', 'premier'],
    ['prof', 'professor'],
    ['sen', 'senator'],
  ])('%s is %s', (noun, post) => {
    expect(postOf(noun)).toBe(post)
  })
})

describe('how many hold it at a time', () => {
  test.each([
    ['premier', [], 'sole'],
    ['president', [], 'sole'],
    ['minister', ['finance'], 'sole'],
    ['minister', [], 'seat'],
    ['secretary', ['general'], 'sole'],
    ['mayor', [], 'seat'],
    ['executive', ['chief'], 'seat'],
    ['lawyer', [], 'many'],
    ['senator', [], 'many'],
    ['spokesman', [], 'many'],
    ['resident', [], 'plain'],
    ['mother', [], 'plain'],
    ['victim', [], 'plain'],
  ])('%s %j: %s', (noun, field, many) => {
    expect(holdersOf(noun, field)).toBe(many)
  })
})

describe('what one person may be, besides', () => {
  test.each([
    ['senator', 'lawyer', true],
    ['minister', 'economist', true],
    ['minister', 'goalkeeper', false],
    ['mayor', 'nurse', false],
    ['professor', 'doctor', true],
    ['bishop', 'striker', false],
    ['resident', 'goalkeeper', true],
    ['judge', 'singer', false],
    ['coach', 'footballer', true],
  ])('%s and %s: %s', (a, b, both) => {
    expect(mayBeBoth(callingOf(a), callingOf(b))).toBe(both)
    expect(mayBeBoth(callingOf(b), callingOf(a))).toBe(both)
  })
})

test.each([
  ['former', 'past'],
  ['ex-minister', 'past'],
  ['then-mayor', 'past'],
  ['outgoing', 'past'],
  ['incoming', 'coming'],
  ['president-elect', 'coming'],
  ['finance', null],
] as const)('%s: %s', (word, standing) => {
  expect(standingOf(word)).toBe(standing)
})

test.each([
  ['geologist', 'sociologist', true],
  ['striker', 'goalkeeper', true],
  ['judge', 'lawyer', true],
  ['geologist', 'geologist', false],
  ['geologist', 'professor', false],
  ['singer', 'actor', false],
  ['minister', 'mayor', false],
])('%s and %s are two vocations: %s', (a, b, two) => {
  expect([areVocations(a, b), areVocations(b, a)]).toEqual([two, two])
})

test.each([
  ['linguist', true],
  ['optician', true],
  ['stakeholder', true],
  ['zookeeper', true],
  ['list', false],
  ['insist', false],
  ['shortlist', false],
  ['bridge', false],
])('%s is work: %s', (noun, work) => {
  expect(isWork(noun)).toBe(work)
})

test.each([
  [['acting'], ''],
  [['deputy'], 'deputy'],
  [['acting', 'deputy'], 'deputy'],
])('%j lasts as “%s”', (rank, left) => {
  expect(lasting(rank)).toBe(left)
})

test('fields and ranks are told apart', () => {
  expect(['finance', 'police', 'deputy'].map(isField)).toEqual([true, true, false])
  expect(['finance', 'police', 'deputy'].map(isRank)).toEqual([false, false, true])
})
