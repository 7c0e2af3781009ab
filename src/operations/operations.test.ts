import { describe, expect, test } from 'vitest'
import { NOW, worldWith } from '../../tests/reading/world.js'
import { operations } from './all.js'
import { counted } from './count.js'
import { engineFor } from './engine.js'
import { open, version } from './open.js'

describe('each operation', () => {
  test.each(operations.map((one) => [one.name, one] as const))('%s tells what help and reference need', (name, one) => {
    expect(one.summary).toMatch(/^[A-Z].*\.$/)
    expect(one.details).toMatch(/\.$/)
    expect(one.examples.length).toBeGreaterThan(0)
    for (const { command } of one.examples) expect(command).toMatch(new RegExp(`^onrecord ${name}(?: |$)`))
  })

  test.each(operations.map((one) => [one.name, one] as const))('%s has options that can be typed', (_, { options }) => {
    const names = options.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    for (const option of options) {
      expect(option.name).toMatch(/^[a-z]+(-[a-z]+)*$/)
      expect(option.about).toMatch(/^[a-z].*[^.]$/)
      if (option.kind === 'choice') expect(option.choices).toContain(option.byDefault)
      if (option.kind === 'choice' && 'atTerminal' in option) expect(option.choices).toContain(option.atTerminal)
    }
  })

  test('has a name of its own', () => {
    expect(operations.map(({ name }) => name)).toEqual([
      'extract',
      'check',
      'explain',
      'story',
      'watch',
      'speaker',
      'judge',
      'add',
      'search',
      'export',
      'work',
      'serve',
      'mcp',
      'doctor',
      'completion',
    ])
  })
})

describe('a number with its noun', () => {
  test.each([
    [0, 'statement', '0 statements'],
    [1, 'statement', '1 statement'],
    [2, 'document', '2 documents'],
    [1001, 'theme', '1001 themes'],
  ])('%i %s', (number, noun, words) => {
    expect(counted(number, noun)).toBe(words)
  })
})

describe('the world', () => {
  test('can be replaced in parts', () => {
    const world = open({ now: () => NOW })
    expect(world.now()).toBe(NOW)
    expect(world.version).toBe(version())
  })

  test('has a clock that goes', () => {
    expect(open().now()).toMatch(/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/)
  })

  test('has the version of the package', () => {
    expect(version()).toMatch(/^\d+\.\d+\.\d+/)
    expect(worldWith().version).not.toBe(version())
  })

  test('has room for a table also where nobody watches', () => {
    expect(open().columns).toBeGreaterThan(40)
  })
})

describe('the engine', () => {
  test.each([
    ['en', true],
    ['en-GB', true],
    ['EN-us', true],
    ['und', true],
    ['de', false],
    ['ko', false],
    ['enm', false],
    ['', false],
  ])('for %j: %s', (language, has) => {
    expect(engineFor({ language }) !== null).toBe(has)
  })

  test('is loaded once', () => {
    expect(engineFor({ language: 'en-GB' })).toBe(engineFor({ language: 'en-IN' }))
  })
})
