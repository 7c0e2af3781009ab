import fc from 'fast-check'
import { expect, test } from 'vitest'
import { record, says } from '../../../tests/records.js'
import { folded } from '../../text/fold.js'
import { openingsOf } from './sayings.js'

test.each([
  ['a sentence in marks', '“We have not yet signed a single page.”', ['we have not yet signed a']],
  [
    'two sentences',
    '“We have not yet signed a page. It was late when they left us.”',
    ['we have not yet signed a', 'it was late when they left'],
  ],
  ['other marks and dashes', '"We have not-yet signed a single page."', ['we have not yet signed a']],
  ['too short to be anybody’s own', '“We have not signed.”', []],
])('%s', (_, words, openings) => {
  const told = record('d1', `${words} said Ana Vek.`, [says('Ana Vek', words, { kind: 'direct' })])
  expect([...openingsOf(told.text, told.statements)]).toEqual(openings)
})

test('indirect words are the paper’s, not the speaker’s', () => {
  const text = 'Ana Vek said they had not yet signed a single page.'
  const told = record('d1', text, [says('Ana Vek', 'they had not yet signed a single page')])
  expect([...openingsOf(text, told.statements)]).toEqual([])
})

test('the first words of a long quotation are those of the whole, folded', () => {
  const word = fc.constantFrom(
    'road',
    'Don’t',
    'not-yet',
    'ﬁsh',
    'cafe\u0301',
    'so\u00adon',
    '—',
    '…',
    '12',
    'Straße',
    'x'.repeat(90),
  )
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 14 }), (words) => {
      const text = `“${words.join(' ')}”`
      const told = record('d1', text, [says('Ana Vek', text, { kind: 'direct' })])
      const all =
        folded(words.join(' '))
          .toLowerCase()
          .match(/[\p{L}\p{N}]+/gu) ?? []
      const wanted = all.length < 6 ? [] : [all.slice(0, 6).join(' ')]
      expect([...openingsOf(told.text, told.statements)]).toEqual(wanted)
    }),
  )
})
