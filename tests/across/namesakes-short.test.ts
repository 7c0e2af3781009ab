import { areOne, areTwo, type Pair } from './asked.js'

// Shorter than those of namesakes.test.ts, and written after the rules were: at first sight one of the twenty came together
// wrongly (two chiefs of one town), and six of the other twenty stayed apart. The last of each table came from a review of the rules.

const TWO: readonly Pair[] = [
  [
    'nurse and victim of the same crash',
    'A lorry hit the bus near Vey Cross and Otto Bern died. “We had no beds left,” said Mara Lind, a nurse at Tarn Hospital.',
    'Otto Bern died when a lorry hit the bus near Vey Cross. “I crawled out by the back window,” said Mara Lind, a student from Selby.',
    'Mara Lind',
  ],
  [
    'two spokeswomen',
    'A spokeswoman for Arrel Energy, Petra Kohl, said the plant was safe.',
    'Petra Kohl, a spokeswoman for the Vendrian coastguard, said the search was over.',
    'Petra Kohl',
  ],
  [
    'reporter and accused',
    '“They never read the file,” said Colm Reyes, a reporter for the Dunmarrow Post who has followed the trial of Ana Sorley.',
    '“They never read the file,” said Colm Reyes, who is accused with Ana Sorley of the theft.',
    'Colm Reyes',
  ],
  [
    'actor and minister',
    'Actor Felix Brand said the film had no ending.',
    { text: 'Justice Minister Felix Brand said the law had no ending.', day: '2025-03-06' },
    'Felix Brand',
  ],
  [
    'governors of two states',
    'Gov. Lena Marsh of Ohio said the guard would come.',
    'Lena Marsh, the governor of Texas, said the guard would stay.',
    'Lena Marsh',
  ],
  [
    'democrat and republican of one state',
    'Rep. Alan Pike (D-Ohio) said the count was fair.',
    'Rep. Alan Pike (R-Ohio) said the count was not fair.',
    'Alan Pike',
  ],
  [
    'pastor and boxer',
    'Pastor Levi Stone said the church would feed all who came.',
    'Levi Stone, a boxer from Corrick, said he would feed nobody.',
    'Levi Stone',
  ],
  [
    'economist at a bank and economist at a university',
    'Tarn University economist Greta Holm said rates would fall.',
    'Greta Holm, chief economist at Domberg Bank, said rates would rise.',
    'Greta Holm',
  ],
  [
    'mayor and deputy mayor same town at once',
    'Selby Mayor Joan Carr said the pool was open.',
    'Joan Carr, deputy mayor of Selby, said the pool was shut.',
    'Joan Carr',
  ],
  [
    'colonel and major',
    'Col. Ivan Drost said the hill was taken.',
    { text: 'Major Ivan Drost said the hill was lost.', day: '2025-03-04' },
    'Ivan Drost',
  ],
  [
    'chef and footballer in one street fire',
    'Fire burned three shops on Mill Street, owned by Rosa Kent. “I ran with the pans,” chef Tom Alder said.',
    'Mill Street burned, and the shops of Rosa Kent with it. Striker Tom Alder said he heard the glass break.',
    'Tom Alder',
  ],
  [
    'witness for both sides',
    'Dana Wolf is on trial over the Pell Tower fire, Judge Ivo Marr said. “She was never there,” said Nils Berg, her brother.',
    'Judge Ivo Marr hears the Pell Tower fire case against Dana Wolf. “She was there,” said Nils Berg, a guard at the tower.',
    'Nils Berg',
  ],
  [
    'same quote, other party',
    '“We will not be moved from this hall,” said Sara Quist (Unity Party).',
    '“We will not be moved from this hall,” said Sara Quist (Charter League).',
    'Sara Quist',
  ],
  [
    'chief of police, chief of fire',
    'Tarn police chief Emil Rost said no one was hurt.',
    'Emil Rost, fire chief of Tarn, said two were hurt.',
    'Emil Rost',
  ],
  [
    'minister of two times, twenty-five years',
    { text: 'Halmeran Finance Minister Rolf Tamm said the coin was sound.', day: '1995-03-03' },
    { text: 'Rolf Tamm, finance minister of Halmere, said the coin was weak.', day: '2025-03-03' },
    'Rolf Tamm',
  ],
  [
    'ages differ, same club',
    'Marlow Rovers player Jude Finch, 19, said it was a dream.',
    'Jude Finch, 47, the Marlow Rovers coach, said it was a nightmare.',
    'Jude Finch',
  ],
  [
    'author and union leader',
    'Novelist Mira Sand said the prize was a joke.',
    { text: 'Mira Sand, leader of the Dockers Union, said the offer was a joke.', day: '2025-03-04' },
    'Mira Sand',
  ],
  [
    'judge and police officer',
    'Judge Owen Tull said the search was lawful.',
    'Officer Owen Tull said the search was short.',
    'Owen Tull',
  ],
  [
    'student in two towns',
    'Lia Moss, a student in Tarn, said the hall was cold.',
    'Lia Moss, a student in Selby, said the hall was hot.',
    'Lia Moss',
  ],
  [
    'wife and minister',
    'Sergeant Bo Lang died at Fort Ash. “He wrote each week,” said Eva Lang, his wife.',
    'Sergeant Bo Lang died at Fort Ash. “He was brave,” said Defence Minister Eva Lang.',
    'Eva Lang',
  ],
  [
    'ministers of labour and of finance',
    'Lucia Wolde, Labour Minister of Kasmora, said the law would pass.',
    'Lucia Wolde, finance minister of Kasmora, said the budget would pass.',
    'Lucia Wolde',
  ],
  [
    'mayors of two towns whose names end alike',
    'Green Bay Mayor Ana Vek said the harbour was shut.',
    'Tampa Bay Mayor Ana Vek said the harbour was open.',
    'Ana Vek',
  ],
  [
    'lawmakers of two parties with one beginning',
    'Ruth Amsel, a Halmeran lawmaker for the Socialist Party, said the bill was dead.',
    'Ruth Amsel, a Halmeran lawmaker for the Social Democrats, said the bill was alive.',
    'Ruth Amsel',
  ],
]
const ONE: readonly Pair[] = [
  [
    'company, later chair',
    { text: 'Pinder Foods chief executive Ada Frost said jams were up.', day: '2024-03-03' },
    { text: 'Ada Frost, chair of Pinder Foods, said jams were down.', day: '2025-09-09' },
    'Ada Frost',
  ],
  [
    'councilwoman and councillor',
    'Councilwoman Ines Vale of Corrick said the ditch was dug.',
    'Ines Vale, a Corrick councillor, said the ditch was full.',
    'Ines Vale',
  ],
  [
    'the president of one club',
    'Vey City president Milo Grant said the coach would stay.',
    { text: 'Milo Grant, the president of Vey City, said the coach had gone.', day: '2025-04-02' },
    'Milo Grant',
  ],
  [
    'professor and researcher of one house',
    'Prof. Edda Lowe of Orrin College said the bones were old.',
    'Edda Lowe, a professor of archaeology at Orrin College, said the bones were young.',
    'Edda Lowe',
  ],
  [
    'mayor then former mayor',
    'Wenlow Mayor Ian Brook said the fair would run.',
    { text: 'Ian Brook, the former mayor of Wenlow, said the fair was dead.', day: '2026-02-02' },
    'Ian Brook',
  ],
  [
    'governor and Gov.',
    'Gov. Nell Park (R-Ohio) said the road was shut.',
    'Ohio Governor Nell Park said the road was open.',
    'Nell Park',
  ],
  [
    'incoming and in office',
    'Halmere’s incoming foreign minister, Kai Storm, said he would go.',
    { text: 'Kai Storm, Halmere’s foreign minister, said he had gone.', day: '2025-05-05' },
    'Kai Storm',
  ],
  [
    'ambassador',
    'Kasmora’s ambassador to Halmere, Lev Orn, said visas were back.',
    { text: 'Lev Orn, the Kasmoran ambassador in Halmere, said visas were gone.', day: '2025-06-05' },
    'Lev Orn',
  ],
  [
    'managing director',
    'Managing director Uta Reim of Halloway Motors said the belt ran.',
    { text: 'Halloway Motors director Uta Reim said the belt stood.', day: '2025-04-05' },
    'Uta Reim',
  ],
  [
    'police inspector',
    'Inspector Guy Marl of Tarn police said the boy was found.',
    { text: 'Guy Marl, an inspector with Tarn police, said the boy was well.', day: '2025-03-04' },
    'Guy Marl',
  ],
  [
    'fire story twice',
    'The Orrin Mill burned and Sven Aldo was hurt, said fire chief Pia Krall.',
    { text: 'Pia Krall, the fire chief, said Sven Aldo was hurt when the Orrin Mill burned.', day: '2025-03-04' },
    'Pia Krall',
  ],
  [
    'headteacher',
    'Jo Hart, headteacher of Marlow School, said the roof leaked.',
    { text: 'Marlow School headteacher Jo Hart said the roof was mended.', day: '2025-10-04' },
    'Jo Hart',
  ],
  [
    'who chairs',
    'Nina Falk, who chairs the Civic Forum, said the road was shut.',
    { text: 'Nina Falk, leader of the Civic Forum, said the road was open.', day: '2025-05-04' },
    'Nina Falk',
  ],
  [
    'member of parliament',
    'Unity Party MP Lars Wick said the tram was late.',
    { text: 'Lars Wick, an MP for the Unity Party, said the tram was gone.', day: '2025-07-04' },
    'Lars Wick',
  ],
  [
    'editor',
    'Tess Ravel, editor of the Dunmarrow Post, said it would print.',
    { text: 'Dunmarrow Post editor Tess Ravel said it had printed.', day: '2025-07-04' },
    'Tess Ravel',
  ],
  [
    'a demonym and a country',
    'Vendrian President Omar Sol said the dam was full.',
    { text: 'Omar Sol, the president of Vendria, said the dam was dry.', day: '2025-07-04' },
    'Omar Sol',
  ],
  [
    'acting then full',
    'Acting police chief Rhea Dunn of Tarn said two were held.',
    { text: 'Tarn police chief Rhea Dunn said two were free.', day: '2025-09-04' },
    'Rhea Dunn',
  ],
  [
    'union leader',
    'Dockers Union leader Abe Kern said the strike was on.',
    { text: 'Abe Kern, who leads the Dockers Union, said the strike was off.', day: '2025-04-04' },
    'Abe Kern',
  ],
  [
    'transliteration',
    'Kasmoran Foreign Minister Sergei Malkov said the road was shut.',
    'Sergey Malkov, foreign minister of Kasmora, said the road was open.',
    'Sergei Malkov',
    'Sergey Malkov',
  ],
  [
    'married name',
    'Tarn Mayor Ruth Oakes said the road was shut.',
    { text: 'Ruth Oakes-Pell, the mayor of Tarn, said the road was open.', day: '2025-09-09' },
    'Ruth Oakes',
    'Ruth Oakes-Pell',
  ],
  [
    'one labour minister in two spellings',
    'Halmeran Labour Minister Jon Domm said the law would pass.',
    'Jon Domm, labor minister of Halmere, said the law had passed.',
    'Jon Domm',
  ],
  [
    'leader of a party that is called National',
    'Ola Reyl, leader of the National Party, said the vote was near.',
    'National Party leader Ola Reyl said the vote was far.',
    'Ola Reyl',
  ],
]

areTwo('two people', TWO)
areOne('one person', ONE)
