import { describe, expect, test } from 'vitest'
import { pairsOf } from '../../src/4-resolve/across/candidates.js'
import { portraitsOf } from '../../src/4-resolve/across/portrait.js'
import { identify } from '../../src/4-resolve/index.js'
import type { DocumentRecord } from '../../src/types/index.js'
import { chance } from './chance.js'
import { pressOf } from './press.js'
import { type Score, scored } from './score.js'

describe('200 articles about sixty people, many of one name', () => {
  // About a third of a second each; evaluation/namesakes.mjs tries hundreds.
  const SEEDS = Array.from({ length: 36 }, (_, at) => at + 1)
  const all = new Map<number, Score>()

  test.each(SEEDS)('seed %i: nobody is taken for somebody else', (seed) => {
    const found = scored(pressOf(seed))
    all.set(seed, found)
    expect(found.wrong).toEqual([])
    expect(found.parties / found.named).toBeGreaterThan(0.9)
    expect(found.made / found.possible).toBeGreaterThan(0.9)
  })

  // One party in thirty is named without a word about who they are; what is lost beyond these is little.
  test('95 % of the links are made', () => {
    const sum = (of: 'made' | 'possible') => [...all.values()].reduce((total, found) => total + found[of], 0)
    expect(all.size).toBe(SEEDS.length)
    expect(sum('made') / sum('possible')).toBeGreaterThanOrEqual(0.95)
  })
})

describe('the answer', () => {
  const { records } = pressOf(9, 120)
  const shape = (all: readonly DocumentRecord[]) =>
    identify(all).speakers.map(({ id, name, parties }) => [id, name, ...parties.map(({ key }) => key)].join(' | '))

  test.each([1, 2, 3])('is the same in whatever order the articles come (%i)', (seed) => {
    const draw = chance(seed)
    const order = records.map((record) => ({ record, at: draw() })).sort((a, b) => a.at - b.at)
    expect(shape(order.map(({ record }) => record))).toEqual(shape(records))
  })

  test('has every party once', () => {
    const keys = identify(records).speakers.flatMap(({ parties }) => parties.map(({ key }) => key))
    expect(new Set(keys).size).toBe(keys.length)
  })

  test('gives every link as a judgement of the program, with its evidence and the time that was passed in', () => {
    const found = identify(records)
    const judgements = found.judgements('onrecord 0', '2026-01-01T00:00:00Z')
    const links = found.speakers.reduce((sum, { parties }) => sum + parties.length - 1, 0)
    expect(judgements).toHaveLength(links)
    for (const { says, by, at, because, party, speaker } of judgements) {
      expect([says, by, at]).toEqual(['same', 'onrecord 0', '2026-01-01T00:00:00Z'])
      expect(because.length).toBeGreaterThan(1)
      expect(found.speakerOf(party.document, party.name)!.parties.map(({ key }) => key)).toContain(speaker)
    }
  })

  test('does not heed judgements of the program: it judges anew', () => {
    const old = identify(records)
      .judgements('onrecord 0', '2026-01-01T00:00:00Z')
      .map((one) => ({ ...one, says: 'different' as const }))
    const again = identify(records, { judgements: old })
    expect(again.speakers.map(({ id }) => id)).toEqual(identify(records).speakers.map(({ id }) => id))
  })
})

test('comparisons grow with the articles, not with their square', { timeout: 60_000 }, () => {
  const count = (articles: number) => {
    const { records } = pressOf(21, articles)
    const portraits = records.flatMap(portraitsOf)
    return (
      pairsOf(portraits, { isCommon: () => false, isPlace: () => false, isStock: () => false, wikidata: () => null })
        .length / portraits.length
    )
  }
  const [small, large] = [count(150), count(900)]
  expect(large).toBeLessThan(small * 2.5)
})
