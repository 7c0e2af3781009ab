import { expect, test } from 'vitest'
import { told } from '../told.js'

// The kinds of hard cases, in the manner of different desks: British, American, Indian, wire, tabloid, magazine.
// Remark, text (¶ is an empty line), the statements in the order of the text.
test.each([
  [
    "British, sub-editor's single marks",
    '‘There is nothing left to sell,’ the hospital’s finance director, Priya Nair, told MPs on Wednesday. ‘We have sold the car park.’',
    [
      '‘There is nothing left to sell,’ | ‘We have sold the car park.’ < the hospital’s finance director, Priya Nair, to (MPs)',
    ],
  ],
  [
    'American, name and verb after',
    '"We are not closing the school," Superintendent Dale Hooper told parents Thursday night. "Period."',
    ['"We are not closing the school," | "Period." < Superintendent Dale Hooper to (parents)'],
  ],
  [
    'Indian, honorific and place',
    '“The dam is full,” Shri R. K. Menon, district collector, said here on Monday.',
    ['“The dam is full,” < Shri R. K. Menon, district collector,'],
  ],
  [
    'wire, dateline and day',
    'KELLMOUTH, June 3 (Tele) - The army said on Monday it had reopened the road.',
    ['it had reopened the road < The army'],
  ],
  [
    'tabloid, one sentence a paragraph',
    "Neighbour Shaz Pratt, 38, fumed: “It's a joke. They want shooting.”",
    ["“It's a joke. They want shooting.” < Neighbour Shaz Pratt, 38,"],
  ],
  [
    'magazine, present tense',
    '“I never liked the sea,” says Finn, pouring tea. “It is too sure of itself.”',
    ['“I never liked the sea,” | “It is too sure of itself.” < Finn'],
  ],
  [
    'two voices in turn',
    '“No,” said Klara Brand. “Yes,” said her lawyer. “No,” said Brand again.',
    ['“No,” < Klara Brand', '“Yes,” < her lawyer', '“No,” < Brand'],
  ],
  [
    'scare quotes beside a real one',
    'The so-called “green” depot burns diesel, and Councillor Bea Ferrand called it “a stove”.',
    ['it “a stove” < Councillor Bea Ferrand'],
  ],
  ['an opposed package', 'The “reform” package, which Ferrand opposes, passed by nine votes to four.', []],
  [
    'a film and a statement',
    'Festival head Inge Rast said the film “Nine Doors” was sold out.',
    ['the film “Nine Doors” was sold out < Festival head Inge Rast'],
  ],
  [
    'a motto and a statement',
    "“Never late” is the depot's motto. Driver Dan Pym said he had never believed it.",
    ['he had never believed it < Driver Dan Pym'],
  ],
  [
    'named after a place',
    'Orrin and Kell agree the route is safe, officials said.',
    ['Orrin and Kell agree the route is safe < officials'],
  ],
  [
    'a readout',
    "The two leaders agreed to keep the strait open, according to a readout from Lind's office.",
    ["shown: The two leaders agreed to keep the strait open < a readout from Lind's office"],
  ],
  [
    'a joint letter',
    'The families said in a joint letter they had been “left to guess”.',
    ['they had been “left to guess” < The families'],
  ],
  [
    'anonymous, and why',
    'A second official, who was not authorised to speak publicly, denied there had been any delay.',
    ['there had been any delay < A second official, who was not authorised to speak publicly,'],
  ],
  [
    'a bare withheld answer',
    'The ministry did not immediately respond to a request for comment.',
    ['withheld: () < The ministry'],
  ],
  ['reported denial', 'Roth has repeatedly denied taking money from the firm.', ['taking money from the firm < Roth']],
  [
    'condition inside the words',
    'If re-elected, Croft says, he would sell the house.',
    ['If re-elected | he would sell the house < Croft'],
  ],
  [
    'read out, then replied',
    '“Who signed it?” opposition deputy Karel Fonn asked parliament. “I did,” replied Minister Oda Kranz.',
    [
      'asked: “Who signed it?” < opposition deputy Karel Fonn to (parliament)',
      '“I did,” < Minister Oda Kranz [asked: “Who signed it?”] [reply]',
    ],
  ],
  ['a post with a handle', '“Delete this,” replied @kranz_oda.', ['“Delete this,” < @kranz_oda']],
  [
    'a deleted post',
    'In a since-deleted post, Croft called the audit “a stitch-up 😂”.',
    ['the audit “a stitch-up 😂” < Croft'],
  ],
  [
    'a gloss in brackets',
    '“Le fleuve gagne” (“the river wins”), his wife, Odile Varn, said.',
    ['“Le fleuve gagne” (“the river wins”) < his wife, Odile Varn,'],
  ],
  [
    'a gloss, the verb first',
    '“Não foi o vento” (“It was not the wind”), deckhand Rui Salgo told the paper O Cais.',
    ['“Não foi o vento” (“It was not the wind”) < deckhand Rui Salgo to (the paper O Cais)'],
  ],
  [
    'a plaque in verse',
    "“Come down, / the ladder's wet,” runs the plaque on the mill.",
    ["shown: “Come down, / the ladder's wet,” < the plaque"],
  ],
  [
    'a voice that is no person',
    'An AI-generated voice told voters by phone “your vote counts in November”.',
    ['“your vote counts in November” < An AI-generated voice to (voters)'],
  ],
  [
    'a quoted twice',
    '“The line will open in May,” rail chief Sten Moe said in January. ¶ “The line will open in May,” he said again on Monday.',
    ['“The line will open in May,” < rail chief Sten Moe', '“The line will open in May,” < he'],
  ],
  [
    'misspoke',
    'Premier Osk Tam said he “misspoke” when he told radio listeners that the border would shut.',
    ['he “misspoke” when he told radio listeners that the border would shut < Premier Osk Tam'],
  ],
  ['court papers', 'Court papers allege that two managers knew.', ['shown: two managers knew < Court papers']],
  [
    'a survey',
    'A survey by the institute Civitas found that four in ten had skipped a meal.',
    ['shown: four in ten had skipped a meal < A survey by the institute Civitas'],
  ],
  [
    'feet and inches',
    'The suspect is 6\'2" tall and was last seen at 51°30\'26" north, police said.',
    ['The suspect is 6\'2" tall and was last seen at 51°30\'26" north < police'],
  ],
  [
    'possessives and single marks',
    "‘The Smiths’ boat was 28' long and the miners’ lamps were out,’ said Sergeant Wyn Rees.",
    ["‘The Smiths’ boat was 28' long and the miners’ lamps were out,’ < Sergeant Wyn Rees"],
  ],
  ['mojibake', 'â€œWe wonâ€™t go,â€ tenant Kofi Marsh said.', ['â€œWe wonâ€™t go,â€ < tenant Kofi Marsh']],
  [
    'TeX marks',
    "``Nobody is asking them to,'' landlord Petr Hruby said.",
    ["``Nobody is asking them to,'' < landlord Petr Hruby"],
  ],
  [
    'a mark of the wrong kind',
    'The agent said the keys were “on the hook".',
    ['the keys were “on the hook" < The agent'],
  ],
  ['French marks in an English text', '« On verra », Mr Hruby added.', ['« On verra » < Mr Hruby']],
  [
    'soft hyphens and selectors',
    '“In­fra­struc­ture is a prom­ise,” Jo Quirk said.',
    ['“In­fra­struc­ture is a prom­ise,” < Jo Quirk'],
  ],
  [
    'an ad in the middle',
    '“Boring is what savers want,” the minister said. ¶ Advertisement ¶ Read more: ‘I lost it all’: savers on the collapse',
    ['“Boring is what savers want,” < the minister'],
  ],
  ["a caption's credit", 'Arno Pell says he is calm. Photograph: E. Lin/Tele', ['he is calm < Arno Pell [caption]']],
  [
    'a motto of a letter',
    'A letter signed by forty doctors warned that beds were “running out”.',
    ['shown: beds were “running out” < A letter signed by forty doctors'],
  ],
  [
    'relative attribution',
    'The council dropped a plan which surveyor Hanne Dorn said was unsafe.',
    ['was unsafe < surveyor Hanne Dorn'],
  ],
  [
    'parenthetical',
    'The dam, inspector Freya Dahl said, had cracks “wide enough for a hand”.',
    ['The dam | had cracks “wide enough for a hand” < inspector Freya Dahl'],
  ],
  [
    'embargoed',
    'Chancellor Wilma Roth will say on Thursday that the levy “has done its work”.',
    ['prospective: the levy “has done its work” < Chancellor Wilma Roth'],
  ],
  [
    'sarcasm is still said',
    '“Oh, brilliant, another inquiry,” Wes Corrie said, rolling his eyes.',
    ['“Oh, brilliant, another inquiry,” < Wes Corrie'],
  ],
  ['imagined', '“Whoops” would have been a start.', []],
] as const)('%s', (_, text, statements) => {
  expect(told(text)).toEqual(statements)
})
