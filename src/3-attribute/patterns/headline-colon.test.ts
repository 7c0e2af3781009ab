import { expect, test } from 'vitest'
import { told } from '../../../tests/told.js'

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
