import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { DocumentId } from '../../types/index.js'
import { authorityIn, keyOf, referenceIn } from './references.js'

describe('document#name', () => {
  test.each([
    ['d1#Ana Vek', 'd1', 'Ana Vek'],
    ['https://example.org/a#top#Ana Vek', 'https://example.org/a#top', 'Ana Vek'],
    ['a folder/a file.txt # Ana Vek', 'a folder/a file.txt', 'Ana Vek'],
  ])('%s', (words, document, name) => {
    expect(referenceIn(words)).toEqual({ document, name, at: null })
  })

  test.each(['Ana Vek', '#Ana Vek', 'd1#', ''])('%j names no party', (words) => {
    expect(referenceIn(words)).toBeNull()
  })

  test('there and back', () => {
    const document = fc.stringMatching(/^[\w./:#-]{1,20}$/)
    const name = fc.stringMatching(/^[A-Z][a-z]{1,8}( [A-Z][a-z]{1,8})?$/)
    fc.assert(
      fc.property(document, name, (id, called) => {
        const reference = { document: id as DocumentId, name: called }
        expect(referenceIn(keyOf(reference))).toEqual({ ...reference, at: null })
      }),
    )
  })
})

test.each([
  ['Q17', 'Q17'],
  ['https://www.wikidata.org/wiki/Q17', 'Q17'],
  ['Q17a', null],
  ['Quill', null],
])('%s: %s', (words, id) => {
  expect(authorityIn(words)).toBe(id)
})
