import { describe, expect, test } from 'vitest'
import { record } from '../../tests/records.js'
import { linkTo, safeUrl } from './links.js'

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
