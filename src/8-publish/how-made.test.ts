import { expect, test } from 'vitest'
import { howMade } from './how-made.js'
import { ENGLISH } from './language/en.js'
import type { Page } from './page.js'

const none = { documents: 1, statements: 1, shown: 1, joined: 0, unattributed: 0, thoughts: 0, doubtful: 0, scraps: 0 }
const lines = (made: Partial<Page['made']>) => howMade({ made: { ...none, ...made } } as Page, ENGLISH)

test.each<[Partial<Page['made']>, string]>([
  [{}, '1 statement was found in 1 document; 1 is on this page.'],
  [
    { documents: 12, statements: 228, shown: 140, joined: 51 },
    '228 statements were found in 12 documents; 140 are on this page. 51 repetitions of the same words were joined with them.',
  ],
  [
    { joined: 1 },
    '1 statement was found in 1 document; 1 is on this page. 1 repetition of the same words was joined with them.',
  ],
])('what went in: %j', (made, line) => {
  expect(lines(made)[0]).toBe(line)
})

test.each<[Partial<Page['made']>, string | undefined]>([
  [{}, undefined],
  [{ unattributed: 1 }, 'Left out: 1 statement whose speaker is not clear.'],
  [
    { unattributed: 18, thoughts: 4, scraps: 3 },
    'Left out: 18 statements whose speaker is not clear; 4 beliefs and intentions ascribed to somebody; 3 passing remarks of a word or two.',
  ],
])('what was left out: %j', (made, line) => {
  expect(lines(made).find((one) => one.startsWith('Left out'))).toBe(line)
})

test('what the check does not show is said', () => {
  expect(lines({}).join('\n')).toMatch(/That shows that it was printed, not that it is true\./)
})
