import { expect, test } from 'vitest'
import { inFull, told } from '../../tests/told.js'

// Words inside words: whose are they?
// Remark, text (¶ is an empty line), the statements in the order of the text.
test.each([
  [
    'a neighbour shouts',
    '“My neighbour banged on the door and shouted, ‘Get out now,’ so we ran,” Marta Sole told the inquiry.',
    [
      '“My neighbour banged on the door and shouted, ‘Get out now,’ so we ran,” < Marta Sole to (the inquiry)',
      '‘Get out now,’ < My neighbour [inner]',
    ],
  ],
  [
    'a mother always said',
    '"My mum always said \'Never trust a cravat\' and she was right," said Kit Lowe.',
    [
      '"My mum always said \'Never trust a cravat\' and she was right," < Kit Lowe',
      "'Never trust a cravat' < My mum [inner]",
    ],
  ],
  [
    'used to say',
    '“My late grandfather used to say: ‘Buy land,’ and he was right,” Mr Rao said.',
    [
      '“My late grandfather used to say: ‘Buy land,’ and he was right,” < Mr Rao',
      '‘Buy land,’ < My late grandfather [inner]',
    ],
  ],
  [
    'as X put it',
    '“As Governor Amund Falk put it in 1931, ‘water remembers’, and he was right,” she said.',
    [
      '“As Governor Amund Falk put it in 1931, ‘water remembers’, and he was right,” < she',
      '‘water remembers’ < Governor Amund Falk [inner]',
    ],
  ],
  [
    'wrote in',
    '“As Chief Justice Warren Pyle wrote in 1962, ‘silence is not consent’,” Finn said.',
    [
      '“As Chief Justice Warren Pyle wrote in 1962, ‘silence is not consent’,” < Finn',
      '‘silence is not consent’ < Chief Justice Warren Pyle [inner]',
    ],
  ],
  [
    'in the words of',
    '“In the words of Bishop Odo Lind, ‘poverty is policy’,” said Canon Fry.',
    [
      '“In the words of Bishop Odo Lind, ‘poverty is policy’,” < Canon Fry',
      '‘poverty is policy’ < Bishop Odo Lind [inner]',
    ],
  ],
  [
    'to quote',
    '“To quote General Bo Harz, ‘no plan survives breakfast’,” the minister told MPs.',
    [
      '“To quote General Bo Harz, ‘no plan survives breakfast’,” < the minister to (MPs)',
      '‘no plan survives breakfast’ < General Bo Harz [inner]',
    ],
  ],
  [
    'the boss goes',
    "“The boss goes, ‘You're fired,’ and that was that,” Ms Bell said.",
    ["“The boss goes, ‘You're fired,’ and that was that,” < Ms Bell", "‘You're fired,’ < The boss [inner]"],
  ],
  [
    'says to me',
    'Ms Lund said: “Then the officer says to me, ‘Step out of the car.’ I was shaking.”',
    [
      '“Then the officer says to me, ‘Step out of the car.’ I was shaking.” < Ms Lund',
      '‘Step out of the car.’ < the officer [inner]',
    ],
  ],
  [
    'a clause before the pronoun',
    '“The foreman came over and he said, ‘Pack your things,’ and that was that,” said Mike Orlo.',
    [
      '“The foreman came over and he said, ‘Pack your things,’ and that was that,” < Mike Orlo',
      '‘Pack your things,’ < he [inner]',
    ],
  ],
  [
    'a promise',
    '“When Minister Rhea Cole promised us ‘a home for all’, we believed her,” said tenant Ola Berg.',
    [
      '“When Minister Rhea Cole promised us ‘a home for all’, we believed her,” < tenant Ola Berg',
      '‘a home for all’ < Minister Rhea Cole to (us) [inner]',
    ],
  ],
  [
    'remember when',
    '“Remember when she told us ‘trust me’? We did,” Owen Pratt said.',
    ['“Remember when she told us ‘trust me’? We did,” < Owen Pratt', '‘trust me’ < she to (us) [inner]'],
  ],
  [
    'a letter inside',
    '“The letter said, ‘You have ten days to leave’,” Nour Sole said.',
    [
      '“The letter said, ‘You have ten days to leave’,” < Nour Sole',
      'shown: ‘You have ten days to leave’ < The letter [inner]',
    ],
  ],
  [
    'a voice on the phone',
    '“A voice on the phone told my daughter, ‘We have your brother,’” the mother, Lin Cho, said.',
    [
      '“A voice on the phone told my daughter, ‘We have your brother,’” < the mother, Lin Cho,',
      '‘We have your brother,’ < A voice on the phone to (my daughter) [inner]',
    ],
  ],
  [
    'a brother with an aside',
    '“My brother, who is a nurse, rang and said, ‘Stay inside,’” said Hal Ames.',
    ['“My brother, who is a nurse, rang and said, ‘Stay inside,’” < Hal Ames', '‘Stay inside,’ < My brother [inner]'],
  ],
  [
    'after the inner words',
    '“‘Go home,’ they told us. ‘There is nothing here,’” Amira Noor said.',
    ['“‘Go home,’ they told us. ‘There is nothing here,’” < Amira Noor', '‘Go home,’ < they to (us) [inner]'],
  ],
  [
    'the same marks inside',
    '"Then he says to me, "Sign here or go," and I signed," Torben Ask testified.',
    ['"Then he says to me, "Sign here or go," and I signed," < Torben Ask', '"Sign here or go," < he [inner]'],
  ],
  [
    "a saying is nobody's",
    '“There’s an old saying, ‘the river always wins’,” said Jo Lund.',
    ['“There’s an old saying, ‘the river always wins’,” < Jo Lund'],
  ],
  [
    'a scare word inside',
    '“The so-called ‘smart’ meter is dumb,” said Jo Lund.',
    ['“The so-called ‘smart’ meter is dumb,” < Jo Lund'],
  ],
  ['no cue inside', "“My doctor's advice was ‘walk more’,” he said.", ["“My doctor's advice was ‘walk more’,” < he"]],
  [
    'called, inside',
    '“My predecessor, Lord Sand, wrote in 1958 that ‘a strike is a sermon’,” archivist Noor Sole said.',
    [
      '“My predecessor, Lord Sand, wrote in 1958 that ‘a strike is a sermon’,” < archivist Noor Sole',
      '‘a strike is a sermon’ < My predecessor, Lord Sand, [inner]',
    ],
  ],
  [
    'inside a turn of a transcript',
    'MS ROWE: I read from the statement of the engineer, Nils Dahl: “I reset the gauge.” Is that right? ¶ THE WITNESS: It is. ¶ MS ROWE: And then? ¶ THE WITNESS: He left.',
    [
      'asked: I read from the statement of the engineer, Nils Dahl: “I reset the gauge.” Is that right? < MS ROWE',
      '“I reset the gauge.” < the engineer, Nils Dahl via (MS ROWE) [inner]',
      'It is. < THE WITNESS [reply]',
      'asked: And then? < MS ROWE',
      'He left. < THE WITNESS [reply]',
    ],
  ],
] as const)('%s', (_, text, statements) => {
  expect(told(text)).toEqual(statements)
})

