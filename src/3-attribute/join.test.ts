import { expect, test } from 'vitest'
import { told } from '../../tests/told.js'

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
