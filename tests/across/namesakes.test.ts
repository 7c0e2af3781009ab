import { areOne, areTwo, type Pair } from './asked.js'

// Pairs of articles about people of one name, written to mislead: half are one person, half are two. Whatever speaks for it, two
// must never come together; of the others, most must.

const TWO: readonly Pair[] = [
  [
    'one trade in two towns, and the same trouble',
    'Flood water reached the cellars of Tarn on Monday. “We carried the flour upstairs by hand,” said Ida Roos, a baker in Tarn.',
    'In Orrin the river rose all Monday. “We carried the flour upstairs by hand,” said Ida Roos, a baker in Orrin.',
    'Ida Roos',
  ],
  [
    'father and son in one firm',
    'Karl Domm, 71, the founder of Domm Boats, said the yard would close on Friday.',
    'Karl Domm, 38, the manager of Domm Boats, said the yard had orders for two years.',
    'Karl Domm',
  ],
  [
    'father and son by their suffix, in one village',
    'Edmund Pell Sr., a farmer near Wenlow, said the frost had taken half the pears.',
    'Edmund Pell Jr., a farmer near Wenlow, said the frost had spared the pears.',
    'Edmund Pell Sr.',
    'Edmund Pell Jr.',
  ],
  [
    'two members of one parliament, by their parties',
    '“This budget is a hole with a ribbon on it,” said Vera Lund, a Halmeran lawmaker for the Charter League.',
    'Halmeran lawmaker Vera Lund (Farmers Alliance) said the budget was the best in ten years.',
    'Vera Lund',
  ],
  [
    'two prime ministers of one country, one after the other',
    {
      text: 'Hugo Marsh of the Unity Party, Torland’s prime minister, said the harbour would stay public.',
      day: '2025-02-02',
    },
    {
      text: 'Hugo Marsh, prime minister of Torland and leader of the Social Democrats, said the harbour would be sold.',
      day: '2025-10-02',
    },
    'Hugo Marsh',
  ],
  [
    'a runner and a senator',
    'Sprinter Nora Holm said her knee had held. “I ran the last bend blind,” Holm said.',
    { text: 'Senator Nora Holm said the bill had no votes.', day: '2025-03-05' },
    'Nora Holm',
  ],
  [
    'who speaks for the police, and who was robbed',
    'Two men took the till of the Vey Arms and fled toward Marlow Road. Oscar Quill, a spokesman for Tarn police, said nobody was held.',
    'The men who robbed the Vey Arms left by Marlow Road, Oscar Quill said. “They had my watch before I could stand,” said Quill, a guest at the bar.',
    'Oscar Quill',
  ],
  [
    'a doctor and a lawyer in one story',
    'Judge Irene Keller sent the Brannock Clinic case to trial. “She should have been seen at noon,” said Paul Amsel, a surgeon at the clinic.',
    'Judge Irene Keller will try the Brannock Clinic case in May. “My client was seen at noon,” said Paul Amsel, a lawyer for the clinic.',
    'Paul Amsel',
  ],
  [
    'a juror, and the owner of what burned, with the same words',
    'The trial of Ida Roos over the Selby Mill fire ended on Monday. “Nobody in that room slept a whole night,” said Hugo Dorn, a juror.',
    'Ida Roos was found not guilty of the Selby Mill fire. “Nobody in that room slept a whole night,” said Hugo Dorn, the owner of the mill.',
    'Hugo Dorn',
  ],
  [
    'a slogan that two candidates share',
    '“Not one more winter without a road,” said Clara Pym, a candidate for the Civic Forum in Tarn.',
    '“Not one more winter without a road,” said Clara Pym, a candidate for the Charter League in Selby.',
    'Clara Pym',
  ],
  [
    'mayors of two towns in one river story',
    'Ana Hagg and Piet Sorley signed the Lower Vey Accord. “It is a start,” said Corrick Mayor Julian Oakes.',
    'The Lower Vey Accord carries the names of Ana Hagg and Piet Sorley. “It is a start,” said Julian Oakes, the mayor of Pellham.',
    'Julian Oakes',
  ],
  [
    'teachers of two schools in one town, near in age',
    'Ruth Linde, 44, a teacher at Harrow School in Tarn, said the marks were fair.',
    'Ruth Linde, 44, a teacher at Corrick School in Tarn, said the marks were wrong.',
    'Ruth Linde',
  ],
  [
    'two scholars of one university and one age',
    'Tarn University historian Elena Casper, 61, said the letter was forged.',
    'Elena Casper, 61, a geologist at Tarn University, said the cliff would fall.',
    'Elena Casper',
  ],
  [
    'two chief executives in one month',
    'Arrel Energy chief executive Simon Ryder said prices would fall.',
    { text: 'Simon Ryder, chief executive of Pinder Foods, said prices would rise.', day: '2025-03-20' },
    'Simon Ryder',
  ],
  [
    'a former mayor, and a later mayor of the same town',
    { text: 'Former Marlow mayor Martha Velden said the bridge was a mistake.', day: '2025-04-01' },
    { text: 'Marlow Mayor Martha Velden said the bridge would open in June.', day: '2025-06-20' },
    'Martha Velden',
  ],
  [
    'ministers of one country who sit side by side',
    'Kasmora’s health minister, Lucia Wolde, said the wards were full.',
    { text: 'Lucia Wolde, Kasmora’s transport minister, said the trains were empty.', day: '2025-03-08' },
    'Lucia Wolde',
  ],
  [
    'Mr and Ms, of one office',
    'Dunmarrow councillor Robin Ferrant said no. “The well is dry,” Mr Ferrant said.',
    'Robin Ferrant, a Dunmarrow councillor, said yes. “The well is full,” Ms Ferrant said.',
    'Robin Ferrant',
  ],
  [
    'who is no relation',
    'Domberg Bank chief executive Helen Morrow said the bank was sound.',
    'Helen Morrow, no relation to the chief executive, said her savings were gone. “I want my money,” said Morrow, a customer of Domberg Bank.',
    'Helen Morrow',
  ],
  [
    'middle initials that differ',
    'Senator Thomas B. Kestle said the vote was close.',
    'Senator Thomas R. Kestle said the vote was lost.',
    'Thomas B. Kestle',
    'Thomas R. Kestle',
  ],
  [
    'first names that begin alike',
    'Selby Mayor Maria Brandt said the square would be closed.',
    'Selby Mayor Marina Brandt said the square would be open.',
    'Maria Brandt',
    'Marina Brandt',
  ],
  [
    'a union leader and a film director with one first night',
    'At the Lissane Opera, Ida Roos and Karl Noor waited for the bus. Jan Tarandi, who leads the stagehands’ union, said no one had been paid.',
    'At the Lissane Opera, Ida Roos and Karl Noor left early. Jan Tarandi, a novelist from Vey, said the play was his.',
    'Jan Tarandi',
  ],
  [
    'an accused and a judge',
    'Ivo Strand was charged over the Dorn Bridge collapse with Ada Pym. “I signed nothing,” said defendant Victor Nyberg.',
    'Ivo Strand and Ada Pym face trial over the Dorn Bridge collapse. “I will hear both sides,” said Judge Victor Nyberg.',
    'Victor Nyberg',
  ],
  [
    'the mayor of a town, and the one of whom the paper of another writes',
    { text: 'Tarn Mayor Vera Holm said the bridge was safe.', outlet: 'The Orrin Gazette' },
    { text: 'Mayor Vera Holm said the bridge was closed.', day: '2025-07-07', outlet: 'The Orrin Gazette' },
    'Vera Holm',
  ],
  [
    'a candidate and a police chief with one slogan',
    'Judith Pym, who ran against the mayor of Tarn, said no. “Give us the key and we will open,” Pym said.',
    { text: '“Give us the key and we will open,” said Tarn Police Chief Judith Pym.', day: '2025-03-05' },
    'Judith Pym',
  ],
  [
    'presidents of a country and of a club',
    'President Anton Stroud said the border would open.',
    { text: 'Anton Stroud, president of the Marlow Rowing Club, said the boats were stolen.', day: '2025-08-03' },
    'Anton Stroud',
  ],
  [
    'residents of one town, a year apart',
    { text: 'Carla Bexley, 33, a resident of Ashgrove, said the buses never came.', day: '2024-02-03' },
    { text: 'Carla Bexley, 58, a resident of Ashgrove, said the buses came late.', day: '2025-02-03' },
    'Carla Bexley',
  ],
]

