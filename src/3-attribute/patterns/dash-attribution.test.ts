import { expect, test } from 'vitest'
import { inFull, told } from '../../../tests/told.js'

// A name after a dash.
// Remark, text (¶ is an empty line), the statements in the order of the text.
test.each([
  ['em dash', '“Twice is not enough.” — Alderman Cyrus Bell', ['“Twice is not enough.” < Alderman Cyrus Bell']],
  [
    'no space',
    '“The archive was never ours to burn.” —Commissioner Esi Okoro',
    ['“The archive was never ours to burn.” < Commissioner Esi Okoro'],
  ],
  [
    'marks within that do not pair',
    '“No woman wants him. To quote Vale ‘Some are rich.” And that is “the root of it’.” ― Cora Last',
    ['“No woman wants him. To quote Vale ‘Some are rich.” And that is “the root of it’.” < Cora Last'],
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

// Names after dashes: with kind, cue, time, place and links.
test.each([
  [
    'an en dash with a space',
    '“I would go back tomorrow.” – Tom Reed',
    ['[direct] “I would go back tomorrow.” < Tom Reed'],
  ],
  [
    'with an office after the name',
    '“I would go back tomorrow.” — Tom Reed, deckhand',
    ['[direct] “I would go back tomorrow.” < Tom Reed, deckhand'],
  ],
  [
    'straight marks and two hyphens',
    '"I would go back tomorrow." -- Tom Reed',
    ['[direct] "I would go back tomorrow." < Tom Reed'],
  ],
  ['single marks', '‘I would go back tomorrow.’ – Tom Reed', ['[direct] ‘I would go back tomorrow.’ < Tom Reed']],
  ['a body', '“No refunds.” — Vey Ferries', ['[direct] “No refunds.” < Vey Ferries']],
  ['a handle', '“No refunds.” — @vey_ferries', ['[direct] “No refunds.” < @vey_ferries']],
  [
    'two in a row',
    '“Never again.” — Tom Reed ¶ “Once more.” — Ada Renn',
    ['[direct] “Never again.” < Tom Reed', '[direct] “Once more.” < Ada Renn'],
  ],
  ['a score after the dash', '“Nine Doors” — 4 stars', []],
  ['a title and its writer', '“Nine Doors” — a novel by Ada Renn', []],
] as const)('%s', (_, text, statements) => {
  expect(inFull(text)).toEqual(statements)
})
