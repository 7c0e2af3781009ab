import { describe, expect, test } from 'vitest'
import { read } from '../../../tests/across/press.js'
import { identify } from './identify.js'

/** Which articles' Veks are one: "1+2 3". Each line is a day and a text. */
function groups(...lines: readonly string[]): string {
  const records = lines.map((line, at) => read(`${at + 1}`, line.slice(11), { published: line.slice(0, 10) }))
  return identify(records)
    .speakers.filter(({ kind, name }) => kind === 'person' && / Vek\b/.test(name))
    .map(({ parties }) =>
      parties
        .map(({ reference }) => reference.document)
        .sort()
        .join('+'),
    )
    .sort()
    .join(' ')
}

describe('links make speakers', () => {
  test.each([
    [
      'a document that knows both posts joins them',
      [
        '2025-03-03 Halmere’s finance minister, Ana Vek, said it was late.',
        '2025-03-05 Ana Vek, leader of the Social Democrats, said it was wet.',
        '2025-03-09 Ana Vek, finance minister of Halmere, said it was cold. Ana Vek is the leader of the Social Democrats.',
      ],
      '1+2+3',
    ],
    [
      'two of one office by their ages; those without an age may be either',
      [
        '2025-03-03 Ana Vek, 27, the mayor of Tarn, said it was late.',
        '2025-03-13 Ana Vek, the mayor of Tarn, said it was wet.',
        '2025-03-23 Ana Vek, the mayor of Tarn, said it was cold.',
        '2025-04-03 Ana Vek, 27, the mayor of Tarn, said it was warm.',
        '2025-04-13 Ana Vek, 58, the mayor of Tarn, said it was dry.',
      ],
      '1+4 2 3 5',
    ],
    [
      'two prime ministers of one country by their parties',
      [
        '2025-03-03 Ana Vek, prime minister of Halmere and leader of the Unity Party, said it was late.',
        '2025-03-04 Ana Vek, prime minister of Halmere and leader of the Unity Party, said it was wet.',
        '2025-03-05 Halmeran Prime Minister Ana Vek said it was cold.',
        '2025-09-05 Halmeran Prime Minister Ana Vek (Charter League) said it was warm.',
      ],
      '1+2 3 4',
    ],
    [
      'lawyers of two towns, and one between them',
      [
        '2025-03-03 Ana Vek, a lawyer from Selby, said it was late.',
        '2025-03-03 Selby lawyer Ana Vek said it was wet.',
        '2025-03-03 Ana Vek, a lawyer from Tarn, said it was cold.',
        '2025-03-03 Ana Vek, a lawyer, said it was warm.',
      ],
      '1+2 3 4',
    ],
    [
      'a minister who goes',
      [
        '2025-03-03 Halmere’s finance minister, Ana Vek, said it was late.',
        '2025-06-03 Ana Vek, former finance minister of Halmere, said it was wet.',
        '2026-06-03 Former Halmere finance minister Ana Vek said it was cold.',
      ],
      '1+2+3',
    ],
    [
      'a minister who rises',
      [
        '2025-03-03 Halmere’s finance minister, Ana Vek, said it was late.',
        '2025-09-03 Halmere’s prime minister, Ana Vek, said it was wet.',
      ],
      '1+2',
    ],
    [
      'two mayors, and one that nobody can place',
      [
        '2025-03-03 Tarn Mayor Ana Vek said it was late.',
        '2025-03-04 Orrin Mayor Ana Vek said it was wet.',
        '2025-03-05 Mayor Ana Vek said it was cold.',
      ],
      '1 2 3',
    ],
    [
      'two ministers of one name in one cabinet, of whom one rose',
      [
        '2025-03-03 Halmere’s finance minister, Ana Vek, said it was late.',
        '2025-03-04 Halmere’s justice minister, Ana Vek, said it was wet.',
        '2025-09-05 Halmere’s prime minister, Ana Vek, said it was cold.',
      ],
      '1 2 3',
    ],
    [
      'from one ministry to another, of which no paper tells',
      [
        '2025-03-03 Halmere’s finance minister, Ana Vek, said it was late.',
        '2025-09-04 Halmere’s justice minister, Ana Vek, said it was wet.',
      ],
      '1 2',
    ],
    [
      'the mayor of the father’s time and of the son’s, by the bare name',
      [
        '2025-03-03 Tarn Mayor Ana Vek Sr. said it was late.',
        '2025-04-04 Tarn Mayor Ana Vek said it was wet.',
        '2025-09-09 Tarn Mayor Ana Vek said it was cold.',
        '2025-10-10 Tarn Mayor Ana Vek Jr. said it was dark.',
      ],
      '1 2 3 4',
    ],
    [
      'an age that agrees with one of two mayors, while the other’s is not told',
      [
        '2025-03-03 Ana Vek of the Unity Party, the mayor of Tarn, said it was late.',
        '2025-08-08 Ana Vek, 56, the mayor of Tarn, said it was wet.',
        '2025-11-11 Ana Vek of the Charter League, 57, the mayor of Tarn, said it was cold.',
      ],
      '1 2 3',
    ],
    [
      'who held an office until a year, and who holds it now',
      [
        '2025-03-03 Tarn Mayor Ana Vek said it was late.',
        '2025-08-08 Ana Vek, mayor of Tarn from 2009 to 2015, said it was wet.',
      ],
      '1 2',
    ],
    [
      'who has left an office, and a mayor before and after that day',
      [
        '2025-03-03 Tarn Mayor Ana Vek said it was late.',
        '2025-06-06 Former Tarn mayor Ana Vek said it was wet.',
        '2025-09-09 Tarn Mayor Ana Vek said it was cold.',
      ],
      '1+3 2',
    ],
    [
      'a mayor who is spelled in two ways',
      [
        '2025-03-03 Tarn Mayor William Vek said it was late.',
        '2025-04-04 Bill Vek, the mayor of Tarn, said it was wet.',
        '2025-05-05 Tarn Mayor William Vek said it was cold.',
      ],
      '1+2+3',
    ],
  ])('%s', (_, lines, outcome) => {
    expect(groups(...lines)).toBe(outcome)
    expect(groups(...[...lines].reverse()).split(' ').length).toBe(outcome.split(' ').length)
  })
})

test('a speaker’s links hold all its parties together, and no more are kept than that takes', () => {
  const records = Array.from({ length: 6 }, (_, at) =>
    read(`${at}`, 'Tarn Mayor Ana Vek said it was late.', { published: `2025-0${at + 1}-01` }),
  )
  const [speaker] = identify(records).speakers
  expect(speaker!.parties).toHaveLength(6)
  expect(speaker!.links).toHaveLength(5)
  expect(speaker!.links.every(({ weight }) => weight >= 2)).toBe(true)
})

test('the speaker has the best spelling, all names, and each role once', () => {
  const records = [
    read('1', 'TARN MAYOR ANA VEK said it was late.', { published: '2025-03-03' }),
    read('2', 'Tarn Mayor Ana Vek said it was wet.', { published: '2025-03-04' }),
    read('3', 'Ana Vek, the mayor of Tarn, said it was wet.', { published: '2025-03-05' }),
  ]
  const { speaker } = identify(records).speakerOf('2', 'Ana Vek')!
  expect(speaker.name).toBe('Ana Vek')
  expect(speaker.otherNames).toContain('Tarn Mayor Ana Vek')
  expect(speaker.roles.map(({ title, standing }) => [title, standing])).toContainEqual(['mayor of Tarn', 'now'])
  for (const { title, statedAt } of speaker.roles) expect(statedAt.exact).toBe(title)
})
