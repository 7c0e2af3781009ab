import { describe, expect, test } from 'vitest'
import { languageOf } from '../../2-understand/index.js'
import { besideName } from './beside.js'
import type { StatedRole } from './role.js'

const { language } = languageOf('en')

/** What stands beside the name between [ and ]. */
function beside(marked: string) {
  const start = marked.indexOf('[')
  const end = marked.indexOf(']') - 1
  return besideName({ text: marked.replace(/[[\]]/g, ''), language, at: { start, end } })
}

/** "former deputy minister/finance of halmere". */
function told({ noun, field, sort, rank, places, party, standing }: StatedRole): string {
  const head = [
    noun ?? '-',
    ...(field.length > 0 ? [field.join('+')] : []),
    ...(sort.length > 0 ? [`(${sort})`] : []),
  ].join('/')
  return [
    ...(standing === 'now' ? [] : [standing]),
    ...rank,
    head,
    ...(places.length > 0 ? ['of', places.join('+')] : []),
    ...(party.length > 0 ? ['for', party.join('+')] : []),
  ].join(' ')
}

describe('roles before a name', () => {
  test.each([
    ['Prime Minister [Ana Vek] said no.', 'premier'],
    ['Halmere Finance Minister [Ana Vek] said no.', 'minister/finance of halmere'],
    ['Halmeran finance minister [Ana Vek] said no.', 'minister/finance of halmeran'],
    ['Halmere’s finance minister [Ana Vek] said no.', 'minister/finance of halmere'],
    ['Prime Minister of Halmere [Ana Vek] said no.', 'premier of halmere'],
    ['Former Tarn mayor [Ana Vek] said no.', 'past mayor of tarn'],
    ['Deputy Foreign Minister [Ana Vek] said no.', 'deputy minister/foreign'],
    ['Sen. [Ana Vek] said no.', 'senator'],
    ['Harvard economist [Ana Vek] said no.', 'economist of harvard'],
    ['University of Selby sociologist [Ana Vek] said no.', 'sociologist of selby'],
    ['It was said by harbour master [Ana Vek] on Monday.', 'master/harbour'],
    ['It was said by former Tarn mayor [Ana Vek] on Monday.', 'past mayor of tarn'],
    ['Vendrian Charter League lawmaker [Ana Vek] said no.', 'lawmaker for charte+league+vendri'],
    ['Tarn beekeeper [Ana Vek] said no.', 'beekeeper of tarn'],
    ['Orrin College linguist [Ana Vek] said no.', 'linguist of orrin'],
    ['Pinder Foods shareholder [Ana Vek] said no.', 'shareholder of pinder+foods'],
    ['Arrel Energy CEO [Ana Vek] said no.', 'executive of arrel+energy'],
    ['It stood on a list [Ana Vek] said was short.', ''],
    ['A bus was driven by bus driver [Ana Vek] that day.', 'driver/(bus)'],
    ['Halmeran Prime Minister Ida Roos met Kasmoran President [Ana Vek] on Monday.', 'president of kasmoran'],
    ['The mayor of Tarn, [Ana Vek], said no.', 'mayor of tarn'],
    ['Tarn’s mayor, [Ana Vek], said no.', 'mayor of tarn'],
    ['The chair of the Harbour Board, [Ana Vek], said no.', 'chair/harbour of board'],
    ['President-elect [Ana Vek] said no.', 'coming president'],
    ['Mr [Vek] said no.', ''],
    ['After meeting the mayor, [Ana Vek] said no.', ''],
    ['On Tuesday [Ana Vek] said no.', ''],
    ['They met in Tarn, where [Ana Vek] said no.', ''],
  ])('%s', (text, roles) => {
    expect(beside(text).roles.map(told).join('; ')).toBe(roles)
  })
})

