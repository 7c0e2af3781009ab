import { describe, expect, test } from 'vitest'
import { entry, ostrel } from '../../tests/keeping/coverage.js'
import type { Document } from '../types/index.js'
import { becomes, isSameDocument, originalOf, worthComparing } from './decide.js'
import { sha256 } from './facts.js'
import { Turns } from './turns.js'

const known = { facts: ostrel, textSha256: sha256(ostrel.text), extractors: ['onrecord 0.1.0'] }

describe('an entry becomes', () => {
  test.each([
    ['new', entry(ostrel), null],
    ['unchanged', entry(ostrel), known],
    ['reread', entry(ostrel, { extractor: 'onrecord 0.2.0' }), known],
    ['revised', entry({ ...ostrel, text: `${ostrel.text}.` }), known],
    ['revised', entry({ ...ostrel, byline: 'A. Writer' }), known],
    ['unchanged', entry({ ...ostrel, language: 'en-GB' }), known],
  ] as const)('%s', (is, one, newest) => {
    expect(becomes(one, sha256(one.record.text), newest)).toBe(is)
  })
})

test('a document is known by its text and its facts, before it is worked out', () => {
  const { statements: _, messages: __, ...facts } = ostrel
  const document = { byline: null, copyOf: null, ...facts } as unknown as Document
  expect(isSameDocument(document, known)).toBe(true)
  expect(isSameDocument({ ...document, title: null }, known)).toBe(false)
  expect(isSameDocument({ ...document, text: 'x' }, known)).toBe(false)
})

describe('near-copies', () => {
  test('are looked for among revisions that share several shingles, oldest first', () => {
    expect(worthComparing([[3, 9], [9, 3, 4], [4], [7]])).toEqual([3, 4, 9])
    expect(worthComparing([[1], [2]])).toEqual([])
  })

  test('of a shingle that everybody shares, only the oldest count', () => {
    const all = Array.from({ length: 100 }, (_, at) => at + 1)
    expect(worthComparing([all, all])).toEqual(all.slice(0, 50))
  })

  const text = Array.from({ length: 80 }, (_, at) => `word${at}`).join(' ')
  const copy = { ...ostrel, id: 'copy', text }
  test.each([
    ['the oldest', [{ revision: 1, document: 'a', copyOf: null, text }], 'a'],
    ['what that one was copied from', [{ revision: 2, document: 'b', copyOf: 'a', text }], 'a'],
    ['not itself', [{ revision: 3, document: 'copy', copyOf: null, text }], null],
    ['not its own copy', [{ revision: 3, document: 'c', copyOf: 'copy', text }], null],
    ['nobody with another text', [{ revision: 1, document: 'a', copyOf: null, text: ostrel.text.repeat(3) }], null],
  ])('%s is the original', (_, lookalikes, original) => {
    expect(originalOf(copy, lookalikes)).toBe(original)
  })
})

test('turns are taken one after the other, also after a failure', async () => {
  const turns = new Turns()
  const seen: string[] = []
  const slow = turns.take(async () => {
    await new Promise((done) => setTimeout(done, 5))
    seen.push('slow')
  })
  const failing = turns.take(() => Promise.reject(new Error('no')))
  const last = turns.take(async () => void seen.push('last'))
  await expect(failing).rejects.toThrow('no')
  await Promise.all([slow, last])
  expect(seen).toEqual(['slow', 'last'])
})
