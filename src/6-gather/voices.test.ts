import { describe, expect, test } from 'vitest'
import { party, record, says } from '../../tests/records.js'
import type { PartyRecord } from '../types/index.js'
import { gatherVoices, isNamed, sameVoice } from './voices.js'

/** One document for each list of names, each of which says something. */
function voicesOf(...documents: (string | PartyRecord)[][]): string[][] {
  const records = documents.map((names, i) =>
    record(
      `d${i}`,
      'Yes.',
      names.map((name) => says(name, 'Yes.')),
      { language: 'en' },
    ),
  )
  const find = gatherVoices(records)
  return records.map((one) => one.statements.map(({ speakers }) => find(speakers[0]!, one).name))
}

describe('one person under several names', () => {
  test.each<[string, string[][], string[][]]>([
    ['a surname is the one fuller name', [['Darosh'], ['Levan Darosh']], [['Levan Darosh'], ['Levan Darosh']]],
    [
      'titles tell nobody apart',
      [['President Darosh', 'Mr Darosh'], ['Levan Darosh']],
      [['Levan Darosh', 'Levan Darosh'], ['Levan Darosh']],
    ],
    [
      'two that fit leave it alone',
      [['Kim'], ['Kim Jong Un', 'Kim Yo Jong']],
      [['Kim'], ['Kim Jong Un', 'Kim Yo Jong']],
    ],
    [
      'an initial is no second person',
      [['Aldred'], ['Sunniva Aldred', 'Sunniva J Aldred']],
      [['Sunniva J Aldred'], ['Sunniva J Aldred', 'Sunniva J Aldred']],
    ],
    [
      'hyphens and accents are spelling',
      [['Kim Jong-un'], ['Kim Jong Un', 'Kim Jong Un']],
      [['Kim Jong Un'], ['Kim Jong Un', 'Kim Jong Un']],
    ],
    ['a middle word is no surname', [['Jong'], ['Kim Jong Un']], [['Jong'], ['Kim Jong Un']]],
    [
      'a transcript’s capitals give way',
      [['MARA LUND', 'MARA LUND'], ['Mara Lund']],
      [['Mara Lund', 'Mara Lund'], ['Mara Lund']],
    ],
    [
      'one document’s slip stays its own',
      [['Vell Mara Lund'], ['Mara Lund'], ['Mara Lund', 'Lund']],
      [['Mara Lund'], ['Mara Lund'], ['Mara Lund', 'Mara Lund']],
    ],
    ['other people are others', [['Mara Lund'], ['Ola Lund']], [['Mara Lund'], ['Ola Lund']]],
  ])('%s', (_, documents, names) => {
    expect(voicesOf(...documents)).toEqual(names)
  })
})

test('the members of a pair count as names', () => {
  const pair = { ...party('the pair', 'group'), members: [party('Mara Lund'), party('Jon Aske')] }
  expect(voicesOf([pair], ['Lund'])).toEqual([['The pair'], ['Mara Lund']])
})

test('bodies keep their names, but for a sentence’s capital; the unnamed are nobody else', () => {
  expect(
    voicesOf([party('the finance ministry', 'organisation')], [party('The finance ministry', 'organisation')]),
  ).toEqual([['The finance ministry'], ['The finance ministry']])
  expect(voicesOf(['an official'], ['an official of the ministry'])).toEqual([
    ['an official'],
    ['an official of the ministry'],
  ])
})

describe('whether two voices are one', () => {
  const voices = (...parties: PartyRecord[]) => {
    const one = record(
      'a',
      'Yes.',
      parties.map((each) => says(each, 'Yes.')),
    )
    return parties.map((each) => gatherVoices([one])(each, one))
  }

  test.each([
    ['Mara Lund', 'Mara Lund', 'person', true],
    ['Ms Mara Lund', 'MARA LUND', 'person', true],
    ['Lund', 'Mara Lund', 'person', true],
    ['Mara Lund', 'Ola Lund', 'person', false],
    ['Vell', 'Vell', 'organisation', false],
  ] as const)('%s and %s (%s)', (a, b, kind, same) => {
    const [one, two] = voices(party(a, kind), party(b, 'person'))
    expect(sameVoice(one!, two!)).toBe(same)
  })

  test.each([
    ['Mara Lund', 'person', true],
    ['The Ministry of Fish', 'organisation', true],
    ['an official', 'unnamed', false],
    ['the Prime Minister', 'person', false],
    ['Minister', 'person', false],
  ] as const)('whether %s (%s) has a name: %s', (name, kind, named) => {
    expect(voices(party(name, kind)).map(isNamed)).toEqual([named])
  })
})
