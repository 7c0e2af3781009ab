import { describe, expect, test } from 'vitest'
import { cannotFetch } from '../errors.js'
import { disallowed, explained, patienceFor, Refusal, refused, retryAfter, tooLarge } from './fetch-faults.js'

const URL = 'https://quill.example/a'

describe('whose trouble a failure is', () => {
  test.each([
    [429, 7000, { retryAfter: 7000 }],
    [429, null, { retryAfter: null }],
    [500, null, { retryAfter: null }],
    [503, 1000, { retryAfter: 1000 }],
    [404, null, null],
    [410, 5000, null],
    [403, null, null],
    [401, null, null],
  ])('status %i', (status, wait, patience) => {
    expect(patienceFor(refused(URL, new Refusal(status, wait)))).toEqual(patience)
  })

  test.each([
    ['no answer in time', explained(URL, new DOMException('late', 'TimeoutError'), 300), { retryAfter: null }],
    ['half an answer', explained(URL, new TypeError('terminated'), 300), { retryAfter: null }],
    ['a site that cannot say what programs may read', disallowed(URL, new Refusal(503, 9)), { retryAfter: 9 }],
    ['a page that programs may not read', disallowed(URL, null), null],
    ['a page that is too large', tooLarge(URL, 9), null],
    ['a page that is a picture', cannotFetch(URL, 'it is image/png', 'Turn it into text.'), null],
  ])('%s', (_, error, patience) => {
    expect(patienceFor(error)).toEqual(patience)
  })
})

describe('Retry-After', () => {
  const now = Date.parse('2026-10-14T12:00:00Z')
  test.each([
    ['120', 120_000],
    [' 0 ', 0],
    ['Wed, 14 Oct 2026 12:01:00 GMT', 60_000],
    ['Wed, 14 Oct 2026 11:00:00 GMT', 0],
    ['99999999', 86_400_000],
    ['soon', null],
    ['', null],
    [null, null],
  ])('%s', (header, wait) => {
    expect(retryAfter(header, now)).toBe(wait)
  })
})
