import { expect, test } from 'vitest'
import { told } from '../../../tests/told.js'

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
