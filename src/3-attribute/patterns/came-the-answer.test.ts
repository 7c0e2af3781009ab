import { expect, test } from 'vitest'
import { inFull, told } from '../../../tests/told.js'

// Came the answer.
// Remark, text (¶ is an empty line), the statements in the order of the text.
test.each([
  ['whoever was asked', '“I keep no books,” came the answer.', ['“I keep no books,” < -']],
  ['from a ministry', '“No comment,” came the reply from the ministry.', ['“No comment,” < the ministry']],
  ['an owner', '“Ask my wife,” was Tom Reed’s answer.', ['“Ask my wife,” < Tom Reed']],
  ['a word of the day', '“Late” was the word of the day.', []],
  ['late', 'The answer came late.', []],
] as const)('%s', (_, text, statements) => {
  expect(told(text)).toEqual(statements)
})

// Answers that come: with kind, cue, time, place and links.
test.each([
  ['came the reply', '“Over my dead body,” came the reply.', ['[direct: came the reply] “Over my dead body,” < -']],
  [
    'was the response from a firm',
    '“We are looking into it,” was the response from Vey Ferries.',
    ['[direct: was the response] “We are looking into it,” < Vey Ferries'],
  ],
  ['a curt answer', '“No,” came the curt answer.', ['[direct: came the curt answer] “No,” < -']],
  [
    'the answer of somebody',
    '“Ask the moon,” was the captain’s reply.',
    ['[direct: was | reply] “Ask the moon,” < the captain'],
  ],
  [
    'a retort from the back',
    '“Sit down!” came the retort from the back row.',
    ['[direct: came the retort] “Sit down!” < the back row'],
  ],
  [
    'a question before it',
    '“Who has the key?” asked Tom Reed. “Nobody,” came the reply.',
    [
      '[asked, direct: asked] “Who has the key?” < Tom Reed',
      '[direct: came the reply] “Nobody,” < - [asked: “Who has the key?”] [answers 1]',
    ],
  ],
  ['a word and an answer later', '“Late” was written on the board, and the answer was no.', []],
] as const)('%s', (_, text, statements) => {
  expect(inFull(text)).toEqual(statements)
})
