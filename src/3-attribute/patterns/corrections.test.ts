import { expect, test } from 'vitest'
import { inFull, told } from '../../../tests/told.js'

// Notes that retract.
// Remark, text (¶ is an empty line), the statements in the order of the text.
test.each([
  ['correction', 'Correction: an earlier version misquoted Holt as saying “the line will never open”.', []],
  ['clarification', 'Clarification: Holt did not say “never”.', []],
  ['amended', 'This article was amended on 3 May. It wrongly attributed the words “we printed it” to Holt.', []],
  ["editor's note", 'Editor’s note: Ada Lind did not say “never again”, as we reported.', []],
  ['with a time', '15:02 Correction: Holt said “closed”, not “open”.', []],
  ['mistakenly quoted', 'On Monday we mistakenly quoted Mayor Holt as saying the port was “finished”.', []],
  ['a person corrects', 'Holt corrected the clerk: “It was May,” she said.', ['“It was May,” < she']],
] as const)('%s', (_, text, statements) => {
  expect(told(text)).toEqual(statements)
})

// Notes that take back: with kind, cue, time, place and links.
test.each([
  [
    'a footnote on a date',
    'This article was amended on 9 June 2026. An earlier version quoted Tom Reed as saying the pier was “gone”.',
    [],
  ],
  ['in capitals', 'CORRECTION: Tom Reed said the pier was “shut”, not “sold”.', []],
  ['because of an error', 'Due to an editing error, we attributed the words “it is gone” to Tom Reed.', []],
  [
    'a correction in the middle of the article',
    'Tom Reed said the pier was shut. ¶ Correction: Tom Reed did not say “sold”. ¶ Ada Renn said the pier was open.',
    ['[indirect: said] the pier was shut < Tom Reed', '[indirect: said] the pier was open < Ada Renn'],
  ],
  [
    'a person makes a correction',
    '“Correction: it was Friday,” Tom Reed said.',
    ['[direct: said] “Correction: it was Friday,” < Tom Reed'],
  ],
  [
    'a company corrects its figures',
    'The firm corrected its figures on Monday, saying sales fell.',
    ['[indirect: saying] sales fell < (The firm)'],
  ],
  [
    'a house of correction',
    'The house of correction was closed in 1890, Tom Reed said.',
    ['[indirect: said] The house of correction was closed in 1890 < Tom Reed'],
  ],
] as const)('%s', (_, text, statements) => {
  expect(inFull(text)).toEqual(statements)
})
