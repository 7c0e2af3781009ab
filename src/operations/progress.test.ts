import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { open } from './open.js'
import { counting } from './progress.js'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-progress-'))
const list = join(folder, 'list.ndjson')
writeFileSync(list, '{"id": "a", "text": "One."}\n{"id": "b", "text": "Two."}\n')

test('where somebody watches, it is told how many there are', async () => {
  const progress = await counting(open({ watched: true }), [list])
  expect([progress('a'), progress('b')]).toEqual([
    { is: 'progress', done: 0, name: 'a', of: 2 },
    { is: 'progress', done: 1, name: 'b', of: 2 },
  ])
})

test('where nobody does, inputs are counted as they come', async () => {
  const progress = await counting(open(), [list])
  expect([progress('a'), progress('b')]).toEqual([
    { is: 'progress', done: 0, name: 'a' },
    { is: 'progress', done: 1, name: 'b' },
  ])
})

test('nor is it told where nobody can know', async () => {
  const progress = await counting(open({ watched: true }), [list, '-'])
  expect(progress('a')).toEqual({ is: 'progress', done: 0, name: 'a' })
})
