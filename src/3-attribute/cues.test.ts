import { expect, test } from 'vitest'
import { inFull, told } from '../../tests/told.js'

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

// Verbs and their doubles: with kind, cue, time, place and links.
test.each([
  ['claims as a noun', 'Claims of fraud were thrown out by noon.', []],
  [
    'claims as a verb',
    'Dr Ana Sork claims the pills were switched.',
    ['[indirect: claims] the pills were switched < Dr Ana Sork'],
  ],
  ['states as a name', 'The Baltic states have no say in it.', []],
  [
    'states as a verb',
    'The contract states that rent is due on Fridays.',
    ['[shown, indirect: states] rent is due on Fridays < The contract'],
  ],
  ['reports as a noun', 'Early reports of a fire were false.', []],
  [
    'reports as a plural subject',
    'Reports say the fire began in the kitchen.',
    ['[shown, indirect: say] the fire began in the kitchen < Reports'],
  ],
  ['tweets as a noun', 'His tweets were deleted overnight.', []],
  [
    'tweets as a verb',
    'Senator Ada Korr tweets: “Not on my watch.”',
    ['[direct: tweets] “Not on my watch.” < Senator Ada Korr'],
  ],
  ['notes as a noun', 'Her notes fill nine boxes.', []],
  ['notes as a verb', 'The bishop notes that the roof leaks.', ['[indirect: notes] the roof leaks < The bishop']],
  ['demands as a noun', 'The demands of the crew were met.', []],
  ['promises as a noun', 'Promises and threats had no effect.', []],
  ['warning as a noun', 'A warning was painted on the gate.', []],
  [
    'warning as a participle',
    'The vet left the barn, warning that the fever would spread.',
    ['[indirect: warning] the fever would spread < (The vet)'],
  ],
  ['answer as a noun', 'The answer is on page nine.', []],
  ['charges as a noun', 'All charges were dropped on Friday.', []],
  ['calls as a noun', 'Calls for a new vote grew louder.', []],
  ['argument as no verb', 'The argument lasted until dawn.', []],
  ['stresses on a beam', 'The stresses on the beam were measured twice.', []],
  ['holds a cup', 'She holds the cup for a third year.', []],
  ['finds a coin', 'A walker finds a coin in the dunes.', []],
  ['reads a book', 'He reads a chapter every night.', []],
  ['told in a tale', 'It is a tale told by sailors.', []],
  ['adds what was said', 'Osei adds that the levy is “daft”.', ['[mixed: adds] the levy is “daft” < Osei']],
  [
    'is reported to have said',
    'Osei is reported to have said that the levy would stay.',
    ['[indirect: is reported to have said] the levy would stay < Osei'],
  ],
] as const)('%s', (_, text, statements) => {
  expect(inFull(text)).toEqual(statements)
})

// Speech that did not take place: with kind, cue, time, place and links.
test.each([
  [
    'has not said',
    'The board has not said who will pay.',
    ['[withheld, indirect: has not said] who will pay < The board'],
  ],
  [
    'would neither confirm nor deny',
    'The ministry would neither confirm nor deny the report.',
    ['[withheld, indirect: would neither confirm nor deny] the report < The ministry'],
  ],
  [
    'refused to be drawn',
    'The coach refused to be drawn on his future.',
    ['[withheld, indirect: refused to be drawn] () < The coach'],
  ],
  [
    'did not immediately respond',
    'Kell Foods did not immediately respond to emails seeking comment.',
    ['[withheld, indirect: did not immediately respond to emails seeking comment] () < Kell Foods'],
  ],
  ['could not be reached', 'Mr Osei could not be reached for comment.', []],
  ['gave no comment', 'The firm offered no comment.', ['[withheld, indirect: offered no comment] () < The firm']],
  ['could have said', 'Mr Osei could have said no.', []],
  ['should say', 'The minister should say that he is sorry.', []],
  ['would have said', 'My father would have said it was a waste.', []],
  ['if asked', 'If she says yes, the sale goes through.', []],
  [
    'is expected to announce',
    'The chancellor is expected to announce on Monday that fares will be frozen.',
    ['[prospective, indirect: is expected to announce] fares will be frozen < The chancellor [when: on Monday]'],
  ],
  [
    'was due to say',
    'Dr Sork was due to say that the pills were safe.',
    ['[prospective, indirect: was due to say] the pills were safe < Dr Sork'],
  ],
  [
    'will tell',
    'The head teacher will tell parents that the pool is to close.',
    ['[prospective, indirect: will tell] the pool is to close < The head teacher to (parents)'],
  ],
  [
    'will warn in an address',
    'Admiral Bo Tarn will warn the assembly of “a winter at sea”.',
    ['[prospective, direct: will warn] “a winter at sea” < Admiral Bo Tarn to (the assembly)'],
  ],
  ['cannot say', '“I cannot say more,” the admiral said.', ['[direct: said] “I cannot say more,” < the admiral']],
  ['has yet to decide is no speech', 'The admiral has yet to decide.', []],
] as const)('%s', (_, text, statements) => {
  expect(inFull(text)).toEqual(statements)
})

// Belief, hope and doubt: with kind, cue, time, place and links.
test.each([
  ['hopes', 'The growers hope that rain will come.', ['[thought, indirect: hope] rain will come < The growers']],
  ['wants is an attitude', 'The growers want the dam to be opened.', []],
  [
    'thinks',
    'Ms Frayne thinks the shop will outlive her.',
    ['[thought, indirect: thinks] the shop will outlive her < Ms Frayne'],
  ],
  ['believes in a thing', 'Ms Frayne believes in ghosts.', []],
] as const)('%s', (_, text, statements) => {
  expect(inFull(text)).toEqual(statements)
})

// Every way in which speech is withheld: the quick look at the first word (REFUSES) must let each of them through.
test.each([
  'declined to say',
  'declines to comment',
  'decline to comment',
  'refused to answer',
  'refuses to be drawn',
  'refuse to comment',
  'has yet to comment',
  'have yet to respond',
  'had yet to reply',
  'had no comment',
  'made no comment',
  'offered no comment',
  'gave no comment',
  'would not be drawn',
  'could neither confirm nor deny',
  'did not respond',
  'didn’t immediately comment',
  'never answered',
  'said nothing',
  'says little',
])('Holt %s.', (refusal) => {
  expect(told(`Ms Holt ${refusal}.`)).toEqual([expect.stringMatching(/^withheld: /)])
})
