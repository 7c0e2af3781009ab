import { describe, expect, test } from 'vitest'
import { checked, document, drafted } from '../../tests/checking.js'
import { namesOf } from './sentences.js'

const SOURCE =
  '“The board will not pay for the seven boats that Orrin lost at sea, and I told them why that is,” Ilse Domm said.'

/** What is said of a draft's first difference. */
function said(words: string): { rule: string; text: string; severity: string } {
  const [message] = checked(drafted(words, null), [document('s', SOURCE)]).messages
  if (!message) throw new Error('Nothing is said')
  return message
}

describe('one plain sentence says', () => {
  test.each([
    ['what was replaced', 'The board may not pay for the seven boats', 'The source says “will”, the draft “may”.'],
    ['what was left out', 'The board will pay for the seven boats', 'The draft leaves out “not” without a mark.'],
    [
      'what was added',
      'The board will surely not pay for the seven boats',
      'The draft adds “surely”; the source does not have it.',
    ],
    [
      'what a cut holds',
      'The board will not pay … that Orrin lost at sea',
      'The ellipsis stands for “for the seven boats”.',
    ],
    [
      'what a bracket adds',
      'The board [of trade] will not pay for the seven',
      '“of trade” is not in the source; the brackets say so.',
    ],
    [
      'what a bracket replaces',
      'The board will not pay for the seven [ships] that Orrin lost',
      'In the source, “ships” is “boats”.',
    ],
    [
      'which capitals differ',
      'The board will not Pay for the seven boats',
      'The source writes “pay”, the draft “Pay”.',
    ],
  ])('%s', (_, words, text) => {
    expect(said(words).text).toContain(text)
  })

  test.each([
    ['a denial', 'The board will pay for the seven boats', 'That may turn the meaning round.'],
    ['a number', 'The board will not pay for the nine boats', 'A number or a date differs.'],
    ['a name', 'for the seven boats that Pell lost at sea', 'A name differs.'],
    ['a modal', 'The board may not pay for the seven boats', 'how sure or how bound'],
    ['a tense', 'for the seven boats that Orrin loses at sea', 'That changes the time.'],
    ['a cut', 'I told them … that is', 'The ellipsis stands for “why”.'],
    ['a denial under an ellipsis', 'The board will … pay for the seven boats', 'That may turn the meaning round.'],
  ])('and what %s may mean', (_, words, text) => {
    expect(said(words).text).toContain(text)
  })
})

describe('how grave it is', () => {
  test.each([
    ['words that differ', 'The board may not pay for the seven boats', 'error'],
    ['a cut that rings', 'The board will … pay for the seven boats', 'warning'],
    ['a gloss', 'The board [of trade] will not pay for the seven', 'info'],
  ])('%s', (_, words, severity) => {
    expect(said(words).severity).toBe(severity)
  })
})

test('a splice says where the words go on', () => {
  const far = `“The board will not pay for it. ${'Nothing else happened at all. '.repeat(20)}We told them why that is,” she said.`
  const texts = (words: string, text: string) =>
    checked(drafted(words, null), [document('s', text)]).messages.map((message) => message.text)
  expect(texts('The board will not pay for it. We told them why that is', far)[0]).toMatch(
    /stands \d+ characters further on in the source, and no mark says so/,
  )
  expect(texts('We told them why that is. The board will not pay for it', far)[0]).toMatch(
    /stands before it in the source/,
  )
})

test('names in a row', () => {
  expect(namesOf([{ name: 'Ilse Domm', kind: 'person' }])).toBe('Ilse Domm')
  expect(
    namesOf([
      { name: 'Ilse Domm', kind: 'person' },
      { name: 'Arno Pell', kind: 'person' },
    ]),
  ).toBe('Ilse Domm, Arno Pell')
  expect(namesOf([])).toBe('')
})
