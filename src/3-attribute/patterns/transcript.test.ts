import { expect, test } from 'vitest'
import { told } from '../../../tests/told.js'

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
