import { describe, expect, test } from 'vitest'
import { denies, differByDenial } from './denials.js'

test.each([
  ['We will not sell the ferry.', true],
  ['We won’t.', true],
  ['It was ruled out.', true],
  ['We no longer run it.', true],
  ['We noted it, and nowhere else.', false],
])('%s denies: %s', (text, is) => {
  expect(denies(text)).toBe(is)
})

describe('“We will not sell the ferry to Orrin” differs by a denial from', () => {
  const one = 'We will not sell the ferry to Orrin.'
  test.each([
    ['the same without it', 'We will sell the ferry to Orrin.', true],
    ['the opposite in other words', 'We shall gladly sell the ferry to Orrin.', true],
    ['not from a short form', 'We won’t sell the ferry to Orrin.', false],
    ['not from another denial', 'We will never sell the ferry to Orrin.', false],
    ['not from a report that has it', 'she refused to sell the ferry to Orrin', false],
    ['not from another place', 'We will not sell the ferry to Tarn.', false],
    ['not from a longer one', 'We will not sell the ferry to Orrin. That does not change on Monday.', false],
    [
      'not from one that goes on otherwise',
      'We will not sell the ferry on Monday, and we do not ask anybody for leave.',
      false,
    ],
    ['not from itself', one, false],
  ])('%s', (_, other, is) => {
    expect(differByDenial(one, other)).toBe(is)
    expect(differByDenial(other, one)).toBe(is)
  })
})

test('none in the place of one is a denial, too', () => {
  expect(differByDenial('There is no plan to sell the ferry.', 'There is a plan to sell the ferry.')).toBe(true)
})

test('what only one of two goes on to deny is no difference in what both say', () => {
  const long = 'The ferry will be back by Sunday, and we do not ask the council for leave.'
  expect(differByDenial(long, 'the ferry would be back by Saturday')).toBe(false)
})
