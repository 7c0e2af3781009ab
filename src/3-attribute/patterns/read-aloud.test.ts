import { expect, test } from 'vitest'
import { inFull, told } from '../../../tests/told.js'

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

// Letters, diaries, logs: with kind, cue, time, place and links.
test.each([
  [
    "a mother's letter",
    'Her barrister read from Mina’s letter: “I want to go home.”',
    ['[direct: read] “I want to go home.” < Mina via (Her barrister)'],
  ],
  [
    'out loud',
    'The clerk read aloud a statement from Ida Vance: “I heard two shots.”',
    ['[direct: read] “I heard two shots.” < Ida Vance via (The clerk)'],
  ],
  [
    'a log',
    'Reading from the log of Captain Bo Falk, the pilot said: “Ice ahead.”',
    ['[direct: Reading] “Ice ahead.” < Captain Bo Falk via (the pilot)'],
  ],
  [
    'a text',
    'The sergeant read out a text from Tom Reed: “On my way.”',
    ['[direct: read] “On my way.” < Tom Reed via (The sergeant)'],
  ],
  ['a novel is read', 'She read from her new novel to a full hall.', []],
  ['a sign reads', 'The note reads “Gone fishing”.', ['[shown, direct: reads] “Gone fishing” < The note']],
  ['lips are read', 'He read her lips: “go”.', []],
  ['a meter is read', 'The inspector read the meter twice.', []],
] as const)('%s', (_, text, statements) => {
  expect(inFull(text)).toEqual(statements)
})
