import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { SpanRecord } from '../types/index.js'
import { landing, textFragment } from './text-fragment.js'

const spanOf = (text: string, words: string, from = 0): SpanRecord => {
  const start = text.indexOf(words, from)
  return [start, start + words.length]
}

describe('a text fragment', () => {
  test.each([
    ['short words are quoted whole', '“We will sign,” she said.', '“We will sign,”', 'We%20will%20sign'],
    ['a hyphen parts a fragment, so it is spelled', 'a well-known man', 'well-known man', 'well%2Dknown%20man'],
    ['so are commas and ampersands', 'salt, pepper & oil', 'salt, pepper & oil', 'salt%2C%20pepper%20%26%20oil'],
    ['apostrophes', "we don't know", "don't know", 'don%27t%20know'],
    [
      'marks within stay, as the page shows them',
      'he was “sad” today',
      'was “sad” today',
      'was%20%E2%80%9Csad%E2%80%9D%20today',
    ],
    ['the stop at the end is left to the page', 'We sign.', 'We sign.', 'We%20sign'],
    [
      'long words are named by their ends',
      'one two three four five six seven eight nine ten',
      'one two three four five six seven eight nine ten',
      'one%20two%20three%20four,seven%20eight%20nine%20ten',
    ],
    ['paragraphs, too', 'one two\nthree four', 'one two\nthree four', 'one%20two,three%20four'],
    ['lone surrogates would not encode', 'a \uD800 b', 'a \uD800 b', 'a%20%20b'],
  ])('%s', (_, text, words, fragment) => {
    expect(textFragment(text, spanOf(text, words))).toBe(fragment)
  })

  test('nothing but marks is nowhere', () => {
    expect(textFragment('“…”', [0, 3])).toBeNull()
  })

  test('Japanese has no spaces, and its words are found', () => {
    const text = '首相は「合意した」と述べた。'
    expect(textFragment(text, spanOf(text, '合意した'))).toBe(encodeURIComponent('合意した'))
  })
})

/** Seven words each, so that short quotations are named by both ends as well. */
const said = 'We will leave the bank by May, and nobody will stop the boats before then.'

describe('words that stand elsewhere, too', () => {
  test.each<[string, string, string, string]>([
    [
      'are told by what stands before, with its marks, because a browser allows nothing between',
      'No deal, she said in the morning.\nAsked again, she said: “no deal.”',
      'no deal',
      'she%20said%3A%20%E2%80%9C-,no%20deal',
    ],
    [
      'but by what stands after, where that is shorter',
      'No deal was near. No deal then.',
      'No deal then',
      'No%20deal%20then',
    ],
    ['a part of a word is no place', 'Known deals. No deal.', 'No deal', 'No%20deal'],
    [
      'an end that comes back between start and end takes more words',
      'We sign the paper and go home today. They sign the paper and go home today, and we, who stayed, will sign the paper and go home today.',
      'They sign the paper and go home today, and we, who stayed, will sign the paper and go home today.',
      'They%20sign%20the%20paper%20and%20go%20home,sign%20the%20paper%20and%20go%20home%20today',
    ],
    [
      'so does a start that begins an earlier place',
      `We will leave the city. ${said}`,
      said,
      'We%20will%20leave%20the%20bank%20by%20May,nobody%20will%20stop%20the%20boats%20before%20then',
    ],
    [
      'and a heading that quotes a whole sentence, still more',
      `Boats: ‘We will leave the bank by May, and nobody will stop the boats before then’\n“${said} They are ours.”`,
      `“${said} They are ours.”`,
      'We%20will%20leave%20the%20bank%20by%20May%2C%20and%20nobody%20will%20stop%20the%20boats%20before%20then.%20They%20are%20ours',
    ],
  ])('%s', (_, text, words, fragment) => {
    const start = text.lastIndexOf(words)
    expect(textFragment(text, [start, start + words.length])).toBe(fragment)
  })

  test('and cannot be told apart are not linked', () => {
    expect(textFragment('No deal\n'.repeat(9), [32, 39])).toBeNull()
  })
})

describe('where a browser lands', () => {
  const aims = { prefix: '', start: '', end: '', suffix: '' }
  const text = 'He knows no end. She said: “No end.” No end in sight, no end at all.'
  test.each<[string, Partial<typeof aims>, string | null]>([
    ['the first place, whatever the case', { start: 'no end' }, 'no end'],
    ['right after the prefix', { prefix: 'said: “', start: 'no end' }, 'No end'],
    ['not where a mark stands between', { prefix: 'said', start: 'no end' }, null],
    ['right before the suffix', { start: 'no end', suffix: 'at all' }, 'no end'],
    ['up to the first end', { start: 'he', end: 'no end' }, 'He knows no end'],
    ['up to the end before the suffix', { start: 'she', end: 'no end', suffix: 'in' }, 'She said: “No end.” No end'],
    ['nowhere', { start: 'end he' }, null],
  ])('%s', (_, aim, words) => {
    const place = landing(text, { ...aims, ...aim })
    expect(place === null ? null : text.slice(...place)).toBe(words)
  })

  test('a fragment always lands on its own words', () => {
    const word = fc.constantFrom('no', 'deal', 'we', 'sign', 'it', 'today', 'No', 'knows', 'deal.', '“we', 'sign,”')
    const lines = fc.array(fc.array(word, { minLength: 1, maxLength: 14 }), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(lines, fc.nat(), fc.nat(), (made, one, other) => {
        const text = made.map((line) => line.join(' ')).join('\n')
        const starts = [...text.matchAll(/[“\p{L}]\S*/gu)].map(
          (match) => [match.index, match.index + match[0].length] as const,
        )
        const [first, last] = [one % starts.length, other % starts.length].sort((a, b) => a - b)
        const fragment = textFragment(text, [starts[first!]![0], starts[last!]![1]])
        if (fragment === null) return
        const place = landing(text, read(fragment))
        expect(plain(text.slice(...place!))).toBe(plain(text.slice(starts[first!]![0], starts[last!]![1])))
        expect(place![0]).toBeGreaterThanOrEqual(starts[first!]![0])
      }),
    )
  })
})

const plain = (words: string): string => words.replace(/[^\p{L}\n ]/gu, '').trim()

function read(fragment: string) {
  const pieces = fragment.split(',')
  const prefix = pieces[0]!.endsWith('-') ? pieces.shift()!.slice(0, -1) : ''
  const suffix = pieces.at(-1)!.startsWith('-') ? pieces.pop()!.slice(1) : ''
  const [start = '', end = ''] = pieces
  const [before, from, to, after] = [prefix, start, end, suffix].map(decodeURIComponent)
  return { prefix: before!, start: from!, end: to!, suffix: after! }
}
