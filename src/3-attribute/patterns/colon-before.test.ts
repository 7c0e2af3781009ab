import { expect, test } from 'vitest'
import { inFull, told } from '../../../tests/told.js'

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

// The colon and what comes next: with kind, cue, time, place and links.
test.each([
  [
    'an old letter',
    'In 1912 the keeper wrote to his wife: ¶ “The lamp is out.”',
    ['[direct: wrote] “The lamp is out.” < the keeper'],
  ],
  [
    'over three paragraphs',
    'Mayor Rob Lind told the crowd: ¶ “We will rebuild. ¶ “We will rebuild in stone.”',
    ['[direct: told] “We will rebuild. | “We will rebuild in stone.” < Mayor Rob Lind'],
  ],
  [
    'a second voice after the words',
    'Mayor Rob Lind told the crowd: ¶ “We will rebuild.” ¶ “With whose money?” asked Tom Reed.',
    ['[direct: told] “We will rebuild.” < Mayor Rob Lind', '[asked, direct: asked] “With whose money?” < Tom Reed'],
  ],
  [
    'a body that wrote',
    'The coastguard said in a statement: ¶ “Stay off the rocks.”',
    ['[direct: said] “Stay off the rocks.” < The coastguard'],
  ],
  [
    'a song without marks',
    'The children sang: ¶ Row, row / over the bar / and home',
    ['[direct: sang] Row, row / over the bar / and home < The children'],
  ],
  ['a list after a colon is no speech', 'The shop sells: ¶ Rope, tar and lamps.', []],
  ['a heading with a colon', 'In brief: ¶ The quay is open again.', []],
  ['an introduction without a person', 'Here is the recipe: ¶ “Nine Doors” stew, serves four.', []],
] as const)('%s', (_, text, statements) => {
  expect(inFull(text)).toEqual(statements)
})
