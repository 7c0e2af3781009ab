import { mkdirSync } from 'node:fs'
import { afterAll, describe, expect, test } from 'vitest'
import type { DocumentRecord } from '../../src/types/index.js'
import { breaches } from './contract.js'
import { hostile } from './hostile.js'
import { type Ended, onrecord, scratch } from './program.js'

// Issue 2 allows ten seconds on a machine of its own; tests share their cores with others.
const LIMIT = 25_000

const files = scratch()
afterAll(files.remove)

// One after the other: what is measured is the program, not the queue for the processor.
describe('an input that nobody wished for ends soon, with a status and a sentence', () => {
  test.each(hostile.map((one, row) => ({ ...one, row })))(
    '$name',
    { timeout: 60_000 },
    async ({ row, file, content, args = [] }) => {
      mkdirSync(files.path(String(row)), { recursive: true })
      const ended = await onrecord(['extract', files.write(`${row}/${file}`, content()), ...args])
      expectSane(ended)
      expect(ended.milliseconds).toBeLessThan(LIMIT)
    },
  )
})

describe('ways to name nothing', () => {
  mkdirSync(files.path('empty/inner.txt'), { recursive: true })
  test.each([
    ['a folder without files', [files.path('empty')]],
    ['a pattern that fits nothing', [files.path('*.nothing')]],
    ['an empty name', ['']],
    ['a name with a zero byte', ['a\0b']],
    ['a very long name', ['a'.repeat(5000)]],
    ['an address that is none', ['http://']],
    ['an address of another kind', ['ftp://example.org/a']],
    ['a file that is a folder', [files.path('empty/inner.txt')]],
  ])('%s', async (_, inputs) => {
    // A name with a zero byte cannot even be handed to a process.
    const args = inputs.map((one) => one.replaceAll('\0', '%00'))
    const ended = await onrecord(['extract', ...args])
    expectSane(ended)
  })
})

function expectSane({ code, out, err }: Ended): void {
  expect([0, 1, 2]).toContain(code)
  expect(err).not.toMatch(/\n\s+at |node:internal|TypeError|RangeError|fault of onrecord/)
  for (const line of err.split('\n').filter(Boolean)) expect(line).toMatch(/^(onrecord: )?\S.*[.!?]$/)
  if (code === 2) expect(err).toMatch(/^onrecord: /)
  const records = out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as DocumentRecord)
  expect(records.flatMap(breaches).slice(0, 5)).toEqual([])
  expect(records.flatMap(({ messages }) => messages.filter(({ rule }) => rule === 'stage-failed'))).toEqual([])
  if (code === 1) expect(err).toMatch(/Nothing found/)
}
