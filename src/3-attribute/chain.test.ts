import { expect, test } from 'vitest'
import { told } from '../../tests/told.js'

// Who passed the words on.
// Remark, text (¶ is an empty line), the statements in the order of the text.
test.each([
  [
    'quoted as saying by',
    '“No deal,” Minister Arvid Sten was quoted as saying by the agency Tele.',
    ['“No deal,” < Minister Arvid Sten via (the agency Tele)'],
  ],
  [
    'quoted by, as saying',
    'Lene Vann was quoted by the daily Folkeblad as saying she was “not for sale”.',
    ['she was “not for sale” < Lene Vann via (the daily Folkeblad)'],
  ],
  [
    'which cited',
    '“No deal,” Minister Arvid Sten was quoted as saying by the agency Tele, which cited his aide.',
    ['“No deal,” < Minister Arvid Sten via (his aide) via (the agency Tele)'],
  ],
  ['somebody reported', 'The bridge had fallen, Tele reported.', ['The bridge had fallen < Tele']],
  [
    'somebody said, a paper reported',
    'The commander, Tesh Orr, said the bridge had fallen, Tele reported, citing local radio.',
    ['the bridge had fallen < The commander, Tesh Orr, via (local radio) via (Tele)'],
  ],
  [
    'state media quoted',
    'State media quoted Marshal Bo Tarn as saying the sky was “ours”.',
    ['the sky was “ours” < Marshal Bo Tarn via (State media)'],
  ],
  [
    'an interpreter',
    '“We are cold,” Amira Sole said through an interpreter.',
    ['“We are cold,” < Amira Sole via (an interpreter)'],
  ],
  [
    'her translator',
    'Speaking via her translator, Amira Sole said it was cold.',
    ['it was cold < Amira Sole via (her translator)'],
  ],
  [
    'carried by',
    'In a statement carried by the agency Tele, General Bo Tarn said the bridge “would fall”.',
    ['the bridge “would fall” < General Bo Tarn via (the agency Tele)'],
  ],
  [
    'broadcast by',
    '“The bridge is ours,” General Bo Tarn said in comments broadcast by Radio Nord.',
    ['“The bridge is ours,” < General Bo Tarn via (Radio Nord)'],
  ],
  [
    'minutes seen by',
    'According to minutes seen by The Mercury, chairman Bo Falk objected that the wall was thin.',
    ['the wall was thin < chairman Bo Falk via (minutes) via (The Mercury)'],
  ],
  [
    'a trailing according to',
    'Bo Falk said the wall was thin, according to the minutes.',
    ['the wall was thin < Bo Falk via (the minutes)'],
  ],
  [
    'a day is no chain',
    'Bo Falk said in remarks broadcast on Monday that the wall was thin.',
    ['the wall was thin < Bo Falk'],
  ],
] as const)('%s', (_, text, statements) => {
  expect(told(text)).toEqual(statements)
})
