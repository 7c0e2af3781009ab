import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { docx, paragraph, run as words } from '../../tests/reading/docx.js'
import { outcomeOf, worldWith } from '../../tests/reading/world.js'
import type { CheckReport } from '../types/index.js'
import { check } from './check.js'
import type { Input } from './operation.js'

type Wish = Partial<Input<(typeof check)['options']>>

const usual = { inputs: [], against: [], format: 'ndjson', 'allow-private': false } as const
const run = (wish: Wish, stdin = '') => outcomeOf(check.run(worldWith(stdin), { ...usual, ...wish } as never))
const reportsOf = async (wish: Wish, stdin = '') =>
  (await run(wish, stdin)).output
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as CheckReport & { id: string })
const refusal = (wish: Wish) =>
  run(wish).then(
    () => 'no refusal',
    (error: Error) => `${error.name}: ${error.message}`,
  )

const SOURCE =
  'Marta Quill runs the mill at Dunmere. “The wheel will not turn again before the winter comes,” Marta Quill said on Monday.\n\n' +
  'Arno Pell owns the weir above it. “Nobody has paid me for the water since the spring,” Arno Pell said.\n'
const GOOD = '“The wheel will not turn again before the winter comes,” Marta Quill said.'
const BAD = '“The wheel will turn again before the winter comes,” Marta Quill said.'

let folder = ''
const file = (name: string) => join(folder, name)
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-check-'))
  writeFileSync(file('source.txt'), SOURCE)
  writeFileSync(file('source.md'), SOURCE.replace('not turn', '**not** turn'))
  writeFileSync(file('good.txt'), GOOD)
  writeFileSync(file('bad.txt'), BAD)
  writeFileSync(file('dry.txt'), 'It rained all day. The mill was shut.')
  writeFileSync(file('good.md'), `# The *mill*\n\n${GOOD.replace('winter', '*winter*')}\n\n> ${GOOD}\n`)
  writeFileSync(file('good.html'), `<html><body><article><h1>The mill</h1><p>${GOOD}</p></article></body></html>`)
  writeFileSync(file('good.docx'), docx(paragraph(words('The mill'), 'Titel'), paragraph(words(GOOD))))
  const lines = [{ id: 'one', draft: GOOD }, { id: 'two', draft: `> ${BAD}`, format: 'md' }, { id: 'three' }]
  writeFileSync(file('drafts.ndjson'), lines.map((line) => JSON.stringify(line)).join('\n'))
  writeFileSync(file('empty.ndjson'), '\n')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('a draft', () => {
  test.each(['good.txt', 'good.md', 'good.html', 'good.docx'])('%s stands', async (name) => {
    const { output, end } = await run({ inputs: [file(name)], against: [file('source.txt')] })
    const { quotes } = JSON.parse(output) as CheckReport
    expect(quotes.map(({ verdict, speakers }) => [verdict, speakers[0]?.name])).toEqual(
      quotes.map(() => ['verbatim', 'Marta Quill']),
    )
    expect(quotes.length).toBe(name.endsWith('.md') ? 2 : 1)
    expect(end).toMatchObject({ found: true, read: 1 })
  })

  test('that changes the words does not', async () => {
    const { output, end } = await run({ inputs: [file('bad.txt')], against: [file('source.txt')] })
    const { quotes } = JSON.parse(output) as CheckReport
    expect(quotes[0]).toMatchObject({ verdict: 'altered', alarms: expect.arrayContaining(['negation']) })
    expect(end).toMatchObject({ found: false, summary: '1 quotation of 1 draft looked up in 1 source: 1 to look at.' })
  })

  test('without quotations passes, and says so', async () => {
    const { output, end } = await run({ inputs: [file('dry.txt')], against: [file('source.txt')] })
    const { quotes, messages } = JSON.parse(output) as CheckReport
    expect([quotes, messages.map(({ rule }) => rule), end.found]).toEqual([[], ['no-quotations'], true])
  })

  test('from standard input', async () => {
    const [report] = await reportsOf({ inputs: ['-'], against: [file('source.txt')] }, BAD)
    expect(report?.quotes[0]?.verdict).toBe('altered')
  })

  test('that cannot be read keeps the others from passing as all', async () => {
    const { output, failures, end } = await run({
      inputs: [file('gone.txt'), file('good.txt')],
      against: [file('source.txt')],
    })
    expect(failures).toHaveLength(1)
    expect(output).toContain('"verbatim"')
    expect(end).toMatchObject({ found: false, read: 1 })
  })
})

