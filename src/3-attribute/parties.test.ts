import { expect, test } from 'vitest'
import { inFull, told } from '../../tests/told.js'

// Who asks and who answers, as introductions tell it.
// Remark, text (¶ is an empty line), the statements in the order of the text.
test.each([
  [
    'talked to a reporter of an outlet',
    'Novelist Ada Perrin talked to Julian Moss of The Weekly Lantern at her home. ¶ How did it begin? ¶ With a smell. I kept bees. ¶ Afraid? ¶ No. I was not.',
    [
      'asked: How did it begin? < (Julian Moss of The Weekly Lantern) [standfirst]',
      'With a smell. I kept bees. < (Novelist Ada Perrin) [reply]',
      'asked: Afraid? < (Julian Moss of The Weekly Lantern)',
      'No. I was not. < (Novelist Ada Perrin) [reply]',
    ],
  ],
  [
    'an outlet asked',
    'The Lantern asked its chief engineer, Ida Rask. ¶ Why did the alarm fail? ¶ Because it was off. I know. ¶ Who switched it off? ¶ I did.',
    [
      'asked: Why did the alarm fail? < (The Lantern)',
      'Because it was off. I know. < (its chief engineer, Ida Rask) [reply]',
      'asked: Who switched it off? < (The Lantern)',
      'I did. < (its chief engineer, Ida Rask) [reply]',
    ],
  ],
  [
    'we spoke to',
    'We spoke to Senator Ruth Amble. ¶ Will you win? ¶ I will. ¶ Why? ¶ Because I must.',
    [
      'asked: Will you win? < - [standfirst]',
      'I will. < (Senator Ruth Amble) [reply]',
      'asked: Why? < -',
      'Because I must. < (Senator Ruth Amble) [reply]',
    ],
  ],
  [
    'spoke to us',
    'Senator Ruth Amble spoke to us in Kell. ¶ Will you win? ¶ I will. ¶ Why? ¶ Because I must.',
    [
      'asked: Will you win? < - [standfirst]',
      'I will. < (Senator Ruth Amble) [reply]',
      'asked: Why? < -',
      'Because I must. < (Senator Ruth Amble) [reply]',
    ],
  ],
  [
    'condensed',
    'Tom Arl has kept bees since 2003. This interview has been condensed. ¶ Did anyone object? ¶ Everyone. ¶ Who won? ¶ Honey.',
    [
      'asked: Did anyone object? < -',
      'Everyone. < (Tom Arl) [reply]',
      'asked: Who won? < -',
      'Honey. < (Tom Arl) [reply]',
    ],
  ],
  [
    'a recipe is no interview',
    'Recipe for stew ¶ What do you need? ¶ Two onions and time. ¶ How long does it take? ¶ Three hours.',
    [],
  ],
  [
    'one question is no interview',
    'Ada Perrin talked to Julian Moss. ¶ How did it begin? ¶ With a smell. I kept bees.',
    [],
  ],
] as const)('%s', (_, text, statements) => {
  expect(told(text)).toEqual(statements)
})

// Other ways to tell who talks: with kind, cue, time, place and links.
test.each([
  [
    'in conversation with',
    'Potter Hana Wick in conversation with Julian Moss. ¶ How many bowls? ¶ I stopped counting. ¶ Do you keep any? ¶ I keep one.',
    [
      '[asked, direct] How many bowls? < -',
      '[direct] I stopped counting. < (Potter Hana Wick) [answers 1]',
      '[asked, direct] Do you keep any? < -',
      '[direct] I keep one. < (Potter Hana Wick) [answers 3]',
    ],
  ],
  [
    'she talked to him',
    'Our reporter Sam Doyle talked to potter Hana Wick. ¶ How many bowls? ¶ I stopped counting. ¶ Do you keep any? ¶ I keep one.',
    [
      '[asked, direct] How many bowls? < (Our reporter Sam Doyle)',
      '[direct] I stopped counting. < (potter Hana Wick) [answers 1]',
      '[asked, direct] Do you keep any? < (Our reporter Sam Doyle)',
      '[direct] I keep one. < (potter Hana Wick) [answers 3]',
    ],
  ],
  [
    'has spoken with',
    'Potter Hana Wick has spoken with The Weekly Lantern. ¶ How many bowls? ¶ I stopped counting. ¶ Do you keep any? ¶ I keep one.',
    [
      '[asked, direct] How many bowls? < (The Weekly Lantern)',
      '[direct] I stopped counting. < (Potter Hana Wick) [answers 1]',
      '[asked, direct] Do you keep any? < (The Weekly Lantern)',
      '[direct] I keep one. < (Potter Hana Wick) [answers 3]',
    ],
  ],
  [
    'spoke to nobody',
    'Potter Hana Wick works alone. ¶ How many bowls? ¶ I stopped counting. ¶ Do you keep any? ¶ I keep one.',
    [],
  ],
  [
    'a closing line of the writer',
    'We spoke to potter Hana Wick. ¶ How many bowls? ¶ I stopped counting. ¶ Do you keep any? ¶ I keep one. ¶ The bowls are on show until May.',
    [
      '[asked, direct] How many bowls? < -',
      '[direct] I stopped counting. < (potter Hana Wick) [answers 1]',
      '[asked, direct] Do you keep any? < -',
      '[direct] I keep one. < (potter Hana Wick) [answers 3]',
    ],
  ],
] as const)('%s', (_, text, statements) => {
  expect(inFull(text)).toEqual(statements)
})
