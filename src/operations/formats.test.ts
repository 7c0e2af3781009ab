import { describe, expect, test } from 'vitest'
import type { DocumentRecord } from '../types/index.js'
import { type Format, writer } from './formats.js'

const record = (id: string): DocumentRecord => ({ id, text: 'Nothing.', blocks: [], statements: [], messages: [] })

function written(format: Format, ...records: DocumentRecord[]): string {
  const { head, one, foot } = writer(format, 80)
  return [head(), ...records.map(one), foot()].join('')
}

describe('however many records there are', () => {
  test.each([[[]], [['a']], [['a', 'b', 'c']]])('JSON is one list: %j', (ids) => {
    const list = JSON.parse(written('json', ...ids.map(record))) as DocumentRecord[]
    expect(list.map(({ id }) => id)).toEqual(ids)
  })

  test.each([[[]], [['a']], [['a', 'b', 'c']]])('NDJSON is one line each: %j', (ids) => {
    const text = written('ndjson', ...ids.map(record))
    expect(text.split('\n').length - 1).toBe(ids.length)
    expect(text).toMatch(/^([^\n]+\n)*$/)
  })

  test('CSV has one line of names', () => {
    expect(written('csv')).toBe(written('csv', record('a'), record('b')))
  })

  test('tables are set apart', () => {
    expect(written('table', record('a'), record('b'))).toMatch(/^a\n[\s\S]*\n\nb\n/)
  })
})

test('two writers know nothing of each other', () => {
  const [one, two] = [writer('json', 80), writer('json', 80)]
  one.one(record('a'))
  expect(two.one(record('b'))).toMatch(/^\n/)
})
