import { expect, test } from 'vitest'
import { inFull, told } from '../../tests/told.js'

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
  ['said nothing', 'Finn said nothing as he was led away.', ['withheld: () < Finn']],
  ['said little', 'Minister Oda Kranz said little about the bridge.', ['withheld: () < Minister Oda Kranz']],
  ['said that nothing', 'Finn said nothing would change.', ['nothing would change < Finn']],
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

// Orders: with kind, cue, time, place and links.
test.each([
  [
    'wire order, day after the verb',
    'Ferry operator Lindqvist Lines said on Thursday it would cancel all night sailings until further notice.',
    [
      '[indirect: said] it would cancel all night sailings until further notice < Ferry operator Lindqvist Lines [when: on Thursday]',
    ],
  ],
  [
    'tabloid, one-line paragraph',
    '"He\'s a disgrace," fumed mum-of-three Kelly Dunmore, 34.',
    ['[direct: fumed] "He\'s a disgrace," < mum-of-three Kelly Dunmore, 34'],
  ],
  [
    'magazine present',
    '“I never wanted a shop,” says Ottoline Frayne, wiping flour from the counter.',
    ['[direct: says] “I never wanted a shop,” < Ottoline Frayne'],
  ],
  [
    'Indian daily, office in lower case',
    'The bridge will open by Diwali, said district collector R. K. Menon.',
    ['[indirect: said] The bridge will open by Diwali < district collector R. K. Menon'],
  ],
  [
    'American, title and state',
    '“We are not going back,” said Rep. Gwen Harlow, D-Wis.',
    ['[direct: said] “We are not going back,” < Rep. Gwen Harlow, D-Wis'],
  ],
  [
    'local paper, age and street',
    'Pensioner Alf Tidy, 78, of Mill Lane, said the buses never came.',
    ['[indirect: said] the buses never came < Pensioner Alf Tidy, 78, of Mill Lane,'],
  ],
  [
    'British, no comma before the name',
    'Council leader Prue Allard told the Gazette the bins would be emptied by Friday.',
    ['[indirect: told] the bins would be emptied by Friday < Council leader Prue Allard to (the Gazette)'],
  ],
  [
    'according clause then verb',
    'As the ferry left, Captain Ines Roe said she saw no smoke.',
    ['[indirect: said] she saw no smoke < Captain Ines Roe'],
  ],
  [
    'comma and no mark',
    'The quay, Captain Ines Roe insisted, was empty when they left.',
    ['[indirect: insisted] The quay | was empty when they left < Captain Ines Roe'],
  ],
  [
    'a question mark closes the words',
    '“Who would do this?” asked Marjorie Pell, the churchwarden.',
    ['[asked, direct: asked] “Who would do this?” < Marjorie Pell, the churchwarden'],
  ],
  [
    'exclamation and a lower-case verb',
    '“Get out!” shouted the caretaker.',
    ['[direct: shouted] “Get out!” < the caretaker'],
  ],
  [
    'ellipsis before the verb',
    '“I thought we would die …” whispered Tomas Rhee.',
    ['[direct: whispered] “I thought we would die …” < Tomas Rhee'],
  ],
  [
    'two sentences before the verb',
    '“We waited. Nobody came,” Nadia Osei said.',
    ['[direct: said] “We waited. Nobody came,” < Nadia Osei'],
  ],
  [
    'verb, day, place',
    '“We waited,” Nadia Osei said on Sunday in Port Selby.',
    ['[direct: said] “We waited,” < Nadia Osei [when: on Sunday] [where: in Port Selby]'],
  ],
  [
    'verb, hearer, place',
    'Nadia Osei told reporters outside the court that she would appeal.',
    ['[indirect: told] she would appeal < Nadia Osei to (reporters)'],
  ],
  [
    'said of a thing',
    '“It is a monument to vanity,” Osei said of the tower.',
    ['[direct: said] “It is a monument to vanity,” < Osei'],
  ],
  [
    'three speakers in three sentences',
    '“Aye,” said Moss. “No,” said Lind. “Pass,” said Roe.',
    ['[direct: said] “Aye,” < Moss', '[direct: said] “No,” < Lind', '[direct: said] “Pass,” < Roe'],
  ],
  [
    'said before a list',
    'Osei said: “First, the roof. Second, the walls.”',
    ['[direct: said] “First, the roof. Second, the walls.” < Osei'],
  ],
  [
    'a possessive subject',
    'The mayor’s office said the parade was off.',
    ['[indirect: said] the parade was off < The mayor’s office'],
  ],
  ['a plural body', 'Unions say the offer is “an insult”.', ['[mixed: say] the offer is “an insult” < Unions']],
  [
    'a state capital as a voice',
    'Karth said the border would stay closed.',
    ['[indirect: said] the border would stay closed < Karth'],
  ],
  [
    'a source with a number',
    'Four of the five judges said the law was void.',
    ['[indirect: said] the law was void < Four of the five judges'],
  ],
  ['both of them', 'Both men said they had slept.', ['[indirect: said] they had slept < Both men']],
  [
    'a source after a participle',
    'Speaking at the fair, Bert Amory said the drains were blocked.',
    ['[indirect: said] the drains were blocked < Bert Amory'],
  ],
  [
    'a source after a gerund clause with a comma',
    'Waving a sheaf of letters, Bert Amory said the drains were blocked.',
    ['[indirect: said] the drains were blocked < Bert Amory'],
  ],
  [
    'a report inside a that-clause',
    'It is true that Bert Amory said the drains were blocked.',
    ['[indirect: said] the drains were blocked < Bert Amory'],
  ],
  [
    'the speaker denies',
    'Bert Amory denied that the drains were blocked.',
    ['[indirect: denied] the drains were blocked < Bert Amory'],
  ],
  [
    'a denial of an act in marks',
    'Bert Amory denied being “asleep at the wheel”.',
    ['[mixed: denied] being “asleep at the wheel” < Bert Amory'],
  ],
  [
    'accused, in marks',
    'Bert Amory accused the council of “cooking the books”.',
    ['[mixed: accused] the council of “cooking the books” < Bert Amory'],
  ],
  [
    'blamed',
    'Bert Amory blamed the flood on “years of neglect”.',
    ['[mixed: blamed] the flood on “years of neglect” < Bert Amory'],
  ],
  [
    'hailed',
    'The minister hailed the deal as “a new dawn”.',
    ['[mixed: hailed] the deal as “a new dawn” < The minister'],
  ],
  [
    'slammed',
    'Shadow minister Ruth Ede slammed the plan as “a sticking plaster”.',
    ['[mixed: slammed] the plan as “a sticking plaster” < Shadow minister Ruth Ede'],
  ],
  [
    'branded, tabloid',
    'Furious neighbours branded the extension “an eyesore”.',
    ['[mixed: branded] the extension “an eyesore” < Furious neighbours'],
  ],
  ['urged in marks', 'Police urged drivers to “think twice”.', ['[mixed: urged] drivers to “think twice” < Police']],
  ['promised in marks', 'The firm promised “full refunds”.', ['[direct: promised] “full refunds” < The firm']],
  [
    'quipped',
    '“I only came for the cake,” quipped the vicar.',
    ['[direct: quipped] “I only came for the cake,” < the vicar'],
  ],
  [
    'thundered',
    '“Shame on you!” thundered the member for Ashcombe.',
    ['[direct: thundered] “Shame on you!” < the member for Ashcombe'],
  ],
  [
    'tweeted in a post',
    'In a tweet, Senator Ada Korr wrote: “Not on my watch.”',
    ['[direct: wrote] “Not on my watch.” < Senator Ada Korr'],
  ],
  [
    'told Parliament',
    '“The House deserves better,” the Speaker told MPs.',
    ['[direct: told] “The House deserves better,” < the Speaker to (MPs)'],
  ],
  [
    'testified',
    'Deputy Carl Voss testified that the door was locked.',
    ['[indirect: testified] the door was locked < Deputy Carl Voss'],
  ],
  [
    'wrote in a dissent',
    '“The Court forgets itself,” wrote Justice Ola Menz in dissent.',
    ['[direct: wrote] “The Court forgets itself,” < Justice Ola Menz'],
  ],
  ['signed off', '“Be kind,” the letter concluded.', ['[shown, direct: concluded] “Be kind,” < the letter']],
  [
    'announced',
    'The palace announced that the wedding was off.',
    ['[indirect: announced] the wedding was off < The palace'],
  ],
  [
    'confirmed',
    'A spokesman confirmed the engine had been replaced.',
    ['[indirect: confirmed] the engine had been replaced < A spokesman'],
  ],
] as const)('%s', (_, text, statements) => {
  expect(inFull(text)).toEqual(statements)
})

