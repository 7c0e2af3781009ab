import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { StatementRecord } from '../types/index.js'
import { statementsNear } from './near-statements.js'

const statement = (id: number, ...content: [number, number][]): StatementRecord =>
  ({ id: `${id}`, content }) as unknown as StatementRecord

const ids = (statements: readonly StatementRecord[], start: number, end: number): string =>
  statementsNear({ statements }, { start, end })
    .map(({ id }) => id)
    .join(' ')

test('those around a stretch, in the order of the record', () => {
  const statements = [statement(0, [40, 60]), statement(1, [0, 10], [80, 90]), statement(2, [50, 55]), statement(3)]
  expect(ids(statements, 52, 54)).toBe('0 1 2')
  expect(ids(statements, 12, 20)).toBe('1')
  expect(ids(statements, 95, 99)).toBe('')
  expect(ids([], 0, 9)).toBe('')
})

test('none is left out that shares a letter', () => {
  const stretch = fc
    .tuple(fc.nat(200), fc.integer({ min: 1, max: 40 }))
    .map(([start, length]) => [start, start + length])
  fc.assert(
    fc.property(fc.array(stretch, { maxLength: 30 }), stretch, (contents, [start, end]) => {
      const statements = contents.map(([from, to], id) => statement(id, [from!, to!]))
      const sharing = statements.filter(({ content: [one] }) => one![0] < end! && start! < one![1]).map(({ id }) => id)
      const near = ids(statements, start!, end!).split(' ')
      for (const id of sharing) expect(near).toContain(id)
    }),
  )
})
