import { describe, expect, test } from 'vitest'
import { record, says } from '../../tests/records.js'
import { indexSources } from './index.js'
import { SourceIndex } from './source-index.js'

const ice = record('ice', 'The ice has cost us forty berths.', [says('Ilse Domm', 'The ice')], { title: 'Ice' })
const fees = record('fees', 'We will not raise the fees.', [], { url: 'https://tern.example/fees' })

describe('an index', () => {
  test('names its sources with what is known of them', () => {
    expect(indexSources([ice, fees]).sources).toEqual([
      { id: 'ice', title: 'Ice' },
      { id: 'fees', url: 'https://tern.example/fees' },
    ])
  })

  test('names those that were searched and let go, and a report keeps its list', () => {
    const index = indexSources([ice])
    const before = index.sources
    index.list({ id: 'gone' })
    expect(index.sources.map(({ id }) => id)).toEqual(['ice', 'gone'])
    expect(before.map(({ id }) => id)).toEqual(['ice'])
    expect(index.sources).toBe(index.sources)
  })

  test('finds the source that holds a place', () => {
    const index = indexSources([ice, fees])
    expect(index.shelfAt(0).source.id).toBe('ice')
    expect(index.shelfAt(ice.text.length - 1).source.id).toBe('ice')
    expect(index.shelfAt(ice.text.length + 1)).toEqual({ source: fees, from: ice.text.length + 1 })
    expect(index.shelfAt(10_000).source.id).toBe('fees')
  })

  test('asks for the statements of a source once, and only when they are needed', () => {
    const asked: string[] = []
    const index = new SourceIndex(({ id }) => {
      asked.push(id)
      return []
    })
    index.add(ice)
    index.add(fees)
    expect(asked).toEqual([])
    index.statementsIn(fees)
    index.statementsIn(fees)
    expect(asked).toEqual(['fees'])
  })

  test('takes the statements that a record brings along', () => {
    const index = indexSources([ice, { id: 'bare', text: 'Nothing here.' }])
    expect(index.statementsIn(ice)).toBe(ice.statements)
    expect(index.statementsIn({ id: 'bare', text: '' })).toEqual([])
  })

  test('holds four gigabytes and says so', () => {
    const index = indexSources([])
    const vast = { id: 'vast', text: { length: 2 ** 32 } as unknown as string }
    expect(() => index.add(vast)).toThrow(/Four gigabytes/)
  })
})
