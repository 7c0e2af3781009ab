import { expect, test } from 'vitest'
import { inFull, told } from '../../tests/told.js'

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

// To whom, when and where: with kind, cue, time, place and links.
test.each([
  [
    'an outlet that is told',
    'Tom Reed told the Vey Mercury on Friday that the pier was shut.',
    ['[indirect: told] the pier was shut < Tom Reed to (the Vey Mercury) [when: on Friday]'],
  ],
  [
    'an inquiry with its town',
    'Tom Reed told an inquest in Port Vey the pier was shut.',
    ['[indirect: told] the pier was shut < Tom Reed to (an inquest in Port Vey)'],
  ],
  [
    'two hearers',
    'Tom Reed told the mayor and the council that the pier was shut.',
    ['[indirect: told] the pier was shut < Tom Reed to (the mayor and the council)'],
  ],
  [
    'a named hearer',
    'Tom Reed told Ada Renn that the pier was shut.',
    ['[indirect: told] the pier was shut < Tom Reed to (Ada Renn)'],
  ],
  [
    'a named hearer with an office',
    'Tom Reed told Mayor Ada Renn that the pier was shut.',
    ['[indirect: told] the pier was shut < Tom Reed to (Mayor Ada Renn)'],
  ],
  [
    'his own people',
    'Tom Reed told his staff that the pier was shut.',
    ['[indirect: told] the pier was shut < Tom Reed to (his staff)'],
  ],
  [
    'a phone-in',
    'Tom Reed told listeners that the pier was shut.',
    ['[indirect: told] the pier was shut < Tom Reed to (listeners)'],
  ],
  [
    'by telephone',
    'Tom Reed told the Mercury by telephone that the pier was shut.',
    ['[indirect: told] the pier was shut < Tom Reed to (the Mercury)'],
  ],
  [
    'in an interview',
    'Tom Reed said in an interview with the Mercury that the pier was shut.',
    ['[indirect: said] the pier was shut < Tom Reed'],
  ],
  [
    'at an event, in a town',
    'Tom Reed said at a rally in Port Vey that the pier was shut.',
    ['[indirect: said] the pier was shut < Tom Reed [where: in Port Vey]'],
  ],
  [
    'before dawn',
    'Tom Reed said shortly before dawn that the pier was shut.',
    ['[indirect: said] the pier was shut < Tom Reed'],
  ],
  [
    'a date',
    'Tom Reed said on 4 June that the pier was shut.',
    ['[indirect: said] the pier was shut < Tom Reed [when: on 4 June]'],
  ],
  [
    'an American date',
    'Tom Reed said on June 4 that the pier was shut.',
    ['[indirect: said] the pier was shut < Tom Reed [when: on June 4]'],
  ],
  [
    'last year',
    'Tom Reed said last year that the pier was shut.',
    ['[indirect: said] the pier was shut < Tom Reed [when: last year]'],
  ],
  [
    'this morning',
    'Tom Reed said this morning that the pier was shut.',
    ['[indirect: said] the pier was shut < Tom Reed [when: this morning]'],
  ],
  ['earlier', 'Tom Reed said earlier that the pier was shut.', ['[indirect: said] the pier was shut < Tom Reed']],
  [
    'later on Monday',
    'Tom Reed later said on Monday that the pier was shut.',
    ['[indirect: later said] the pier was shut < Tom Reed [when: on Monday]'],
  ],
  [
    'in a post on a site',
    'Tom Reed said in a post on Chirper that the pier was shut.',
    ['[indirect: said] the pier was shut < Tom Reed'],
  ],
  [
    'with a smile',
    'Tom Reed said with a smile that the pier was shut.',
    ['[indirect: said] the pier was shut < Tom Reed'],
  ],
  [
    'through tears',
    'Tom Reed said through tears that the pier was shut.',
    ['[indirect: said] the pier was shut < Tom Reed'],
  ],
  [
    'the day after the words',
    'The pier is shut, Tom Reed said on Friday.',
    ['[indirect: said] The pier is shut < Tom Reed [when: on Friday]'],
  ],
  [
    'the place after the words',
    '“Shut,” Tom Reed said in Port Vey.',
    ['[direct: said] “Shut,” < Tom Reed [where: in Port Vey]'],
  ],
  [
    'the hearer after the words, with a clause',
    '“Shut,” Tom Reed told reporters as he left the hall.',
    ['[direct: told] “Shut,” < Tom Reed to (reporters)'],
  ],
  [
    'the hearer, the day and the place',
    '“Shut,” Tom Reed told the Mercury on Friday in Port Vey.',
    ['[direct: told] “Shut,” < Tom Reed to (the Mercury) [when: on Friday] [where: in Port Vey]'],
  ],
  [
    'asked of a body',
    'Tom Reed asked the council if the pier was shut.',
    ['[asked, indirect: asked] if the pier was shut < Tom Reed to (the council)'],
  ],
  ['asked for a thing is no question', 'Tom Reed asked for a coffee.', []],
  [
    'asked to do a thing',
    'Tom Reed asked the council to shut the pier.',
    ['[asked, indirect: asked] to shut the pier < Tom Reed to (the council)'],
  ],
  [
    'warned whom in marks',
    'Tom Reed warned anglers: “Stay off the pier.”',
    ['[direct: warned] “Stay off the pier.” < Tom Reed to (anglers)'],
  ],
  [
    'reassured whom',
    'Tom Reed assured anglers that the pier was sound.',
    ['[indirect: assured] the pier was sound < Tom Reed to (anglers)'],
  ],
  [
    'wrote to whom',
    'Tom Reed wrote to the council that the pier was unsound.',
    ['[indirect: wrote] the pier was unsound < Tom Reed to (the council)'],
  ],
  ['said to camera', '“Shut,” Tom Reed said to the camera.', ['[direct: said] “Shut,” < Tom Reed to (the camera)']],
  [
    'outside a building',
    'Tom Reed told reporters outside the court that the pier was shut.',
    ['[indirect: told] the pier was shut < Tom Reed to (reporters)'],
  ],
  [
    'a crowd outside',
    'Tom Reed told a crowd outside the court: “The pier is shut.”',
    ['[direct: told] “The pier is shut.” < Tom Reed to (a crowd)'],
  ],
] as const)('%s', (_, text, statements) => {
  expect(inFull(text)).toEqual(statements)
})
