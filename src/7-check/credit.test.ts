import { describe, expect, test } from 'vitest'
import { party, record, says } from '../../tests/records.js'
import type { PartyRecord, SpeakerKind } from '../types/index.js'
import { likeness, saidByTwo, statementHolding } from './credit.js'

/** A draft's speaker against a source's, both by name, with what the source's text is. */
function compare(drafted: PartyRecord[], sourced: PartyRecord[], text = 'Nobody is named here.', around = ''): string {
  const statement = { ...record('s', 'x', [says(null, 'x')]).statements[0]!, speakers: sourced }
  return likeness({ draft: '', drafted, source: record('s', text), statement, around })
}

const one = (name: string, kind?: SpeakerKind): PartyRecord[] => [party(name, kind)]

describe('one person', () => {
  test.each([
    ['Ilse Domm', 'Ilse Domm'],
    ['Domm', 'Ilse Domm'],
    ['Ms. Domm', 'Ilse Domm'],
    ['Bill Orrin', 'William Orrin'],
    ['I. Domm', 'Ilse Domm'],
    ['Zoë Pell', 'Zoe Pell'],
    ['Ilse M. Domm', 'Ilse Domm'],
    ['Judge Ilse Domm', 'Ilse Domm'],
  ])('%s and %s', (a, b) => {
    expect(compare(one(a, 'person'), one(b, 'person'))).toBe('same')
    expect(compare(one(b, 'person'), one(a, 'person'))).toBe('same')
  })

  test('among several, and within a group', () => {
    const pair: PartyRecord = { ...party('the pair', 'group'), members: [party('Ilse Domm'), party('Arno Pell')] }
    expect(compare([party('Berit Solheim'), party('Arno Pell')], one('Arno Pell'))).toBe('same')
    expect(compare(one('Arno Pell'), [pair])).toBe('same')
  })
})

describe('two', () => {
  test.each([
    ['Ilse Domm', 'Arno Pell', 'person'],
    ['Karl Domm', 'Ilse Domm', 'person'],
    ['Harbour Board', 'Pilots’ Union', 'organisation'],
  ] as const)('%s and %s', (a, b, kind) => {
    expect(compare(one(a, kind), one(b, kind))).toBe('other')
  })

  test('a person of whom the source knows nothing, and a body', () => {
    expect(compare(one('Ilse Domm'), one('Harbour Board', 'organisation'))).toBe('other')
    expect(compare(one('Ilse Domm'), one('a court paper', 'document'))).toBe('other')
  })
})

describe('nothing can be told of', () => {
  test.each([
    ['somebody without a name', one('Ilse Domm'), one('an official')],
    ['a description with a capital', one('Ilse Domm'), one('The harbour master', 'unnamed')],
    ['nobody in the draft', [], one('Ilse Domm')],
    ['nobody in the source', one('Ilse Domm'), []],
  ])('%s', (_, drafted, sourced) => {
    expect(compare(drafted, sourced)).toBe('unsure')
  })

  test('a body, and a person whom the source names', () => {
    expect(compare(one('Ilse Domm'), one('Harbour Board', 'organisation'), 'Ilse Domm leads the board.')).toBe('unsure')
  })
})

describe('a surname that the document never explains', () => {
  const named = (text: string): PartyRecord => {
    const at = text.indexOf('Solheim')
    return { ...party('Solheim', 'unnamed'), mention: [at, at + 'Solheim'.length] }
  }

  test('is a name behind a comma', () => {
    const text = '“It is over,” Solheim said.'
    expect(compare(one('Ilse Domm'), [named(text)], text)).toBe('other')
    expect(compare(one('Berit Solheim'), [named(text)], text)).toBe('same')
  })

  test('may be any word at the start of a sentence', () => {
    const text = 'Solheim said: “It is over.”'
    expect(compare(one('Ilse Domm'), [named(text)], text)).toBe('unsure')
  })
})

describe('a stranger to the source', () => {
  const source = 'Arno Pell told the room “it is over” and left.'

  test('did not say what somebody named beside the words says', () => {
    expect(compare(one('Ilse Domm'), [], source, 'the pilot, Arno Pell, told the room')).toBe('other')
  })

  test.each([
    ['one part of the name is there', one('Arno Solheim'), 'said, Arno'],
    ['nobody is named beside the words', one('Ilse Domm'), 'somebody told the room'],
    ['the draft has a surname only', one('Domm'), 'said, Arno'],
    ['the draft has no name', one('an official'), 'said, Arno'],
  ])('unless %s', (_, drafted, around) => {
    expect(compare(drafted, [], source, around)).toBe('unsure')
  })
})

describe('the statement that gives somebody the words', () => {
  const text = 'Domm said “my sister told me: ‘leave the house now’ and so we left”.'
  const outer = '“my sister told me: ‘leave the house now’ and so we left”'
  const source = record('s', text, [says('Ilse Domm', outer), says('her sister', '‘leave the house now’')])
  const at = (words: string) => [{ start: text.indexOf(words), end: text.indexOf(words) + words.length }]
  const who = (words: string) => statementHolding(source.statements, at(words))?.speakers[0]?.name

  test('is the narrowest that holds them all', () => {
    expect(who('leave the house now')).toBe('her sister')
    expect(who('and so we left')).toBe('Ilse Domm')
    expect(who('my sister told me: ‘leave the house now’')).toBe('Ilse Domm')
  })

  test('is none for words that nobody says', () => {
    expect(who('Domm said')).toBeUndefined()
    expect(statementHolding([], at('and so we left'))).toBeNull()
  })

  test('two of them may be two people', () => {
    const pair = record('s', '“We go,” said Tomas Iver. “No,” said Rolf Brandt. “No.”', [
      says('Tomas Iver', '“We go,”'),
      says('Rolf Brandt', ['“No,”', '“No.”']),
    ])
    const places = ['We go', 'No,', 'No.'].map((words) => {
      const start = pair.text.indexOf(words)
      return { start, end: start + words.length }
    })
    expect(saidByTwo(pair.statements, places)).toBe(true)
    expect(saidByTwo(pair.statements, places.slice(1))).toBe(false)
    expect(saidByTwo(pair.statements, [])).toBe(false)
  })
})
