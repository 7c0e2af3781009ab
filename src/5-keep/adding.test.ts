import { describe, expect, test } from 'vitest'
import { entry, ostrel, wenlow } from '../../tests/keeping/coverage.js'
import { record } from '../../tests/records.js'
import { inTurns } from './adding.js'
import type { Cell, Dialect, Row, Session, Table } from './database.js'
import { Names, nextNumber } from './names.js'
import { Numbering } from './numbering.js'
import { statementRows } from './statement-rows.js'

/** A session that has what it is told, and remembers what it was asked to put in. */
function session(answers: Readonly<Record<string, readonly Record<string, Cell>[]>> = {}) {
  const inserted: [string, readonly Row[]][] = []
  const asked: string[] = []
  const made: Session = {
    async all<Found>(text: string) {
      asked.push(text)
      const key = Object.keys(answers).find((words) => text.includes(words))
      return (key === undefined ? [] : answers[key]) as Found[]
    },
    async run() {},
    async insert({ name }: Table, rows: readonly Row[]) {
      if (rows.length > 0) inserted.push([name, rows])
    },
  }
  return { ...made, inserted, asked }
}

const dialect: Dialect = {
  name: 'sqlite',
  termsNumber: 'rowid',
  forgetsTerms: false,
  byCharacters: (column) => column,
  isIn: (column) => `${column} IN (?)`,
  matching: () => ({ text: '', parameters: [] }),
}

describe('turns', () => {
  const ids = (turns: ReturnType<typeof inTurns>) => turns.map((turn) => turn.map(({ record }) => record.id).join(' '))
  const of = (...names: string[]) => names.map((name) => entry(record(name, 'x')))

  test.each([
    [['a', 'b', 'c'], 9, ['a b c']],
    [['a', 'b', 'c'], 2, ['a b', 'c']],
    [['a', 'a'], 9, ['a', 'a']],
    [['a', 'b', 'a', 'b', 'c'], 9, ['a b', 'a b c']],
    [['a', 'b', 'b', 'a'], 9, ['a b', 'b a']],
    [[], 9, []],
  ])('%j, %i at the most, are %j: no document twice in one', (names, most, turns) => {
    expect(ids(inTurns(of(...names), most))).toEqual(turns)
  })
})

describe('names', () => {
  const known = {
    'FROM speaker WHERE': [{ number: 7, name: 'Mara Lund', kind: 'person', wikidata: '' }],
    'max(number)': [{ last: 7 }],
  }

  test('keep the number that they have, and get the next one where they have none', async () => {
    const database = session(known)
    const names = new Names()
    await names.learnSpeakers([ostrel, wenlow], database, dialect)
    expect(names.speaker({ name: 'Mara Lund', kind: 'person' })).toBe(7)
    expect(database.inserted).toEqual([
      [
        'speaker',
        [
          [8, 'The ministry', 'organisation', ''],
          [9, 'Gil Marsh', 'person', ''],
          [10, 'Ulla Holm', 'person', ''],
        ],
      ],
    ])
  })

  test('are asked for once', async () => {
    const database = session(known)
    const names = new Names()
    await names.learnSpeakers([ostrel], database, dialect)
    const before = database.asked.length
    await names.learnSpeakers([ostrel], database, dialect)
    expect(database.asked).toHaveLength(before)
    names.forget()
    await names.learnSpeakers([ostrel], database, dialect)
    expect(database.asked.length).toBeGreaterThan(before)
  })

  test('of another kind or id are others', async () => {
    const names = new Names()
    const statements = ostrel.statements.slice(0, 1)
    const speakers = [
      { name: 'Lund', kind: 'person' as const },
      { name: 'Lund', kind: 'organisation' as const },
      { name: 'Lund', kind: 'person' as const, wikidata: 'Q1' },
    ]
    const made = { ...ostrel, statements: statements.map((one) => ({ ...one, speakers })) }
    await names.learnSpeakers([made], session(), dialect)
    expect(speakers.map((one) => names.speaker(one))).toEqual([1, 2, 3])
  })

  test('of outlets have numbers of their own; no outlet has none', async () => {
    const names = new Names()
    const database = session({
      'FROM outlet WHERE': [{ number: 3, name: 'Ostrel Post' }],
      'max(number)': [{ last: 3 }],
    })
    await names.learnOutlets(['Ostrel Post', 'Wenlow Courier', 'Wenlow Courier'], database, dialect)
    expect([names.outlet('Ostrel Post'), names.outlet('Wenlow Courier'), names.outlet(undefined)]).toEqual([3, 4, null])
    expect(database.inserted).toEqual([['outlet', [[4, 'Wenlow Courier']]]])
  })

  test('are made into terms once', () => {
    const names = new Names()
    expect(names.terms('José Pérez')).toBe('§jose §perez')
    expect(names.terms('José Pérez')).toBe('§jose §perez')
  })
})

describe('numbers', () => {
  test('go on after those that are there', async () => {
    expect(await nextNumber('document', session({ 'max(number)': [{ last: 41 }] }))).toBe(42)
    expect(await nextNumber('document', session({ 'max(number)': [{ last: null }] }))).toBe(1)
  })

  test('begin with the day, and follow each other within a document', async () => {
    const numbering = await Numbering.of([ostrel, wenlow], session({ 'FROM statement': [{ last: null }] }))
    expect(numbering.next(ostrel)).toBe(202610130000000)
    expect(numbering.next(ostrel)).toBe(202610130000004)
    expect(numbering.next(wenlow)).toBe(202610140000000)
  })

  test('of a day that has some go on', async () => {
    const numbering = await Numbering.of([ostrel], session({ 'FROM statement': [{ last: 202610130000011 }] }))
    expect(numbering.next(ostrel)).toBe(202610130000012)
  })
})

describe('the rows of a reading', () => {
  const rowsOf = async (made: typeof ostrel) => {
    const names = new Names()
    await names.learnSpeakers([made], session(), dialect)
    const rows = { statement: [] as Row[], alsoSaidBy: [] as Row[], terms: [] as Row[] }
    statementRows(made, { first: 100, reading: 5, names }, rows)
    return rows
  }

  test('are numbered in the order of the statements', async () => {
    const { statement, terms } = await rowsOf(ostrel)
    expect(statement.map(([number, reading, id]) => [number, reading, id])).toEqual([
      [100, 5, 's1'],
      [101, 5, 's2'],
      [102, 5, 's3'],
      [103, 5, 's4'],
    ])
    expect(terms[3]).toEqual([103, '¤ostrel ¤post §gil §marsh nobody rang us'])
  })

  test('name the first speaker in the row, and the others beside', async () => {
    const { statement, alsoSaidBy } = await rowsOf(wenlow)
    expect(statement[1]![7]).toBe(2)
    expect(alsoSaidBy).toEqual([[101, 3]])
  })

  test('tell the passage as SQL counts it', async () => {
    const ship = record('ship', '🚢 “No,” she said.', [
      (_, number) => ({ ...ostrel.statements[0]!, id: `s${number}`, content: [[3, 8]] }),
    ])
    const { statement } = await rowsOf(ship)
    expect(
      [...ship.text]
        .slice((statement[0]!.at(-2) as number) - 1)
        .slice(0, statement[0]!.at(-1) as number)
        .join(''),
    ).toBe('“No,”')
  })
})
