import { describe, expect, test } from 'vitest'
import { read } from '../../tests/reading/modelled.js'
import { told } from '../../tests/told.js'

// A model that finds nothing: what is told here, the grammar around the marks tells.
describe('whole sentences in marks that no report took', () => {
  test.each([
    [
      'a verb no list knows',
      '“Promise me you will stay,” Quill hums to the hall.',
      'Quill / hums / “Promise me you will stay,”',
    ],
    [
      'a past of one',
      'The keeper carolled, “You will never sail again.”',
      'The keeper / carolled / “You will never sail again.”',
    ],
    [
      'an afterthought before it',
      'As Arno Pell carolled back then, “They will turn us into sand.”',
      'Arno Pell / carolled / “They will turn us into sand.”',
    ],
    ['a subject, but no verb', '“It was all a joke,” Quill from her desk.', ' /  / “It was all a joke,”'],
    [
      'a clause whose verb is far away',
      'In it she gave him a compliment: “You always know where he is.”',
      ' /  / “You always know where he is.”',
    ],
    [
      'a passive names who was moved, not who spoke',
      'Pell was prompted by the row to go on, “It has been civil so far.”',
      ' /  / “It has been civil so far.”',
    ],
  ])('%s', (_, text, statement) => {
    expect(read(text)).toEqual([`${statement} / said / clause-quote`])
  })

  test.each([
    ['a title', 'Quill closed with her first hit, “I Will Always Row,” and left.'],
    ['the title of a piece', 'The letter on her commentary, “Tell us your story,” was thoughtful.'],
    ['a motto', 'The club painted a motto: “Never be late for the tide.”'],
    ['words nobody said', 'He shrugged as if he meant, “Did you see me do that?”'],
    ['words in the middle of a clause', 'They met at the “Inn of the last open door” on Friday.'],
    ['three words', 'Pell carolled, “Not this time.”'],
    ['a fragment', 'Pell carolled, “and not before we have seen the sea”'],
  ])('silent: %s', (_, text) => {
    expect(read(text)).toEqual([])
  })

  test('what a report holds already is not told twice', () => {
    expect(read('“Nobody saw the boat leave,” Quill said, and hummed.')).toEqual([
      'Quill / said / “Nobody saw the boat leave,” / said / says',
    ])
  })

  test('without a model they stay nobody’s: the rules alone know too little of the sentence', () => {
    expect(told('“Promise me you will stay,” Quill hums to the hall.')).toEqual([])
  })
})