describe('the spans of a Markdown file count in the file', () => {
  test('on the side of the draft', async () => {
    const [report] = await reportsOf({ inputs: [file('good.md')], against: [file('source.txt')] })
    const text = `# The *mill*\n\n${GOOD.replace('winter', '*winter*')}\n\n> ${GOOD}\n`
    expect(report!.quotes.map(({ span }) => text.slice(...span))).toEqual([
      '“The wheel will not turn again before the *winter* comes,”',
      '“The wheel will not turn again before the winter comes,”',
    ])
    for (const { quote } of report!.quotes) expect(quote).toBe('The wheel will not turn again before the winter comes,')
  })

  test('on the side of the source', async () => {
    const [report] = await reportsOf({ inputs: [file('good.txt')], against: [file('source.md')] })
    const { best, verdict } = report!.quotes[0]!
    expect(verdict).toBe('verbatim')
    expect(best!.text).toBe('The wheel will **not** turn again before the winter comes')
    expect(SOURCE.replace('not turn', '**not** turn').slice(...best!.spans[0]!)).toBe(best!.text)
  })
})

describe('many drafts', () => {
  test('one report a line, each with its id; a line that is no draft costs itself', async () => {
    const { output, failures, end } = await run({ drafts: file('drafts.ndjson'), against: [file('source.txt')] })
    const reports = output
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as CheckReport & { id: string })
    expect(reports.map(({ id, quotes }) => `${id} ${quotes[0]?.verdict}`)).toEqual(['one verbatim', 'two altered'])
    expect(failures.map(({ name }) => name)).toEqual(['BadLine'])
    expect(end).toMatchObject({ read: 2, found: false })
  })

  test('named files come first', async () => {
    const wish = { inputs: [file('good.txt')], drafts: file('drafts.ndjson'), against: [file('source.txt')] }
    const reports = await reportsOf(wish)
    expect(reports.map(({ id }) => id).slice(1)).toEqual(['one', 'two'])
  })
})

describe('the sources', () => {
  test('that cannot be read are named in the report, and the others are searched', async () => {
    const { output, failures, end } = await run({
      inputs: [file('good.txt')],
      against: [file('gone'), file('source.txt')],
    })
    const { sources, messages } = JSON.parse(output) as CheckReport
    expect([sources.length, failures.length, end.found]).toEqual([1, 1, true])
    expect(messages).toMatchObject([
      { rule: 'source-unreadable', text: expect.stringMatching(/gone: there is no such file/) },
    ])
  })

  test('that all cannot be read are a run that could not be', async () => {
    const { end } = await run({ inputs: [file('good.txt')], against: [file('gone')] })
    expect(end).toMatchObject({ read: 0, found: false })
  })

  test('do not hold the draft itself: it would confirm its own words', async () => {
    const [report] = await reportsOf({ inputs: [file('bad.txt')], against: [file('bad.txt'), file('source.txt')] })
    expect(report!.quotes[0]!.verdict).toBe('altered')
    expect(report!.messages.map(({ rule }) => rule)).toEqual(['draft-among-sources'])
  })
})

test.each([
  ['no draft', { against: ['a'] }, /^WrongUse: No draft was named/],
  ['no source', { inputs: ['a'] }, /^WrongUse: No source was named/],
  ['standard input twice', { inputs: ['-'], against: ['-'] }, /^WrongUse: Standard input was named twice/],
])('%s is refused', async (_, wish, message) => {
  expect(await refusal(wish)).toMatch(message)
})

test.each([
  [
    'a file of drafts that holds none',
    () => ({ drafts: file('empty.ndjson'), against: [file('source.txt')] }),
    /no draft/,
  ],
  [
    'a file of sources that holds none',
    () => ({ inputs: [file('good.txt')], against: [file('empty.ndjson')] }),
    /no source/,
  ],
])('%s is refused', async (_, wish, message) => {
  expect(await refusal(wish())).toMatch(message)
})

test.each([
  ['text', /: 1 quotation, 1 to look at; 1 source searched\n/],
  ['json', /^\[\n\{[\s\S]*\n\]\n$/],
  ['ndjson', /^\{"id":.*\}\n$/],
  ['sarif', /"ruleId": "quotation\/altered"/],
  ['github', /^::error file=/],
  ['junit', /^<\?xml/],
  ['html', /^<!doctype html>/],
] as const)('as %s', async (format, form) => {
  const { output } = await run({ inputs: [file('bad.txt')], against: [file('source.txt')], format })
  expect(output).toMatch(form)
})

test('a page is put into a file at a terminal, nothing else is', () => {
  const at = (format: string) => check.fileAtTerminal({ ...usual, format } as never)
  expect([at('html'), at('text')]).toEqual(['check.html', null])
  expect(check.waits?.({ ...usual } as never)).toBe(false)
})
