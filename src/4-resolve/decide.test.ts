import { describe, expect, test } from 'vitest'
import { recordOf, statementWith } from '../../tests/reading/who.js'
import type { Statement } from '../types/index.js'
import { barOf, GRAVE, USUAL } from './decide.js'

const of = (text: string, words = 'late') => statementWith(recordOf(text), words)!

describe('better evidence, more confidence', () => {
  test.each([
    ['a name over a pronoun', '“It is late,” Marta Quill said.', 'Marta Quill came. “It is late,” she said.'],
    ['a full name over a surname', '“It is late,” Marta Quill said.', 'Marta Quill came. “It is late,” Quill said.'],
    [
      'nobody else over a rival',
      'Marta Quill came. “It is late,” she said.',
      'Marta Quill met with Dora Pell. “It is late,” she said.',
    ],
    [
      'goes on speaking over was named',
      '“It floods,” Marta Quill said. “It is late,” she said.',
      'Marta Quill met with Dora Pell. “It is late,” she said.',
    ],
    ['a name over a description', 'Then Marta Quill said it was late.', 'Then the harbour board said it was late.'],
    ['words over no words', 'Marta Quill came. “It is late,” she said.', 'Marta Quill spoke.\n\n“It is late.”'],
  ])('%s', (_, better, worse) => {
    expect(of(better).speakers).not.toEqual([])
    expect(of(better).confidence).toBeGreaterThan(of(worse).speakers.length > 0 ? of(worse).confidence : 0)
  })
})

describe('unsure', () => {
  const { speakers, rivals, reasons } = of('Arno Pell and Karl Domm met. They left.\n\n“It is late,” he said.')

  test('names nobody, and lists the rivals', () => {
    expect(speakers).toEqual([])
    expect(rivals.map(({ party }) => party.name).sort()).toEqual(['Arno Pell', 'Karl Domm'])
  })

  test('tells why', () => {
    expect(reasons.map(({ rule }) => rule)).toContain('nearness')
  })

  test('no rival is likelier than the bar for an answer', () => {
    for (const { confidence } of rivals) expect(confidence).toBeLessThanOrEqual(0.7)
  })
})

test('a known answer lists the rivals it left behind', () => {
  const { speakers, rivals } = of('Marta Quill met with Dora Pell. “It is late,” she said.')
  expect(speakers.map(({ name }) => name)).toEqual(['Marta Quill'])
  expect(rivals.map(({ party }) => party.name)).toEqual(['Dora Pell'])
})

describe('the bar', () => {
  const said = (exact: string) => ({ cue: [{ exact }] }) as unknown as Statement

  test.each([
    'accused',
    'admitted',
    'confessed',
    'threatened',
    'lied',
    'alleged',
    'blamed',
    'has denounced',
    'apologised',
  ])('%s asks for more', (cue) => {
    expect(barOf(said(cue.replace('has ', '')))).toBe(GRAVE)
  })

  test.each(['said', 'told', 'added', 'believes', 'asked', 'relied'])('%s does not', (cue) => {
    expect(barOf(said(cue))).toBe(USUAL)
  })

  test('a grave one is higher', () => {
    expect(GRAVE.least).toBeGreaterThan(USUAL.least)
    expect(GRAVE.lead).toBeGreaterThan(USUAL.lead)
  })

  test('the same evidence names nobody for graver words', () => {
    const before = 'Arno Pell met with Karl Domm, who had slept.'
    const said = of(`${before} He said the mayor was late.`)
    const admitted = of(`${before} He admitted the mayor was late.`)
    expect(said.speakers.map(({ name }) => name)).toEqual(['Arno Pell'])
    expect(admitted.speakers).toEqual([])
  })
})
