import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { record } from '../../tests/records.js'
import { bare, evidenceOf } from './evidence.js'

const one = evidenceOf(
  record('a', 'Lund said: “We don’t sign — not now.”\nThe fishermen’s “rights” are rights.', [], {
    title: 'No “deal” yet',
    publisher: 'The Herald',
    byline: 'Ann Bel',
  }),
)

describe('whether words stand in a document', () => {
  test.each([
    ["We don't sign - not now.", true],
    ['We don’t sign — not now. The fishermen’s rights', true],
    ['rights are rights', true],
    ['We don’t sign', true],
    ['don’t sign — not', true],
    ['No deal yet', true],
    ['The Herald', true],
    ['Ann Bel', true],
    ['e don’t sign', false],
    ['We don’t sig', false],
    ['we don’t sign', false],
    ['We do sign', false],
    ['deal yet The Herald', false],
    ['', false],
    ['“”', false],
  ])('%j: %s', (words, there) => {
    expect(one.quotes(bare(words))).toBe(there)
  })

  test.each([
    ['e don’t sig', true],
    ['We do sign', false],
    ['No deal yet', false],
  ])('and whether its text prints %j: %s', (words, there) => {
    expect(one.prints(bare(words))).toBe(there)
  })
})

describe('whatever the text', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'ab Z9.,-—“”"‘’\'«»…\n\u00A0\u00AD\u200Bé字') })

  test('what was copied from it stands in it', () => {
    fc.assert(
      fc.property(letters, fc.nat(), fc.nat(), (text, a, b) => {
        const [from, to] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [number, number]
        // A cut between two marks that fold into one would fold otherwise alone; no statement ends there.
        fc.pre(!/[‘’`.\u0300-\u036F]/.test(text))
        return evidenceOf(record('a', text)).prints(bare(text.slice(from, to)))
      }),
    )
  })

  test('what it quotes, it prints', () => {
    fc.assert(
      fc.property(letters, letters, (text, words) => {
        const evidence = evidenceOf(record('a', text))
        return !evidence.quotes(bare(words)) || evidence.prints(bare(words))
      }),
    )
  })

  test('a changed letter is never proved', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'abc '), minLength: 3 }), fc.nat(), (text, at) => {
        const changed = `${text.slice(0, at % text.length)}X${text.slice((at % text.length) + 1)}`
        return !evidenceOf(record('a', text)).quotes(bare(changed))
      }),
    )
  })
})
