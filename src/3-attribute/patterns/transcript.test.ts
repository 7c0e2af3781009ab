import { expect, test } from 'vitest'
import { inFull, told } from '../../../tests/told.js'

// Labels, Q and A, stage directions.
// Remark, text (¶ is an empty line), the statements in the order of the text.
test.each([
  [
    'a hearing',
    'THE CHAIR: Order. When did you know? ¶ MR. HOLM: In May – [crosstalk] – or June. ¶ THE CHAIR: Thank you. ¶ MR. HOLM: Not at all. (Applause.)',
    [
      'asked: Order. When did you know? < THE CHAIR',
      'In May | or June. < MR. HOLM [reply]',
      'Thank you. < THE CHAIR',
      'Not at all. < MR. HOLM',
    ],
  ],
  [
    'q and a',
    'Ingrid Sole, who directs the observatory, spoke to The Tribune. ¶ Q: What did you see? ¶ A: A smear of light. ¶ Q: Afraid? ¶ A: I was thrilled.',
    [
      'asked: What did you see? < Q',
      'A smear of light. < A [reply]',
      'asked: Afraid? < Q',
      'I was thrilled. < A [reply]',
    ],
  ],
  [
    'a headline with a colon over an introduction is no turn',
    'Holm: The Bridge Will Stay ¶ Mayor Dora Holm opened the market. ¶ A transcript follows: ¶ PELL: Why now? ¶ HOLM: It is time. ¶ PELL: Sure? ¶ HOLM: Quite.',
    [
      'The Bridge Will Stay < Holm [headline]',
      'asked: Why now? < PELL',
      'It is time. < HOLM [reply]',
      'asked: Sure? < PELL',
      'Quite. < HOLM [reply]',
    ],
  ],
  [
    'letters with full stops',
    'Q. Who told you? ¶ A. The clerk. ¶ Q. When? ¶ A. In May.',
    ['asked: Who told you? < Q [headline]', 'The clerk. < A [reply]', 'asked: When? < Q', 'In May. < A [reply]'],
  ],
  [
    'an outlet and a guest',
    'Beacon: Why did you sell the mill? ¶ Dombey: It was falling into the river. ¶ Beacon: Any regrets? ¶ Dombey: One.',
    [
      'asked: Why did you sell the mill? < Beacon',
      'It was falling into the river. < Dombey [reply]',
      'asked: Any regrets? < Beacon',
      'One. < Dombey [reply]',
    ],
  ],
  [
    'brackets in a label',
    'SENATOR PIKE (R-Orrin): Did you read it? ¶ MS. VALE: Not then. ¶ SENATOR PIKE: When? ¶ MS. VALE: Last week.',
    [
      'asked: Did you read it? < SENATOR PIKE (R-Orrin)',
      'Not then. < MS. VALE [reply]',
      'asked: When? < SENATOR PIKE',
      'Last week. < MS. VALE [reply]',
    ],
  ],
  [
    'time codes',
    '[00:12] HOST: Is it safe? ¶ [00:15] DR. AMES: It is. ¶ [00:19] HOST: Sure? ¶ [00:22] DR. AMES: Sure.',
    ['asked: Is it safe? < HOST', 'It is. < DR. AMES [reply]', 'asked: Sure? < HOST', 'Sure. < DR. AMES [reply]'],
  ],
  [
    'a quoted transcript',
    '"VALE: Who signed? ¶ "KANE: I did. ¶ "VALE: Twice? ¶ "KANE: Twice."',
    ['asked: Who signed? < VALE', 'I did. < KANE [reply]', 'asked: Twice? < VALE', 'Twice. < KANE [reply]'],
  ],
  [
    'a turn over paragraphs',
    'Q: Why? ¶ SECRETARY VOLL: Because the work is not done. ¶ And I want to finish it. ¶ Q: When? ¶ SECRETARY VOLL: Soon.',
    [
      'asked: Why? < Q',
      'Because the work is not done. | And I want to finish it. < SECRETARY VOLL [reply]',
      'asked: When? < Q',
      'Soon. < SECRETARY VOLL [reply]',
    ],
  ],
  ['labels that occur once are none', 'Time: noon ¶ Place: the old mill ¶ Price: nine crowns', []],
] as const)('%s', (_, text, statements) => {
  expect(told(text)).toEqual(statements)
})

