import { expect, test } from 'vitest'
import { inFull, told } from '../../tests/told.js'

// Who is quoted inside somebody's words.
// Remark, text (¶ is an empty line), the statements in the order of the text.
test.each([
  [
    'a wife screams',
    '“My wife woke me and screamed, ‘The roof is going,’ so I ran,” Ken Adair told the hearing.',
    ['“My wife woke me and screamed, ‘The roof is going,’ so I ran,” < Ken Adair to (the hearing)'],
  ],
  [
    'kept telling',
    "“He kept telling us, ‘It's only water,’” Mrs Tove Brand said.",
    ["“He kept telling us, ‘It's only water,’” < Mrs Tove Brand", "‘It's only water,’ < He to (us) [inner]"],
  ],
  [
    'whispered',
    "“She turned to me and whispered, ‘Don't look back’,” survivor Edie Cole recalled.",
    ["“She turned to me and whispered, ‘Don't look back’,” < survivor Edie Cole", "‘Don't look back’ < She [inner]"],
  ],
  [
    'someone yelled',
    'Recalling the night, Davis said: “Someone yelled, ‘Fire!’ and everybody ran.”',
    ['“Someone yelled, ‘Fire!’ and everybody ran.” < Davis', '‘Fire!’ < Someone [inner]'],
  ],
  [
    'the speaker himself needs none',
    "“I told him, ‘You can't be serious,’” McRae said.",
    ["“I told him, ‘You can't be serious,’” < McRae"],
  ],
  [
    'nobody said it',
    '“No one is like, ‘Let us pay more,’” McRae said.',
    ['“No one is like, ‘Let us pay more,’” < McRae'],
  ],
  [
    'may just say',
    '“They may just say, ‘We are done,’ and leave,” McRae said.',
    ['“They may just say, ‘We are done,’ and leave,” < McRae'],
  ],
  [
    'to say is not said',
    '“It takes courage to say, ‘I was wrong,’” McRae said.',
    ['“It takes courage to say, ‘I was wrong,’” < McRae'],
  ],
  [
    'used to say is',
    '“Our coach used to say, ‘Run first,’” McRae said.',
    ['“Our coach used to say, ‘Run first,’” < McRae', '‘Run first,’ < Our coach [inner]'],
  ],
  [
    'called is no speech',
    '“They called me ‘the ghost’ at school,” the singer Ada Moss told Mirror Weekly.',
    ['“They called me ‘the ghost’ at school,” < the singer Ada Moss to (Mirror Weekly)'],
  ],
  [
    'a word held with tongs',
    '“They said I was ‘difficult’ at school,” Ada Moss said.',
    ['“They said I was ‘difficult’ at school,” < Ada Moss'],
  ],
  [
    'yes and no are words enough',
    '“The council said ‘no’ to us,” Ada Moss said.',
    ['“The council said ‘no’ to us,” < Ada Moss', '‘no’ < The council [inner]'],
  ],
  [
    'about whom it is said',
    '“Remember when she told us ‘trust me’? We did,” Owen Pratt said of Chancellor Margit Sand.',
    ['“Remember when she told us ‘trust me’? We did,” < Owen Pratt', '‘trust me’ < she to (us) [inner]'],
  ],
  [
    'asked, inside',
    '“The guard asked me, ‘Where is your pass?’ and I had none,” Lin Cho said.',
    [
      '“The guard asked me, ‘Where is your pass?’ and I had none,” < Lin Cho',
      'asked: ‘Where is your pass?’ < The guard to (me) [inner]',
    ],
  ],
  [
    'two inside one',
    '“My father said, ‘Go,’ and my mother said, ‘Stay,’” Lin Cho said.',
    [
      '“My father said, ‘Go,’ and my mother said, ‘Stay,’” < Lin Cho',
      '‘Go,’ < My father [inner]',
      '‘Stay,’ < my mother [inner]',
    ],
  ],
] as const)('%s', (_, text, statements) => {
  expect(told(text)).toEqual(statements)
})

// Verbs of told speech: with kind, cue, time, place and links.
test.each([
  [
    'was like',
    '“She was like, ‘Get in the boat,’ and I got in,” said Mina Sole.',
    [
      '[direct: said] “She was like, ‘Get in the boat,’ and I got in,” < Mina Sole',
      '[direct: was like] ‘Get in the boat,’ < She [in 1]',
    ],
  ],
  [
    'goes',
    '“He goes, ‘Who are you?’ and I laughed,” said Mina Sole.',
    [
      '[direct: said] “He goes, ‘Who are you?’ and I laughed,” < Mina Sole',
      '[direct: goes] ‘Who are you?’ < He [in 1]',
    ],
  ],
  [
    'kept saying',
    '“Granny kept saying, ‘Hold the rope,’ all night,” said Mina Sole.',
    [
      '[direct: said] “Granny kept saying, ‘Hold the rope,’ all night,” < Mina Sole',
      '[direct: kept saying] ‘Hold the rope,’ < Granny [in 1]',
    ],
  ],
  [
    'asked me',
    '“The guard asked me, ‘Is anyone left?’ and I said no,” said Mina Sole.',
    [
      '[direct: said] “The guard asked me, ‘Is anyone left?’ and I said no,” < Mina Sole',
      '[asked, direct: asked] ‘Is anyone left?’ < The guard to (me) [in 1]',
    ],
  ],
  [
    'can say',
    '“You can say ‘no’ to them,” said Mina Sole.',
    ['[direct: said] “You can say ‘no’ to them,” < Mina Sole'],
  ],
  [
    'if they say',
    '“If they say ‘jump’, we jump,” said Mina Sole.',
    ['[direct: said] “If they say ‘jump’, we jump,” < Mina Sole'],
  ],
  [
    'want to say',
    '“I want to say ‘sorry’ to the crew,” said Mina Sole.',
    ['[direct: said] “I want to say ‘sorry’ to the crew,” < Mina Sole'],
  ],
  [
    'a name and a verb',
    '“Bo Falk wrote, ‘Ice ahead,’ in the log,” said Mina Sole.',
    [
      '[direct: said] “Bo Falk wrote, ‘Ice ahead,’ in the log,” < Mina Sole',
      '[direct: wrote] ‘Ice ahead,’ < Bo Falk [in 1]',
    ],
  ],
] as const)('%s', (_, text, statements) => {
  expect(inFull(text)).toEqual(statements)
})
