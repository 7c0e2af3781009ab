import { describe, expect, test } from 'vitest'
import { read } from '../../../tests/across/press.js'
import { party, record, says } from '../../../tests/records.js'
import { Authority } from './authority.js'
import { withIds } from './with-ids.js'

const authority = new Authority([
  { id: 'Q7', labels: ['Ana Vek'], aliases: [], descriptions: ['finance minister of Halmere'] },
  { id: 'Q8', labels: ['Ida Roos'], aliases: [], descriptions: ['Kasmoran singer'] },
])
const TEXT = 'Halmere’s finance minister, Ana Vek, met Tarn Mayor Ida Roos. “No,” they said.'

describe('ids of an authority in a record', () => {
  test('stand on the party that is certain, and on no other', () => {
    const told = withIds(
      read(
        'd1',
        'Halmere’s finance minister, Ana Vek, said the road was shut. Tarn Mayor Ida Roos said the road was open.',
      ),
      authority,
    )
    const ids = told.statements.flatMap(({ speakers }) => speakers.map(({ name, wikidata }) => [name, wikidata]))
    expect(ids).toEqual([
      ['Ana Vek', 'Q7'],
      ['Ida Roos', undefined],
    ])
  })

  test.each([
    ['a hearer', says('Ida Roos', '“No,”', { to: ['Ana Vek'] }), 'addressees'],
    ['a speaker', says('Ana Vek', '“No,”'), 'speakers'],
  ] as const)('of %s', (_, saying, where) => {
    expect(withIds(record('d1', TEXT, [saying]), authority).statements[0]![where][0]!.wikidata).toBe('Q7')
  })

  test('of the members of a group, not of the group', () => {
    const pair = { ...party('the pair', 'group'), members: [party('Ana Vek'), party('Ida Roos')] }
    const [shown] = withIds(record('d1', TEXT, [says(pair, '“No,”')]), authority).statements[0]!.speakers
    expect(shown!.wikidata).toBeUndefined()
    expect(shown!.members!.map(({ wikidata }) => wikidata)).toEqual(['Q7', undefined])
  })

  test('change nothing else, and nothing where nobody is certain', () => {
    const plain = record('d1', TEXT, [says('Ida Roos', '“No,”')])
    expect(withIds(plain, authority)).toBe(plain)
    const told = record('d1', TEXT, [says('Ana Vek', '“No,”')])
    const { statements, ...rest } = withIds(told, authority)
    expect({ ...rest, statements: told.statements }).toEqual(told)
    expect(statements[0]!.speakers).toEqual([{ ...told.statements[0]!.speakers[0], wikidata: 'Q7' }])
  })
})
