import { describe, expect, test } from 'vitest'
import { recordOf, statementWith, who } from '../../tests/reading/who.js'

const two = 'Marta Quill met Arno Pell in Vey.'
const three = 'Marta Quill, Arno Pell and Karl Domm met in Vey.'

describe('people named together before', () => {
  test.each([
    ['the pair', `${two} The pair said it was late.`, '(Marta Quill, Arno Pell)'],
    ['the two', `${two} The two said it was late.`, '(Marta Quill, Arno Pell)'],
    ['both men', `${two} Both men said it was late.`, '(Marta Quill, Arno Pell)'],
    ['the two leaders', `${two} The two leaders said it was late.`, '(Marta Quill, Arno Pell)'],
    ['both leaders', `${two} Both leaders said it was late.`, '(Marta Quill, Arno Pell)'],
    ['the couple', `${two} The couple said it was late.`, '(Marta Quill, Arno Pell)'],
    ['the trio', `${three} The trio said it was late.`, '(Marta Quill, Arno Pell, Karl Domm)'],
    ['the three', `${three} The three said it was late.`, '(Marta Quill, Arno Pell, Karl Domm)'],
    ['a sentence between', `${two} It rained. The pair said it was late.`, '(Marta Quill, Arno Pell)'],
    [
      'both of an office',
      'Sen. Gwen Marsh met Sen. Lyle Hagg. It rained. Tom Kowal wept. Both senators said it was late.',
      '(Gwen Marsh, Lyle Hagg)',
    ],
    ['three are no pair', `${three} The pair said it was late.`, 'nobody'],
    ['two are no trio', `${two} The trio said it was late.`, 'nobody'],
    ['nobody named', 'It rained. The pair said it was late.', 'nobody'],
    ['the two of something else', `${two} The two owners of the mill said it was late.`, 'The two owners of the mill'],
  ])('%s', (_, text, name) => {
    expect(who(text, 'late')).toBe(name)
  })
})

describe('people named together here', () => {
  test.each([
    ['two names', 'Ulla Holm and Gil Marsh said it was late.', 'Ulla Holm + Gil Marsh'],
    ['a list after the cue', '“It is late,” said Ulla Holm and Bo Aske.', 'Ulla Holm + Bo Aske'],
    ['by surname', 'Ulla Holm met Gil Marsh. Holm and Marsh said it was late.', 'Ulla Holm + Gil Marsh'],
    ['a body and its friends', 'Oslund and its allies said it was late.', '(Oslund, its allies)'],
    ['inverted', '“It is late,” said Ulla Holm and Gil Marsh.', 'Ulla Holm + Gil Marsh'],
  ])('%s', (_, text, name) => {
    expect(who(text, 'late')).toBe(name)
  })
})

test('the same people are the same group', () => {
  const record = recordOf(`${two} The pair said it floods. The two said it was late.`)
  const [first, second] = ['floods', 'late'].map((words) => statementWith(record, words)?.speakers[0]?.name)
  expect(first).toBe('Marta Quill and Arno Pell')
  expect(second).toBe(first)
})
