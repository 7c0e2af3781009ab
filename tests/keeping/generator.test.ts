import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { carriedIn, type Entry, inMemory, type Question } from '../../src/5-keep/index.js'

// What the benchmark measures has to be what onrecord extract gives, or its figures say nothing.
const { coverage, QUESTIONS } = (await import(resolve('benchmarks/coverage.mjs'))) as {
  coverage(count: number, shuffled?: boolean): Generator<Entry>
  QUESTIONS: Readonly<Record<string, readonly Question[]>>
}
const made = [...coverage(205)]

describe('the documents of the benchmark', () => {
  test('hold as many statements as were asked for', () => {
    expect(made).toHaveLength(21)
    expect(made.reduce((sum, { record }) => sum + record.statements.length, 0)).toBe(205)
  })

  test('are records as an import takes them', () => {
    for (const { record } of made)
      expect(carriedIn(JSON.stringify(record), record.id, { readAt: '', extractor: '' }).is).toBe('entry')
  })

  test('have statements whose words stand where they say', () => {
    for (const { record } of made) {
      for (const { content, cue, source, speakers } of record.statements) {
        expect(record.text.slice(...source[0]!)).toBe(speakers[0]!.name)
        expect(record.text.slice(...cue[0]!)).toMatch(/^said( that)?$/)
        expect(record.text.slice(...content[0]!).length).toBeGreaterThan(10)
      }
    }
  })

  test('have blocks in their order that cover every statement', () => {
    for (const { record } of made) {
      for (const [at, { start }] of record.blocks.slice(1).entries())
        expect(start).toBeGreaterThan(record.blocks[at]!.end)
      for (const { content } of record.statements) {
        const [start, end] = content[0]!
        expect(record.blocks.some((block) => block.start <= start && end <= block.end)).toBe(true)
      }
    }
  })

  test('are the same in every run', () => {
    expect([...coverage(205)]).toEqual(made)
  })

  test('come in the order of their dates, unless they are shuffled', () => {
    const days = (list: readonly Entry[]) => list.map(({ record }) => record.published!)
    expect(days(made)).toEqual([...days(made)].sort())
    const shuffled = days([...coverage(205, true)])
    expect(shuffled).not.toEqual([...shuffled].sort())
  })

  test('are no copies of each other', async () => {
    const added = await inMemory().add(made)
    expect(added.filter(({ copyOf }) => copyOf !== null)).toEqual([])
  })
})

describe('the questions of the benchmark', () => {
  test.each(Object.entries(QUESTIONS))('about %s can be answered', async (_, questions) => {
    const record = inMemory()
    await record.add(made)
    expect(questions).toHaveLength(100)
    for (const question of questions.slice(0, 10)) await record.search(question)
    expect(new Set(questions.map((one) => JSON.stringify(one))).size).toBeGreaterThan(questions[0]!.mode ? 0 : 10)
  })
})