describe('roles behind a name', () => {
  test.each([
    ['[Ana Vek], finance minister of Halmere, said no.', 'minister/finance of halmere'],
    ['[Ana Vek], the mayor of Tarn, said no.', 'mayor of tarn'],
    ['[Ana Vek], a lawyer from Selby, said no.', 'lawyer of selby'],
    ['[Ana Vek], a farmer near Selby, said no.', 'farmer of selby'],
    ['[Ana Vek], an economist at Tarn University, said no.', 'economist of tarn'],
    ['[Ana Vek], professor of economics at Tarn University, said no.', 'professor/economic of tarn'],
    ['[Ana Vek], chief executive of Corvane Steel, said no.', 'executive of corvane+steel'],
    ['[Ana Vek], Arrel Energy’s chief executive, said no.', 'executive of arrel+energy'],
    ['[Ana Vek], mayor of Tarn from 2009 to 2015, said no.', 'past mayor of tarn'],
    ['[Ana Vek], the mayor of Tarn until 2015, said no.', 'past mayor of tarn'],
    ['[Ana Vek], mayor of Tarn since 2015, said no.', 'mayor of tarn'],
    ['[Ana Vek], once mayor of Tarn, said no.', 'past mayor of tarn'],
    ['[Ana Vek], who is running for mayor of Tarn, said no.', 'candidate/(mayor) of tarn'],
    ['[Ana Vek], who ran against the mayor of Tarn, said no.', 'candidate/(mayor) of tarn'],
    ['[Ana Vek], who runs the Selby Arms, said no.', 'head of selby+arms'],
    ['[Ana Vek], 54, who leads the Social Democrats, said no.', 'leader for democr+social'],
    ['[Ana Vek], who was finance minister of Halmere until 2019, said no.', 'past minister/finance of halmere'],
    ['[Ana Vek], who served as mayor of Tarn, said no.', 'past mayor of tarn'],
    ['[Ana Vek], who teaches at Tarn University, said no.', 'teacher of tarn'],
    ['[Ana Vek], who farms outside Selby, said no.', 'farmer of selby'],
    ['[Ana Vek] of the Social Democrats said no.', '- for democr+social'],
    [
      '[Ana Vek] (Social Democrats), the mayor of Tarn, said no.',
      '- for democr+social; mayor of tarn for democr+social',
    ],
    ['[Ana Vek] of the Unity Party, 54, mayor of Tarn, said no.', '- for unity; mayor of tarn for unity'],
    ['Sen. [Ana Vek] (D-Ohio) said no.', 'senator of ohio for democr; - of ohio for democr'],
    [
      '[Ana Vek], prime minister of Halmere and leader of the Unity Party, said no.',
      'premier of halmere; leader for unity',
    ],
    ['[Ana Vek], a juror in the Tarn trial, said no.', 'juror/(trial) of tarn'],
    ['[Ana Vek], a retired taxidermist from Tarn, said no.', 'past taxidermist of tarn'],
    ['[Ana Vek], who leads the stagehands’ union, said no.', 'leader/(stagehands,union)'],
    ['[Ana Vek], who owned a chain of pastry shops and an inn, said no.', 'past owner/(chain,of,pastry,shops)'],
    ['[Ana Vek], who runs two barges out of Selby, said no.', 'head/(two,barges)'],
    ['[Ana Vek], who heads Roos’s get-out-the-vote effort, said no.', 'head/(get-out-the-vote,effort)'],
    ['[Vek], a pace to his left, said no.', ''],
    ['[Vek], a moment later, said no.', ''],
    ['[Ana Vek], a taxidermist who had moved to Tarn, said no.', 'taxidermist'],
    ['[Ana Vek], a taxidermist and spokeswoman for the Tarn Board, said no.', 'taxidermist; spokesman of tarn'],
    ['[Ana Vek], a founder of Quern Mills, a company near Tarn, said no.', 'founder of quern+mills'],
    ['[Vek], like a sprinter in a marathon, said no.', ''],
    ['[Vek] was like a sprinter in a marathon.', ''],
    ['[Ana Vek], who left in May, succeeded the campaign manager Ida Roos.', ''],
    ['[Ana Vek], Mr. King said, has gone.', ''],
    ['It was told to the more conservative [Tarn Institute].', ''],
    ['She was a broker of the [Tarn accord].', ''],
    ['Ida Roos, director of the centrist [Tarn Institute], said no.', ''],
    ['[Ana Vek] (all times EDT) said no.', ''],
    ['[Ana Vek], general chairman of the Tarn Board during the flood, said no.', 'chair/general of tarn'],
    ['[Ana Vek] (Social Democrats) said no.', '- for democr+social'],
    ['[Ana Vek] is the mayor of Tarn.', 'mayor of tarn'],
    ['[Ana Vek] was named finance minister of Halmere on Monday.', 'minister/finance of halmere'],
    ['[Ana Vek], minister for trade and industry, said no.', 'minister/industry+trade'],
    ['[Ana Vek], Halmere’s minister of defense, said no.', 'minister/defence of halmere'],
    ['[Ana Vek]’s lawyer, Ida Roos, said no.', ''],
    ['[Ana Vek] met the mayor of Tarn.', ''],
    ['[Ana Vek]  was the mayor of Tarn.', 'past mayor of tarn'],
    ['[Ana Vek] offered the mayor of Tarn a seat.', ''],
    ['[Ana Vek] – the mayor of Tarn – said no.', ''],
    ['[Ana Vek], speaking in Tarn, said no.', ''],
    ['They told [Vek] of the Harbour Board’s plan.', ''],
  ])('%s', (text, roles) => {
    expect(beside(text).roles.map(told).join('; ')).toBe(roles)
  })
})

