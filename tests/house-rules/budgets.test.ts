import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { functionsOf } from './functions.js'

// The budgets of CONTRIBUTING.md. Raise one on purpose, with the reason in the commit, or not at all.
const FILE_LINES = { median: 100, most: 300, all: 500 }
const FUNCTION_LINES = { median: 12, most: 45, all: 80 }
const PARAMETERS = 3

interface Source {
  readonly path: string
  readonly text: string
  readonly lines: number
}

function filesIn(...folders: string[]): Source[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true })
      .map((file) => `${folder}/${file}`)
      .filter((path) => path.endsWith('.ts'))
      .map((path) => ({ path, text: readFileSync(path, 'utf8') }))
      .map(({ path, text }) => ({ path, text, lines: text.trimEnd().split('\n').length })),
  )
}

const isTest = ({ path }: Source) => path.startsWith('tests/') || path.endsWith('.test.ts')
const everything = filesIn('src', 'tests')
const sources = everything.filter((file) => !isTest(file))
const functions = sources.flatMap(({ path, text }) => functionsOf(text).map((one) => ({ ...one, path })))

/** The value that `share` of all values do not exceed. */
function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0
}

describe('files', () => {
  const lines = sources.map((file) => file.lines)

  test('are short', () => {
    expect(sources.filter(({ lines }) => lines > FILE_LINES.all).map(({ path, lines }) => `${path}: ${lines}`)).toEqual(
      [],
    )
    expect(quantile(lines, 0.5)).toBeLessThanOrEqual(FILE_LINES.median)
    expect(quantile(lines, 0.95)).toBeLessThanOrEqual(FILE_LINES.most)
  })

  test('are named after their subject', () => {
    const empty = /(^|\/|-)(utils?|helpers?|common|misc|shared|stuff)(-|\.|\/)/
    expect(everything.filter(({ path }) => empty.test(path)).map(({ path }) => path)).toEqual([])
  })
})

describe('functions', () => {
  const lines = functions.map((one) => one.lines)

  test('are short', () => {
    const long = functions.filter(({ lines }) => lines > FUNCTION_LINES.all)
    expect(long.map(({ path, name, lines }) => `${path} ${name}: ${lines} lines`)).toEqual([])
    expect(quantile(lines, 0.5)).toBeLessThanOrEqual(FUNCTION_LINES.median)
    expect(quantile(lines, 0.95)).toBeLessThanOrEqual(FUNCTION_LINES.most)
  })

  test('take few parameters', () => {
    const greedy = functions.filter(({ parameters }) => parameters > PARAMETERS)
    // An error names itself, its problem, its advice and its cause: four, in one place.
    const known = ['src/errors.ts constructor', 'src/errors.ts cannotFetch', 'src/errors.ts cannotKeep']
    expect(greedy.map(({ path, name }) => `${path} ${name}`).filter((one) => !known.includes(one))).toEqual([])
  })
})

test('everything exported says what it is for', () => {
  const bare = sources.flatMap(({ path, text }) => {
    const lines = text.split('\n')
    return lines.flatMap((line, index) => {
      const name =
        /^export (?:async |abstract |declare )*(?:function\*?|const|let|class|interface|type|enum) (\w+)/.exec(
          line,
        )?.[1]
      return name && !lines[index - 1]?.trimEnd().endsWith('*/') ? [`${path} ${name}`] : []
    })
  })
  expect(bare).toEqual([])
})

test('nothing is typed away', () => {
  const loose = /:\s*any\b|\bas any\b|<any\b|\bany\[\]|@ts-(?:ignore|expect-error|nocheck)|biome-ignore/
  const found = sources.flatMap(({ path, text }) =>
    text
      .split('\n')
      .flatMap((line, index) => (loose.test(line.replace(/^\s*(\/\/|\*).*/, '')) ? [`${path}:${index + 1}`] : [])),
  )
  expect(found).toEqual([])
})

test('there are as many lines of tests as of source', () => {
  const sum = (files: readonly Source[]) => files.reduce((all, { lines }) => all + lines, 0)
  expect(sum(everything.filter(isTest)) / sum(sources)).toBeGreaterThanOrEqual(1)
})
