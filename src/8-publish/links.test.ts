import { describe, expect, test } from 'vitest'
import { record } from '../../tests/records.js'
import type { SpanRecord } from '../types/index.js'
import { linkTo, safeUrl, textFragment } from './links.js'

const spanOf = (text: string, words: string, from = 0): SpanRecord => {
  const start = text.indexOf(words, from)
  return [start, start + words.length]
}

describe('an address that may be linked', () => {
  test.each([
    ['https://herald.example/a?b=c#d', 'https://herald.example/a?b=c#d'],
    ['http://herald.example', 'http://herald.example/'],
    ['HTTPS://Herald.example/A', 'https://herald.example/A'],
    ['javascript:alert(1)', null],
    [' javascript:alert(1)', null],
    ['data:text/html,<script>', null],
    ['file:///etc/passwd', null],
    ['//herald.example/a', null],
    ['https://me:secret@herald.example', null],
    ['herald', null],
    ['', null],
    [undefined, null],
  ])('%j → %j', (url, safe) => {
    expect(safeUrl(url)).toBe(safe)
  })
})

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

  test('words that stand earlier, too, are told by the words before them', () => {
    const text = 'No deal, she said in the morning.\nAsked again, she said: no deal.'
    expect(textFragment(text, spanOf(text, 'No deal'))).toBe('No%20deal')
    expect(textFragment(text, spanOf(text, 'no deal'))).toBe('again%2C%20she%20said-,no%20deal')
  })

  test('a part of a word is no earlier place', () => {
    const text = 'Known deals. No deal.'
    expect(textFragment(text, spanOf(text, 'No deal'))).toBe('No%20deal')
  })

  test('what a browser would find is the place', () => {
    const text = 'It is over. It is over, he said (twice). It is [not] over?'
    for (const words of ['It is over', 'over, he said (twice)', 'It is [not] over?']) {
      const [start] = spanOf(text, words, words === 'It is over' ? 0 : 12)
      expect(found(text, textFragment(text, [start, start + words.length])!)).toBe(start)
    }
  })
})

describe('a link to words', () => {
  const text = 'We sign.'
  test.each([
    ['https://herald.example/a', 'https://herald.example/a#:~:text=We%20sign'],
    ['https://herald.example/a#top', 'https://herald.example/a#top:~:text=We%20sign'],
    ['javascript:alert(1)', null],
  ])('%s', (url, link) => {
    expect(linkTo(record('a', text, [], { url }), [0, 8])).toBe(link)
  })

  test('without an address there is none', () => {
    expect(linkTo(record('a', text), [0, 8])).toBeNull()
  })

  test('without words it is the page', () => {
    expect(linkTo(record('a', text, [], { url: 'https://herald.example/a' }), null)).toBe('https://herald.example/a')
  })
})

/** Where a browser lands, as far as these tests need it: the first place of the start, after the prefix if there is one. */
function found(text: string, fragment: string): number {
  const [first = '', ...others] = fragment.split(',')
  const prefix = first.endsWith('-') ? decodeURIComponent(first.slice(0, -1)) : ''
  const start = decodeURIComponent(prefix === '' ? first : others[0]!)
  const at = text.toLowerCase().indexOf(`${prefix === '' ? '' : `${prefix.toLowerCase()} `}${start.toLowerCase()}`)
  return at + (prefix === '' ? 0 : prefix.length + 1)
}
