import { describe, expect, test } from 'vitest'
import { identify } from '../../src/4-resolve/index.js'
import { read } from './press.js'

// Two articles by two papers, and whether the people whose words are printed are one. Dates stand before the text where they tell.

interface Told {
  readonly text: string
  readonly day?: string
  readonly outlet?: string
}

const story = (told: string | Told): Told => (typeof told === 'string' ? { text: told } : told)

/** What two articles' speakers of these names are to each other. */
function asked(a: string | Told, b: string | Told, names: readonly [string, string]) {
  const records = [a, b]
    .map(story)
    .map(({ text, day = '2025-03-03', outlet }, index) =>
      read(`d${index + 1}`, text, { published: day, ...(outlet ? { publisher: outlet } : {}) }),
    )
  const found = identify(records)
  const [one, other] = [found.speakerOf('d1', names[0]), found.speakerOf('d2', names[1])]
  if (!one || !other)
    return `not found: ${records.map(({ statements }) => statements.flatMap(({ speakers }) => speakers.map(({ name }) => name)).join(', ')).join(' / ')}`
  if (one === other) return 'one'
  return one.namesakes.find(({ speaker }) => speaker === other.id)?.says ?? 'strangers'
}

type Row = readonly [string, string | Told, string | Told, (readonly [string, string])?]
const VEK = ['Ana Vek', 'Ana Vek'] as const

/** Rows without names are about Ana Vek. */
const table = (rows: readonly Row[]) => rows.map(([what, a, b, names = VEK]) => [what, a, b, names] as const)

describe('one person', () => {
  test.each(
    table([
      [
        'one office, told before and behind the name',
        'Halmeran Finance Minister Ana Vek said the road was shut.',
        'Ana Vek, finance minister of Halmere, said the road was open.',
      ],
      [
        'a country and its people',
        'Halmere’s foreign minister, Ana Vek, said the road was shut.',
        'Halmeran Foreign Minister Ana Vek said the road was open.',
      ],
      [
        'a prime minister needs no country',
        'Prime Minister Ana Vek said the road was shut.',
        { text: '“The road is open,” Prime Minister Ana Vek said.', day: '2025-09-01' },
      ],
      [
        'minister, then former minister',
        'Halmere’s finance minister, Ana Vek, said the road was shut.',
        { text: 'Ana Vek, former finance minister of Halmere, said the road was open.', day: '2026-02-02' },
      ],
      [
        'minister, then prime minister of the same country',
        'Halmere’s finance minister, Ana Vek, said the road was shut.',
        { text: 'Prime Minister of Halmere Ana Vek said the road was open.', day: '2025-11-02' },
      ],
      [
        'deputy, then minister',
        'Halmere’s deputy finance minister, Ana Vek, said the road was shut.',
        { text: 'Halmere’s finance minister, Ana Vek, said the road was open.', day: '2026-03-02' },
      ],
      [
        'the mayor of one town',
        'Tarn Mayor Ana Vek said the road was shut.',
        { text: 'Ana Vek, the mayor of Tarn, said the road was open.', day: '2025-08-01' },
      ],
      [
        'leader and chair of one party',
        'Ana Vek, 54, who leads the Social Democrats, said the road was shut.',
        'Ana Vek, chair of the Social Democrats, said the road was open.',
      ],
      [
        'a scholar at one university',
        'Ana Vek, an economist at Tarn University, said the road was shut.',
        { text: 'University of Tarn economist Ana Vek said the road was open.', day: '2026-01-20' },
      ],
      [
        'a lawyer of one town within a year',
        'Ana Vek, a lawyer from Selby, said the road was shut.',
        { text: 'Selby lawyer Ana Vek said the road was open.', day: '2025-09-20' },
      ],
      [
        'spokeswoman and spokesperson of one firm',
        'Ana Vek, a spokeswoman for Corvane Steel, said the road was shut.',
        'Corvane Steel spokesperson Ana Vek said the road was open.',
      ],
      [
        'chief executive and CEO',
        'Ana Vek, chief executive of Corvane Steel, said the road was shut.',
        { text: 'Corvane Steel CEO Ana Vek said the road was open.', day: '2025-07-07' },
      ],
      [
        'a nickname',
        'Tarn Mayor William Holm said the road was shut.',
        'Bill Holm, the mayor of Tarn, said the road was open.',
        ['William Holm', 'Bill Holm'],
      ],
      [
        'an accent',
        'Tarn Mayor Zoë Ørsted said the road was shut.',
        'Zoe Orsted, the mayor of Tarn, said the road was open.',
        ['Zoë Ørsted', 'Zoe Orsted'],
      ],
      [
        'a middle initial',
        'Tarn Mayor William Holm said the road was shut.',
        'William T. Holm, the mayor of Tarn, said the road was open.',
        ['William Holm', 'William T. Holm'],
      ],
      [
        'a name in the other order',
        'Tarn Mayor Ryoo Min-hae said the road was shut.',
        'Min-hae Ryoo, the mayor of Tarn, said the road was open.',
        ['Ryoo Min-hae', 'Min-hae Ryoo'],
      ],
      [
        'one story on one day',
        'The ferry sank off Tarn. Ida Roos and Karl Domm were saved. Ana Vek said the sea was calm.',
        'Off Tarn, Ida Roos and Karl Domm were pulled from the water. “The sea was calm,” Ana Vek said.',
      ],
      [
        'a local paper and its mayor',
        { text: 'Mayor Ana Vek said the road was shut.', outlet: 'The Tarn Post' },
        { text: 'Mayor Ana Vek said the road was open.', outlet: 'The Tarn Post', day: '2025-08-08' },
      ],
    ]),
  )('%s', (_, a, b, names) => {
    expect(asked(a, b, names)).toBe('one')
  })
})

