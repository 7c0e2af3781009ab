import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { textOf } from './named-file.js'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-named-'))
writeFileSync(join(folder, 'there.yaml'), 'title: Frost')

test('a file that a user named is read', async () => {
  expect(await textOf(join(folder, 'there.yaml'))).toBe('title: Frost')
})

test.each([
  ['nowhere.yaml', 'there is no such file'],
  ['', 'it is a folder'],
  ['there.yaml/within', 'a part of its path is not a folder'],
  ['x'.repeat(400), 'its name is too long'],
])('%j cannot be read, and the reason is told as for any input: %s', async (name, why) => {
  const path = join(folder, name)
  await expect(textOf(path)).rejects.toMatchObject({ name: 'CannotRead', message: `Cannot read ${path}: ${why}.` })
})
