import { expect, test } from 'vitest'
import { inFull, told } from '../../tests/told.js'

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
  [
    'age, and post of a place',
    "Gil Marsh, 61, Kell's mayor, said it was late.",
    ["it was late < Gil Marsh, 61, Kell's mayor,"],
  ],
  ['envoy', "Gil Marsh, Orrin's envoy to Kell, said it was late.", ["it was late < Gil Marsh, Orrin's envoy to Kell,"]],
  ['once', 'Gil Marsh, once mayor of Kell, said it was late.', ['it was late < Gil Marsh, once mayor of Kell,']],
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

// More ways to name a source: with kind, cue, time, place and links.
test.each([
  [
    'Indian office after the name',
    'R. K. Menon, district collector, said the ferry was late.',
    ['[indirect: said] the ferry was late < R. K. Menon, district collector,'],
  ],
  [
    'with a military rank',
    'Maj. Gen. Ivo Stahl said the ferry was late.',
    ['[indirect: said] the ferry was late < Maj. Gen. Ivo Stahl'],
  ],
  [
    'reverend',
    'The Rev. Dinah Cope said the ferry was late.',
    ['[indirect: said] the ferry was late < The Rev. Dinah Cope'],
  ],
  ['Sir', 'Sir Hugh Ansty said the ferry was late.', ['[indirect: said] the ferry was late < Sir Hugh Ansty']],
  [
    'double-barrelled',
    'Imogen Fitch-Lyle said the ferry was late.',
    ['[indirect: said] the ferry was late < Imogen Fitch-Lyle'],
  ],
  [
    'a name with an apostrophe',
    'Siobhán O’Dair said the ferry was late.',
    ['[indirect: said] the ferry was late < Siobhán O’Dair'],
  ],
  [
    'a name in lower case',
    'Mies van der Holt said the ferry was late.',
    ['[indirect: said] the ferry was late < Mies van der Holt'],
  ],
  ['al-', 'Samir al-Khatib said the ferry was late.', ['[indirect: said] the ferry was late < Samir al-Khatib']],
  [
    'a Spanish double name',
    'José María Ledesma said the ferry was late.',
    ['[indirect: said] the ferry was late < José María Ledesma'],
  ],
  ['junior', 'Cal Burdett Jr. said the ferry was late.', ['[indirect: said] the ferry was late < Cal Burdett Jr.']],
  [
    'an office held before',
    'Former ferry chief Tom Reed said the ferry was late.',
    ['[indirect: said] the ferry was late < Former ferry chief Tom Reed'],
  ],
  [
    'an office elsewhere',
    'Tom Reed, now head of the port at Vey, said the ferry was late.',
    ['[indirect: said] the ferry was late < Tom Reed, now head of the port at Vey,'],
  ],
  [
    'who asked not to be named',
    'One officer, who asked not to be named, said the ferry was late.',
    ['[indirect: said] the ferry was late < One officer, who asked not to be named,'],
  ],
  [
    'on condition of anonymity',
    'An officer, speaking on condition of anonymity because talks continue, said the ferry was late.',
    ['[indirect: said] the ferry was late < An officer, speaking on condition of anonymity because talks continue,'],
  ],
  ['a child and her age', 'Mina, 7, said the ferry was late.', ['[indirect: said] the ferry was late < Mina, 7,']],
  [
    "the last speaker's neighbour",
    'A neighbour of the Reeds said the ferry was late.',
    ['[indirect: said] the ferry was late < A neighbour of the Reeds'],
  ],
  [
    'a minister of something',
    'The minister for ports and inland waterways said the ferry was late.',
    ['[indirect: said] the ferry was late < The minister for ports and inland waterways'],
  ],
  [
    'a body with and',
    'The Ministry of Ports and Fisheries said the ferry was late.',
    ['[indirect: said] the ferry was late < The Ministry of Ports and Fisheries'],
  ],
  [
    'a body with an acronym',
    'The Karth Seafarers’ Union (KSU) said the ferry was late.',
    ['[indirect: said] the ferry was late < The Karth Seafarers’ Union (KSU)'],
  ],
  ['a firm', 'Osei & Sons said the ferry was late.', ['[indirect: said] the ferry was late < Osei & Sons']],
  ['a paper', 'The Vey Mercury said the ferry was late.', ['[indirect: said] the ferry was late < The Vey Mercury']],
  [
    'an account',
    'The @vey_ferries account said the ferry was late.',
    ['[indirect: said] the ferry was late < The @vey_ferries account'],
  ],
  [
    'a group and their number',
    'About 40 passengers said the ferry was late.',
    ['[indirect: said] the ferry was late < About 40 passengers'],
  ],
  ['many', 'Many said the ferry was late.', ['[indirect: said] the ferry was late < Many']],
  ['others', 'Others said the ferry was late.', ['[indirect: said] the ferry was late < Others']],
  [
    'those on board',
    'Those on board said the ferry was late.',
    ['[indirect: said] the ferry was late < Those on board'],
  ],
  [
    "a team's captain",
    'Vey Rovers captain Luca Prat said the ferry was late.',
    ['[indirect: said] the ferry was late < Vey Rovers captain Luca Prat'],
  ],
  [
    'a wife of somebody named',
    'His wife, the painter Noor Aziz, said the ferry was late.',
    ['[indirect: said] the ferry was late < His wife, the painter Noor Aziz,'],
  ],
  [
    'a name after a colon of a lead',
    'Inquest: Tom Reed said the ferry was late.',
    ['[indirect: said] the ferry was late < Tom Reed'],
  ],
  [
    'after for example',
    'For example, Tom Reed said the ferry was late.',
    ['[indirect: said] the ferry was late < Tom Reed'],
  ],
  [
    'after according clause',
    'In a twist, Tom Reed said the ferry was late.',
    ['[indirect: said] the ferry was late < Tom Reed'],
  ],
  [
    'after a long opening clause',
    'Though the fog had lifted by nine and the tide was high, Tom Reed said the ferry was late.',
    ['[indirect: said] the ferry was late < Tom Reed'],
  ],
  [
    'after at the hearing',
    'At the hearing, Tom Reed said the ferry was late.',
    ['[indirect: said] the ferry was late < Tom Reed'],
  ],
  [
    'after last month',
    'Last month Tom Reed said the ferry was late.',
    ['[indirect: said] the ferry was late < Tom Reed'],
  ],
  [
    'a parenthesis with an age',
    'Tom Reed (44) said the ferry was late.',
    ['[indirect: said] the ferry was late < Tom Reed (44)'],
  ],
  ['inverted, two people', '“Late,” said Tom Reed and Ada Renn.', ['[direct: said] “Late,” < Tom Reed and Ada Renn']],
  [
    'inverted, a spokesman and his firm',
    '“Late,” said Tom Reed, a spokesman for Vey Ferries.',
    ['[direct: said] “Late,” < Tom Reed, a spokesman for Vey Ferries'],
  ],
  [
    'inverted, an officer of a body',
    '“Late,” said Tom Reed of the Seafarers’ Union.',
    ['[direct: said] “Late,” < Tom Reed of the Seafarers’ Union'],
  ],
  ['inverted, one of', '“Late,” said one of the deckhands.', ['[direct: said] “Late,” < one of the deckhands']],
  ['inverted, a pronoun', '“Late,” said she.', ['[direct: said] “Late,” < she']],
  ['inverted, an adverb between', '“Late,” said drily the captain.', ['[direct: said] “Late,” < the captain']],
  [
    'inverted, then who',
    '“Late,” said Tom Reed, who has worked on board since 1990.',
    ['[direct: said] “Late,” < Tom Reed'],
  ],
  [
    'inverted, then a participle',
    '“Late,” said Tom Reed, pointing at the clock.',
    ['[direct: said] “Late,” < Tom Reed'],
  ],
  ['inverted, then an age', '“Late,” said Tom Reed, 44.', ['[direct: said] “Late,” < Tom Reed, 44']],
  ['inverted, then a hearer', '“Late,” said Tom Reed to nobody in particular.', ['[direct: said] “Late,” < Tom Reed']],
  ['inverted, then after', '“Late,” said Tom Reed after the whistle.', ['[direct: said] “Late,” < Tom Reed']],
] as const)('%s', (_, text, statements) => {
  expect(inFull(text)).toEqual(statements)
})

// An adverbial that opens the sentence and that no comma ends.
test.each([
  ['a title', 'In the opening minutes Ms Renn said it was late.', ['it was late < Ms Renn']],
  [
    'a place before an office',
    'At the fair in Kell President Ola Renn said it was late.',
    ['it was late < President Ola Renn'],
  ],
  ['a pronoun', 'After the vote she said it was late.', ['it was late < she']],
  ['an article', 'In the evening the minister said it was late.', ['it was late < the minister']],
  [
    'a place and an owner',
    'Before the vote in March the union’s lawyer said it was late.',
    ['it was late < the union’s lawyer'],
  ],
  ['a place that a name follows at once', 'In Kell Ola Renn said it was late.', []],
  ['two names', 'At a meeting with Mr Marsh Ms Renn said it was late.', []],
] as const)('%s', (_, text, statements) => {
  expect(told(text)).toEqual(statements)
})
