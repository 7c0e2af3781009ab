import { expect, test } from 'vitest'
import { inFull, told } from '../../../tests/told.js'

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

// Who and what is accorded to: with kind, cue, time, place and links.
test.each([
  [
    'a body in front',
    'According to the coastguard, the raft had drifted for nine days.',
    ['[indirect: According to] the raft had drifted for nine days < the coastguard'],
  ],
  [
    'a paper',
    'According to the Vey Mercury, the mill will be sold.',
    ['[indirect: According to] the mill will be sold < the Vey Mercury'],
  ],
  [
    'a person with an office',
    'According to harbour master Ilse Dorn, the wall is sound.',
    ['[indirect: According to] the wall is sound < harbour master Ilse Dorn'],
  ],
  [
    'a name with an aside',
    'According to Ilse Dorn, the harbour master, the wall is sound.',
    ['[indirect: According to] the wall is sound < Ilse Dorn, the harbour master'],
  ],
  [
    'people who watched',
    'Two men ran from the car, according to witnesses.',
    ['[indirect: according to] Two men ran from the car < witnesses'],
  ],
  [
    'a count and a report',
    'One boat in nine is unfit for sea, according to a report by the coastguard.',
    ['[shown, indirect: according to] One boat in nine is unfit for sea < a report'],
  ],
  [
    'with a quotation in front',
    'According to the coach, the team was “asleep for an hour”.',
    ['[mixed: According to] the team was “asleep for an hour” < the coach'],
  ],
  [
    'with a whole quotation behind it',
    '“The wall is sound,” according to Ilse Dorn.',
    ['[direct: according to] “The wall is sound,” < Ilse Dorn'],
  ],
  ['according to plan', 'Everything went according to plan.', []],
  ['according to age', 'Pupils sit according to age.', []],
  ['according to the rules of a game', 'Play stops according to the rules.', []],
  [
    'somebody said, according to somebody',
    'Ilse Dorn said the wall was sound, according to two of her staff.',
    ['[indirect: said] the wall was sound < Ilse Dorn via (two of her staff)'],
  ],
  [
    'a dash before it',
    'The wall is sound — according to Ilse Dorn.',
    ['[indirect: according to] The wall is sound < Ilse Dorn'],
  ],
] as const)('%s', (_, text, statements) => {
  expect(inFull(text)).toEqual(statements)
})
