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

// Remark, text, the words that a message points at.
test.each([
  ['an opening mark', 'He said: “It held. Then it fell.', 'quote-never-closed', '“It held. Then it fell.'],
  ['the second of two quotations', '“Yes,” he said. “It held.', 'quote-never-closed', '“It held.'],
  ['a word with a Greek letter', 'Mr Hοlt left.', 'mixed-scripts', 'Hοlt'],
  ['a word with a Cyrillic letter inside marks', '“Ask Mr Pаl,” he said.', 'mixed-scripts', 'Pаl'],
] as const)('a message points at %s', (_, text, rule, words) => {
  const { messages, document } = read(text)
  const found = messages.filter((one) => one.rule === rule).map(({ at }) => at && document.text.slice(at.start, at.end))
  expect(found).toEqual([words])
})

test.each([
  ['one quotation per paragraph, none closed: a speech', 'He said: “One.\n\n“Two.\n\n“Three.”', [true, true, false]],
  ['the last one forgotten', 'He said: “One.\n\n“Two.', [true, false]],
  ['a paragraph without marks between them', 'He said: “One.\n\nIt rained.\n\n“Two.”', [false, false]],
  ['closed ones go nowhere', '“One.”\n\n“Two.”', [false, false]],
] as const)('%s', (_, text, goesOn) => {
  const { paragraphs } = read(text)
  expect(paragraphs.flatMap(({ quotations }) => quotations.map((one) => one.goesOn))).toEqual(goesOn)
})

test('a language tag with a region is read as its language, an unknown one by its marks alone', () => {
  expect(read('“No,” she said.', 'en-IN').language.code).toBe('en')
  const { language, paragraphs, messages } = read('”Nej”, sade hon.', 'sv-FI')
  expect([language.code, language.cues.size]).toEqual(['sv', 0])
  expect(paragraphs[0]?.quotations).toHaveLength(1)
  expect(messages[0]?.text).toContain('sv-FI')
})

test('without a syntax model no paragraph has syntax; other languages are never given to an English one', () => {
  const refusing = { tags: [], labels: [], names: [], read: () => expect.unreachable('the model was asked') }
  expect(read('She left.').paragraphs[0]?.syntax).toBeNull()
  const { document } = readText('Sie ging.', { id: 'test', language: 'de' })
  expect(understand(document, refusing).paragraphs[0]?.syntax).toBeNull()
})

test('paragraphs are apart and keep the order of their blocks', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[A-Z][a-z]{1,9}( [a-z]{1,9}){2,9}[.]$/), { maxLength: 6 }), (lines) => {
      const { paragraphs, document } = read(lines.join('\n\n'))
      paragraphs.forEach(({ start, end, index, block }, at) => {
        expect(index).toBe(at)
        expect(document.blocks).toContain(block)
        expect(start).toBeLessThanOrEqual(end)
        if (at > 0) expect(start).toBeGreaterThanOrEqual(paragraphs[at - 1]!.end)
      })
    }),
  )
})
