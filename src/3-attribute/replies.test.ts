import { expect, test } from 'vitest'
import { told } from '../../tests/told.js'

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
