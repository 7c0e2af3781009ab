import { describe, expect, test } from 'vitest'
import { tokenEnd } from './scan.js'

/** The token that starts at the bar. */
function tokenAt(marked: string): string {
  const at = marked.indexOf('|')
  const text = marked.slice(0, at) + marked.slice(at + 1)
  return text.slice(at, tokenEnd(text, at, text.length))
}

describe('a dot', () => {
  test.each([
    ['after a title belongs to it', '|Mr. Orr', 'Mr.'],
    ['after a month belongs to it', '|Sept. 3', 'Sept.'],
    ['after a lower-case month does not', 'the |mar. So', 'mar'],
    ['after a verb that looks like a day does not', 'it |sat. Then', 'sat'],
    ['in a number belongs to it', '|3.5 percent', '3.5'],
    ['after a number does not', 'in |2016. Then', '2016'],
    ['of an acronym does', '|U.S.A. said', 'U.S.A.'],
    ['of a degree does', '|Ph.D. work', 'Ph.D.'],
    ['of an initial does', 'J. |K. Orr', 'K.'],
    ['after the pronoun does not', 'said |I. Then', 'I'],
    ['of small letters does', '|p.m. today', 'p.m.'],
    ['after a small letter does not', 'plan |b. Then', 'b'],
    ['before a domain does', '|example.org/about said', 'example.org/about'],
    ['before another word does not', '|ended.Then', 'ended'],
  ])('%s', (_, marked, token) => {
    expect(tokenAt(marked)).toBe(token)
  })
})

describe('an apostrophe', () => {
  test.each([
    ['before s starts a clitic', "Ada|'s plan", "'s"],
    ['in a word ends it before the clitic', "|Ada's plan", 'Ada'],
    ['before other letters is inside the word', "|O'Brien", "O'Brien"],
    ['after n leaves the n to the clitic', "|don't", 'do'],
    ['with its n is the clitic', "do|n't", "n't"],
    ['after an s stands alone', "workers|' plan", "'"],
    ['before a decade is part of it', "the |'90s", "'90s"],
    ['that opens a quotation stands alone', "he said |'going now'", "'"],
    ['twice is a quotation mark', "|''Going", "''"],
    ['curly before re starts a clitic', 'they|’re', '’re'],
  ])('%s', (_, marked, token) => {
    expect(tokenAt(marked)).toBe(token)
  })
})

describe('the end of the stretch', () => {
  test.each([
    'Mr. Orr',
    "don't go",
    'https://example.org/abc',
    '<tweet id="1">',
    '@ada_ruiz',
    '......',
    '1,000,000',
    '. . .',
  ])('is never passed: %s', (text) => {
    for (let limit = 1; limit <= text.length; limit++) {
      const end = tokenEnd(text, 0, limit)
      expect(end).toBeGreaterThan(0)
      expect(end).toBeLessThanOrEqual(limit)
    }
  })
})
