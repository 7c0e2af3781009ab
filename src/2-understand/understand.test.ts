import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readText } from '../1-read/index.js'
import { understand } from './index.js'

const read = (text: string, language = 'en') =>
  understand(readText(text, { id: 'test', language, readAt: '2026-01-01T00:00:00Z' }).document)

describe('reads', () => {
  test('every block that may hold statements', () => {
    const { paragraphs } = read('Storm nears\n\nIt rained.\n\nAdvertisement\n\nShe left.\n\nIt was late.')
    expect(paragraphs.map(({ block }) => block.kind)).not.toContain('boilerplate')
    expect(paragraphs.map(({ index }) => index)).toEqual(paragraphs.map((_, at) => at))
  })

  test('a quotation that goes on in the next paragraph', () => {
    const { paragraphs } = read('He spoke: “It held.\n\n“It fell.”')
    expect(paragraphs[0]?.quotations[0]).toMatchObject({ closed: false, goesOn: true })
    expect(paragraphs[1]?.quotations[0]).toMatchObject({ closed: true, goesOn: false })
  })
})

test.each([
  ['a quotation that nobody closed', 'He said: “It held.', 'en', 'quote-never-closed'],
  ['letters of two scripts', 'Mr Pаllister left.', 'en', 'mixed-scripts'],
  ['a language without rules', 'Det regnade.', 'sv', 'language-without-rules'],
] as const)('remarks on %s', (_, text, language, rule) => {
  expect(read(text, language).messages.map((one) => one.rule)).toContain(rule)
})

test.each([
  ['a quotation that goes on', 'He said: “It held.\n\n“It fell.”', 'en'],
  ['plain words', 'She left.', 'en'],
  ['a language with word lists', 'Sie ging.', 'de'],
] as const)('has nothing to remark on %s', (_, text, language) => {
  expect(read(text, language).messages).toEqual([])
})

test('any text is read, and every place lies inside it', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc.constantFrom('en', 'de', 'zh', 'sv'),
      (text, language) => {
        const { paragraphs } = read(text, language)
        for (const { start, end, words, sentences, quotations } of paragraphs)
          for (const one of [...words, ...sentences, ...quotations]) {
            expect(one.start).toBeGreaterThanOrEqual(start)
            expect(one.end).toBeLessThanOrEqual(end)
          }
      },
    ),
  )
})
