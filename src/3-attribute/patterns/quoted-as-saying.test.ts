import { expect, test } from 'vitest'
import { inFull, told } from '../../../tests/told.js'

// The subject of a passive speaks; whoever quoted them passes it on.
// Remark, text (¶ is an empty line), the statements in the order of the text.
test.each([
  [
    'as saying',
    'Minister Arvid Sten was quoted as saying the deal was dead.',
    ['the deal was dead < Minister Arvid Sten'],
  ],
  [
    'by a paper, then the words',
    'Lene Vann was quoted by the weekly Folkeblad as saying: “Not for sale.”',
    ['“Not for sale.” < Lene Vann via (the weekly Folkeblad)'],
  ],
  [
    'has been quoted',
    'Arvid Sten has been quoted as saying that the deal was dead.',
    ['the deal was dead < Arvid Sten'],
  ],
  ['was cited as saying', 'Arvid Sten was cited as saying that the deal was dead.', ['the deal was dead < Arvid Sten']],
  [
    'him, by state media',
    'State media quoted him as saying the sky was “ours”.',
    ['the sky was “ours” < him via (State media)'],
  ],
  [
    'an agency quoted a minister',
    'The agency Tele quoted Minister Arvid Sten as saying that the deal was dead.',
    ['the deal was dead < Minister Arvid Sten via (The agency Tele)'],
  ],
  ['quoted without saying', 'She quoted the old song as proof.', []],
  ['saying without quoted', 'He was seen as saying too little.', []],
] as const)('%s', (_, text, statements) => {
  expect(told(text)).toEqual(statements)
})

// Passives and agents: with kind, cue, time, place and links.
test.each([
  [
    'as telling',
    'Norda quoted Bo Tarn as telling troops: “Hold the ridge.”',
    ['[direct: quoted | as telling] “Hold the ridge.” < Bo Tarn to (troops) via (Norda)'],
  ],
  [
    'quoted in',
    'Bo Tarn was quoted as saying in the Mercury that the ridge would hold.',
    ['[indirect: was quoted as saying] the ridge would hold < Bo Tarn'],
  ],
  [
    'quoted on a day',
    'Bo Tarn was quoted on Monday as saying the ridge would hold.',
    ['[indirect: was quoted on Monday as saying] the ridge would hold < Bo Tarn'],
  ],
  [
    'has since been quoted',
    'Lene Vann has since been quoted as saying she was misheard.',
    ['[indirect: has since been quoted as saying] she was misheard < Lene Vann'],
  ],
  [
    'by two agencies',
    '“Hold,” Bo Tarn was quoted as saying by Norda and Tele.',
    ['[direct: was quoted as saying] “Hold,” < Bo Tarn via (Norda and Tele)'],
  ],
  ['a line of a poem is quoted', 'He quoted a line from the poem.', []],
  ['a price is quoted', 'The firm quoted nine crowns a barrel.', []],
  ['misquoted', 'Bo Tarn was misquoted.', []],
] as const)('%s', (_, text, statements) => {
  expect(inFull(text)).toEqual(statements)
})