// Whole paragraphs as papers print them: with kind, cue, time, place and links.
test.each([
  [
    'wire, two sentences and a chain',
    'KARTH (Norda) — The strait is closed, the coastguard said on Monday. “No ship will pass,” Captain Bo Tarn told reporters.',
    [
      '[indirect: said] The strait is closed < the coastguard [when: on Monday]',
      '[direct: told] “No ship will pass,” < Captain Bo Tarn to (reporters)',
    ],
  ],
  [
    'tabloid, single marks and a rant',
    'Mum-of-three Kelly Dunmore fumed: ‘It’s daylight robbery. I pay my taxes.’ She added: ‘Never again.’',
    [
      '[direct: fumed] ‘It’s daylight robbery. I pay my taxes.’ < Mum-of-three Kelly Dunmore',
      '[direct: added] ‘Never again.’ < She',
    ],
  ],
  [
    'American metro, attribution late',
    '“We knew each other by our coughs,” said Walt Pruitt, 81, a retired miner. “That is how it was.”',
    ['[direct: said] “We knew each other by our coughs,” | “That is how it was.” < Walt Pruitt, 81, a retired miner'],
  ],
  [
    'Indian daily, lakh and crore',
    'The State will spend ₹4 crore on the ghat, Public Works Minister Leela Nair said on Friday.',
    ['[indirect: said] The State will spend ₹4 crore on the ghat < Public Works Minister Leela Nair [when: on Friday]'],
  ],
  [
    'magazine, present tense, long quotation',
    '“People think salt is white,” Noor Aziz says, lifting a slab to the light. “It is every colour but.”',
    ['[direct: says] “People think salt is white,” | “It is every colour but.” < Noor Aziz'],
  ],
  [
    'British local, councillors in turn',
    'Cllr Iris Gale (Ind) said the bins were full. Cllr Ole Hartt (Lab) disagreed. “They are emptied twice a week,” he said.',
    [
      '[indirect: said] the bins were full < Cllr Iris Gale (Ind)',
      '[direct: said] “They are emptied twice a week,” < he',
    ],
  ],
  [
    'court report',
    'Prosecutor Ada Lind told the jury that the deckhand had slept. “He slept,” she said, “while nine men drowned.”',
    [
      '[indirect: told] the deckhand had slept < Prosecutor Ada Lind to (the jury)',
      '[direct: said] “He slept,” | “while nine men drowned.” < she',
    ],
  ],
  [
    'sport, the manager',
    '“We were second best,” admitted Rovers boss Luca Prat, whose side have lost nine in a row.',
    ['[direct: admitted] “We were second best,” < Rovers boss Luca Prat'],
  ],
  [
    'business, a statement by a firm',
    'Kell Foods said in a statement it regretted “any confusion”, adding that refunds had begun.',
    ['[mixed: said] it regretted “any confusion” < Kell Foods', '[indirect: adding] refunds had begun < (Kell Foods)'],
  ],
  [
    'science, a journal',
    'The beetle is extinct, according to a study in the Journal of Small Things. Its author, Mina Sole, was not surprised. “We looked for nine years,” she said.',
    [
      '[shown, indirect: according to] The beetle is extinct < a study in the Journal of Small Things',
      '[direct: said] “We looked for nine years,” < she',
    ],
  ],
  [
    'a post with a handle and a tag',
    '“No refunds. Ever. #ferrygate,” @vey_ferries posted on Sunday.',
    ['[direct: posted] “No refunds. Ever. #ferrygate,” < @vey_ferries [when: on Sunday]'],
  ],
  [
    'a deleted post',
    'In a since-deleted post, Senator Ada Korr called the judge “a clown”.',
    ['[mixed: called] the judge “a clown” < Senator Ada Korr'],
  ],
  [
    'a translated remark',
    '“The river takes what it wants,” he said in Finnish.',
    ['[direct: said] “The river takes what it wants,” < he'],
  ],
  [
    'original and gloss',
    '“Meren yli” (“over the sea”), the captain said.',
    ['[direct: said] “Meren yli” (“over the sea”) < the captain'],
  ],
  [
    'a document with two verbs',
    'The audit says the till was short and finds that nobody checked.',
    ['[shown, indirect: says] the till was short and finds that nobody checked < The audit'],
  ],
  ['an anthem at a game', 'The crowd rose as the band played “Blue Harbour”.', []],
  [
    'an unnamed source with a reason',
    'A nurse, who asked not to be named because she fears for her job, said the ward had no beds.',
    ['[indirect: said] the ward had no beds < A nurse, who asked not to be named because she fears for her job,'],
  ],
  [
    'a joint statement',
    'In a joint statement, Karth and Vey said the border would open in May.',
    ['[indirect: said] the border would open in May < Karth and Vey'],
  ],
  [
    'the couple as one voice',
    'The couple said they were overjoyed.',
    ['[indirect: said] they were overjoyed < The couple'],
  ],
  ['an exclamation with no verb', '“Shame!” rose from the gallery.', []],
  [
    'words in capitals',
    '“NO SHIP WILL PASS,” Captain Bo Tarn said.',
    ['[direct: said] “NO SHIP WILL PASS,” < Captain Bo Tarn'],
  ],
  [
    'a swear word with stars',
    '“It’s a s***show,” said Kelly Dunmore.',
    ['[direct: said] “It’s a s***show,” < Kelly Dunmore'],
  ],
  [
    'a quotation with brackets',
    '“He [the mayor] never came,” said Kelly Dunmore.',
    ['[direct: said] “He [the mayor] never came,” < Kelly Dunmore'],
  ],
  [
    'a quotation with dots',
    '“He came … and he left,” said Kelly Dunmore.',
    ['[direct: said] “He came … and he left,” < Kelly Dunmore'],
  ],
] as const)('%s', (_, text, statements) => {
  expect(inFull(text)).toEqual(statements)
})

