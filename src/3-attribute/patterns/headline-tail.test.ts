import { expect, test } from 'vitest'
import { told } from '../../../tests/told.js'

// Who listened, at the end of a headline.
// Remark, text (¶ is an empty line), the statements in the order of the text.
test.each([
  [
    'inquiry told',
    'Chief ‘knew dam was failing’, inquiry told ¶ Surveyor Wim Alt told the inquiry that the chief “knew the dam was failing”. ¶ It was late.',
    [
      'Chief ‘knew dam was failing’ < - to (inquiry) [headline] [echo]',
      'the chief “knew the dam was failing” < Surveyor Wim Alt to (the inquiry)',
    ],
  ],
  [
    'court hears',
    'Mill was unsafe, court hears ¶ A court heard on Monday that the mill was unsafe. ¶ It was late.',
    ['Mill was unsafe < - to (court) [headline]'],
  ],
  [
    'MPs told',
    'Port ‘finished’, MPs told ¶ Minister Oda Kranz told MPs the port was “finished”. ¶ It was late.',
    ['Port ‘finished’ < - to (MPs) [headline] [echo]', 'the port was “finished” < Minister Oda Kranz to (MPs)'],
  ],
  ['told in maps', 'Why the dam failed, told in maps ¶ The dam failed. ¶ It was late.', []],
] as const)('%s', (_, text, statements) => {
  expect(told(text)).toEqual(statements)
})
