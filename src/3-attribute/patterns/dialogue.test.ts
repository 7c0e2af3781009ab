import { expect, test } from 'vitest'
import { inFull, told } from '../../../tests/told.js'

// Speech after a dash.
// Remark, text (¶ is an empty line), the statements in the order of the text.
test.each([
  ['said after a comma', '– No, said Hilda Palm.', ['No < Hilda Palm']],
  ['a question', '– Then who? asked the clerk.', ['asked: Then who? < the clerk']],
  ['a question without a speaker', '— Were you afraid?', ['asked: Were you afraid? < -']],
  ['interrupted', '— Of what? — said Mads Ost, 91. — I was in bed.', ['Of what? | I was in bed. < Mads Ost, 91']],
  ['a list is no speech', '– 2 cups of flour', []],
] as const)('%s', (_, text, statements) => {
  expect(told(text)).toEqual(statements)
})

// Dashes that speak: with kind, cue, time, place and links.
test.each([
  [
    'a colon would be none',
    '– Come in, said the baker, and shut the door.',
    ['[direct: said] Come in | and shut the door. < the baker'],
  ],
  [
    'a reply and its reply',
    '– Did you see him? asked Tom. ¶ – No, said Ada.',
    ['[asked, direct: asked] Did you see him? < Tom', '[direct: said] No < Ada'],
  ],
  ['a dash with an exclamation', '— Run! shouted the guard.', ['[direct: shouted] Run! < the guard']],
  ['a list with dashes is no dialogue', '– rope ¶ – tar ¶ – lamps', []],
  ['a dash before a number', '– 4 degrees at night', []],
] as const)('%s', (_, text, statements) => {
  expect(inFull(text)).toEqual(statements)
})
