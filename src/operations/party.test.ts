import { describe, expect, test } from 'vitest'
import type { Anchor, Attribution, Mention, MentionId, Speaker, SpeakerId } from '../types/index.js'
import { parties } from './party.js'

const id = (name: string) => name as SpeakerId
const person = (name: string, change: Partial<Speaker> = {}): Speaker => ({
  id: id(name),
  kind: 'person',
  name,
  otherNames: [],
  roles: [],
  members: [],
  elsewhere: [],
  ...change,
})
const group = (name: string, ...members: string[]) => person(name, { kind: 'group', members: members.map(id) })
const mention = (exact: string | null, form: Mention['form'] = 'name'): Mention => ({
  id: `m:${exact}` as MentionId,
  at: exact === null ? null : ({ start: 3, end: 3 + exact.length, exact } as Anchor),
  form,
  borrowed: null,
})
const known = (name: string): Attribution => ({
  is: 'known',
  speaker: id(name),
  confidence: 1,
  because: [],
  rivals: [],
})

function partiesOf(speakers: readonly Speaker[], attributions: Record<string, Attribution> = {}) {
  return parties({
    speakers: new Map(speakers.map((one) => [one.id, one])),
    attributions: new Map(Object.entries(attributions).map(([key, one]) => [key as MentionId, one])),
  })
}

const holm = person('Ulla Holm')
const marsh = person('Gil Marsh')
const allies = person('its allies', { kind: 'group' })
const oslund = person('Oslund', { kind: 'organisation' })

describe('credit', () => {
  const { credit } = partiesOf([
    holm,
    marsh,
    oslund,
    allies,
    group('Ulla Holm and Gil Marsh', 'Ulla Holm', 'Gil Marsh'),
    group('Oslund and its allies', 'Oslund', 'its allies'),
    person('an official', { kind: 'unnamed' }),
  ])
  const shown = (attribution: Attribution, at: Mention) =>
    credit(attribution, at).map(({ name, members }) => (members ? `${name}: ${members.map((one) => one.name)}` : name))

  test.each([
    ['one', known('Ulla Holm'), mention('Holm'), ['Ulla Holm']],
    [
      'two named together are two',
      known('Ulla Holm and Gil Marsh'),
      mention('Ulla Holm and Gil Marsh'),
      ['Ulla Holm', 'Gil Marsh'],
    ],
    ['by surname, too', known('Ulla Holm and Gil Marsh'), mention('Holm and Marsh'), ['Ulla Holm', 'Gil Marsh']],
    [
      'the pair is a group',
      known('Ulla Holm and Gil Marsh'),
      mention('The pair'),
      ['Ulla Holm and Gil Marsh: Ulla Holm,Gil Marsh'],
    ],
    [
      'they are the two: only their names tell who',
      known('Ulla Holm and Gil Marsh'),
      mention('they', 'pronoun'),
      ['Ulla Holm', 'Gil Marsh'],
    ],
    [
      'a body and its friends stay a group, whatever they are called',
      known('Oslund and its allies'),
      mention('they', 'pronoun'),
      ['Oslund and its allies: Oslund,its allies'],
    ],
    [
      'a body and its friends',
      known('Oslund and its allies'),
      mention('Oslund and its allies'),
      ['Oslund and its allies: Oslund,its allies'],
    ],
    ['nobody', { is: 'unsure', candidates: [], because: [] } as const, mention('Holm'), []],
    [
      'unnamed',
      { is: 'unnamed', described: id('an official'), because: [] } as const,
      mention('an official'),
      ['an official'],
    ],
    ['no words here', known('Ulla Holm'), mention(null, 'implied'), ['Ulla Holm']],
  ])('%s', (_, attribution, at, names) => {
    expect(shown(attribution, at)).toEqual(names)
  })

  test('the words that name them here are told, where there are some', () => {
    expect(credit(known('Ulla Holm'), mention('Holm'))[0]).toHaveProperty('mention', [3, 7])
    expect(credit(known('Ulla Holm'), mention(null, 'implied'))[0]).not.toHaveProperty('mention')
  })
})

describe('those told, and those who passed it on', () => {
  const { others } = partiesOf([holm], {
    'm:Holm': known('Ulla Holm'),
    'm:Marsh': { is: 'unsure', candidates: [], because: [] },
  })
  test.each([
    ['settled', mention('Holm'), ['Ulla Holm']],
    ['unsure', mention('Marsh'), ['Marsh']],
    ['never asked', mention('a committee in Lyon', 'description'), ['a committee in Lyon']],
    ['a pronoun tells nothing', mention('him', 'pronoun'), []],
    ['no words', mention(null, 'implied'), []],
  ])('%s', (_, at, names) => {
    expect(others([at]).map(({ name }) => name)).toEqual(names)
  })
})

describe('a party', () => {
  test('nobody knows is shown by its words', () => {
    expect(partiesOf([]).party(id('x'), mention('somebody'))).toEqual({
      name: 'somebody',
      kind: 'unnamed',
      mention: [3, 11],
    })
    expect(partiesOf([]).party(id('x'), null)).toEqual({ name: 'x', kind: 'unnamed' })
  })

  test.each([
    ['https://www.wikidata.org/wiki/Q42', 'Q42'],
    ['http://www.wikidata.org/entity/Q42', 'Q42'],
    ['https://example.org/Q42', undefined],
    ['https://www.wikidata.org/wiki/Property:P31', undefined],
  ])('known elsewhere: %s', (address, wikidata) => {
    const speaker = person('Ulla Holm', { elsewhere: ['https://example.org/holm', address] })
    expect(partiesOf([speaker]).party(speaker.id, null).wikidata).toBe(wikidata)
  })

  test('groups of groups end, even where they name each other', () => {
    const [a, b] = [group('A', 'B'), group('B', 'A', 'Ulla Holm')]
    const party = partiesOf([a, b, holm]).party(a.id, null)
    expect(JSON.stringify(party)).toBe(
      '{"name":"A","kind":"group","members":[{"name":"B","kind":"group","members":[{"name":"Ulla Holm","kind":"person"}]}]}',
    )
  })
})
