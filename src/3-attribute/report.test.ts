import { expect, test } from 'vitest'
import { told } from '../../tests/told.js'

// The main way of reporting: who, verb, what, in every order.
// Remark, text (¶ is an empty line), the statements in the order of the text.
test.each([
  [
    'subject first, without that',
    'Inspector Dana Holt said the bridge had been closed since March.',
    ['the bridge had been closed since March < Inspector Dana Holt'],
  ],
  [
    'subject first, with that',
    'Inspector Dana Holt said that the bridge had been closed since March.',
    ['the bridge had been closed since March < Inspector Dana Holt'],
  ],
  [
    'quotation first, inverted',
    '“The bridge is shut,” said Inspector Dana Holt.',
    ['“The bridge is shut,” < Inspector Dana Holt'],
  ],
  [
    'quotation first, subject before the verb',
    '“The bridge is shut,” Inspector Dana Holt said.',
    ['“The bridge is shut,” < Inspector Dana Holt'],
  ],
  [
    'single marks, as in London',
    '‘The bridge is shut,’ said Inspector Dana Holt.',
    ['‘The bridge is shut,’ < Inspector Dana Holt'],
  ],
  [
    'comma outside the marks, as in London',
    '‘The bridge is shut’, Inspector Dana Holt said.',
    ['‘The bridge is shut’ < Inspector Dana Holt'],
  ],
  [
    'straight marks of a wire',
    '"The bridge is shut," Holt told reporters on Friday.',
    ['"The bridge is shut," < Holt to (reporters)'],
  ],
  [
    'colon before the words',
    'Holt told the hearing: “The bridge is shut.”',
    ['“The bridge is shut.” < Holt to (the hearing)'],
  ],
  ['comma before the words', 'Holt said, “The bridge is shut.”', ['“The bridge is shut.” < Holt']],
  ['interrupted sentence', '“The bridge,” Holt said, “is shut.”', ['“The bridge,” | “is shut.” < Holt']],
  [
    'interrupted with a day',
    '“We tried,” Holt said on Monday, “and we will try again.”',
    ['“We tried,” | “and we will try again.” < Holt'],
  ],
  [
    'a second sentence goes on',
    '“The bridge is shut,” Holt said. “It will stay shut.”',
    ['“The bridge is shut,” | “It will stay shut.” < Holt'],
  ],
  [
    'trailing attribution without marks',
    'Nobody was in the mill when it fell, police said.',
    ['Nobody was in the mill when it fell < police'],
  ],
  [
    'interrupted without marks',
    'The mill, police said, had stood empty for years.',
    ['The mill | had stood empty for years < police'],
  ],
  ['a fragment in marks', 'Holt called the repair “a patch on a patch”.', ['the repair “a patch on a patch” < Holt']],
  [
    'a mixed report',
    'Holt said the repair was “a patch on a patch” and would not last.',
    ['the repair was “a patch on a patch” and would not last < Holt'],
  ],
  [
    'a role nobody lists before the name',
    '“It was dark,” said night ferry stoker Bela Roth.',
    ['“It was dark,” < night ferry stoker Bela Roth'],
  ],
  [
    'a former office',
    '“It was dark,” said former deputy harbour master Bela Roth.',
    ['“It was dark,” < former deputy harbour master Bela Roth'],
  ],
  [
    'apposition after an inverted name',
    '“It was dark,” said Bela Roth, a stoker on the ferry.',
    ['“It was dark,” < Bela Roth, a stoker'],
  ],
  [
    'relative clause after the name',
    '“It was dark,” said Bela Roth, who worked below deck.',
    ['“It was dark,” < Bela Roth'],
  ],
  [
    'apposition before the verb',
    'Bela Roth, a stoker on the ferry, said it was dark.',
    ['it was dark < Bela Roth, a stoker on the ferry,'],
  ],
  [
    'age and town before the verb',
    'Bela Roth, 44, of Kellmouth, said it was dark.',
    ['it was dark < Bela Roth, 44, of Kellmouth,'],
  ],
  [
    'adding that',
    'Roth said it was dark, adding that the lamps had failed.',
    ['it was dark < Roth', 'the lamps had failed < (Roth)'],
  ],
  [
    'a second verb of the same subject',
    'Roth said it was dark and called the lamps “toys”.',
    ['it was dark < Roth', 'the lamps “toys” < (Roth)'],
  ],
  [
    'two speakers, two sentences',
    '“No,” said Ada Finn. “Never,” said Bo Lind.',
    ['“No,” < Ada Finn', '“Never,” < Bo Lind'],
  ],
  [
    'two speakers in one sentence',
    'Ada Finn said the vote was fair, while Bo Lind called it “a farce”.',
    ['the vote was fair < Ada Finn', 'it “a farce” < Bo Lind'],
  ],
  [
    'the lawyer, not the client',
    "Roth's lawyer, Ines Dahl, said he would appeal.",
    ["he would appeal < Roth's lawyer, Ines Dahl,"],
  ],
  [
    'the spokesman, not the boss',
    '“He is resting,” said a spokesman for Roth.',
    ['“He is resting,” < a spokesman for Roth'],
  ],
  ['a body', 'The water ministry said the valves were on order.', ['the valves were on order < The water ministry']],
  [
    'an unnamed official',
    'A senior official at the water ministry said the valves were late.',
    ['the valves were late < A senior official at the water ministry'],
  ],
  [
    'several people',
    'Two people close to the talks said the offer was dead.',
    ['the offer was dead < Two people close to the talks'],
  ],
  ['a plural subject', 'Officials say the tunnel will flood.', ['the tunnel will flood < Officials']],
  [
    'a question without marks',
    'Senator Rae Moss asked whether the valves had been tested.',
    ['asked: whether the valves had been tested < Senator Rae Moss'],
  ],
  [
    'a question in marks',
    '“Were they tested?” asked Senator Rae Moss.',
    ['asked: “Were they tested?” < Senator Rae Moss'],
  ],
  ['the hearer is no source', '“They were not,” Holt told the senator.', ['“They were not,” < Holt to (the senator)']],
  [
    'a belief',
    'Residents believe the valves were never tested.',
    ['thought: the valves were never tested < Residents'],
  ],
  ['a fear', 'Engineers fear the valves will fail in June.', ['thought: the valves will fail in June < Engineers']],
  [
    'a document',
    'The report said the valves were “beyond repair”.',
    ['shown: the valves were “beyond repair” < The report'],
  ],
  [
    'a letter',
    'A letter from the builder says the valves were sound.',
    ['shown: the valves were sound < A letter from the builder'],
  ],
  ['data show', 'Figures show that rents rose by a tenth.', ['shown: rents rose by a tenth < Figures']],
  ['denied', 'Roth denied leaving the door open.', ['leaving the door open < Roth']],
  ['accused', 'Moss accused the builder of hiding the tests.', ['the builder of hiding the tests < Moss']],
  ['vowed', 'Roth vowed to clear his name.', ['to clear his name < Roth']],
  ['warned of, in marks', 'Moss warned of “a summer without water”.', ['“a summer without water” < Moss']],
  ['promised to', 'Mayor Lee Croft promised to rebuild the mill.', ['to rebuild the mill < Mayor Lee Croft']],
  ['urged', 'Croft urged residents to stay at home.', ['residents to stay at home < Croft']],
  [
    'will say',
    'Mayor Lee Croft will say on Thursday that the mill is safe.',
    ['prospective: the mill is safe < Mayor Lee Croft'],
  ],
  [
    'is expected to tell',
    'Croft is expected to tell the council that the mill is safe.',
    ['prospective: the mill is safe < Croft to (the council)'],
  ],
  [
    'declined to comment',
    'A spokeswoman for the builder declined to comment.',
    ['withheld: () < A spokeswoman for the builder'],
  ],
  [
    'declined to say',
    'Croft declined to say who had paid for the trip.',
    ['withheld: who had paid for the trip < Croft'],
  ],
  ['did not respond', 'The builder did not respond to a request for comment.', ['withheld: () < The builder']],
  ['has yet to comment', 'Minister Oda Kranz has yet to comment.', ['withheld: () < Minister Oda Kranz']],
  [
    'would not say whether',
    'The admiral would not say whether the ship had been boarded.',
    ['withheld: whether the ship had been boarded < The admiral'],
  ],
  ['would only say', 'The palace would only say that talks continue.', ['talks continue < The palace']],
  ['signed language', '“We heard nothing,” Tove Lind signed.', ['“We heard nothing,” < Tove Lind']],
  ['a post', '“Big day tomorrow 🚢,” @croft_mayor wrote on Monday.', ['“Big day tomorrow 🚢,” < @croft_mayor']],
  ['tears and laughter', '“It cannot be,” she sighed.', ['“It cannot be,” < she']],
  ['a lone noun is no statement', 'The statement was read at noon.', []],
  ['a sign is no person but speaks', 'The sign reads “No entry”.', ['shown: “No entry” < The sign']],
  ['said to be', 'The bridge is said to be safe.', []],
  ['so called', 'The so-called “smart” meter was removed.', []],
  ['no reporting verb', 'The “reform” package passed by nine votes to four.', []],
  ['hummed a title', 'She hummed “Paper Moon” on the stairs.', []],
  ['a motto', '“Never late” is the motto of the depot.', []],
  ['imagined speech', 'You can imagine Croft saying “not my fault”.', []],
  ['as if to say', 'Croft shrugged, as if to say “so what”.', []],
  ['might have said', 'Croft might as well have said “good riddance”.', []],
  ['an unreal condition', 'If Croft had said “sorry”, the matter would have ended.', []],
  ['a nickname stays in the name', 'Dan “Lefty” Pym said he was done.', ['he was done < Dan “Lefty” Pym']],
  ['told without a hearer is no report', 'The story is often told at weddings.', []],
] as const)('%s', (_, text, statements) => {
  expect(told(text)).toEqual(statements)
})
