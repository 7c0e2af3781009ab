import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { scanWords } from './scan.js'

function words(text: string): string[] {
  const found: string[] = []
  scanWords(text, { start: 0, end: text.length }, (_, start, end) => found.push(text.slice(start, end)))
  return found
}

function hashes(text: string): number[] {
  const found: number[] = []
  scanWords(text, { start: 0, end: text.length }, (hash) => found.push(hash))
  return found
}

describe('words', () => {
  test.each([
    ['are cut at spaces and points', 'Yes, we will. Now!', ['Yes', 'we', 'will', 'Now']],
    ['keep their apostrophes', "don’t won't O’Neill", ['don’t', "won't", 'O’Neill']],
    ['lose marks at their edges', '‘Leave’ the workers’ hall', ['Leave', 'the', 'workers', 'hall']],
    ['are cut at hyphens and dashes', 'front-runner—now', ['front', 'runner', 'now']],
    ['keep decimal points and thousands', '3.5 of 1,000 at 14:05.', ['3.5', 'of', '1,000', 'at', '14:05']],
    ['keep the dots of initials', 'the U.S. and J.K. left', ['the', 'U.S', 'and', 'J.K', 'left']],
    ['end at a full stop without a space', 'the end.Then more', ['the', 'end', 'Then', 'more']],
    ['may be signs', '10 % of $5 & more', ['10', '%', 'of', '$', '5', '&', 'more']],
    ['go on behind invisible letters', 'com\u00admun\u200bity', ['com\u00admun\u200bity']],
    ['keep the marks above their last letter', 'Zoe\u0308 left', ['Zoe\u0308', 'left']],
    ['keep changed letters in brackets', 'know[s] and [H]e', ['know[s', 'and', 'H]e']],
    ['are single letters where no spaces are set', '春まで', ['春', 'ま', 'で']],
    ['may be emoji', 'no 🚢 yet', ['no', '🚢', 'yet']],
    ['are none in points', ' … -- “” ', []],
  ])('%s', (_, text, expected) => {
    expect(words(text)).toEqual(expected)
  })
})

describe('two printings of a word have one hash', () => {
  test.each([
    ['capitals', 'SPRING', 'spring'],
    ['apostrophes', 'don’t', "don't"],
    ['accents', 'café', 'cafe'],
    ['letters in two pieces', 'cafe\u0301', 'café'],
    ['ligatures', 'ﬁrst', 'first'],
    ['sharp s', 'Straße', 'STRASSE'],
    ['soft hyphens', 'com\u00admunity', 'community'],
    ['hidden pairs', 'com\u{E0150}munity', 'community'],
    ['lookalikes', 'lоoking', 'looking'],
    ['dots of initials', 'U.S', 'US'],
    ['full width', 'ＡＢＣ', 'abc'],
    ['bracketed letters', '[H]e', 'he'],
  ])('%s', (_, one, other) => {
    expect(hashes(one)).toEqual(hashes(other))
    expect(hashes(one)).toHaveLength(1)
  })

  test.each([
    ['a decimal point is no ornament', '3.5', '35'],
    ['letters differ', 'may', 'will'],
    ['a denial is no other word', "doesn't", 'does'],
    ['two scripts that share no shape', 'дом', 'dom'],
  ])('but %s', (_, one, other) => {
    expect(hashes(one)).not.toEqual(hashes(other))
  })
})

test('words stand in order, apart, and within what was asked for', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), fc.nat(80), fc.nat(80), (text, one, other) => {
      const [start, end] = [Math.min(one, other, text.length), Math.min(Math.max(one, other), text.length)]
      let last = start
      scanWords(text, { start, end }, (hash, from, to) => {
        expect(Number.isInteger(hash) && hash >= 0).toBe(true)
        expect(from).toBeGreaterThanOrEqual(last)
        expect(to).toBeGreaterThan(from)
        expect(to).toBeLessThanOrEqual(end)
        last = to
      })
    }),
  )
})

test('a text cut at a space has the words of both parts', () => {
  const word = fc.stringMatching(/^[a-zé'.,\d-]{1,8}$/)
  fc.assert(
    fc.property(fc.array(word), fc.array(word), (before, after) => {
      const [one, other] = [before.join(' '), after.join(' ')]
      expect(words(`${one} ${other}`)).toEqual([...words(one), ...words(other)])
    }),
  )
})

test('a long text takes time in proportion', () => {
  const text = "don't 3.5 U.S. front-runner café ".repeat(40_000)
  expect(words(text)).toHaveLength(240_000)
})
