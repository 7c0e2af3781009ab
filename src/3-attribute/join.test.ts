import { expect, test } from 'vitest'
import { inFull, told } from '../../tests/told.js'

// Quotations that no verb stands beside: what goes on, and what floats.
// Remark, text (¶ is an empty line), the statements in the order of the text.
test.each([
  [
    'goes on after a full stop',
    '“We tried,” Finn said. “We failed.” “We go on.”',
    ['“We tried,” | “We failed.” | “We go on.” < Finn'],
  ],
  [
    'a speech over paragraphs',
    'Finn spoke at noon: “It held for years. ¶ “It held last week. ¶ “It failed today.”',
    ['“It held for years. | “It held last week. | “It failed today.” < Finn'],
  ],
  [
    'a speech whose speaker comes last',
    '“It held for years. ¶ “It held last week. ¶ “It failed today,” said Finn.',
    ['“It held for years. | “It held last week. | “It failed today,” < Finn'],
  ],
  [
    'a story within a story keeps its own speakers',
    '"It was noon. ¶ “Here he is,” Finn said.',
    ['"It was noon. < (nearby)', '“Here he is,” < Finn'],
  ],
  [
    'the last mark forgotten',
    'Finn told a rally: “They promised. ¶ “They lied. ¶ The company said it had done neither.',
    ['“They promised. | “They lied. < Finn to (a rally)', 'it had done neither < The company'],
  ],
  [
    'a fragment after a report goes on',
    'Finn said she had asked for help in March. “Twice.”',
    ['she had asked for help in March < Finn', '“Twice.” < (Finn)'],
  ],
  [
    'words that announce another speaker do not go on',
    '“Nobody read the plan,” Finn said. “It was all a joke,” Quill from her desk.',
    ['“Nobody read the plan,” < Finn'],
  ],
  [
    'a title after a report does not',
    'Finn said she had read it. “Nine Doors” is her book.',
    ['she had read it < Finn'],
  ],
  [
    'stands alone after a lead',
    'Captain Ada Finn spoke first. ¶ “We had no spare. The pump failed.” ¶ The room was still.',
    ['“We had no spare. The pump failed.” < (nearby)'],
  ],
  ['a caption is no continuation', '“We tried,” Finn said. ¶ The so-called “late” train left.', ['“We tried,” < Finn']],
  [
    'an advertisement between',
    'Finn told the hearing: “We checked in May. ¶ Advertisement ¶ “We checked in June.”',
    ['“We checked in May. | “We checked in June.” < Finn to (the hearing)'],
  ],
  ['quotation before the attributed one', '“Yes.” “We will,” Finn said.', ['“Yes.” | “We will,” < Finn']],
] as const)('%s', (_, text, statements) => {
  expect(told(text)).toEqual(statements)
})

// What goes on and what floats: with kind, cue, time, place and links.
test.each([
  [
    'three pieces of one voice',
    '“We tried,” said Ada Renn. “We failed. We tried again.” She paused. “And here we are.”',
    ['[direct: said] “We tried,” | “We failed. We tried again.” | “And here we are.” < Ada Renn'],
  ],
  [
    'a new paragraph with a new voice',
    '“We tried,” said Ada Renn. ¶ “They did not,” said Tom Reed.',
    ['[direct: said] “We tried,” < Ada Renn', '[direct: said] “They did not,” < Tom Reed'],
  ],
  [
    'straight marks over paragraphs',
    'Tom Reed said: "It held for years. ¶ "It fell today."',
    ['[direct: said] "It held for years. | "It fell today." < Tom Reed'],
  ],
  [
    'a title after the words',
    '“We tried,” said Ada Renn. Her book “Nine Doors” is out.',
    ['[direct: said] “We tried,” < Ada Renn'],
  ],
  [
    'a floating paragraph between two speakers',
    '“We tried,” said Ada Renn. ¶ “Nobody came to help us.” ¶ “I came,” said Tom Reed.',
    [
      '[direct: said] “We tried,” < Ada Renn',
      '[direct] “Nobody came to help us.” < (nearby)',
      '[direct: said] “I came,” < Tom Reed',
    ],
  ],
  [
    'a quotation before any name',
    '“Nobody came to help us.” ¶ The hall was silent.',
    ['[direct] “Nobody came to help us.” < (nearby)'],
  ],
  [
    'a word in marks that follows',
    '“We tried,” said Ada Renn. The “plan” was gone.',
    ['[direct: said] “We tried,” < Ada Renn'],
  ],
  [
    'a second half in small letters',
    '“Every time you win,” Ada Renn said, pointing at the map, “you lose the coast.”',
    ['[direct: said] “Every time you win,” | “you lose the coast.” < Ada Renn'],
  ],
] as const)('%s', (_, text, statements) => {
  expect(inFull(text)).toEqual(statements)
})
