import { expect, test } from 'vitest'
import { told } from '../../../tests/told.js'

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
