import { expect, test } from 'vitest'
import { inFull, told } from '../../../tests/told.js'

// Who listened, at the end of a headline.
// Remark, text (¶ is an empty line), the statements in the order of the text.
test.each([
  [
    'inquiry told',
    'Chief ‘knew dam was failing’, inquiry told ¶ Surveyor Wim Alt told the inquiry that the chief “knew the dam was failing”. ¶ It was late.',
    [
      'Chief ‘knew dam was failing’ < - to (inquiry) [headline] [echo]',
      'the chief “knew the dam was failing” < Surveyor Wim Alt to (the inquiry)',
    ],
  ],
  [
    'court hears',
    'Mill was unsafe, court hears ¶ A court heard on Monday that the mill was unsafe. ¶ It was late.',
    ['Mill was unsafe < - to (court) [headline]'],
  ],
  [
    'MPs told',
    'Port ‘finished’, MPs told ¶ Minister Oda Kranz told MPs the port was “finished”. ¶ It was late.',
    ['Port ‘finished’ < - to (MPs) [headline] [echo]', 'the port was “finished” < Minister Oda Kranz to (MPs)'],
  ],
  ['told in maps', 'Why the dam failed, told in maps ¶ The dam failed. ¶ It was late.', []],
] as const)('%s', (_, text, statements) => {
  expect(told(text)).toEqual(statements)
})

// Tails that tell who listened: with kind, cue, time, place and links.
test.each([
  [
    'MPs told',
    'Wall was ‘never tested’, MPs told ¶ Harbour master Ilse Dorn told MPs the wall was “never tested”. ¶ It was late.',
    [
      '[mixed: told] Wall was ‘never tested’ < - to (MPs) [headline] [echoes 2]',
      '[mixed: told] the wall was “never tested” < Harbour master Ilse Dorn to (MPs)',
    ],
  ],
  [
    'jury hears',
    'Deckhand ‘slept at wheel’, jury hears ¶ The jury was shown the log. ¶ It was late.',
    ['[mixed: hears] Deckhand ‘slept at wheel’ < - to (jury) [headline]'],
  ],
  [
    'inquest hears, no marks',
    'Boy, 9, swam for help, inquest hears ¶ The inquest opened on Monday. ¶ It was late.',
    ['[indirect: hears] Boy, 9, swam for help < - to (inquest) [headline]'],
  ],
  [
    'reports',
    'Wall to be rebuilt, report says ¶ A report says the wall is to be rebuilt. ¶ It was late.',
    [
      '[shown, indirect: says] Wall to be rebuilt < report [headline] [echoes 2]',
      '[shown, indirect: says] the wall is to be rebuilt < A report',
    ],
  ],
  ['a tail that is a clause', 'Wall fell after court heard case ¶ The wall fell on Monday. ¶ It was late.', []],
  [
    'says expert',
    'Wall ‘will fall again’, says expert ¶ Engineer Dora Menz said the wall “will fall again within a year”. ¶ It was late.',
    [
      '[mixed: says] Wall ‘will fall again’ < expert [headline] [echoes 2]',
      '[mixed: said] the wall “will fall again within a year” < Engineer Dora Menz',
    ],
  ],
  [
    'warns',
    'Wall will fall again, engineer warns ¶ Engineer Dora Menz warned that the wall would fall again. ¶ It was late.',
    [
      '[indirect: warns] Wall will fall again < engineer [headline] [echoes 2]',
      '[indirect: warned] the wall would fall again < Engineer Dora Menz',
    ],
  ],
] as const)('%s', (_, text, statements) => {
  expect(inFull(text)).toEqual(statements)
})
