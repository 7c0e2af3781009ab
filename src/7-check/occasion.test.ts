import { describe, expect, test } from 'vitest'
import { checked, document } from '../../tests/checking.js'
import { record, says } from '../../tests/records.js'
import type { Mode } from '../types/index.js'

const WORDS = '“the fees will rise before the spring”'

/** The report on a draft that has the words in one mode, against a source that has them in another. */
function between(draft: Mode, source: Mode) {
  const text = `Ilse Domm said ${WORDS}.`
  const sources = [document('s', `Ilse Domm spoke of it: ${WORDS}.`, says('Ilse Domm', WORDS, { mode: source }))]
  return checked(record('draft', text, [says('Ilse Domm', WORDS, { mode: draft })]), sources)
}

describe('words that the source has as not said', () => {
  test.each([
    ['withheld', 'negation', /denied or withheld/],
    ['prospective', 'modal', /yet to be said/],
  ] as const)('%s: an alarm, though they stand there', (mode, alarm, text) => {
    const { verdict, alarms, messages } = between('said', mode)
    expect([verdict, alarms]).toEqual(['verbatim', [alarm]])
    expect(messages.at(-1)).toMatchObject({ rule: 'not-said-there', severity: 'error' })
    expect(messages.at(-1)!.text).toMatch(text)
  })

  test.each([
    ['said', 'said'],
    ['withheld', 'withheld'],
    ['said', 'asked'],
    ['said', 'thought'],
  ] as const)('a draft that has them as %s, a source as %s: none', (draft, source) => {
    expect(between(draft, source)).toMatchObject({ verdict: 'verbatim', alarms: [] })
  })
})

test('a quotation that never closes is read to the end of its paragraph, and that is said', () => {
  const source = document('s', 'Ilse Domm said “the fees will rise before the spring”.')
  const draft = record('draft', 'Ilse Domm said: “The fees will rise before the spring.')
  const { verdict, messages } = checked(draft, [source])
  expect([verdict, messages.map(({ rule }) => rule)]).toEqual(['verbatim', ['quote-never-closed']])
})
