import { expect, test } from 'vitest'
import { inFull, told } from '../../../tests/told.js'

// A name and a colon in a headline.
// Remark, text (¶ is an empty line), the statements in the order of the text.
test.each([
  [
    'a name that the body has in full',
    'Dommer: We were not warned ¶ Harbour chief Else Dommer said the port had no warning. ¶ It was late.',
    ['We were not warned < Dommer [headline]', 'the port had no warning < Harbour chief Else Dommer'],
  ],
  [
    'a full name',
    'Else Dommer: We were not warned ¶ Harbour chief Else Dommer said the port had no warning. ¶ It was late.',
    ['We were not warned < Else Dommer [headline]', 'the port had no warning < Harbour chief Else Dommer'],
  ],
  ['a label', 'EXCLUSIVE: Dam fails at the pass ¶ The dam gave way on Sunday. ¶ It was late.', []],
  ['a kind of text', 'Analysis: why the dam gave way ¶ The dam gave way. ¶ It was late.', []],
  ['a poll is nobody', 'Poll: Dommer ahead in Vey ¶ A Mercury Poll has Else Dommer ahead. ¶ It was late.', []],
  [
    "a question is nobody's",
    'Dommer: saviour or villain? ¶ Else Dommer has run the port since 2019. ¶ It was late.',
    [],
  ],
] as const)('%s', (_, text, statements) => {
  expect(told(text)).toEqual(statements)
})

// Names before colons in headlines: with kind, cue, time, place and links.
test.each([
  [
    "an office is none of the body's names",
    'Dorn: wall is sound ¶ Harbour master Ilse Dorn said the wall was sound. ¶ It was late.',
    [
      '[indirect] wall is sound < Dorn [headline] [echoes 2]',
      '[indirect: said] the wall was sound < Harbour master Ilse Dorn',
    ],
  ],
  [
    'a name nobody has',
    'Morrow: wall is sound ¶ Harbour master Ilse Dorn said the wall was sound. ¶ It was late.',
    ['[indirect: said] the wall was sound < Harbour master Ilse Dorn'],
  ],
  [
    'a full name',
    'Ilse Dorn: wall is sound ¶ Harbour master Ilse Dorn said the wall was sound. ¶ It was late.',
    [
      '[indirect] wall is sound < Ilse Dorn [headline] [echoes 2]',
      '[indirect: said] the wall was sound < Harbour master Ilse Dorn',
    ],
  ],
  [
    'a series',
    'Letter from Vey: the wall and its makers ¶ Harbour master Ilse Dorn said the wall was sound. ¶ It was late.',
    ['[indirect: said] the wall was sound < Harbour master Ilse Dorn'],
  ],
  [
    'live label',
    'LIVE: Wall gives way ¶ Harbour master Ilse Dorn said the wall was sound. ¶ It was late.',
    ['[indirect: said] the wall was sound < Harbour master Ilse Dorn'],
  ],
  ['a review', 'Review: Nine Doors ¶ The play opened on Friday. ¶ It was late.', []],
  [
    'a place and an event',
    'Port Vey: four hurt in fire ¶ Four people were hurt in a fire in Port Vey. ¶ It was late.',
    [],
  ],
  [
    'with marks',
    'Dorn: ‘Wall is sound’ ¶ Harbour master Ilse Dorn said: “The wall is sound.” ¶ It was late.',
    [
      '[direct] ‘Wall is sound’ < Dorn [headline] [echoes 2]',
      '[direct: said] “The wall is sound.” < Harbour master Ilse Dorn',
    ],
  ],
] as const)('%s', (_, text, statements) => {
  expect(inFull(text)).toEqual(statements)
})
