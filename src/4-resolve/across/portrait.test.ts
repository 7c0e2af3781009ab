import { describe, expect, test } from 'vitest'
import { party, record, says } from '../../../tests/records.js'
import { type Portrait, portraitsOf } from './portrait.js'

const TEXT = [
  'Halmeran Finance Minister Ana Vek, 54, spoke in Port Lissane on Monday.',
  '“We have not yet signed a single page of it,” Ms Vek said.',
  'Karl Domm was there. “No,” a senior official said.',
].join('\n')

const sayings = [
  says('Ana Vek', '“We have not yet signed a single page of it,”'),
  says('a senior official', '“No,”', { to: ['Karl Domm'], via: ['Ostrel'] }),
]

const all = (told: Parameters<typeof record>[3] = {}) =>
  portraitsOf(record('d1', TEXT, sayings, { published: '2025-03-03', ...told }))
const of = (name: string, list: readonly Portrait[] = all()) => list.find(({ reference }) => reference.name === name)!

describe('the portrait of a party', () => {
  test('is made of everybody who makes, hears or passes on a statement, once', () => {
    expect(all().map(({ key }) => key)).toEqual(['d1#Ana Vek', 'd1#a senior official', 'd1#Ostrel', 'd1#Karl Domm'])
  })

  test('has what the document calls them', () => {
    expect(of('Ana Vek').used).toEqual(['Ana Vek', 'Halmeran Finance Minister Ana Vek', 'Vek'])
    expect(of('Ana Vek').roles.map(({ title }) => title)).toEqual(['Halmeran Finance Minister'])
  })

  test.each([
    ['Ana Vek', { born: [1970, 1971], gender: { told: 'she', firm: true }, statements: ['s1'] }],
    ['Karl Domm', { born: null, gender: null, statements: [] }],
    ['a senior official', { born: null, roles: [], statements: ['s2'] }],
  ])('%s', (name, told) => {
    expect(of(name)).toMatchObject(told)
  })

  test('knows its day, its outlet and the names beside it', () => {
    const { day, outlet, names } = of('Ana Vek', all({ publisher: 'Ostrel' }))
    expect([day, outlet]).toEqual([20150, 'Ostrel'])
    expect([...names]).toContain('port lissane')
  })

  test.each([
    ['without a date', { published: undefined as unknown as string }, null],
    ['with a year only', { published: '2025' }, null],
  ])('%s it has no day', (_, told, day) => {
    expect(of('Ana Vek', all(told)).day).toBe(day)
  })

  test('has the first words of what is said in marks', () => {
    expect([...of('Ana Vek').openings]).toEqual(['we have not yet signed a'])
    expect([...of('a senior official').openings]).toEqual([])
  })

  test('is found again by the words around its first mention', () => {
    expect(of('Ana Vek').reference.at).toEqual({
      exact: 'Ana Vek',
      before: 'Halmeran Finance Minister ',
      after: ', 54, spoke in Port Lissane on M',
    })
  })

  test('names the members of a group', () => {
    const pair = { ...party('the pair', 'group'), members: [party('Ana Vek'), party('Karl Domm')] }
    const list = portraitsOf(record('d1', TEXT, [says(pair, '“No,”')]))
    expect(of('the pair', list).members).toEqual(['d1#Ana Vek', 'd1#Karl Domm'])
    expect(list).toHaveLength(3)
  })
})

test('a pronoun tells a gender where no title does, and less surely', () => {
  const text = 'Robin Vek spoke. “No,” she said.'
  const told = record('d1', text, [says('Robin Vek', '“No,”')])
  told.statements[0]!.source = [[text.indexOf('she'), text.indexOf('she') + 3]]
  expect(portraitsOf(told)[0]!.gender).toEqual({ told: 'she', firm: false })
})
