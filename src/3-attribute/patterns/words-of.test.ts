import { expect, test } from 'vitest'
import { inFull, told } from '../../../tests/told.js'

// Quoting without a verb of saying.
// Remark, text (¶ is an empty line), the statements in the order of the text.
test.each([
  [
    'in the words of',
    'In the words of Bishop Odo Lind, “poverty is policy”.',
    ['“poverty is policy” < Bishop Odo Lind'],
  ],
  [
    'in the famous words',
    'The vote was, in the famous words of Senator Mo Farris, “a coin in the air”.',
    ['“a coin in the air” < Senator Mo Farris'],
  ],
  [
    'to quote',
    'To quote the poet Ada Renn, “the sea keeps no diary”.',
    ['“the sea keeps no diary” < the poet Ada Renn'],
  ],
  [
    'as put it',
    'The town was, as Mayor Pat Quist put it, “open for business”.',
    ['“open for business” < Mayor Pat Quist'],
  ],
  [
    'as put it in a year',
    'As Governor Amund Falk put it in 1931, “water remembers”.',
    ['“water remembers” < Governor Amund Falk'],
  ],
  ['to borrow a phrase', 'It was, to borrow Ms Holt’s phrase, “a long goodbye”.', ['“a long goodbye” < Ms Holt']],
  ['in other words', 'In other words, “open” is a label.', []],
  ['put it in a box', 'Put it in a box marked “open”.', []],
  ['a saying', 'As the saying goes, “the river wins”.', []],
] as const)('%s', (_, text, statements) => {
  expect(told(text)).toEqual(statements)
})

// Words without a verb: with kind, cue, time, place and links.
test.each([
  ['in the words of a report', 'In the words of the report, the wall was “a hazard”.', []],
  ['to quote a saying', 'To quote an old saying, “the river wins”.', []],
  [
    'as X once said',
    'As Bishop Odo Lind once said, “poverty is policy”.',
    ['[direct: once said] “poverty is policy” < Bishop Odo Lind'],
  ],
  ['putting it differently', 'Put differently, “free” is not free.', []],
  [
    'to use a phrase of somebody',
    'It was, to use Tom Reed’s words, “a long goodbye”.',
    ['[direct: to use] “a long goodbye” < Tom Reed'],
  ],
  ['the so-called', 'The so-called “cold half” of town has no trees.', []],
] as const)('%s', (_, text, statements) => {
  expect(inFull(text)).toEqual(statements)
})
