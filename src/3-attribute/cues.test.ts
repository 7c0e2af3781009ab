import { expect, test } from 'vitest'
import { told } from '../../tests/told.js'

// Which verbs report here, and which only look like it.
// Remark, text (¶ is an empty line), the statements in the order of the text.
test.each([
  ['says', 'Holt says the dam is safe.', ['the dam is safe < Holt']],
  ['has said', 'Holt has said the dam is safe.', ['the dam is safe < Holt']],
  ['had previously said', 'Holt had previously said the dam was safe.', ['the dam was safe < Holt']],
  ['said in a statement', 'Holt said in a statement the dam was safe.', ['the dam was safe < Holt']],
  ['said through a lawyer', 'Holt said through his lawyer that the dam was safe.', ['the dam was safe < Holt']],
  ['wrote', 'Holt wrote that the dam was safe.', ['the dam was safe < Holt']],
  ['tweeted', 'Holt tweeted: “The dam is safe.”', ['“The dam is safe.” < Holt']],
  ['posted', '“The dam is safe,” Holt posted.', ['“The dam is safe,” < Holt']],
  ['insists', 'Holt insists the dam is safe.', ['the dam is safe < Holt']],
  ['conceded', 'Holt conceded the dam was old.', ['the dam was old < Holt']],
  ['testified', 'Holt testified that the dam was old.', ['the dam was old < Holt']],
  ['recalled', '“It shook,” Holt recalled.', ['“It shook,” < Holt']],
  ['joked', 'Holt joked that the dam was older than he was.', ['the dam was older than he was < Holt']],
  ['replied', '“It is,” replied Holt.', ['“It is,” < Holt']],
  ['went on', '“It shook,” Holt went on.', ['“It shook,” < Holt']],
  ['added', '“And it shook again,” she added.', ['“And it shook again,” < she']],
  ['a noun after an article', 'The claim was never tested.', []],
  ['a noun after a possessive', 'His report was late.', []],
  ['a noun after a preposition', 'In reply the council sent a form.', []],
  ['an infinitive', 'He came to say goodbye.', []],
  ['called for', 'Holt called for calm.', []],
  ['called on', 'Holt called on the council to act.', []],
  ['read as a verb of reading', 'She read the letter twice.', []],
  [
    'found in a study',
    'The study found that willows grow faster here.',
    ['shown: willows grow faster here < The study'],
  ],
  ['found by people is no report', 'Divers found that the hull was intact.', []],
  ['expected by a passive', 'The rain is expected to end by noon.', []],
  ['never said', 'Holt never said the dam was safe.', ['withheld: the dam was safe < Holt']],
  ['did not say whether', 'Holt did not say whether he would resign.', ['withheld: whether he would resign < Holt']],
  ['refused to discuss', 'The regulator refused to discuss the case.', ['withheld: the case < The regulator']],
  ['no comment', 'The builder had no comment.', ['withheld: () < The builder']],
  [
    'is due to tell',
    'Holt is due to tell the inquiry that he was warned.',
    ['prospective: he was warned < Holt to (the inquiry)'],
  ],
  ['would not be drawn', 'Holt would not be drawn.', ['withheld: () < Holt']],
  ['think', 'I think it is over.', ['thought: it is over < I']],
  ['they fear', 'Villagers fear that the dam will burst.', ['thought: the dam will burst < Villagers']],
  ['doubts', 'Holt doubts that the dam will last.', ['thought: the dam will last < Holt']],
] as const)('%s', (_, text, statements) => {
  expect(told(text)).toEqual(statements)
})
