import { describe, expect, test } from 'vitest'
import type { Entry } from './entries.js'
import { counted } from './language/counted.js'
import { ENGLISH } from './language/en.js'
import { badgeShown, chainLine, pauseAfter, verbTold } from './phrases.js'

describe('the way the words came', () => {
  test.each([
    [[], null],
    [['Ostrel'], 'reported by Ostrel'],
    [['Ostrel', 'Radio Vell'], 'reported by Ostrel, citing Radio Vell'],
    [['Ostrel', 'Radio Vell', 'an aide'], 'reported by Ostrel, citing Radio Vell, citing an aide'],
  ])('%j', (via, chain) => {
    expect(chainLine({ via } as unknown as Entry, ENGLISH)).toBe(chain)
  })
})

describe('the question that an answer answers', () => {
  test.each([
    ['whether she would sign', 'Asked whether she would sign'],
    ['Why she had not signed', 'Asked why she had not signed'],
    ['about the price', 'Asked about the price'],
    ['to explain', 'Asked to explain'],
    ['Will you sign?', 'Asked: Will you sign?'],
    ['Prime Minister, will you sign?', 'Asked: Prime Minister, will you sign?'],
  ])('%j', (prompt, line) => {
    expect(ENGLISH.speaking.asked(prompt)).toBe(line)
  })
})

test.each([
  [0, 'statement', undefined, '0 statements'],
  [1, 'statement', undefined, '1 statement'],
  [2, 'statement', undefined, '2 statements'],
  [2, 'belief', 'beliefs and more', '2 beliefs and more'],
])('%i %s', (number, noun, plural, words) => {
  expect(counted(number, noun, plural)).toBe(words)
})

test.each([
  ['DECLINED', 'declined to say', null],
  ['DECLINED', null, 'declined'],
  ['DENIED', 'denied', null],
  ['ASKED', 'asked', null],
  ['NOT YET SAID', 'is expected to say', 'not yet said'],
  ['BELIEVED', 'hopes', 'believed'],
  [null, 'said', null],
])('the badge %s beside %s is %s', (badge, verb, shown) => {
  expect(badgeShown({ badge, verb } as Entry, ENGLISH)).toBe(shown)
})

test.each([
  ['said', 'Nine men were freed', ': '],
  ['said', 'nine men were freed', ' '],
  ['lauded', 'Vell as a friend', ' '],
  ['said', '“quite sad” about it', ' '],
  ['said', '', ' '],
])('after %s, before %j, stands %j', (verb, text, pause) => {
  expect(pauseAfter({ verb, parts: [{ quoted: false, text, opens: true }] } as unknown as Entry, ENGLISH)).toBe(pause)
})

test.each([
  ['said', ['Radio Vell'], 'said to *'],
  ['is expected to tell', ['parliament'], 'is expected to tell *'],
  ['asked', ['Radio Vell'], 'asked'],
  ['said', [], 'said'],
  [null, ['Radio Vell'], ''],
])('%s with its hearers %j is %j', (verb, addressees, told) => {
  expect(verbTold({ verb, addressees } as unknown as Entry, '*', ENGLISH).join('')).toBe(told)
})