// Voices within voices: with kind, cue, time, place and links.
test.each([
  [
    'a nurse tells',
    '“The nurse said, ‘He will live,’ and he did,” Kelly Dunmore said.',
    [
      '[direct: said] “The nurse said, ‘He will live,’ and he did,” < Kelly Dunmore',
      '[direct: said] ‘He will live,’ < The nurse [in 1]',
    ],
  ],
  [
    'a crowd',
    '“They were shouting, ‘Jump!’ but nobody could,” said Tom Reed.',
    [
      '[direct: said] “They were shouting, ‘Jump!’ but nobody could,” < Tom Reed',
      '[direct: were shouting] ‘Jump!’ < They [in 1]',
    ],
  ],
  [
    'a sign inside',
    '“The sign said ‘No entry’ and we went in,” Tom Reed said.',
    [
      '[direct: said] “The sign said ‘No entry’ and we went in,” < Tom Reed',
      '[shown, direct: said] ‘No entry’ < The sign [in 1]',
    ],
  ],
  [
    'a nickname inside',
    '“Everyone knew Dan ‘Lefty’ Osei,” Tom Reed said.',
    ['[direct: said] “Everyone knew Dan ‘Lefty’ Osei,” < Tom Reed'],
  ],
  [
    'a title inside',
    '“I had read ‘Nine Doors’ twice,” Tom Reed said.',
    ['[direct: said] “I had read ‘Nine Doors’ twice,” < Tom Reed'],
  ],
  [
    'a slogan inside',
    '“Their slogan is ‘never late’,” Tom Reed said.',
    ['[direct: said] “Their slogan is ‘never late’,” < Tom Reed'],
  ],
  [
    'a word held at arm’s length',
    '“The ‘experts’ were wrong,” Tom Reed said.',
    ['[direct: said] “The ‘experts’ were wrong,” < Tom Reed'],
  ],
  [
    'what nobody said',
    '“Nobody said ‘thank you’,” Tom Reed said.',
    ['[direct: said] “Nobody said ‘thank you’,” < Tom Reed'],
  ],
  [
    'American marks inside',
    '"She told me, \'Take the boat,\' and I did," Tom Reed said.',
    [
      '[direct: said] "She told me, \'Take the boat,\' and I did," < Tom Reed',
      "[direct: told] 'Take the boat,' < She to (me) [in 1]",
    ],
  ],
  [
    'two levels down',
    '“He said, ‘My boss said “sign”, so I signed,’” Tom Reed said.',
    [
      '[direct: said] “He said, ‘My boss said “sign”, so I signed,’” < Tom Reed',
      '[direct: said] ‘My boss said “sign”, so I signed,’ < He [in 1]',
    ],
  ],
] as const)('%s', (_, text, statements) => {
  expect(inFull(text)).toEqual(statements)
})
