import { describe, expect, test } from 'vitest'
import { identify } from '../../src/4-resolve/index.js'
import type { DocumentId, Judgement, SpeakerId } from '../../src/types/index.js'
import { read } from './press.js'

// What people decide outranks what the program finds, the latest word counts, and taking back is adding.

const RECORDS = [
  read('d1', 'Halmere’s finance minister, Ana Vek, said the road was shut.', { published: '2025-03-03' }),
  read('d2', 'Ana Vek, finance minister of Halmere, said the road was open.', { published: '2025-04-03' }),
  read('d3', 'Ana Vek said the road was long.', { published: '2025-06-03' }),
  read('d4', 'Kasmora’s finance minister, Ana Vek, said the road was wet.', { published: '2025-04-05' }),
]

const part = (document: string, name = 'Ana Vek') => ({ document: document as DocumentId, name, at: null })

/** "d1 = d3 at 2": the verb, two documents and a time; names and reasons are always the same. */
function judged(line: string): Judgement {
  const [, a = '', sign = '', b = '', day = '1'] = /^(\S+) (\S+) (\S+)(?: at (\d))?$/.exec(line) ?? []
  const says = ({ '=': 'same', '!=': 'different', '?': 'unsure', '<>': 'withdrawn' } as const)[sign as '=']
  const speaker = (/^Q\d+$/.test(b) ? b : `${b}#Ana Vek`) as SpeakerId
  return {
    party: part(a),
    speaker,
    says,
    by: 'M. Reed',
    at: `2026-01-0${day}T00:00:00Z`,
    because: [{ test: 'judged', weight: 0, note: 'asked her' }],
  }
}

/** Which documents' Veks are one: "d1+d2 d3 d4". */
function groups(...lines: readonly string[]): string {
  const found = identify(RECORDS, { judgements: lines.map(judged) })
  return found.speakers
    .filter(({ name }) => name === 'Ana Vek')
    .map(({ parties }) => parties.map(({ reference }) => reference.document).join('+'))
    .sort()
    .join(' ')
}

describe('judgements', () => {
  test.each([
    ['none', [], 'd1+d2 d3 d4'],
    ['same', ['d1 = d3'], 'd1+d2+d3 d4'],
    ['same, told the other way round', ['d3 = d1'], 'd1+d2+d3 d4'],
    ['different', ['d1 != d2'], 'd1 d2 d3 d4'],
    ['unsure', ['d1 ? d2'], 'd1 d2 d3 d4'],
    ['same and what excludes it', ['d1 = d4'], 'd1+d2+d4 d3'],
    ['a later word', ['d1 != d2 at 1', 'd1 = d2 at 2'], 'd1+d2 d3 d4'],
    ['an earlier word, told later', ['d1 = d2 at 2', 'd1 != d2 at 1'], 'd1+d2 d3 d4'],
    ['two words at one time: the later line', ['d1 = d3', 'd1 != d3'], 'd1+d2 d3 d4'],
    ['withdrawn', ['d1 != d2 at 1', 'd2 <> d1 at 2'], 'd1+d2 d3 d4'],
    ['withdrawn and said again', ['d1 = d3 at 1', 'd1 <> d3 at 2', 'd1 = d3 at 3'], 'd1+d2+d3 d4'],
    ['withdrawn before it was said', ['d1 <> d3'], 'd1+d2 d3 d4'],
    ['about a document that is not here', ['d1 = d9'], 'd1+d2 d3 d4'],
    ['one id of the authority', ['d1 = Q7', 'd3 = Q7'], 'd1+d2+d3 d4'],
    ['two ids of it', ['d1 = Q7', 'd2 = Q8'], 'd1 d2 d3 d4'],
  ])('%s', (_, lines, outcome) => {
    expect(groups(...lines)).toBe(outcome)
  })

  test('one id of the authority: others may stand between the two', () => {
    const later = read('d5', 'Finance Minister Ana Vek of Halmere said the road was new.', { published: '2025-05-05' })
    const found = identify([...RECORDS, later], { judgements: [judged('d1 = Q7'), judged('d4 = Q7')] })
    const speaker = found.speakerOf('d1', 'Ana Vek')!
    expect(speaker.parties.map(({ reference }) => reference.document).sort()).toEqual(['d1', 'd2', 'd4', 'd5'])
  })

  test('by way of others: the later one stands, the older one is told', () => {
    const lines = ['d1 != d3 at 1', 'd1 = d4 at 2', 'd4 = d3 at 3'].map(judged)
    const { overruled, speakers } = identify(RECORDS, { judgements: lines })
    expect(overruled).toEqual([lines[0]])
    expect(speakers[0]!.parties).toHaveLength(4)
  })

  test('about a party that the document does not have are told', () => {
    const lost = { ...judged('d1 = d2'), party: part('d1', 'Ida Roos') }
    expect(identify(RECORDS, { judgements: [lost, judged('d1 = d9')] }).lost).toEqual([lost])
  })

  test('are shown as the reason', () => {
    const found = identify(RECORDS, { judgements: [judged('d1 = d3'), judged('d1 != d2')] })
    const speaker = found.speakerOf('d1', 'Ana Vek')!
    expect(speaker.links.map(({ because }) => because[0]!.note)).toEqual(['M. Reed judged: same (asked her)'])
    const apart = speaker.namesakes.find((one) => one.speaker === 'd2#Ana Vek')!
    expect(apart.says).toBe('different')
    expect(apart.because[0]!.note).toBe('M. Reed judged: different (asked her)')
  })

  test('give an id', () => {
    const found = identify(RECORDS, { judgements: [judged('d1 = Q7')] })
    expect(found.speakerOf('d2', 'Ana Vek')!.identified.id).toBe('Q7')
  })
})

describe('a judgement finds its party again after a newer engine has read the document', () => {
  const text = 'Halmere’s finance minister, Ana Maria Vek, said the road was shut.'
  const newer = [read('d1', text, { published: '2025-03-03' }), RECORDS[2]!]
  const before = 'Halmere’s finance minister, '
  test.each([
    ['by a shorter name', part('d1', 'Ana Vek'), true],
    ['by the words around', { ...part('d1', 'Vek'), at: { exact: 'Ana', before, after: '' } }, true],
    ['not by another name', part('d1', 'Ida Vek'), false],
    [
      'not by other words around',
      { ...part('d1', 'Vek'), at: { exact: 'Ana', before: 'the minister, ', after: '' } },
      false,
    ],
  ])('%s', (_, party, found) => {
    const { speakers } = identify(newer, { judgements: [{ ...judged('d1 = d3'), party }] })
    expect(speakers.some(({ parties }) => parties.length === 2)).toBe(found)
  })
})
