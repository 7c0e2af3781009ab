import { expect, test } from 'vitest'
import { inFull, told } from '../../tests/told.js'

// An answer belongs to the question before it.
// Remark, text (¶ is an empty line), the statements in the order of the text.
test.each([
  [
    'question and reply',
    '“Did you pay?” asked Senator Rae Moss. “I did not,” Finn replied.',
    ['asked: “Did you pay?” < Senator Rae Moss', '“I did not,” < Finn [asked: “Did you pay?”] [reply]'],
  ],
  [
    'answer to a statement',
    '“You paid,” said Senator Rae Moss. “I did not,” Finn answered.',
    ['“You paid,” < Senator Rae Moss', '“I did not,” < Finn [reply]'],
  ],
  [
    'came the answer',
    '“Did you pay?” asked Senator Rae Moss. “I keep no books,” came the answer.',
    ['asked: “Did you pay?” < Senator Rae Moss', '“I keep no books,” < - [asked: “Did you pay?”] [reply]'],
  ],
  [
    'too far away',
    '“Did you pay?” asked Senator Rae Moss. ¶ The room was still. ¶ It rained. ¶ “I did not,” Finn replied.',
    ['asked: “Did you pay?” < Senator Rae Moss', '“I did not,” < Finn'],
  ],
  [
    'said is no reply',
    '“Did you pay?” asked Senator Rae Moss. “I did not,” Finn said.',
    ['asked: “Did you pay?” < Senator Rae Moss', '“I did not,” < Finn'],
  ],
  [
    'responded',
    '“Shame,” said Moss. ¶ “Order,” responded the chair.',
    ['“Shame,” < Moss', '“Order,” < the chair [reply]'],
  ],
  [
    'retorted',
    '“You are late,” said Moss. “You are loud,” retorted Finn.',
    ['“You are late,” < Moss', '“You are loud,” < Finn [reply]'],
  ],
] as const)('%s', (_, text, statements) => {
  expect(told(text)).toEqual(statements)
})

// Answers over more than one turn: with kind, cue, time, place and links.
test.each([
  [
    'three turns',
    '“Did you sign?” asked Moss. “I did not,” Finn replied. “Then who did?” Moss asked. “The clerk,” Finn answered.',
    [
      '[asked, direct: asked] “Did you sign?” < Moss',
      '[direct: replied] “I did not,” < Finn [asked: “Did you sign?”] [answers 1]',
      '[asked, direct: asked] “Then who did?” < Moss',
      '[direct: answered] “The clerk,” < Finn [asked: “Then who did?”] [answers 3]',
    ],
  ],
  [
    'reply by a pronoun',
    '“Will it hold?” the mayor asked. “It will,” she replied.',
    [
      '[asked, direct: asked] “Will it hold?” < the mayor',
      '[direct: replied] “It will,” < she [asked: “Will it hold?”] [answers 1]',
    ],
  ],
  [
    'a reply without marks',
    '“Will it hold?” the mayor asked. The engineer replied that it would.',
    [
      '[asked, direct: asked] “Will it hold?” < the mayor',
      '[indirect: replied] it would < The engineer [asked: “Will it hold?”] [answers 1]',
    ],
  ],
  [
    'next paragraph',
    '“Will it hold?” the mayor asked. ¶ “It will,” the engineer answered.',
    [
      '[asked, direct: asked] “Will it hold?” < the mayor',
      '[direct: answered] “It will,” < the engineer [asked: “Will it hold?”] [answers 1]',
    ],
  ],
  [
    'a countering voice',
    'The firm said the wall was sound. “It is not,” countered the engineer.',
    ['[indirect: said] the wall was sound < The firm', '[direct: countered] “It is not,” < the engineer [answers 1]'],
  ],
  ['nothing before it', '“It will,” the engineer replied.', ['[direct: replied] “It will,” < the engineer']],
  [
    'a reply noun is no reply',
    'The mayor said the wall was sound. The reply came in March.',
    ['[indirect: said] the wall was sound < The mayor'],
  ],
] as const)('%s', (_, text, statements) => {
  expect(inFull(text)).toEqual(statements)
})
