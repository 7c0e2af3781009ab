import { expect, test } from 'vitest'
import { told } from '../../../tests/told.js'

// Words read out.
// Remark, text (¶ is an empty line), the statements in the order of the text.
test.each([
  [
    'from a statement',
    '“I saw it fall,” the clerk read from Hugo Dorn’s 2019 statement.',
    ['“I saw it fall,” < Hugo Dorn via (the clerk)'],
  ],
  [
    'a letter from',
    'Prosecutor Ada Lind read out a letter from Tom Reed: “I am sorry.”',
    ['“I am sorry.” < Tom Reed via (Prosecutor Ada Lind)'],
  ],
  [
    'reading from a diary',
    'Reading from the diary of Captain Bo Falk, the judge said: “We are lost.”',
    ['“We are lost.” < Captain Bo Falk via (the judge)'],
  ],
  ['from a sheet', '“I saw it fall,” the clerk read from the sheet.', ['“I saw it fall,” < the clerk']],
] as const)('%s', (_, text, statements) => {
  expect(told(text)).toEqual(statements)
})
