import { expect, test } from 'vitest'
import { inFull, told } from '../../tests/told.js'

// Headlines: whose words do they take?
// Remark, text (¶ is an empty line), the statements in the order of the text.
test.each([
  [
    'a body quotation taken up',
    'Bridge ‘not safe’ after flood ¶ Inspector Dana Holt said the bridge was “not safe” for lorries. ¶ It was late.',
    ['‘not safe’ < - [headline] [echo]', 'the bridge was “not safe” for lorries < Inspector Dana Holt'],
  ],
  [
    'colon and a name',
    'Perl: I will not resign ¶ Governor Rita Perl said on Friday she would not resign. “I will not resign,” she told reporters. ¶ It was late.',
    [
      'I will not resign < Perl [headline] [echo]',
      'she would not resign < Governor Rita Perl',
      '“I will not resign,” < she to (reporters)',
    ],
  ],
  [
    'says at the end',
    'Strike will go ahead, says union ¶ The rail union said the strike would go ahead on Friday. ¶ It was late.',
    ['Strike will go ahead < union [headline] [echo]', 'the strike would go ahead on Friday < The rail union'],
  ],
  [
    'inquiry told',
    'Bridge chief ‘ignored cracks’, inquest told ¶ Engineer Tam Olsen told the inquest that bridge chief Hal Moor “ignored cracks in three spans”. ¶ It was late.',
    [
      'Bridge chief ‘ignored cracks’ < - to (inquest) [headline] [echo]',
      'bridge chief Hal Moor “ignored cracks in three spans” < Engineer Tam Olsen to (the inquest)',
    ],
  ],
  [
    'court hears',
    'Mill was unsafe, court hears ¶ A court heard on Monday that the mill was unsafe. ¶ It was late.',
    ['Mill was unsafe < - to (court) [headline]'],
  ],
  [
    'quotation and colon',
    '‘We are not a museum’: mayor on the old town ¶ Mayor Sol Pardo has plans. “We are not a museum,” she said. ¶ It was late.',
    ['‘We are not a museum’ < - [headline] [echo]', '“We are not a museum,” < she'],
  ],
  [
    'dash and a body',
    'Sea wall ‘will hold’ – council ¶ The council said the wall “will hold for a century”. ¶ It was late.',
    ['Sea wall ‘will hold’ < council [headline] [echo]', 'the wall “will hold for a century” < The council'],
  ],
  ['a label is nobody', 'EXCLUSIVE: Dam fails at Orrin ¶ The dam gave way on Sunday. ¶ It was late.', []],
  [
    'a scare word in a headline',
    'The ‘quiet’ revolution in bread ¶ Baker Jo Finn has sold sourdough since 1998. ¶ It was late.',
    [],
  ],
  [
    'drivers’ and marks',
    'Drivers’ ‘no’ a ‘wake-up call’, says union ¶ The drivers’ union said the vote was “a wake-up call for the board”. ¶ It was late.',
    [
      'Drivers’ ‘no’ a ‘wake-up call’ < union [headline] [echo]',
      'the vote was “a wake-up call for the board” < The drivers’ union',
    ],
  ],
] as const)('%s', (_, text, statements) => {
  expect(told(text)).toEqual(statements)
})

// Headlines of many papers: with kind, cue, time, place and links.
test.each([
  [
    'tabloid single marks in the middle',
    'Mum ‘heartbroken’ after ferry cuts ¶ Kelly Dunmore, 34, said she was “heartbroken” at the news. ¶ It was late.',
    [
      '[direct] ‘heartbroken’ < - [headline] [echoes 2]',
      '[mixed: said] she was “heartbroken” at the news < Kelly Dunmore, 34,',
    ],
  ],
  [
    'American headline verb',
    'Mayor says budget ‘dead’ ¶ Mayor Rob Lind said on Monday the budget was “dead”. ¶ It was late.',
    [
      '[mixed: says] budget ‘dead’ < Mayor [headline] [echoes 2]',
      '[mixed: said] the budget was “dead” < Mayor Rob Lind [when: on Monday]',
    ],
  ],
  [
    'a heading within the page',
    'Ferry cuts go on ¶ The cuts began in May. ¶ ‘A slow death’ ¶ Kelly Dunmore called the cuts “a slow death”. ¶ It rained.',
    ['[direct] ‘A slow death’ < - [heading] [echoes 2]', '[mixed: called] the cuts “a slow death” < Kelly Dunmore'],
  ],
  [
    'words that the body has twice',
    '‘No more’ ¶ “No more,” said Tom Reed. ¶ “No more,” said Ada Renn. ¶ It was late.',
    [
      '[direct] ‘No more’ < - [headline] [echoes 2]',
      '[direct: said] “No more,” < Tom Reed',
      '[direct: said] “No more,” < Ada Renn',
    ],
  ],
  [
    'words that the body does not have',
    '‘No more’, says Reed ¶ The ferry left at six. ¶ It was late.',
    ['[direct: says] ‘No more’ < Reed [headline]'],
  ],
  [
    'a headline question',
    'Is the wall safe? ¶ Dora Menz said the wall was safe. ¶ It was late.',
    ['[indirect: said] the wall was safe < Dora Menz'],
  ],
  ['a nickname in a headline', '‘Lefty’ Osei retires ¶ Dan Osei retired on Monday. ¶ It was late.', []],
  ['a film in a headline', '‘Nine Doors’ wins top prize ¶ The film won on Monday. ¶ It was late.', []],
  ['as it happened', 'As it happened: ferry talks fail ¶ The talks failed. ¶ It was late.', []],
  [
    'over two speakers',
    'Lind and Renn clash over wall ¶ Rob Lind said the wall would stay. Ada Renn called it “a grave”. ¶ It was late.',
    ['[indirect: said] the wall would stay < Rob Lind', '[mixed: called] it “a grave” < Ada Renn'],
  ],
] as const)('%s', (_, text, statements) => {
  expect(inFull(text)).toEqual(statements)
})

// Furniture and its neighbours: with kind, cue, time, place and links.
test.each([
  [
    'read more',
    'Ferry cuts go on ¶ The cuts began in May. ¶ Read more: ‘I lost it all’ ¶ Kelly Dunmore said the cuts were cruel.',
    ['[indirect: said] the cuts were cruel < Kelly Dunmore'],
  ],
  [
    'sign up',
    'Ferry cuts go on ¶ The cuts began in May. ¶ Sign up: “The best briefing in Vey” ¶ Kelly Dunmore said the cuts were cruel.',
    ['[indirect: said] the cuts were cruel < Kelly Dunmore'],
  ],
  [
    'a photo credit',
    'Ferry cuts go on ¶ The cuts began in May. ¶ Photograph: Tom Reed/Norda ¶ Kelly Dunmore said the cuts were cruel.',
    ['[indirect: said] the cuts were cruel < Kelly Dunmore'],
  ],
] as const)('%s', (_, text, statements) => {
  expect(inFull(text)).toEqual(statements)
})
