import { expect, test } from 'vitest'
import { told } from '../../../tests/told.js'

// Notes that retract.
// Remark, text (¶ is an empty line), the statements in the order of the text.
test.each([
  ['correction', 'Correction: an earlier version misquoted Holt as saying “the line will never open”.', []],
  ['clarification', 'Clarification: Holt did not say “never”.', []],
  ['amended', 'This article was amended on 3 May. It wrongly attributed the words “we printed it” to Holt.', []],
  ["editor's note", 'Editor’s note: Ada Lind did not say “never again”, as we reported.', []],
  ['with a time', '15:02 Correction: Holt said “closed”, not “open”.', []],
  ['mistakenly quoted', 'On Monday we mistakenly quoted Mayor Holt as saying the port was “finished”.', []],
  ['a person corrects', 'Holt corrected the clerk: “It was May,” she said.', ['“It was May,” < she']],
] as const)('%s', (_, text, statements) => {
  expect(told(text)).toEqual(statements)
})
