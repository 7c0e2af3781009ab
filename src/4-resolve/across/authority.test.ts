import { describe, expect, test } from 'vitest'
import { read } from '../../../tests/across/press.js'
import { Authority, type AuthorityEntry } from './authority.js'
import { portraitsOf } from './portrait.js'

const entry = (id: string, label: string, description: string, aliases: readonly string[] = []): AuthorityEntry => ({
  id,
  labels: [label],
  aliases,
  descriptions: description === '' ? [] : [description],
})

/** The id that a party of a text gets: "none of Q1, Q2" where the file has the name and nobody is certain. */
function idOf(text: string, name: string, ...entries: readonly AuthorityEntry[]): string {
  const portrait = portraitsOf(read('d1', text, { published: '2025-03-03' })).find(
    ({ reference }) => reference.name === name,
  )
  if (!portrait) return 'no such party'
  const { id, candidates } = new Authority(entries).identify(portrait)
  return id ?? (candidates.length > 0 ? `none of ${candidates.map((one) => one.entry.id).join(', ')}` : 'unknown')
}

const MINISTER = 'Halmere’s finance minister, Ana Vek, said the road was shut.'
const PREMIER = 'Prime Minister Ana Vek said the road was shut.'

describe('an id is given', () => {
  test.each([
    ['one entry, the same office', MINISTER, [entry('Q1', 'Ana Vek', 'finance minister of Halmere')], 'Q1'],
    [
      'an office among others',
      MINISTER,
      [entry('Q1', 'Ana Vek', 'Halmeran lawyer and finance minister of Halmere since 2024')],
      'Q1',
    ],
    ['a politician of the country', MINISTER, [entry('Q1', 'Ana Vek', 'Halmeran politician')], 'Q1'],
    ['by an alias', MINISTER, [entry('Q1', 'Ana Maria Vek', 'finance minister of Halmere', ['Ana Vek'])], 'Q1'],
    [
      'of two, the one whose office it is',
      MINISTER,
      [entry('Q1', 'Ana Vek', 'Kasmoran footballer'), entry('Q2', 'Ana Vek', 'finance minister of Halmere')],
      'Q2',
    ],
    [
      'beside one of whom nothing is told',
      MINISTER,
      [entry('Q1', 'Ana Vek', ''), entry('Q2', 'Ana Vek', 'finance minister of Halmere')],
      'Q2',
    ],
    [
      'an age that agrees',
      'Halmere’s finance minister, Ana Vek, 54, said the road was shut.',
      [entry('Q1', 'Ana Vek', 'Halmeran politician (born 1970)')],
      'Q1',
    ],
  ])('%s', (_, text, entries, id) => {
    expect(idOf(text, 'Ana Vek', ...entries)).toBe(id)
  })
})

describe('no id is given', () => {
  test.each([
    [
      'to a name without a role',
      'Ana Vek said the road was shut.',
      [entry('Q1', 'Ana Vek', 'finance minister of Halmere')],
      'none of Q1',
    ],
    ['by a description of other work', MINISTER, [entry('Q1', 'Ana Vek', 'Kasmoran footballer')], 'none of Q1'],
    ['by the same office elsewhere', MINISTER, [entry('Q1', 'Ana Vek', 'finance minister of Kasmora')], 'none of Q1'],
    ['by no description', MINISTER, [entry('Q1', 'Ana Vek', '')], 'none of Q1'],
    ['by a kind of work alone', PREMIER, [entry('Q1', 'Ana Vek', 'politician')], 'none of Q1'],
    [
      'between two whom nothing tells apart',
      PREMIER,
      [entry('Q1', 'Ana Vek', 'prime minister of Halmere'), entry('Q2', 'Ana Vek', 'prime minister of Kasmora')],
      'none of Q1, Q2',
    ],
    ['to another name', MINISTER, [entry('Q1', 'Ida Vek', 'finance minister of Halmere')], 'unknown'],
    [
      'against an age',
      'Halmere’s finance minister, Ana Vek, 54, said the road was shut.',
      [entry('Q1', 'Ana Vek', 'Halmeran politician (1901–1980)')],
      'none of Q1',
    ],
  ])('%s', (_, text, entries, id) => {
    expect(idOf(text, 'Ana Vek', ...entries)).toBe(id)
  })

  test('to a family name', () => {
    expect(idOf('Mayor Vek said the road was shut.', 'Vek', entry('Q1', 'Vek', 'mayor of Tarn'))).toBe('unknown')
  })
})

describe('bodies', () => {
  const text = (name: string) => `The ${name} said the road was shut.`
  test.each([
    ['Arrel Cable Commission', 'commission of two countries', 'Q1'],
    ['Arrel Cable Commission', 'song by a band', 'none of Q1'],
    ['Ministry of Finance', 'ministry of Halmere', 'none of Q1'],
  ])('%s, %s: %s', (name, description, id) => {
    expect(idOf(text(name), name, entry('Q1', name, description))).toBe(id)
  })
})
