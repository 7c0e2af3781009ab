import { expect, test } from 'vitest'
import { record, says } from '../../../tests/records.js'
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
