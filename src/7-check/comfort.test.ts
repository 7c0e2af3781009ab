import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checked, document, drafted } from '../../tests/checking.js'
import { says } from '../../tests/records.js'

// What a checker may never do, for whatever words: call faithful ones altered, or altered ones faithful.

const WORDS =
  `anchor berth captain deck engine ferry gale harbour island jetty keel lantern mast net oar pilot quay rope sail
tide union vessel winch yard zone bridge crane dredger fleet granary`.split(/\s+/)

/** A sentence of different words, and a stretch within it. */
const sentence = fc.shuffledSubarray(WORDS, { minLength: 14, maxLength: 22 })
const inside = fc.record({ words: sentence, from: fc.nat(4), length: fc.integer({ min: 8, max: 10 }), at: fc.nat(100) })

interface Inside {
  readonly words: readonly string[]
  readonly from: number
  readonly length: number
  readonly at: number
}

/** The verdict on words that Ilse Domm is said to have said, against a source in which she says the sentence. */
function verdictOn(quote: string, { words }: Inside) {
  const text = words.join(' ')
  const source = document('s', `“${text},” Ilse Domm said.`, says('Ilse Domm', `“${text},”`))
  return checked(drafted(quote), [source])
}

const quoteOf = ({ words, from, length }: Inside): string[] => words.slice(from, from + length)

/** A place in the quotation that is neither its first word nor its last. */
const middle = ({ length, at }: Inside): number => 1 + (at % (length - 2))

describe('faithful words are called so', () => {
  test('wherever they stand in the sentence', () => {
    fc.assert(
      fc.property(inside, (one) => {
        expect(verdictOn(quoteOf(one).join(' '), one)).toMatchObject({ verdict: 'verbatim', alarms: [], messages: [] })
      }),
    )
  })

  test('however they are printed', () => {
    const space = fc.constantFrom(' ', '  ', '\u00a0', '\u202f', ' \u200b', '\u2009')
    const letter = fc.constantFrom('', '\u00ad', '\u200b', '\ufeff', '\u{E0121}', '\u2060')
    fc.assert(
      fc.property(inside, space, letter, (one, between, within) => {
        const printed = quoteOf(one).map((word) => word.slice(0, 2) + within + word.slice(2))
        expect(verdictOn(printed.join(between), one)).toMatchObject({ verdict: 'verbatim', messages: [] })
      }),
    )
  })

  test('with a part left out behind an ellipsis', () => {
    fc.assert(
      fc.property(inside, fc.constantFrom('…', '...', '[...]', '. . .'), (one, ellipsis) => {
        const quote = quoteOf(one)
        quote.splice(4, 1, ellipsis)
        expect(verdictOn(quote.join(' '), one)).toMatchObject({ verdict: 'marked', alarms: [] })
      }),
    )
  })

  test('with a gloss in brackets', () => {
    fc.assert(
      fc.property(inside, (one) => {
        const quote = quoteOf(one)
        quote.splice(middle(one), 0, '[the old one]')
        expect(verdictOn(quote.join(' '), one)).toMatchObject({ verdict: 'marked', alarms: [] })
      }),
    )
  })
})

describe('altered words are never called faithful', () => {
  const edits: Readonly<Record<string, (quote: string[], at: number) => void>> = {
    'a word left out': (quote, at) => quote.splice(at, 1),
    'a word put in': (quote, at) => quote.splice(at, 0, 'surely'),
    'a denial put in': (quote, at) => quote.splice(at, 0, 'not'),
    'a word replaced': (quote, at) => quote.splice(at, 1, 'hyacinth'),
    'a letter changed': (quote, at) => quote.splice(at, 1, `${quote[at]!}s`),
    'two words swapped': (quote, at) => quote.splice(at - 1, 2, quote[at]!, quote[at - 1]!),
    'capitals put in': (quote, at) => quote.splice(at, 1, quote[at]!.toUpperCase()),
  }

  test.each(Object.entries(edits))('%s', (_, edit) => {
    fc.assert(
      fc.property(inside, (one) => {
        const quote = quoteOf(one)
        edit(quote, middle(one))
        const { verdict, messages } = verdictOn(quote.join(' '), one)
        expect(['verbatim', 'marked', 'reported', 'too-short']).not.toContain(verdict)
        expect(messages.length).toBeGreaterThan(0)
      }),
    )
  })

  test('a denial left out always rings', () => {
    fc.assert(
      fc.property(inside, fc.constantFrom('not', 'never', "won't", 'no'), (one, denial) => {
        const at = one.from + middle(one)
        const words = [...one.words.slice(0, at), denial, ...one.words.slice(at)]
        const { verdict, alarms } = verdictOn(quoteOf(one).join(' '), { ...one, words })
        expect([verdict, alarms.includes('negation')]).toEqual(['altered', true])
      }),
    )
  })

  test('nor does an ellipsis silence it', () => {
    fc.assert(
      fc.property(inside, fc.constantFrom('not', 'never', 'only', '40', 'million', 'unless'), (one, grave) => {
        const at = one.from + middle(one)
        const words = [...one.words.slice(0, at), grave, ...one.words.slice(at)]
        const quote = quoteOf(one)
        quote.splice(middle(one), 0, '…')
        const { verdict, alarms } = verdictOn(quote.join(' '), { ...one, words })
        expect([verdict, alarms.includes('cut')]).toEqual(['marked', true])
      }),
    )
  })

  test('halves in the wrong order', () => {
    fc.assert(
      fc.property(inside, (one) => {
        const quote = quoteOf(one)
        const turned = [...quote.slice(4), ...quote.slice(0, 4)].join(' ')
        const { verdict, alarms } = verdictOn(turned, one)
        expect(['altered', 'spliced']).toContain(verdict)
        expect(alarms).toContain('order')
      }),
    )
  })
})
