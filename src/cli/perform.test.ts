import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { wrongUse } from '../errors.js'
import type { Happening, Operation } from '../operations/index.js'
import { perform } from './perform.js'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-perform-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const said = { out: '', err: '' }
beforeEach(() => {
  Object.assign(said, { out: '', err: '' })
  vi.spyOn(process.stdout, 'write').mockImplementation((text, ...rest: unknown[]) => {
    said.out += String(text)
    const done = rest.find((one) => typeof one === 'function')
    if (done) setImmediate(done as () => void)
    return true
  })
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    said.err += String(text)
    return true
  })
})
afterEach(() => {
  vi.restoreAllMocks()
  for (const event of ['error', 'close']) process.stdout.removeAllListeners(event)
})

/** An operation that does what it is told. */
function operation(...happenings: (Happening | Error)[]): Operation {
  return {
    name: 'test',
    summary: '',
    details: '',
    inputs: '',
    options: [],
    examples: [],
    answers: 'many',
    fileAtTerminal: () => null,
    async *run() {
      for (const one of happenings) {
        if (one instanceof Error) throw one
        yield one
      }
    },
  }
}
type Order = Parameters<typeof perform>[1]
const input = { inputs: [] } as unknown as Order['input']
const run = (happenings: (Happening | Error)[], output: string | null = null) =>
  perform(operation(...happenings), { input, output })

const words: Happening = { is: 'output', text: 'words\n' }
const failure: Happening = { is: 'failure', error: wrongUse('Cannot read a.', 'Try b.') }
const end = (change: Partial<Happening & { is: 'end' }> = {}): Happening => {
  return { is: 'end', found: true, read: 1, summary: '1 document', ...change }
}

describe('the status', () => {
  test.each([
    ['found', [words, end()], 0, ''],
    ['nothing found', [end({ found: false })], 1, 'Nothing found: 1 document.\n'],
    [
      'nothing found, in a sentence',
      [end({ found: false, summary: 'Nothing to explain.' })],
      1,
      'Nothing to explain.\n',
    ],
    ['nothing to read', [end({ found: false, read: 0, summary: '0 documents' })], 1, 'Nothing found: 0 documents.\n'],
    ['nothing could be read', [failure, end({ found: false, read: 0 })], 2, 'onrecord: Cannot read a. Try b.\n'],
    ['one of two could be read', [failure, words, end()], 0, 'onrecord: Cannot read a. Try b.\n'],
    ['wrong use', [wrongUse('A and B.', 'Name one.')], 2, 'onrecord: A and B. Name one.\n'],
  ] as const)('%s', async (_, happenings, code, err) => {
    expect(await run([...happenings])).toBe(code)
    expect(said.err).toBe(err)
  })

  test('a fault of ours is told in one line, and to whom', async () => {
    expect(await run([words, new TypeError('a is\nnot b')])).toBe(2)
    expect(said.err).toMatch(/^onrecord: TypeError: a is not b.* fault of onrecord: please report it.*\.\n$/)
    expect(said.err).not.toMatch(/ at /)
  })
})

describe('-o', () => {
  const path = join(folder, 'out.txt')

  test('writes the answer there and says so', async () => {
    expect(await run([words, end()], path)).toBe(0)
    expect(readFileSync(path, 'utf8')).toBe('words\n')
    expect(said).toEqual({ out: '', err: `Wrote ${path} — 1 document\n` })
  })

  test.each([
    ['nothing could be read', [words, failure, end({ found: false, read: 0 })]],
    ['a fault came between', [words, new Error('x')]],
  ] as const)('leaves the old file when %s', async (_, happenings) => {
    expect(await run([...happenings], path)).toBe(2)
    expect(readFileSync(path, 'utf8')).toBe('words\n')
  })
})

test('progress is for people who watch', async () => {
  const happening: Happening = { is: 'progress', done: 0, name: 'a.txt' }
  await run([happening, words, end()])
  expect(said).toEqual({ out: 'words\n', err: '' })
})

describe('--json', () => {
  const value: Happening<unknown> = { is: 'value', value: { a: 'ä' } }
  const asJson = (happenings: Happening<unknown>[]) =>
    perform(operation(...(happenings as Happening[])), { input, output: null, json: true })

  test('writes the values, one a line, and none of their text', async () => {
    expect(await asJson([value, words, value, words, end()])).toBe(0)
    expect(said).toEqual({ out: '{"a":"ä"}\n{"a":"ä"}\n', err: '' })
  })

  test('changes neither the status nor what is said', async () => {
    expect(await asJson([failure, end({ found: false, read: 0 })])).toBe(2)
    expect(said).toEqual({ out: '', err: 'onrecord: Cannot read a. Try b.\n' })
  })
})