const ONE: readonly Pair[] = [
  [
    'one firm, another post years later',
    { text: 'Daniel Vek, a spokesman for Halloway Motors, said the line would restart.', day: '2022-05-05' },
    { text: 'Halloway Motors spokesperson Daniel Vek said the line had stopped.', day: '2024-11-05' },
    'Daniel Vek',
  ],
  [
    'a minister who became prime minister, as a paper tells',
    'Vendria’s finance minister, Ilse Amsel, said the tax would stay.',
    {
      text: 'Ilse Amsel, the prime minister of Vendria, who was finance minister until May, said the tax would go.',
      day: '2025-07-07',
    },
    'Ilse Amsel',
  ],
  [
    'a deputy who went up',
    'Torland’s deputy justice minister, Peter Lund, said the courts were slow.',
    { text: 'Peter Lund, justice minister of Torland, said the courts were slower.', day: '2026-01-15' },
    'Peter Lund',
  ],
  [
    'a minister who left',
    'Halmeran Health Minister Judith Ostrow said the wards would open.',
    {
      text: 'Judith Ostrow, who was health minister of Halmere until the spring, said she had warned them.',
      day: '2025-09-01',
    },
    'Judith Ostrow',
  ],
  [
    'a chief executive under another title',
    'Corvane Steel CEO Martin Harrow said the furnace was cold.',
    {
      text: '“The furnace will burn again,” said Martin Harrow, chief executive officer of Corvane Steel.',
      day: '2025-05-01',
    },
    'Martin Harrow',
  ],
  [
    'a name and its short form',
    'Orrin Mayor Robert Skarsby said the pier was safe.',
    { text: 'The pier is shut, said Bob Skarsby, mayor of Orrin.', day: '2025-04-14' },
    'Robert Skarsby',
    'Bob Skarsby',
  ],
  [
    'a name with and without its marks',
    'Kasmoran Foreign Minister Željko Ibárra said the talks had failed.',
    'Zeljko Ibarra, the foreign minister of Kasmora, said the talks went on.',
    'Željko Ibárra',
    'Zeljko Ibarra',
  ],
  [
    'a family name that comes first',
    'Vendria’s trade minister, Oh Se-min, said the ships were late.',
    'Se-min Oh, trade minister of Vendria, said the ships were here.',
    'Oh Se-min',
    'Se-min Oh',
  ],
  [
    'a middle initial in one paper',
    'Brannock Institute sociologist Nora Zoltan said the survey was too small.',
    'Nora J. Zoltan, a sociologist at the Brannock Institute, said the survey was large enough.',
    'Nora Zoltan',
    'Nora J. Zoltan',
  ],
  [
    'who leads a party, and its chair',
    'Maria Crannoch, who leads the Civic Forum, said no pact was signed.',
    { text: 'Civic Forum chairwoman Maria Crannoch said a pact was near.', day: '2025-06-10' },
    'Maria Crannoch',
  ],
  [
    'a lawmaker, with and without the country',
    'Charter League lawmaker Edmund Sorley said the vote was a farce.',
    'Edmund Sorley, a Kasmoran lawmaker for the Charter League, said the count was slow.',
    'Edmund Sorley',
  ],
  [
    'a lawmaker by the letter of the party',
    'Sen. Ruth Tregarth (D-Ohio) said the bill was dead.',
    'Ruth Tregarth, a Democratic senator from Ohio, said the bill was alive.',
    'Ruth Tregarth',
  ],
  [
    'two papers at one rescue',
    'The ferry Lissa sank off Port Vey with Ida Roos and Karl Domm aboard. “I held on to a chair,” Anton Keller said.',
    'Ida Roos and Karl Domm were lifted from the ferry Lissa. “The water came over the rail,” said Anton Keller, a passenger.',
    'Anton Keller',
  ],
  [
    'one story, and a trade in one paper only',
    'Judge Irene Marsh closed the Orrin Dam hearing. “The wall had wept for years,” said Paul Linde.',
    'At the Orrin Dam hearing before Judge Irene Marsh, engineer Paul Linde said the wall had wept.',
    'Paul Linde',
  ],
  [
    'the same long words in two papers',
    '“I counted forty lorries before the sun was up,” Vera Quill said.',
    {
      text: 'Resident Vera Quill was awake early. “I counted forty lorries before the sun was up,” she said.',
      day: '2025-03-04',
    },
    'Vera Quill',
  ],
  [
    'a coach before and behind the name',
    'Marlow Rovers coach Victor Holm said the pitch was mud.',
    { text: '“We lost our heads,” said Victor Holm, coach of Marlow Rovers.', day: '2025-05-19' },
    'Victor Holm',
  ],
  [
    'a farmer of one village, twice in a year',
    'Irene Novotny, who farms outside Pellham, said the wolves were back.',
    { text: 'Pellham farmer Irene Novotny said she had lost nine lambs.', day: '2025-10-10' },
    'Irene Novotny',
  ],
  [
    'a police chief and head of police',
    'Dunmarrow police chief Hugo Velden said two men were held.',
    { text: 'Two men were freed, said Hugo Velden, the police chief of Dunmarrow.', day: '2025-03-11' },
    'Hugo Velden',
  ],
  [
    'an age that grew by a birthday',
    'Clara Ferrant, 58, the mayor of Lissane, said the port was full.',
    { text: 'Clara Ferrant, 59, mayor of Lissane, said the port was empty.', day: '2025-11-30' },
    'Clara Ferrant',
  ],
  [
    'a doctorate in one paper',
    'Dr. Helen Casper, a virologist at Orrin College, said the strain was old.',
    { text: 'Orrin College virologist Helen Casper said the strain was new.', day: '2025-06-06' },
    'Helen Casper',
  ],
  [
    'a bishop and his seat',
    'The Bishop of Wenlow, Oscar Dorn, said the bells would ring.',
    { text: 'Wenlow Bishop Oscar Dorn said the bells were cracked.', day: '2025-12-20' },
    'Oscar Dorn',
  ],
  [
    'a captain and what he played',
    'Vey City goalkeeper Karl Amsel said he saw it late.',
    { text: '“I should have had it,” said Karl Amsel, the goalkeeper of Vey City.', day: '2025-08-24' },
    'Karl Amsel',
  ],
  [
    'two posts in one paper, one of them in the other',
    'Martha Lund, the mayor of Tarn and a former lawyer, said she would not sign.',
    { text: 'Tarn Mayor Martha Lund said she had signed.', day: '2025-04-04' },
    'Martha Lund',
  ],
  [
    'a local paper and its mayor',
    'Tarn Mayor Vera Holm said the bridge was safe.',
    { text: 'Mayor Vera Holm said the bridge was closed.', day: '2025-07-07', outlet: 'The Tarn Gazette' },
    'Vera Holm',
  ],
  [
    'an article before the family name, and none',
    'Domberg Bank chairman Karim al-Noor said the loan was safe.',
    'Karim Noor, chairman of Domberg Bank, said the loan was small.',
    'Karim al-Noor',
    'Karim Noor',
  ],
]

areTwo('two people of one name', TWO)
areOne('one person in two papers', ONE)
