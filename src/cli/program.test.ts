import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { operations } from '../operations/index.js'
import { EXIT_STATUS, main, programFrom } from './program.js'

const said = { out: '', err: '' }
beforeEach(() => {
  Object.assign(said, { out: '', err: '' })
  for (const name of ['stdout', 'stderr'] as const)
    vi.spyOn(process[name], 'write').mockImplementation((text) => {
      said[name === 'stdout' ? 'out' : 'err'] += String(text)
      return true
    })
})
afterEach(() => vi.restoreAllMocks())

test('the version is the package’s', async () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
  expect(await main(['--version'])).toBe(0)
  expect(said).toEqual({ out: `${version}\n`, err: '' })
})

describe('help', () => {
  test('of the program names every command and every status', async () => {
    expect(await main(['--help'])).toBe(0)
    for (const { name, summary } of operations) {
      expect(said.out).toContain(name)
      expect(said.out.replace(/\s+/g, ' ')).toContain(summary)
    }
    expect(said.out).toContain(EXIT_STATUS)
  })

  test.each(operations.map((one) => [one.name, one] as const))(
    'of %s shows its options and examples',
    async (name, one) => {
      expect(await main([name, '--help'])).toBe(0)
      for (const option of one.options) expect(said.out).toContain(`--${option.name}`)
      for (const { command, about } of one.examples) expect(said.out).toContain(`  # ${about}\n  ${command}`)
      expect(said.out).toMatch(/-o, --output <FILE>/)
    },
  )

  test('is what a command line without words gets', async () => {
    expect(await main([])).toBe(2)
    expect(said.err).toMatch(/^Usage: onrecord/)
  })
})

describe('wrong use is one sentence that says what was expected', () => {
  test.each([
    [['extrakt'], /unknown command 'extrakt'.*extract/],
    [['extract', '--fromat', 'csv', 'a.txt'], /unknown option '--fromat'.*--format/],
    [['extract', '--format', 'xml', 'a.txt'], /'xml' is invalid.*ndjson, json, csv, md, table/],
    [['extract', 'a.txt', '-o'], /-o, --output <FILE>.*argument missing/],
    [['--no-such'], /unknown option '--no-such'/],
  ])('%j', async (line, problem) => {
    expect(await main(line)).toBe(2)
    expect(said.out).toBe('')
    expect(said.err).toMatch(problem)
    expect(said.err).toMatch(/^onrecord: [^\n]+ Run onrecord --help for what it takes\.\n$/)
  })
})

test('the program is made from the table of operations', () => {
  const program = programFrom(() => {})
  expect(program.commands.map((one) => one.name())).toEqual(operations.map(({ name }) => name))
  for (const command of program.commands) expect(command.summary()).not.toBe('')
})
