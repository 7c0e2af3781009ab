import { describe, expect, test } from 'vitest'
import type { Operation } from '../operation.js'
import { jsonSchemaOf } from './json-schema.js'
import { offered } from './offered.js'
import { questionIn, questionSchema } from './question.js'
import { resultSchema } from './result-schema.js'

const named = (name: string): Operation => offered.find((one) => one.name === name)!

test('what can be asked from elsewhere', () => {
  expect(offered.map(({ name }) => name)).toEqual([
    'extract',
    'check',
    'explain',
    'story',
    'speaker',
    'judge',
    'add',
    'search',
    'export',
  ])
})

describe.each(offered.map((one) => [one.name, one] as const))('%s', (_, operation) => {
  const { properties } = jsonSchemaOf(questionSchema(operation)) as {
    properties: Record<string, { description?: string; default?: unknown }>
  }

  test('has its options, with their words and defaults, and no other field', () => {
    const { remote, options } = operation
    const open = options.filter((one) => one.remote !== false && !(one.name in remote!.settled))
    const own = [
      ...remote!.words.map(({ name }) => name),
      ...(remote!.drafts ? ['drafts'] : []),
      ...(remote!.documents === 'none' ? [] : ['documents']),
    ]
    expect(Object.keys(properties)).toEqual([...own, ...open.map(({ name }) => name)])
    for (const option of open) {
      expect(properties[option.name]?.description).toBe(option.about)
      if (option.kind === 'choice') expect(properties[option.name]?.default).toBe(option.byDefault)
    }
  })

  test('takes nothing that names a place of this machine', () => {
    const places = Object.keys(properties).filter((name) =>
      /record|judgements|authority|against|save|file|allow|output/.test(name),
    )
    expect(places).toEqual([])
    const values = operation.options.filter((one) => 'value' in one && /FILE|FOLDER|PLACE|STORY/.test(one.value))
    expect(values.filter(({ remote }) => remote === undefined)).toEqual([])
  })

  test('says what it answers', () => {
    expect(jsonSchemaOf(resultSchema(operation))).toHaveProperty('$schema')
  })
})

describe('a question', () => {
  test.each([
    ['search', {}, { sort: 'newest', counts: false, kind: 'any', mode: 'any' }],
    ['search', { words: 'a', limit: 3 }, { words: 'a', limit: 3 }],
    ['extract', { documents: [{ text: 'a' }] }, { documents: [{ text: 'a' }], speech: false }],
    ['check', { drafts: [{ draft: 'a' }], style: 'ap' }, { drafts: [{ draft: 'a', format: 'text' }], style: 'ap' }],
  ] as const)('to %s: %j', (name, sent, read) => {
    expect(questionIn(named(name), sent)).toMatchObject(read)
  })

  test.each([
    ['search', { limit: '3' }, /limit: .*number/],
    ['search', { words: 7 }, /words: .*string/],
    ['search', 'words', /the question: .*object/],
    ['search', { words: 'a'.repeat(10_001) }, /words: /],
    ['speaker', {}, /name: /],
    ['check', {}, /drafts: /],
    ['check', { drafts: [] }, /drafts: /],
    ['judge', { says: 'maybe', a: 'a', b: 'b' }, /says: .*same/],
    ['extract', { documents: [{ text: 'a', html: 'b' }] }, /documents\.0: expected one of/],
    ['extract', { documents: [{ text: 'a', path: '/etc' }] }, /documents\.0: .*path/],
  ])('to %s that cannot be used: %j', (name, sent, problem) => {
    expect(() => questionIn(named(name), sent)).toThrow(problem)
    expect(() => questionIn(named(name), sent)).toThrow(expect.objectContaining({ name: 'WrongUse' }))
  })
})
