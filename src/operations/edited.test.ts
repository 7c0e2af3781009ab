import { describe, expect, test } from 'vitest'
import { pile, reportOf } from '../../tests/pile.js'
import type { DocumentRecord, StatementRecord } from '../types/index.js'
import { edited } from './edited.js'
import { type Story, storyFrom } from './story-file.js'

describe('an editor decides', () => {
  const said = (id: string, ...names: string[]) =>
    ({ id, speakers: names.map((name) => ({ name, kind: 'person' })) }) as unknown as StatementRecord
  const pair = {
    id: 's4',
    speakers: [{ name: 'the pair', kind: 'group', members: [{ name: 'Mara Lund', kind: 'person' }] }],
  } as unknown as StatementRecord
  const record = {
    id: 'd',
    statements: [said('s1', 'Mara Lund'), said('s2', 'Jon Aske'), said('s3'), pair],
  } as unknown as DocumentRecord
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
