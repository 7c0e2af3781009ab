import { expect, test } from 'vitest'
import { inFull, told } from '../../../tests/told.js'

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

// Shared verbs: with kind, cue, time, place and links.
test.each([
  [
    'semicolon and a name',
    '“Too late,” said Ada Renn; “too little,” Tom Reed.',
    ['[direct: said] “Too late,” < Ada Renn', '[direct] “too little,” < Tom Reed'],
  ],
  [
    'but',
    'Ada Renn said “now” but Tom Reed “never”.',
    ['[direct: said] “now” < Ada Renn', '[direct] “never” < Tom Reed'],
  ],
  [
    'a second thing, not a second speaker',
    'Ada Renn said “now” and “always”.',
    ['[mixed: said] “now” and “always” < Ada Renn'],
  ],
  [
    'about and about',
    'Economist Ada Renn warned about “debt” and Minister Tom Reed about drought.',
    ['[mixed: warned] about “debt” < Economist Ada Renn', '[indirect] about drought < Minister Tom Reed'],
  ],
  [
    'no shared verb, a full clause',
    '“Yes,” said Ada Renn, and “no,” said Tom Reed.',
    ['[direct: said] “Yes,” < Ada Renn', '[direct: said] “no,” < Tom Reed'],
  ],
  ['one speaker, two words', '“Yes,” said Ada Renn, and “no” was not an option.', ['[direct: said] “Yes,” < Ada Renn']],
] as const)('%s', (_, text, statements) => {
  expect(inFull(text)).toEqual(statements)
})