describe('ages, genders, and who is no relation', () => {
  test.each([
    ['[Ana Vek], 54, said no.', 54],
    ['[Ana Vek] (54) said no.', 54],
    ['[Ana Vek], a 54-year-old lawyer from Selby, said no.', 54],
    ['[Ana Vek], in 54 days, said no.', null],
    ['[Ana Vek] said no.', null],
  ])('%s: %s', (text, age) => {
    expect(beside(text).age).toBe(age)
  })

  test.each([
    ['Mr [Vek] said no.', 'he'],
    ['Mrs. [Vek] said no.', 'she'],
    ['Dr [Vek] said no.', null],
    ['[Vek] said no.', null],
  ])('%s: %s', (text, gender) => {
    expect(beside(text).gender).toBe(gender)
  })

  test.each([
    ['[Ana Vek], no relation to the finance minister, said no.', ['minister/finance']],
    ['[Ana Vek] (no relation) said no.', ['anybody']],
    ['[Ana Vek], who has no relation to tell of, said no.', []],
  ])('%s', (text, excluded) => {
    expect(beside(text).unrelated.map((one) => (one ? told(one) : 'anybody'))).toEqual(excluded)
  })
})

test.each([
  ['[Ana Vek], mayor of Tarn from 2009 to 2015, said no.', 2015],
  ['[Ana Vek], who was mayor of Tarn until 2015, said no.', 2015],
  ['[Ana Vek], mayor of Tarn until the spring, said no.', undefined],
  ['[Ana Vek], mayor of Tarn, said no.', undefined],
])('the year in which a post ended: %s', (text, year) => {
  expect(beside(text).roles[0]!.until).toBe(year)
})

test('a role is a place in the text', () => {
  const text = 'The story began when Ana Vek, finance minister of Halmere, said no.'
  const start = text.indexOf('Ana')
  const [role] = besideName({ text, language, at: { start, end: start + 7 } }).roles
  expect(text.slice(role!.start, role!.end)).toBe('finance minister of Halmere')
  expect(role!.title).toBe('finance minister of Halmere')
  expect(role!.body).toBe('Halmere')
})
