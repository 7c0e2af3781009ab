import { expect, test } from 'vitest'
import { told } from '../../tests/told.js'

// What may stand between verb and words: to whom, when, where, how.
// Remark, text (¶ is an empty line), the statements in the order of the text.
test.each([
  ['a hearer', 'Finn told reporters the tests were done.', ['the tests were done < Finn to (reporters)']],
  [
    'a hearer with its own phrase',
    'Finn told the inquiry into the fire that the tests were done.',
    ['the tests were done < Finn to (the inquiry into the fire)'],
  ],
  ['a named paper', 'Finn told The Mercury the tests were done.', ['the tests were done < Finn to (The Mercury)']],
  ['a pronoun hearer', 'Finn told him the tests were done.', ['the tests were done < Finn to (him)']],
  ['a day', 'Finn said on Tuesday the tests were done.', ['the tests were done < Finn']],
  ['last week', 'Finn said last week the tests were done.', ['the tests were done < Finn']],
  ['yesterday', 'Finn said yesterday the tests were done.', ['the tests were done < Finn']],
  ['a month', 'Finn said in May the tests were done.', ['the tests were done < Finn']],
  ['a statement', 'Finn said in a statement the tests were done.', ['the tests were done < Finn']],
  ['a letter', 'Finn said in a letter to the council the tests were done.', ['the tests were done < Finn']],
  [
    'a news conference',
    'Finn told a news conference in Kell the tests were done.',
    ['the tests were done < Finn to (a news conference in Kell)'],
  ],
  ['by email', 'Finn said by email that the tests were done.', ['the tests were done < Finn']],
  ['an adverb', 'Finn said flatly that the tests were done.', ['the tests were done < Finn']],
  ['two adverbials', 'Finn said on Tuesday in a statement that the tests were done.', ['the tests were done < Finn']],
  ['after an event', 'Finn said after the vote that the tests were done.', ['the tests were done < Finn']],
  ['of somebody', '“He never tried,” Finn said of the mayor.', ['“He never tried,” < Finn']],
  ['to reporters', 'Finn said to reporters that the tests were done.', ['the tests were done < Finn to (reporters)']],
  [
    'warned a hearer',
    'Finn warned residents that the tests were not done.',
    ['the tests were not done < Finn to (residents)'],
  ],
  ['reminded', 'Finn reminded the council that the tests were done.', ['the tests were done < Finn to (the council)']],
  [
    'asked whom',
    'Finn asked the minister whether the tests were done.',
    ['asked: whether the tests were done < Finn to (the minister)'],
  ],
  ['a colon after the adverbial', 'Finn said after the vote: “It is done.”', ['“It is done.” < Finn']],
  ['a comma after the adverbial', 'Finn said after the vote, “It is done.”', ['“It is done.” < Finn']],
  ['a quotation after a hearer', 'Finn told the crowd “it is done”.', ['“it is done” < Finn to (the crowd)']],
  [
    'nothing after it',
    'The tests were done, Finn told reporters in Kell on Tuesday.',
    ['The tests were done < Finn to (reporters)'],
  ],
] as const)('%s', (_, text, statements) => {
  expect(told(text)).toEqual(statements)
})
