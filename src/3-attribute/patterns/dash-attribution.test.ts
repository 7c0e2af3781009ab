import { expect, test } from 'vitest'
import { told } from '../../../tests/told.js'

// A name after a dash.
// Remark, text (¶ is an empty line), the statements in the order of the text.
test.each([
  ['em dash', '“Twice is not enough.” — Alderman Cyrus Bell', ['“Twice is not enough.” < Alderman Cyrus Bell']],
  [
    'no space',
    '“The archive was never ours to burn.” —Commissioner Esi Okoro',
    ['“The archive was never ours to burn.” < Commissioner Esi Okoro'],
  ],
  ['with a town', '“I would do it again.” – Lin Cho, of Kell', ['“I would do it again.” < Lin Cho, of Kell']],
  ['a clause after the dash', '“Twice” — and then he left the room.', []],
  ['a byline after the dash', 'Rask said she would “try” again. — Ada Lind', ['she would “try” again < Rask']],
  [
    'a body in a headline',
    'Wall ‘will hold’ – council ¶ The wall was built in 1960. ¶ It was late.',
    ['Wall ‘will hold’ < council [headline]'],
  ],
] as const)('%s', (_, text, statements) => {
  expect(told(text)).toEqual(statements)
})
