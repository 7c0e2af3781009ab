import { readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { warc } from '../reading/warc.js'
import { onrecord, scratch } from './program.js'

const place = scratch()
const run = (args: readonly string[], input = '') => onrecord(args, { folder: place.folder, input })

beforeAll(() => {
  symlinkSync(resolve('examples'), place.path('examples'))
  const body = '<title>Quay</title><p>“We will not sail,” harbour master Mara Lund said.</p>'
  place.write('crawl.warc', warc({ body }, { body, url: 'https://quill.example/b' }))
  const text = readFileSync('examples/coverage/ostrel-talks-end.txt', 'utf8')
  place.write('many.ndjson', ['a', 'b', 'c'].map((id) => `${JSON.stringify({ id, text })}\nno line\n`).join(''))
})
afterAll(() => place.remove())

const EVERYTHING = ['examples/coverage', 'many.ndjson', 'nowhere.txt', 'crawl.warc']
/** The time of reading is that of each run. */
const withoutTimes = (out: string) => out.replaceAll(/"readAt":"[^"]*"/g, '')

describe('--jobs', () => {
  test('gives the answer of one core, byte for byte, and the same complaints', { timeout: 120_000 }, async () => {
    const one = await run(['extract', ...EVERYTHING])
    const two = await run(['extract', ...EVERYTHING, '--jobs', '2'])
    expect(one.out.trim().split('\n').length).toBeGreaterThan(15)
    expect(withoutTimes(two.out)).toBe(withoutTimes(one.out))
    expect(two.err).toBe(one.err)
    expect(two.err).toMatch(/many\.ndjson, line 2[\s\S]*nowhere\.txt/)
    expect(two.code).toBe(0)
  })

  test('takes standard input, and ends where its reader does', async () => {
    const { out, code } = await run(['extract', '-', '--jobs', '2'], '“No,” Mara Lund said.')
    expect(JSON.parse(out).statements).toHaveLength(1)
    expect(code).toBe(0)
  })

  test.each(['0', '-1', 'many', '257', '1.5'])('%s is refused', async (jobs) => {
    const { err, code } = await run(['extract', 'many.ndjson', `--jobs=${jobs}`])
    expect(err).toMatch(/The number of jobs ".*" is not one from 1 to 256/)
    expect(code).toBe(2)
  })
})

describe('--paths-from', () => {
  const names = readdirSync('examples/coverage').filter((name) => name.endsWith('.txt'))
  const list = names.map((name) => `examples/coverage/${name}\r\n\n`).join('')

  test('names inputs one a line, after those of the command line', async () => {
    const { out, code } = await run(['extract', 'crawl.warc', '--paths-from', '-'], list)
    const ids = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).id)
    expect(ids.slice(0, 2)).toEqual(['https://quill.example/a', 'https://quill.example/b'])
    expect(ids.slice(2)).toEqual(names.map((name) => `examples/coverage/${name}`))
    expect(code).toBe(0)
  })

  test.each([
    [['extract', '-', '--paths-from', '-'], /Standard input cannot be the list and an input/],
    [['extract', '--paths-from', 'nowhere.list'], /Cannot read nowhere\.list: /],
  ])('%j is told in one line', async (args, words) => {
    const { err, code } = await run(args, list)
    expect(err).toMatch(words)
    expect(err.trim().split('\n')).toHaveLength(1)
    expect(code).toBe(2)
  })
})

describe('--errors-as-records', () => {
  test('tells what could not be read in the answer, with status 0', async () => {
    const { out, err, code } = await run([
      'extract',
      'nowhere.txt',
      'many.ndjson',
      '--errors-as-records',
      '--jobs',
      '2',
    ])
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines).toHaveLength(7)
    expect(lines[0]).toEqual({
      input: 'nowhere.txt',
      error: {
        name: 'CannotRead',
        problem: 'Cannot read nowhere.txt: there is no such file.',
        advice: 'Check the path and the permissions, then run the command again.',
      },
    })
    expect(lines.filter((line) => 'error' in line).map(({ error }) => error.name)).toEqual([
      'CannotRead',
      'BadLine',
      'BadLine',
      'BadLine',
    ])
    expect([err, code]).toEqual(['', 0])
  })

  test('is NDJSON', async () => {
    const { err, code } = await run(['extract', 'many.ndjson', '--errors-as-records', '--format', 'csv'])
    expect(err).toMatch(/Errors are lines of NDJSON only/)
    expect(code).toBe(2)
  })
})
