import { expect, test } from 'vitest'
import { told } from '../../../tests/told.js'

// A paragraph that ends in a colon.
// Remark, text (¶ is an empty line), the statements in the order of the text.
test.each([
  ['and from', 'And from Chair Dina Rhee: ¶ “The vote stands.”', ['“The vote stands.” < Chair Dina Rhee']],
  ['with a verb', 'Mayor Rob Lind told the crowd: ¶ “We will rebuild.”', ['“We will rebuild.” < Mayor Rob Lind']],
  [
    'with an adverbial',
    'Mayor Rob Lind said in a letter to residents: ¶ “We will rebuild.”',
    ['“We will rebuild.” < Mayor Rob Lind'],
  ],
  [
    'two quotations',
    'Mayor Rob Lind said: ¶ “We will rebuild.” “All of it.”',
    ['“We will rebuild.” | “All of it.” < Mayor Rob Lind'],
  ],
  [
    'verse that is sung',
    'The choir sang: ¶ Come down / to the water / with me',
    ['Come down / to the water / with me < The choir'],
  ],
  ['what they said', 'What they said: ¶ “Nine Doors”', []],
  ['prose after a colon', 'Poet Signe Dahl read from her new book: ¶ The hall was full.', []],
  ['described is not said', 'The foundation describes its work: ¶ “Nine Doors”', []],
] as const)('%s', (_, text, statements) => {
  expect(told(text)).toEqual(statements)
})
