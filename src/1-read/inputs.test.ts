import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { countInputs, entriesOf, nameOf, reasonOf } from './inputs.js'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-inputs-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
for (const name of [
  'b.txt',
  'a.html',
  'c.ndjson',
  'd.png',
  'README.md',
  '.hidden.txt',
  'sub/e.md',
  'node_modules/f.txt',
  '[g].txt',
]) {
  mkdirSync(join(folder, name, '..'), { recursive: true })
  writeFileSync(join(folder, name), 'x')
}
mkdirSync(join(folder, 'empty'))
symlinkSync('loop', join(folder, 'loop'))

/** What an input stands for, with the folder left out of the paths. */
async function told(input: string) {
  const entries = await entriesOf(input)
  return entries.map((one) => {
    if (one.is === 'file') return one.path.replace(`${folder}/`, '')
    return one.is === 'page' ? one.url : one.is === 'stdin' ? '-' : one.error.message.replaceAll(`${folder}/`, '')
  })
}

describe('an input stands for', () => {
  test.each([
    ['standard input', '-', ['-']],
    ['an address', 'HTTPS://b.example/a?b=*', ['HTTPS://b.example/a?b=*']],
    ['a file', `${folder}/d.png`, ['d.png']],
    ['a file whose name looks like a pattern', `${folder}/[g].txt`, ['[g].txt']],
    ['what a folder holds, in order', folder, ['[g].txt', 'a.html', 'b.txt', 'c.ndjson', 'sub/e.md']],
    ['what fits a pattern, in order', `${folder}/*.{txt,html}`, ['[g].txt', 'a.html', 'b.txt']],
    ['what fits a deep pattern', `${folder}/**/*.md`, ['README.md', 'sub/e.md']],
  ])('%s', async (_, input, expected) => {
    expect(await told(input)).toEqual(expected)
  })
})

describe('an input that stands for nothing is told in a sentence', () => {
  test.each([
    ['a file that is not there', `${folder}/no.txt`, 'Cannot read no.txt: there is no such file.'],
    ['a file in a file', `${folder}/b.txt/c`, 'Cannot read b.txt/c: a part of its path is not a folder.'],
    ['a link to itself', `${folder}/loop`, 'Cannot read loop: its links go round in a circle.'],
    ['a pattern that fits nothing', `${folder}/*.zip`, 'Cannot read *.zip: no file matches the pattern.'],
    ['a pattern that is never closed', `${folder}/{a,b`, 'Cannot read {a,b: no file matches the pattern.'],
    ['no name', '', 'Cannot read : there is no such file.'],
  ])('%s', async (_, input, problem) => {
    expect(await told(input)).toEqual([problem])
  })

  test('an empty folder', async () => {
    expect((await told(`${folder}/empty`))[0]).toMatch(/Cannot read empty: the folder holds no file ending in \.txt, /)
  })

  test('a long name', async () => {
    expect((await told('a'.repeat(5000)))[0]).toMatch(/its name is too long\.$/)
  })
})

describe('the name of a file', () => {
  test.each([
    ['beside us', resolve('src/index.ts'), 'src/index.ts'],
    ['as it was told', './src//index.ts', 'src/index.ts'],
    ['elsewhere', '/no/such/file', '/no/such/file'],
    ['above us', '../a.txt', '../a.txt'],
  ])('%s', (_, path, name) => {
    expect(nameOf(path)).toBe(name)
  })
})

test.each([
  [Object.assign(new Error('x'), { code: 'EACCES' }), 'permission was denied'],
  [Object.assign(new Error('x'), { code: 'EISDIR' }), 'it is a folder'],
  [new Error('the disk is on fire'), 'the disk is on fire'],
  ['no error', 'no error'],
])('%s is because %s', (error, why) => {
  expect(reasonOf(error)).toBe(why)
})

test.each([
  ['one file', ['b.txt'], 1],
  ['a folder', ['sub', 'a.html'], 2],
  ['the lines of a list', ['lines.ndjson'], 3],
  ['what cannot be read', ['nowhere.ndjson', 'b.txt'], 2],
  ['an empty list', ['none.jsonl'], 0],
])('%s is counted before it is read', async (_, inputs, count) => {
  writeFileSync(join(folder, 'lines.ndjson'), '{}\n{}\n{}')
  writeFileSync(join(folder, 'none.jsonl'), '')
  expect(await countInputs(inputs.map((name) => join(folder, name)))).toBe(count)
})

test('standard input comes once and cannot be counted before', async () => {
  expect(await countInputs([join(folder, 'b.txt'), '-'])).toBeNull()
})
