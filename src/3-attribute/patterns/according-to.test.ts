import { expect, test } from 'vitest'
import { told } from '../../../tests/told.js'

// The preposition as a cue.
// Remark, text (¶ is an empty line), the statements in the order of the text.
test.each([
  ['in front', 'According to Kemp, no oil was lost.', ['no oil was lost < Kemp']],
  ['at the end', 'No reading was taken, according to the logbook.', ['shown: No reading was taken < the logbook']],
  [
    'in the middle',
    'The ship drifted for hours, according to commander Livia Strand, before help came.',
    ['The ship drifted for hours | before help came < commander Livia Strand'],
  ],
  ['a body', 'Rents rose by a tenth, according to the ministry.', ['Rents rose by a tenth < the ministry']],
  [
    'after a quotation',
    'The pump was “beyond repair”, according to the report.',
    ['shown: The pump was “beyond repair” < the report'],
  ],
  ['according to rank', 'The tables were laid according to rank.', []],
] as const)('%s', (_, text, statements) => {
  expect(told(text)).toEqual(statements)
})
