import { expect, test } from 'vitest'
import { told } from '../../tests/told.js'

// Which words name the source: titles, asides, ages, brackets, lists.
// Remark, text (¶ is an empty line), the statements in the order of the text.
test.each([
  ['office and name', 'Prime Minister Ola Renn said it was late.', ['it was late < Prime Minister Ola Renn']],
  [
    'office of a body and name',
    'Foreign ministry spokeswoman Ida Vance said it was late.',
    ['it was late < Foreign ministry spokeswoman Ida Vance'],
  ],
  ['the the-form', 'The prime minister, Ola Renn, said it was late.', ['it was late < The prime minister, Ola Renn,']],
  [
    'name, then office',
    'Ola Renn, the prime minister, said it was late.',
    ['it was late < Ola Renn, the prime minister,'],
  ],
  ['party in brackets', 'Senator Gil Marsh (D-Orrin) said it was late.', ['it was late < Senator Gil Marsh (D-Orrin)']],
  ['age', 'Gil Marsh, 61, said it was late.', ['it was late < Gil Marsh, 61,']],
  ['age and trade', 'Gil Marsh, 61, a plumber, said it was late.', ['it was late < Gil Marsh, 61, a plumber,']],
  [
    'long relative clause',
    'Gil Marsh, who has run the shop for thirty years, said it was late.',
    ['it was late < Gil Marsh, who has run the shop for thirty years,'],
  ],
  [
    'participle aside',
    'Gil Marsh, speaking in Kell, said it was late.',
    ['it was late < Gil Marsh, speaking in Kell,'],
  ],
  ['of a place', 'Gil Marsh, of Kell, said it was late.', ['it was late < Gil Marsh, of Kell,']],
  ['nickname', 'Gil “Tank” Marsh said it was late.', ['it was late < Gil “Tank” Marsh']],
  ['possessive description', 'Her brother said it was late.', ['it was late < Her brother']],
  [
    'possessive with name',
    "Marsh's brother, Ed Marsh, said it was late.",
    ["it was late < Marsh's brother, Ed Marsh,"],
  ],
  ['nobiliary particles', 'Marie de la Tour said it was late.', ['it was late < Marie de la Tour']],
  ['initials', 'J.K. Marsh said it was late.', ['it was late < J.K. Marsh']],
  ['a day before the subject', 'On Tuesday Gil Marsh said it was late.', ['it was late < Gil Marsh']],
  ['an adverb before the subject', 'Meanwhile, Gil Marsh said it was late.', ['it was late < Gil Marsh']],
  ['a conjunction before the subject', 'But Gil Marsh said it was late.', ['it was late < Gil Marsh']],
  ['a clause before the subject', 'When the bell rang, Gil Marsh said it was late.', ['it was late < Gil Marsh']],
  ['a year before the subject', 'In 2019 Gil Marsh said it was late.', ['it was late < Gil Marsh']],
  ['a collective', 'The families of the crew said it was late.', ['it was late < The families of the crew']],
  ['one of a group', 'One of the officials said it was late.', ['it was late < One of the officials']],
  ['two numbers of people', 'Three former officials said it was late.', ['it was late < Three former officials']],
  ["an institution's house", 'The Marble House said it was late.', ['it was late < The Marble House']],
  ['two bodies', 'Karth and its allies said it was late.', ['it was late < Karth and its allies']],
  ['two people', 'Ada Finn and Bo Lind said it was late.', ['it was late < Ada Finn and Bo Lind']],
  ['a handle', '@finn_ada said it was late.', ['it was late < @finn_ada']],
  ['a pronoun', 'She said it was late.', ['it was late < She']],
  [
    'unlisted words before a role',
    '“Late,” said junior school transport minister Ola Renn.',
    ['“Late,” < junior school transport minister Ola Renn'],
  ],
  ['inverted with an aside', '“Late,” said Ola Renn, the minister.', ['“Late,” < Ola Renn, the minister']],
  [
    'inverted with a place',
    '“Late,” said Bo Lind, a baker in the town of Kell.',
    ['“Late,” < Bo Lind, a baker in the town of Kell'],
  ],
  ['inverted with a body', '“Late,” said the transport union.', ['“Late,” < the transport union']],
  ['inverted, then a clause', '“Late,” said Bo Lind as he left.', ['“Late,” < Bo Lind']],
  ['inverted, then a time', '“Late,” said Bo Lind on Tuesday.', ['“Late,” < Bo Lind']],
  ['inverted, then a place', '“Late,” said Bo Lind in Kell.', ['“Late,” < Bo Lind']],
  [
    'inverted with an unnamed official',
    '“Late,” said a senior official who asked not to be named.',
    ['“Late,” < a senior official'],
  ],
  ['inverted, a wife', '“Late,” said his wife, Odile Varn.', ['“Late,” < his wife, Odile Varn']],
  ['comma outside, an apposition', '‘Late’, his wife, Odile Varn, said.', ['‘Late’ < his wife, Odile Varn,']],
  [
    'comma outside, an office',
    '‘Late’, the manager, Bo Falk, told reporters.',
    ['‘Late’ < the manager, Bo Falk, to (reporters)'],
  ],
  ['headline without articles', '“Late”, says union', ['“Late” < union']],
] as const)('%s', (_, text, statements) => {
  expect(told(text)).toEqual(statements)
})
