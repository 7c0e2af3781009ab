import { expect, test } from 'vitest'
import { told } from '../../../tests/told.js'

// One verb, two speakers.
// Remark, text (¶ is an empty line), the statements in the order of the text.
test.each([
  ['and a quotation', '“Yes,” said Ulla Palm, and “no,” Gil Marsh.', ['“Yes,” < Ulla Palm', '“no,” < Gil Marsh']],
  ['said yes and no', 'Ulla Palm said “yes” and Gil Marsh “no”.', ['“yes” < Ulla Palm', '“no” < Gil Marsh']],
  [
    'warned of, and of',
    'Engineer Rolf Palm warned of “leaks” and his colleague Dora Menz of worse.',
    ['of “leaks” < Engineer Rolf Palm', 'of worse < his colleague Dora Menz'],
  ],
  ['one speaker, two warnings', 'Palm warned of “leaks” and of worse.', ['“leaks” and of worse < Palm']],
] as const)('%s', (_, text, statements) => {
  expect(told(text)).toEqual(statements)
})