// Words in marks whose report has a verb that opens the sentence, or whose sentence goes on after them.
test.each([
  ['the verb first, and a colon', 'Said Ada Renn: “I am done with it.”', ['“I am done with it.” < Ada Renn']],
  ['the verb first, and a comma', 'Added Falk, “We will not go back.”', ['“We will not go back.” < Falk']],
  ['a verb first that tells nothing', 'Said to be rich, Ada Renn lives “by the sea”.', []],
  ['a shout as something happens', 'Protesters shouted “Hands off!” as the van left.', ['“Hands off!” < Protesters']],
  ['a chant', 'Protesters chanted: “Hands off our quay!”', ['“Hands off our quay!” < Protesters']],
  ['a saying as something happens', 'Falk said “Go away!” as the van left.', ['“Go away!” < Falk']],
  [
    'marks without a point of their own stay part of the clause',
    'Falk said “nobody” had asked him.',
    ['“nobody” had asked him < Falk'],
  ],
] as const)('%s', (_, text, statements) => {
  expect(told(text)).toEqual(statements)
})

// Words in marks that nobody says: with kind, cue, time, place and links.
test.each([
  ['a scare word before a noun', 'The council’s “consultation” lasted nine minutes.', []],
  ['a scare word the writer doubts', 'Critics of the “reform” gathered outside.', []],
  ['two scare words', 'It was sold as “natural” and “green”.', []],
  ['a title of a book', 'Her novel “Nine Doors” is set in Vey.', []],
  ['a song on the radio', 'The band closed with “Blue Harbour” and left.', []],
  ["a ship's name", 'The trawler “Ada Renn” sank off Vey in 1950.', []],
  ['a nickname with a nickname', 'Bo “the Ox” Falk and Al “Fingers” Roe met at noon.', []],
  ['a motto on a wall', 'Above the gate stands “Work and Wait”.', []],
  ['a word as a word', 'The word “ferry” comes from an old verb for carrying.', []],
  ['a password', 'The password was “password”.', []],
  ['a brand', 'Bottles of “Harbour Gold” line the shelf.', []],
  ['a road sign', 'They drove past a “No entry” sign.', []],
  ['a category on a form', 'Tick “other” if no box fits.', []],
  ['a search for a word', 'A search for “refund” gave nine hits.', []],
  ['a name that is new to English', 'The dish, called “kaldor”, is eaten cold.', []],
  ['a so-called expert', 'A self-styled “prophet” ran the farm.', []],
  ['a prize', 'She won the “Golden Net” for the third time.', []],
  ['a proverb', 'The proverb “no pain, no gain” is older than sport.', []],
  ['a rule of the house', 'The rule is “no shoes”.', []],
  ['a line that is imagined', 'One can almost hear him say “told you so”.', []],
  ['a thought that is not said', 'He smiled as if to ask “what now?”.', []],
  ['a line of a script', 'In the play the king cries “My horse” and falls.', []],
  ['a question that nobody put', 'Nobody asked whether the bridge was safe.', []],
  ['words that no party said', 'Neither side said the talks had failed.', []],
] as const)('%s', (_, text, statements) => {
  expect(inFull(text)).toEqual(statements)
})
