import { describe, expect, test } from 'vitest'
import { pile, reportOf } from '../../tests/pile.js'
import { party, record as recordOf, says } from '../../tests/records.js'
import { edited } from './edited.js'
import { type Story, storyFrom } from './story-file.js'

describe('an editor decides', () => {
  const record = recordOf(
    'd',
    '“Boats fish here,” she said. “Trains run,” he said. “Eels left.” “We signed,” they said.',
    [
      says('Mara Lund', '“Boats fish here,”'),
      says('Jon Aske', '“Trains run,”'),
      says(null, '“Eels left.”'),
      says({ ...party('the pair', 'group'), members: [party('Mara Lund')] }, '“We signed,”'),
    ],
  )
  const story = storyFrom('title: T\ndocuments: [a]\n', 's.yml')
  const shown = (change: Partial<Story>) => edited([record], { ...story, ...change })[0]!.statements.map(({ id }) => id)

  test.each([
    ['nothing', {}, ['s1', 's2', 's3', 's4']],
    ['hides one', { hidden: ['s2'] }, ['s1', 's3', 's4']],
    ['hides one of one document', { hidden: ['d#s2', 'e#s1'] }, ['s1', 's3', 's4']],
    ['names a person, who also speaks in a pair', { people: ['mara lund'] }, ['s1', 's4']],
  ])('%s', (_, change, ids) => {
    expect(shown(change)).toEqual(ids)
  })
})

test('what is hidden is hidden in every outlet that prints the words', () => {
  const words = '“Nobody will be boarded there this winter,”'
  const papers = ['a', 'b'].map((id) =>
    recordOf(id, `${words} Lund said. “Trains run,” Aske said in ${id}.`, [
      says('Mara Lund', words, { id: `${id}1` }),
      says('Jon Aske', '“Trains run,”', { id: `${id}2` }),
    ]),
  )
  const story = { ...storyFrom('title: T\ndocuments: [a]\n', 's.yml'), hidden: ['a1'] }
  expect(edited(papers, story).map(({ statements }) => statements.map(({ id }) => id))).toEqual([['a2'], ['b2']])
})

describe('an editor chooses documents of a pile', () => {
  const all = [...pile(3), reportOf('ferry', 4, '2031-04-30')]
  const story = storyFrom('title: T\ndocuments: [a]\n', 's.yml')
  const chosen = (change: Partial<Story>) => edited(all, { ...story, ...change }).map(({ id }) => id)

  test.each<[string, Partial<Story>, string[]]>([
    ['those that belong with one', { about: ['ferry-2'], to: '2031-03-31' }, ['ferry-1', 'ferry-2', 'ferry-3']],
    ['but one', { about: ['ferry-2'], to: '2031-03-31', without: ['ferry-1'] }, ['ferry-2', 'ferry-3']],
    ['of some days', { from: '2031-04-01' }, ['ferry-4']],
  ])('%s', (_, change, ids) => {
    expect(chosen(change)).toEqual(ids)
  })

  test('that hold all words of one of its queries', () => {
    const holding = all.filter(({ text }) => /factories|lost a third/.test(text)).map(({ id }) => id)
    expect(holding.length).toBeGreaterThan(0)
    expect(chosen({ queries: ['quirin FACTORIES', 'pension fund lost'] })).toEqual(holding)
  })

  test('all, when nothing is asked', () => {
    expect(chosen({})).toHaveLength(all.length)
  })
})