describe('two people', () => {
  test.each(
    table([
      [
        'mayors of two towns',
        'Tarn Mayor Ana Vek said the road was shut.',
        'Ana Vek, the mayor of Orrin, said the road was open.',
      ],
      [
        'finance ministers of two countries',
        'Halmere’s finance minister, Ana Vek, said the road was shut.',
        'Kasmora’s finance minister, Ana Vek, said the road was open.',
      ],
      [
        'father and son',
        'Tarn Mayor Karl Domm Sr. said the road was shut.',
        'Tarn Mayor Karl Domm Jr. said the road was open.',
        ['Karl Domm Sr.', 'Karl Domm Jr.'],
      ],
      [
        'an age that is not the other’s',
        'Ana Vek, 54, a lawyer from Selby, said the road was shut.',
        'Ana Vek, 27, a lawyer from Selby, said the road was open.',
      ],
      [
        'Mr and Mrs',
        'Tarn Mayor Robin Vek said no. “The road is shut,” Mr Vek said.',
        'Tarn Mayor Robin Vek said no. “The road is open,” Mrs Vek said.',
        ['Robin Vek', 'Robin Vek'],
      ],
      [
        'no relation',
        'Halmere’s finance minister, Ana Vek, said the road was shut.',
        '“The road is open,” said Ana Vek, no relation to the finance minister.',
      ],
    ]),
  )('%s', (_, a, b, names) => {
    expect(asked(a, b, names)).toMatch(/different|strangers/)
  })
})

