import { describe, expect, test } from 'vitest'
import type { DocumentRecord } from '../types/index.js'
import { type Format, writer } from './formats.js'

const record = (id: string): DocumentRecord => ({ id, text: 'Nothing.', blocks: [], statements: [], messages: [] })

async function written(format: Format, ...records: DocumentRecord[]): Promise<string> {
  const { head, one, foot } = await writer(format, 80)
  return [head(), ...records.map(one), foot()].join('')
}

describe('however many records there are', () => {
  test.each([[[]], [['a']], [['a', 'b', 'c']]])('JSON is one list: %j', async (ids) => {
    const list = JSON.parse(await written('json', ...ids.map(record))) as DocumentRecord[]
    expect(list.map(({ id }) => id)).toEqual(ids)
  })

  test.each([[[]], [['a']], [['a', 'b', 'c']]])('NDJSON is one line each: %j', async (ids) => {
    const text = await written('ndjson', ...ids.map(record))
    expect(text.split('\n').length - 1).toBe(ids.length)
    expect(text).toMatch(/^([^\n]+\n)*$/)
  })

  test('CSV has one line of names', async () => {
    expect(await written('csv')).toBe(await written('csv', record('a'), record('b')))
  })

  test('tables are set apart', async () => {
    expect(await written('table', record('a'), record('b'))).toMatch(/^a\n[\s\S]*\n\nb\n/)
  })
})

test('two writers know nothing of each other', async () => {
  const [one, two] = [await writer('json', 80), await writer('json', 80)]
  one.one(record('a'))
  expect(two.one(record('b'))).toMatch(/^\n/)
})
