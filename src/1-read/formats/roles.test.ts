import { describe, expect, test } from 'vitest'
import { looksLikeDeck, looksLikeHeading, looksLikeHeadline, looksLikeStandfirst, sayTheSame } from './roles.js'

describe('a headline', () => {
  test.each([
    'Mayor quits over bridge',
    'Why did the mayor quit?',
    'Mayor ‘was told’ of the bridge, inquiry hears',
    'Dommers: We were not warned',
    'LIVE: Storm reaches the coast',
    'PRESIDENT DAROSH: "WE DID NOT COME HERE TO REDRAW A LINE"',
    'Mayor Wins Vote After Long Night.',
    'U.S. and Halmere agree on fish',
    'Bridge closed 🏗️',
  ])('%s', (line) => {
    expect(looksLikeHeadline(line)).toBe(true)
  })

  test.each([
    ['a sentence', 'The mayor quit on Monday.'],
    ['two sentences', 'The mayor quit. Nobody knows why'],
    ['a quotation', '“We were not warned,” said Dommers'],
    ['a report', 'The “bridge” will open, said Voss. “In May'],
    ['a dateline', 'SELBY, Oct 14 (Ostrel) - The mayor quit'],
    ['a turn', 'Q: Why did you quit?'],
    ['a point of a list', '- Mayor quits'],
    ['a clock', '14:05 Mayor quits'],
    ['no words', '* * *'],
    ['too many words', `${'word '.repeat(30)}`],
    ['an introduction', 'She said:'],
  ])('but not %s', (_, line) => {
    expect(looksLikeHeadline(line)).toBe(false)
  })
})

describe('a heading', () => {
  test.each(['What the others say', 'CABLE', 'Pleasantries: ‘We will always sign’', 'Costs in 2026'])('%s', (line) => {
    expect(looksLikeHeading(line)).toBe(true)
  })

  test.each(['She said no.', 'Why not?', 'He said: “No”', '“No”', '1. Costs', 'Words / by / song', 'LUND: no', '— No'])(
    'but not %s',
    (line) => {
      expect(looksLikeHeading(line)).toBe(false)
    },
  )
})

describe('a standfirst', () => {
  test.each(['Voss leaves after nine years. Nobody knows why.', 'The mayor of Selby leaves after nine years'])(
    '%s',
    (line) => {
      expect(looksLikeStandfirst(line)).toBe(true)
    },
  )

  test.each([
    ['somebody’s words', 'Voss said she was “tired of ferries”.'],
    ['a dateline', 'SELBY (Ostrel) - Voss quit on Monday.'],
    ['three sentences', 'Voss quit. Falk laughed. The town slept.'],
    ['too long', `${'word '.repeat(40)}.`],
    ['an introduction', 'Here is what they said:'],
    ['a turn', 'Q: Why did you quit?'],
    ['a report', 'Voss quit on Monday.'],
    ['somebody speaking', 'Voss said that she would go.'],
  ])('but not %s', (_, line) => {
    expect(looksLikeStandfirst(line)).toBe(false)
  })
})

test.each([
  ['We saw it coming, says engineer', true],
  ['Voss leaves after nine years.', false],
  ['Who knew?', false],
  ['The mayor of Selby leaves after nine long years in the office', false],
])('a second deck: %s %s', (line, expected) => {
  expect(looksLikeDeck(line)).toBe(expected)
})

test.each([
  ['alt text and caption', 'Mayor Ada Voss at the bridge', 'Ada Voss, the mayor, at the old bridge [Norda]', true],
  ['other words', 'Ferry in the rain', 'Ada Voss at the bridge', false],
  ['too few words to tell', 'Ada Voss', 'Ada Voss at the bridge', false],
])('the same in other words: %s', (_, first, second, expected) => {
  expect(sayTheSame(first, second)).toBe(expected)
})
