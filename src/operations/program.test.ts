import { describe, expect, test } from 'vitest'
import { speakerInProgram } from '../../tests/reading/who.js'

// The whole program, models and all: the text on the left, who said the words between [ and ] on the right.

describe('sources as the model cuts them', () => {
  test.each([
    [
      'The vote will calm nervous backbenchers in Marlow, who have argued that [the levy is late].',
      'nervous backbenchers in Marlow',
      'the noun before "who", not the town',
    ],
    ['The court heard from an architect who said [he was never paid].', 'an architect', 'the noun just before "who"'],
    ['Domberg Bank just this month announced [it would close forty branches].', 'Domberg Bank', 'a time behind'],
    ['An arbitration panel in 2001 found [Halmere was in breach].', 'An arbitration panel', 'a year behind'],
    ['Citizens for Tax Relief said [the levy was late].', 'Citizens for Tax Relief', 'a name with "for"'],
    [
      'The Immigration and Citizenship Service said [the form was late].',
      'Immigration and Citizenship Service',
      '"and"',
    ],
    [
      'More than 900 people walked out, according to the organiser Alliance to Save Our Schools. [“We are tired,”] it said.',
      'Alliance to Save Our Schools',
      'a name with "to"',
    ],
    ['The Port of Vey said [the quay was shut].', 'Port of Vey', 'a port is a body'],
    ['The plaque on the mill says [the wheel was built in 1801].', 'The plaque on the mill', 'a plaque is a document'],
    ['Another slide shows that [the wheel was built in 1801].', 'Another slide', 'the verb is no part of it'],
  ])('%s', (text, name, _remark) => {
    expect(speakerInProgram(text)).toBe(name)
  })
})

describe('groups', () => {
  test.each([
    [
      'Corran Steel and the Domberg Bank signed the deal on Monday. They said [the mill would reopen].',
      'Corran Steel + Domberg Bank',
      'two bodies',
    ],
    [
      'Senators Gwen Marsh and Lyle Hagg met on Monday. It rained. The senators said [the mill was late].',
      '(Gwen Marsh, Lyle Hagg)',
      'a title for two',
    ],
    [
      '[“The bill is late,”] said Gwen Marsh (D-Orrin) and Lyle Hagg (R-Vey).',
      'Gwen Marsh + Lyle Hagg',
      'brackets between',
    ],
    ['Karl Domm met Hal Brandt. Both men said [the mill was late].', '(Karl Domm, Hal Brandt)', 'two men'],
  ])('%s', (text, name, _remark) => {
    expect(speakerInProgram(text)).toBe(name)
  })
})

describe('nobody, where two could be meant', () => {
  test.each([
    ['The sister of Ada Noor, who said [she was ill], left.', 'the sister or Noor'],
    ['Arno Pell and his wife, Dora Pell, run the inn. [“It is late,”] Pell said.', 'husband or wife'],
    ['Judge Sofia Amsel met Judge Karl Domm. [“It is late,”] the judge said.', 'two judges'],
    ['Arno Pell and Karl Domm rowed. They shook hands.\n\n[“It is late,”] he said.', 'two men'],
    ['Marta Quill met Dora Pell and Ilse Domm. [“It is late,”] he said.', 'only women'],
  ])('%s', (text, _remark) => {
    expect(speakerInProgram(text)).toBe('nobody')
  })
})
