import { expect, test } from 'vitest'
import { told } from '../../../tests/told.js'

// Words in marks within a relative clause; plain words of one are the model's, which knows where they end.
test.each([
  [
    'told and a colon',
    'It went to Ada Renn, who told the hall: “I am stunned.”',
    ['“I am stunned.” < who to (the hall)'],
  ],
  ['joked of', 'There was Bo Falk, who joked of the fee, “I had none.”', ['“I had none.” < who']],
  ['the clause goes on', 'It went to Jo Lind, who said, “We keep it,” and left.', ['“We keep it,” < who']],
  ['denied speech', 'It went to Jo Lind, who did not say “we keep it”.', []],
  ['speech to come', 'It went to Jo Lind, who will say “we keep it”.', []],
] as const)('%s', (_, text, statements) => {
  expect(told(text)).toEqual(statements)
})
