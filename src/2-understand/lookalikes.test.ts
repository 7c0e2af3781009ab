import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lookupKey, mixesScripts } from './lookalikes.js'

test.each([
  ['lower case', 'Holt', 'holt'],
  ['a curly apostrophe', 'didn’t', "didn't"],
  ['a soft hyphen', 'in­fra', 'infra'],
  ['a zero-width joiner', 'A\u200d', 'a'],
  ['a variation selector', 'said\ufe01', 'said'],
  ['letters and marks become one', 'José', 'josé'],
  ['Cyrillic letters in a Latin word', 'Pаllister', 'pallister'],
  ['Greek letters in a Latin word', 'Hοlt', 'holt'],
  ['a Cyrillic word stays Cyrillic', 'Мэр', 'мэр'],
  ['a capital that looks alike', 'Сosmodrome', 'cosmodrome'],
  ['nothing', '', ''],
] as const)('looks up %s', (_, word, key) => {
  expect(lookupKey(word)).toBe(key)
})

test.each([
  ['Pаllister', true],
  ['Pallister', false],
  ['Мэр', false],
  ['Hοlt', true],
  ['123', false],
  ['', false],
] as const)('%s mixes scripts: %s', (word, mixes) => {
  expect(mixesScripts(word)).toBe(mixes)
})

describe('on any text', () => {
  test('looking up twice changes nothing more', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (word) => {
        const key = lookupKey(word)
        expect(lookupKey(key)).toBe(key)
      }),
    )
  })

  test('plain words only lose their capitals', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z]{1,20}$/), (word) => {
        expect(lookupKey(word)).toBe(word.toLowerCase())
      }),
    )
  })
})