// Labels of many kinds: with kind, cue, time, place and links.
test.each([
  [
    'a council meeting',
    'CLLR. GALE: I move the motion. ¶ CLLR. HARTT: Seconded. ¶ CLLR. GALE: Then we vote. ¶ CLLR. HARTT: Aye.',
    [
      '[direct] I move the motion. < CLLR. GALE',
      '[direct] Seconded. < CLLR. HARTT',
      '[direct] Then we vote. < CLLR. GALE',
      '[direct] Aye. < CLLR. HARTT',
    ],
  ],
  [
    'a press conference with unnamed askers',
    'REPORTER: Did it sink? ¶ ADM. TARN: It did. ¶ REPORTER: When? ¶ ADM. TARN: At nine.',
    [
      '[asked, direct] Did it sink? < REPORTER',
      '[direct] It did. < ADM. TARN [answers 1]',
      '[asked, direct] When? < REPORTER',
      '[direct] At nine. < ADM. TARN [answers 3]',
    ],
  ],
  [
    'captions with arrows',
    '>> HOST: Welcome back. ¶ >> DR. AMES: Thank you. ¶ >> HOST: Is it safe? ¶ >> DR. AMES: Quite.',
    [
      '[direct] Welcome back. < HOST',
      '[direct] Thank you. < DR. AMES',
      '[asked, direct] Is it safe? < HOST',
      '[direct] Quite. < DR. AMES [answers 3]',
    ],
  ],
  [
    'laughter inside a turn',
    'Vale: You knew? ¶ Kane: I knew. (Laughter.) We all knew. ¶ Vale: All? ¶ Kane: All.',
    [
      '[asked, direct] You knew? < Vale',
      '[direct] I knew. | We all knew. < Kane [answers 1]',
      '[asked, direct] All? < Vale',
      '[direct] All. < Kane [answers 3]',
    ],
  ],
  [
    'a podcast with first names',
    'Mina: So, you left? ¶ Tom: I left. ¶ Mina: And came back. ¶ Tom: Twice.',
    [
      '[asked, direct] So, you left? < Mina',
      '[direct] I left. < Tom [answers 1]',
      '[direct] And came back. < Mina',
      '[direct] Twice. < Tom',
    ],
  ],
  [
    "a reporter's paragraph inside",
    'VALE: Who signed? ¶ KANE: I did. ¶ VALE: Twice? ¶ KANE: Twice. ¶ The hearing ended at noon.',
    [
      '[asked, direct] Who signed? < VALE',
      '[direct] I did. < KANE [answers 1]',
      '[asked, direct] Twice? < VALE',
      '[direct] Twice. < KANE [answers 3]',
    ],
  ],
  ['scores are no labels', 'Vey Rovers: 2 ¶ Kell Town: 1 ¶ Vey Rovers: 3', []],
  ['one label alone', 'THE CHAIR: Order. ¶ The room was full. ¶ It rained.', []],
  ['an agenda', 'Monday: bread ¶ Tuesday: soup ¶ Wednesday: fish', []],
  ['a cast list', 'Hero: Ada Renn ¶ Villain: Tom Reed ¶ Nurse: Mina Sole', []],
] as const)('%s', (_, text, statements) => {
  expect(inFull(text)).toEqual(statements)
})

// Turns, titles, interruptions: with kind, cue, time, place and links.
test.each([
  [
    'a chair who calls and a witness who breaks off',
    'THE CHAIR: Did you sign — ¶ MS. GALE: I did not. ¶ THE CHAIR: Let me finish. ¶ MS. GALE: Go on.',
    [
      '[direct] Did you sign < THE CHAIR',
      '[direct] I did not. < MS. GALE',
      '[direct] Let me finish. < THE CHAIR',
      '[direct] Go on. < MS. GALE',
    ],
  ],
  [
    'a label with an office in brackets',
    'Gale (chair): Order. ¶ Hartt (treasurer): We owe nine crowns. ¶ Gale (chair): To whom? ¶ Hartt (treasurer): To the bank.',
    [
      '[direct] Order. < Gale (chair)',
      '[direct] We owe nine crowns. < Hartt (treasurer)',
      '[asked, direct] To whom? < Gale (chair)',
      '[direct] To the bank. < Hartt (treasurer) [answers 3]',
    ],
  ],
  [
    'an introduction in prose',
    'The following is an edited extract of the hearing. ¶ VALE: Who signed? ¶ KANE: I did. ¶ VALE: Twice? ¶ KANE: Twice.',
    [
      '[asked, direct] Who signed? < VALE',
      '[direct] I did. < KANE [answers 1]',
      '[asked, direct] Twice? < VALE',
      '[direct] Twice. < KANE [answers 3]',
    ],
  ],
  [
    'numbered questions',
    'Q1: Who signed? ¶ A1: The clerk. ¶ Q1: When? ¶ A1: In May.',
    [
      '[asked, direct] Who signed? < Q1',
      '[direct] The clerk. < A1 [answers 1]',
      '[asked, direct] When? < Q1',
      '[direct] In May. < A1 [answers 3]',
    ],
  ],
  [
    'a quotation inside a turn',
    'VALE: What did he say? ¶ KANE: He told me “sign or go”. ¶ VALE: And you? ¶ KANE: I signed.',
    [
      '[asked, direct] What did he say? < VALE',
      '[direct] He told me “sign or go”. < KANE [answers 1]',
      '[direct: told] “sign or go” < He to (me) [in 2]',
      '[asked, direct] And you? < VALE',
      '[direct] I signed. < KANE [answers 4]',
    ],
  ],
] as const)('%s', (_, text, statements) => {
  expect(inFull(text)).toEqual(statements)
})
