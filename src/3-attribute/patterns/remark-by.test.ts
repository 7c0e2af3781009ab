import { expect, test } from 'vitest'
import { inFull, told } from '../../../tests/told.js'

// Who owns a quotation that stands alone.
// Remark, text (¶ is an empty line), the statements in the order of the text.
test.each([
  [
    'the remark, by',
    '“Nobody warned us.” ¶ The remark, by harbour master Ilse Dorn, came hours later. ¶ Mayor Rob Pell disagreed: “They were warned.”',
    ['“Nobody warned us.” < harbour master Ilse Dorn', '“They were warned.” < Mayor Rob Pell'],
  ],
  [
    'those were the words of',
    '“It was a trap.” ¶ Those were the words of former treasurer Colm Reid on Tuesday.',
    ['“It was a trap.” < former treasurer Colm Reid'],
  ],
  [
    'the warning came from',
    '“Our patience has limits.” ¶ The warning came from Foreign Minister Ilan Drey.',
    ['“Our patience has limits.” < Foreign Minister Ilan Drey'],
  ],
  [
    'the words belong to',
    '“It is the end.” ¶ The words belong to Hetty Prior, who runs the shop.',
    ['“It is the end.” < Hetty Prior'],
  ],
  [
    'with those words',
    '“The bill is dead.” ¶ With those words, Senate leader Mo Farris ended the talks.',
    ['“The bill is dead.” < Senate leader Mo Farris'],
  ],
  ['so said', '“Not one penny.” ¶ So said fire chief Bram Otter.', ['“Not one penny.” < fire chief Bram Otter']],
  ['the speaker was', '“We did it.” The speaker was Dr Ruth Amis.', ['“We did it.” < Dr Ruth Amis']],
  [
    'a verdict',
    '“Not one penny more.” ¶ That was the verdict of union boss Carla Finch.',
    ['“Not one penny more.” < union boss Carla Finch'],
  ],
  ['no remark', '“Nine Doors” ¶ The book, by Ada Renn, is out in May.', []],
] as const)('%s', (_, text, statements) => {
  expect(told(text)).toEqual(statements)
})

// Owners of lone quotations: with kind, cue, time, place and links.
test.each([
  [
    'the comment came from',
    '“Nobody was told.” ¶ The comment came from deputy mayor Iris Gale.',
    ['[direct] “Nobody was told.” < deputy mayor Iris Gale'],
  ],
  [
    'it was the warning of',
    '“Ice ahead.” ¶ It was a warning from Captain Bo Falk.',
    ['[direct] “Ice ahead.” < Captain Bo Falk'],
  ],
  [
    'these are the words of',
    '“I was nine.” ¶ These are the words of Mina Sole, now 40.',
    ['[direct] “I was nine.” < Mina Sole'],
  ],
  [
    'that was the message from',
    '“Pay up or close.” ¶ That was the message from Finance Minister Ole Hartt to the clubs.',
    ['[direct] “Pay up or close.” < Finance Minister Ole Hartt'],
  ],
  [
    'in the same paragraph',
    '“Pay up or close.” That was the message from Finance Minister Ole Hartt.',
    ['[direct] “Pay up or close.” < Finance Minister Ole Hartt'],
  ],
  [
    'thus spoke',
    '“Pay up or close.” ¶ Thus spoke Finance Minister Ole Hartt.',
    ['[direct] “Pay up or close.” < Finance Minister Ole Hartt'],
  ],
  [
    'the remark of nobody',
    '“Pay up or close.” ¶ The remark was heard in the hall.',
    ['[direct] “Pay up or close.” < (nearby)'],
  ],
  ['the song is by somebody', '“Blue Harbour” ¶ The song, by Ada Renn, is out in May.', []],
] as const)('%s', (_, text, statements) => {
  expect(inFull(text)).toEqual(statements)
})
