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
  const voice = (name: string, kind: PartyRecord['kind'] = 'person') => ({ name, kind })
  test.each([
    [voice('Mara Lund'), voice('Mara Lund'), true],
    [voice('Ms Mara Lund'), voice('MARA LUND'), true],
    [voice('Mara Lund'), voice('Ola Lund'), false],
    [voice('Vell', 'organisation'), voice('Vell'), false],
  ])('%j %j', (a, b, same) => {
    expect(sameVoice(a, b)).toBe(same)
  })

  test.each([
    [voice('Mara Lund'), true],
    [voice('The Ministry of Fish', 'organisation'), true],
    [voice('an official', 'unnamed'), false],
    [voice('the Prime Minister'), false],
    [voice('Minister'), false],
  ])('whether %j has a name', (one, named) => {
    expect(isNamed(one)).toBe(named)
  })
})
