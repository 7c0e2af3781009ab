import { expect, test } from 'vitest'
import { inFull, told } from '../../../tests/told.js'

// Questions and answers without labels.
// Remark, text (¶ is an empty line), the statements in the order of the text.
test.each([
  [
    'spoke to a reporter',
    "Ilse Dorn has run the lighthouse for 31 years. She spoke to The Beacon's Henry Falk. ¶ Why stay? ¶ Because I like it. ¶ Are you lonely? ¶ Only in July.",
    [
      "asked: Why stay? < (The Beacon's Henry Falk)",
      'Because I like it. < (She) [reply]',
      "asked: Are you lonely? < (The Beacon's Henry Falk)",
      'Only in July. < (She) [reply]',
    ],
  ],
  [
    'we met her',
    'Potter Hana Wick has thrown her last bowl. The conversation has been edited. ¶ How many bowls? ¶ Forty thousand. ¶ Do you keep any? ¶ One. It leaks.',
    [
      'asked: How many bowls? < -',
      'Forty thousand. < (Potter Hana Wick) [reply]',
      'asked: Do you keep any? < -',
      'One. It leaks. < (Potter Hana Wick) [reply]',
    ],
  ],
  [
    'an editor sat down with',
    'Our political editor Sam Doyle sat down with Senator Ruth Amble. ¶ Are you going to win? ¶ I think so. ¶ Why? ¶ Because I have not lied yet.',
    [
      'asked: Are you going to win? < (Our political editor Sam Doyle)',
      'I think so. < (Senator Ruth Amble) [reply]',
      'asked: Why? < (Our political editor Sam Doyle)',
      'Because I have not lied yet. < (Senator Ruth Amble) [reply]',
    ],
  ],
  [
    'interviewed by',
    'Ada Perrin was interviewed by Julian Moss. ¶ How did it begin? ¶ With a smell. I kept bees. ¶ And then? ¶ Then I wrote.',
    [
      'asked: How did it begin? < (Julian Moss) [standfirst]',
      'With a smell. I kept bees. < (Ada Perrin) [reply]',
      'asked: And then? < (Julian Moss)',
      'Then I wrote. < (Ada Perrin) [reply]',
    ],
  ],
  [
    'an answer of two paragraphs',
    'Ada Perrin was interviewed by Julian Moss. ¶ How did it begin? ¶ With a smell. ¶ I kept bees then. ¶ And now? ¶ Now I write.',
    [
      'asked: How did it begin? < (Julian Moss) [standfirst]',
      'With a smell. | I kept bees then. < (Ada Perrin) [reply]',
      'asked: And now? < (Julian Moss)',
      'Now I write. < (Ada Perrin) [reply]',
    ],
  ],
  [
    'no interview, no statements',
    'Frequently asked questions ¶ When does the pool open? ¶ At seven. ¶ May I bring a dog? ¶ No.',
    [],
  ],
  ['a rhetorical question', 'Finn spoke to reporters. ¶ Will the bridge hold? ¶ Engineers doubt it.', []],
] as const)('%s', (_, text, statements) => {
  expect(told(text)).toEqual(statements)
})

// Questions and answers: with kind, cue, time, place and links.
test.each([
  [
    'a magazine portrait',
    'Sculptor Noor Aziz works in salt. She talked to Tom Reed of The Weekly Lantern. ¶ Why salt? ¶ Because I am impatient. ¶ Does it last? ¶ Nothing I make lasts.',
    [
      '[asked, direct] Why salt? < (Tom Reed of The Weekly Lantern)',
      '[direct] Because I am impatient. < (She) [answers 1]',
      '[asked, direct] Does it last? < (Tom Reed of The Weekly Lantern)',
      '[direct] Nothing I make lasts. < (She) [answers 3]',
    ],
  ],
  ['a test of the reader', 'Quiz: how well do you know Vey? ¶ Who built the wall? ¶ Bo Falk. ¶ When? ¶ In 1890.', []],
  ['advice to readers', 'Your tax questions ¶ Do I have to pay? ¶ Only above nine crowns. ¶ By when? ¶ By May.', []],
] as const)('%s', (_, text, statements) => {
  expect(inFull(text)).toEqual(statements)
})

// Questions that are an article: with kind, cue, time, place and links.
test.each([
  [
    'a column with its own questions',
    'What is a ferry for? ¶ It is for crossing. ¶ Who pays for it? ¶ Everybody does.',
    [],
  ],
] as const)('%s', (_, text, statements) => {
  expect(inFull(text)).toEqual(statements)
})