describe('nobody knows', () => {
  test.each(
    table([
      [
        'a name and nothing else',
        'Ana Vek said the road was shut.',
        { text: 'Ana Vek said the road was open.', day: '2025-06-01' },
      ],
      [
        'a name and a post in one of them',
        'Tarn Mayor Ana Vek said the road was shut.',
        { text: 'Ana Vek said the road was open.', day: '2025-06-01' },
      ],
      [
        'a minister and a goalkeeper',
        'Halmere’s finance minister, Ana Vek, said the road was shut.',
        'Marlow Rovers goalkeeper Ana Vek said the road was open.',
      ],
      [
        'lawyers of two towns',
        'Ana Vek, a lawyer from Selby, said the road was shut.',
        'Ana Vek, a lawyer from Tarn, said the road was open.',
      ],
      [
        'a trade without a place',
        'Ana Vek, a lawyer, said the road was shut.',
        { text: 'Ana Vek, a lawyer, said the road was open.', day: '2025-06-01' },
      ],
      [
        'residents of one town, months apart',
        'Ana Vek, a resident of Selby, said the road was shut.',
        { text: 'Ana Vek, a resident of Selby, said the road was open.', day: '2025-12-01' },
      ],
      [
        'mayors of no town in two papers',
        { text: 'Mayor Ana Vek said the road was shut.', outlet: 'The Tarn Post' },
        { text: 'Mayor Ana Vek said the road was open.', outlet: 'The Orrin Post', day: '2025-06-01' },
      ],
      [
        'one other name on one day',
        'Ida Roos was saved. Ana Vek said the sea was calm.',
        'Ida Roos went home. “The sea was calm,” Ana Vek said.',
      ],
      [
        'a minister here and another minister there, in one week',
        'Halmere’s finance minister, Ana Vek, said the road was shut.',
        { text: 'Halmere’s transport minister, Ana Vek, said the road was open.', day: '2025-03-07' },
      ],
      [
        'a fire chief and a neighbour, at one fire',
        'The mill burned. Ida Roos and Karl Domm were saved. Fire chief Ana Vek said the roof fell at six.',
        'Ida Roos and Karl Domm got out of the mill. Resident Ana Vek said the smoke came at five.',
      ],
      [
        'who charges and who defends, in one case',
        'Ida Roos and Karl Domm were charged. “We have proof of it,” said police chief Ana Vek.',
        'Ida Roos and Karl Domm were charged. “They are innocent of it,” said defence lawyer Ana Vek.',
      ],
      [
        'mayors of one town, two lives apart',
        { text: 'Tarn Mayor Ana Vek said the road was shut.', day: '1981-03-03' },
        'Tarn Mayor Ana Vek said the road was open.',
      ],
      [
        'teachers at two schools of one town',
        'Ana Vek, a teacher at Marlow School in Selby, said the road was shut.',
        'Ana Vek, a teacher at Orrin School in Selby, said the road was open.',
      ],
      [
        'candidates of two parties in one town',
        'Ana Vek, a candidate for the Unity Party in Selby, said the road was shut.',
        'Ana Vek, a candidate for the Farmers Alliance in Selby, said the road was open.',
      ],
      [
        'the mayor, and who runs against the mayor',
        'Tarn Mayor Ana Vek said the road was shut.',
        'Ana Vek, who is running against the mayor of Tarn, said the road was open.',
      ],
      [
        'a family name alone',
        'Tarn Mayor Ana Vek said the road was shut.',
        'Mayor Vek said the road was open.',
        ['Ana Vek', 'Vek'],
      ],
      [
        'a stock phrase',
        '“We have waited long enough for this,” Ana Vek said.',
        '“We have waited long enough for this,” Ana Vek said. “We have waited long enough for this,” Ida Roos said.',
      ],
    ]),
  )('%s', (_, a, b, names) => {
    expect(asked(a, b, names)).toMatch(/unsure|strangers/)
  })
})

describe('bodies', () => {
  test.each<readonly [string, string, string, string, string]>([
    [
      'a name of its own',
      'The Arrel Cable Commission said the cable was cut.',
      'The Arrel Cable Commission said the cable was whole.',
      'Arrel Cable Commission',
      'one',
    ],
    [
      'a ministry of nowhere',
      'The Ministry of Finance said the fund was empty.',
      'The Ministry of Finance said the fund was full.',
      'Ministry of Finance',
      'unsure',
    ],
  ])('%s', (_, a, b, name, outcome) => {
    expect(asked(a, { text: b, day: '2025-06-06' }, [name, name])).toBe(outcome)
  })
})

test('people without a name are never linked, and stay as they were described', () => {
  const text = '“The road is shut,” a senior official said.'
  const found = identify([read('d1', text, { published: '2025-03-03' }), read('d2', text, { published: '2025-03-03' })])
  const unnamed = found.speakers.filter(({ kind }) => kind === 'unnamed')
  expect(unnamed.map(({ name, parties }) => [name, parties.length])).toEqual([
    ['a senior official', 1],
    ['a senior official', 1],
  ])
})

test('who fits two that cannot be one is left alone, and both are named', () => {
  const records = [
    read('d1', 'Halmere’s finance minister, Ana Vek, said the road was shut.', { published: '2025-03-03' }),
    read('d2', 'Kasmora’s finance minister, Ana Vek, said the road was open.', { published: '2025-03-03' }),
    read('d3', 'Finance Minister Ana Vek said the road was long.', { published: '2025-03-04' }),
  ]
  const found = identify(records)
  const torn = found.speakerOf('d3', 'Ana Vek')!
  expect(torn.parties).toHaveLength(1)
  expect(torn.namesakes.map(({ speaker, says }) => `${speaker} ${says}`)).toEqual([
    'd1#Ana Vek unsure',
    'd2#Ana Vek unsure',
  ])
  expect(torn.namesakes[0]!.because.at(-1)!.note).toBe('somebody else fits as well')
})
