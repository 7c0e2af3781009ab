import { expect, test } from 'vitest'
import { inFull, told } from '../../tests/told.js'

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

// Agencies, papers, aides: with kind, cue, time, place and links.
test.each([
  [
    'as a paper reported',
    'The minister will resign, the Mercury reported.',
    ['[indirect: reported] The minister will resign < the Mercury'],
  ],
  [
    'quoted in a paper',
    '“Enough,” the minister was quoted as saying in the Mercury.',
    ['[direct: was quoted as saying] “Enough,” < the minister'],
  ],
  [
    'by an agency at the start',
    'The agency Norda quoted a harbour official as saying the ship had sunk.',
    ['[indirect: quoted | as saying] the ship had sunk < a harbour official via (The agency Norda)'],
  ],
  [
    'state television quoted',
    'State television quoted President Olu Tamm as saying: “We are ready.”',
    ['[direct: quoted | as saying] “We are ready.” < President Olu Tamm via (State television)'],
  ],
  [
    'told an agency',
    '“Enough,” the minister told the agency Norda.',
    ['[direct: told] “Enough,” < the minister to (the agency Norda)'],
  ],
  [
    'via a lawyer',
    'Speaking through his lawyer, the driver said he was sorry.',
    ['[indirect: said] he was sorry < the driver'],
  ],
  [
    'a statement read by',
    'In a statement published by the family, the driver said he was sorry.',
    ['[indirect: said] he was sorry < the driver via (the family)'],
  ],
  [
    'a letter seen by',
    'According to a letter seen by the Mercury, the driver said he was sorry.',
    ['[indirect: said] he was sorry < the driver via (a letter) via (the Mercury)'],
  ],
  [
    'relayed by an aide',
    '“I am sorry,” the driver said in a message relayed by his sister.',
    ['[direct: said] “I am sorry,” < the driver via (his sister)'],
  ],
  [
    'according to a source at the end',
    'The driver told police he was sorry, according to court papers.',
    ['[indirect: told] he was sorry < The driver to (police) via (court papers)'],
  ],
  [
    'a tape broadcast',
    'In a recording broadcast on Radio Vey, the driver said he was sorry.',
    ['[indirect: said] he was sorry < the driver via (Radio Vey)'],
  ],
  ['cited a thing, not a person', 'The driver cited fog as the cause.', []],
  [
    'an interpreter who is named',
    '“I am sorry,” the driver said via interpreter Ada Renn.',
    ['[direct: said] “I am sorry,” < the driver via (interpreter Ada Renn)'],
  ],
] as const)('%s', (_, text, statements) => {
  expect(inFull(text)).toEqual(statements)
})

// Quotation upon quotation: with kind, cue, time, place and links.
test.each([
  [
    'an aide told a paper',
    '“He is done,” an aide told the Mercury.',
    ['[direct: told] “He is done,” < an aide to (the Mercury)'],
  ],
  [
    'a leak',
    'According to a memo obtained by the Mercury, the minister said the fund was empty.',
    ['[indirect: said] the fund was empty < the minister via (a memo) via (the Mercury)'],
  ],
  [
    'an interpreter at a hearing',
    'Speaking through an interpreter, the widow said she had waited nine hours.',
    ['[indirect: said] she had waited nine hours < the widow via (an interpreter)'],
  ],
  [
    'a spokesman reads for somebody',
    'A spokesman for the minister said she was “resting”.',
    ['[mixed: said] she was “resting” < A spokesman for the minister'],
  ],
] as const)('%s', (_, text, statements) => {
  expect(inFull(text)).toEqual(statements)
})
