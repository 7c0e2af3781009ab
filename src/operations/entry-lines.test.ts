import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { badEntry } from '../errors.js'
import { readEntries } from './entry-lines.js'

let folder = ''
const file = (name: string) => join(folder, name)
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-lines-'))
  writeFileSync(file('numbers.ndjson'), '\uFEFF1\n\n"two"\n{"three"\n4\n')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const numbers = {
  entryIn: (value: unknown) => (typeof value === 'number' ? value : 'expected a number'),
  fault: badEntry,
}

test('each line is an entry, or a fault with its place and what was expected', async () => {
  const { entries, faults } = await readEntries(file('numbers.ndjson'), numbers)
  expect(entries).toEqual([1, 4])
  expect(faults.map(({ message }) => message.replace(/^.*, line/, 'line'))).toEqual([
    'line 3: expected a number.',
    'line 4: expected one whole JSON object.',
  ])
})

test('a file that is not there is refused, unless it may lack', async () => {
  await expect(readEntries(file('gone.ndjson'), numbers)).rejects.toThrow('there is no such file')
  expect(await readEntries(file('gone.ndjson'), { ...numbers, mayLack: true })).toEqual({ entries: [], faults: [] })
})

test('what cannot be read is refused even where it may lack', async () => {
  await expect(readEntries(folder, { ...numbers, mayLack: true })).rejects.toThrow('Cannot read')
})
