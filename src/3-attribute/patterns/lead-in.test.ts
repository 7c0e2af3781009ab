import { expect, test } from 'vitest'
import { inFull, told } from '../../../tests/told.js'

// Rows, lists and notes.
// Remark, text (¶ is an empty line), the statements in the order of the text.
test.each([
  ['a row of a table', '| Port of Vey | “Cargo is down a third” |', ['“Cargo is down a third” < Port of Vey [list]']],
  [
    'a list with a name',
    '• Greta Palm, growers’ union: “It kills the north.”',
    ['“It kills the north.” < Greta Palm, growers’ union [list]'],
  ],
  [
    'a list with a body',
    '• Finance ministry: the rate is “temporary”',
    ['the rate is “temporary” < Finance ministry [list]'],
  ],
  ['a pull quote', '“Twice is not enough.” — Alderman Cyrus Bell', ['“Twice is not enough.” < Alderman Cyrus Bell']],
  [
    'a lead-in before the words',
    'And from Chair Dina Rhee: ¶ “The vote stands. The roll was read aloud.”',
    ['“The vote stands. The roll was read aloud.” < Chair Dina Rhee'],
  ],
  ['over to', 'Over to Mayor Kit Falk: “We will find it.”', ['“We will find it.” < Mayor Kit Falk']],
  [
    'told the crowd, next paragraph',
    'Mayor Rob Lind told the crowd: ¶ “We will rebuild.”',
    ['“We will rebuild.” < Mayor Rob Lind'],
  ],
  [
    'verse',
    'Poet laureate Signe Dahl read from her new sequence: ¶ The tide has / a longer memory / than the town',
    ['The tide has / a longer memory / than the town < Poet laureate Signe Dahl'],
  ],
  [
    'a correction',
    'Correction: an earlier version of this article misquoted Holt as saying “the line will never open”.',
    [],
  ],
  [
    'an amended article',
    'This article was amended on 3 May. It wrongly attributed the words “we printed it” to Holt.',
    [],
  ],
  ['a title is no statement', '• “The Ferryman” by Ada Lind, Friday at 8pm', []],
  ['a motto after a colon', 'His motto: “Never late”', []],
] as const)('%s', (_, text, statements) => {
  expect(told(text)).toEqual(statements)
})

// Names before colons in the body: with kind, cue, time, place and links.
test.each([
  ['an office without a name', 'Fire chief: “Stay indoors.”', ['[direct] “Stay indoors.” < Fire chief']],
  [
    'a name and a party in brackets',
    'Gwen Harlow (D-Orrin): “I vote no.”',
    ['[direct] “I vote no.” < Gwen Harlow (D-Orrin)'],
  ],
  [
    'a name and a town',
    'Kelly Dunmore, Vey: “Bring back the ferry.”',
    ['[direct] “Bring back the ferry.” < Kelly Dunmore, Vey'],
  ],
  [
    'a time and a label',
    '16:20 Update: Mayor Kit Falk: “We will find it.”',
    ['[direct] “We will find it.” < Mayor Kit Falk'],
  ],
  ['a dash in a list', '• Ada Renn, potter – “I still hope.”', ['[direct] “I still hope.” < Ada Renn, potter [list]']],
  ['a verdict', 'Verdict: “guilty”', []],
  ["a recipe's step", 'Step one: “wake” the yeast in warm water.', []],
  ['a photo note', 'Photo: “Low tide” by Ada Renn', []],
  ['a result', 'Result: “no change”', []],
  ['a translation', 'Translation: “the river wins”', []],
  ['a hint of a sign', 'On the door: “Back at nine”', []],
  [
    'a list of three voices',
    '• Tom Reed: “No.” ¶ • Ada Renn: “Yes.” ¶ • Kit Falk: “Perhaps.”',
    ['[direct] “No.” < Tom Reed [list]', '[direct] “Yes.” < Ada Renn [list]', '[direct] “Perhaps.” < Kit Falk [list]'],
  ],
] as const)('%s', (_, text, statements) => {
  expect(inFull(text)).toEqual(statements)
})
