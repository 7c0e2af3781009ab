import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { outcomeOf, worldWith } from '../../tests/reading/world.js'
import type { DocumentRecord } from '../types/index.js'
import { extract } from './extract.js'
import type { Input } from './operation.js'

type Wish = Partial<Input<(typeof extract)['options']>>

const usual = { inputs: [], input: 'auto', format: 'ndjson', speech: false, 'allow-private': false } as const
const run = (wish: Wish = {}, stdin = '') => outcomeOf(extract.run(worldWith(stdin), { ...usual, ...wish } as never))
const recordsIn = (output: string) =>
  output
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as DocumentRecord)

const LATE = 'Marta Quill came. “It is late,” she said. She believes the mill will close.'
const WET = 'Arno Pell left. “It floods,” he said.'

let folder = ''
const file = (name: string) => join(folder, name)
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-extract-'))
  writeFileSync(file('late.txt'), LATE)
  writeFileSync(file('wet.txt'), WET)
  writeFileSync(file('dry.txt'), 'It rained all day. The mill was shut.')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('what is read', () => {
  test.each([
    ['standard input where nothing is named', {}, LATE, [LATE]],
    ['standard input where - is named', { inputs: ['-'] }, LATE, [LATE]],
    ['files, in the order in which they are named', { inputs: ['wet.txt', 'late.txt'] }, '', [WET, LATE]],
    ['a line each', { input: 'ndjson' }, `${JSON.stringify({ id: 'a', text: WET })}\n`, [WET]],
  ] as const)('%s', async (_, wish, stdin, texts) => {
    const inputs = ('inputs' in wish ? wish.inputs : []).map((one) => (one === '-' ? one : file(one)))
    const { output } = await run({ ...wish, inputs } as Wish, stdin)
    expect(recordsIn(output).map(({ text }) => text)).toEqual(texts)
  })

  test('an id that was given is kept', async () => {
    const { output } = await run({ input: 'ndjson' }, `${JSON.stringify({ id: 'a/7', text: WET })}\n`)
    expect(recordsIn(output).map(({ id }) => id)).toEqual(['a/7'])
  })

  test('a file that is not there is told, and the others go on', async () => {
    const { output, failures, end } = await run({ inputs: [file('gone.txt'), file('wet.txt')] })
    expect(failures.map(({ message }) => message).join()).toContain('gone.txt')
    expect(recordsIn(output).map(({ text }) => text)).toEqual([WET])
    expect(end).toMatchObject({ found: true, read: 1 })
  })
})

describe('what is told at the end', () => {
  test.each([
    [['late.txt'], true, '1 document, 2 statements'],
    [['wet.txt'], true, '1 document, 1 statement'],
    [['wet.txt', 'late.txt'], true, '2 documents, 3 statements'],
    [['dry.txt'], false, '1 document, 0 statements'],
  ])('%j', async (names, found, summary) => {
    const { end } = await run({ inputs: names.map(file) })
    expect(end).toMatchObject({ found, summary, read: names.length })
  })

  test('each document is told before its record comes', async () => {
    const { order } = await run({ inputs: [file('wet.txt'), file('late.txt')] })
    const each = ['progress', 'value', 'output']
    expect(order).toEqual(['output', ...each, ...each, 'output', 'end'])
  })
})

describe('only speech', () => {
  test.each([
    [false, ['said', 'thought'], 'everything that was found'],
    [true, ['said'], 'no beliefs'],
  ])('%s', async (speech, modes) => {
    const { output, end } = await run({ speech, inputs: [file('late.txt')] })
    expect(recordsIn(output)[0]?.statements.map(({ mode }) => mode)).toEqual(modes)
    expect(end.summary).toContain(`${modes.length} statement`)
  })
})

describe('how it is written', () => {
  test.each([
    ['ndjson', /^\{"id":.*\}\n$/s],
    ['json', /^\[\n\{[\s\S]*\n\]\n$/],
    ['csv', /^[a-z]+,[^\n]*\n[\s\S]*Arno Pell/],
    ['md', /Arno Pell[\s\S]*It floods|It floods[\s\S]*Arno Pell/],
    ['table', /Arno Pell/],
  ] as const)('%s', async (format, form) => {
    expect((await run({ format, inputs: [file('wet.txt')] })).output).toMatch(form)
  })

  test('a list without documents is a list all the same', async () => {
    const { output } = await run({ format: 'json', inputs: [file('gone.txt')] })
    expect(JSON.parse(output)).toEqual([])
  })
})

test('the answer is never put into a file unasked', () => {
  expect(extract.fileAtTerminal({ ...usual, format: 'table' } as never)).toBeNull()
})
