import { describe, expect, test } from 'vitest'
import { Chain } from '../../src/3-attribute/model/chain.js'
import { confidenceOf } from '../../src/3-attribute/model/confidence.js'
import { FeatureList } from '../../src/3-attribute/model/features.js'
import { CONTENT, CUE, labelCount, SOURCE } from '../../src/3-attribute/model/labels.js'
import { Summer } from '../../src/3-attribute/model/summer.js'
import { columnOf, occupiedIn, setColumns, tableOf } from '../../src/3-attribute/model/table.js'
import { calibrate, type Judged } from '../../training/attribution/calibrate.js'
import { Chance } from '../../training/attribution/chance.js'
import type { Article, Pair } from '../../training/attribution/corpus.js'
import { Crf, type Lesson, type Recipe } from '../../training/attribution/crf.js'
import { goldOf } from '../../training/attribution/gold.js'
import { common, judge } from '../../training/attribution/judge.js'
import { CueCounts } from '../../training/attribution/lexicon.js'
import { orderByUse } from '../../training/attribution/order.js'
import { chainOf, packTable } from '../../training/attribution/pack.js'
import { rowIn, select } from '../../training/attribution/selection.js'
import { meanOf } from '../../training/attribution/twins.js'
import { sketch } from './sketch.js'

describe('chance', () => {
  const draw = (seed: number) => {
    const chance = new Chance(seed)
    return Array.from({ length: 5 }, () => chance.next())
  }

  test('is the same for the same seed, and another for another', () => {
    expect(draw(3)).toEqual(draw(3))
    expect(draw(3)).not.toEqual(draw(4))
  })

  test('shuffles without loss', () => {
    const list = Int32Array.from({ length: 50 }, (_, i) => i)
    new Chance(1).shuffle(list)
    expect([...list]).not.toEqual([...list].sort((a, b) => a - b))
    expect([...list].sort((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, i) => i))
  })
})

describe('a chain', () => {
  // A language of two words: 1 stands outside, 2 to 4 begin, continue and end a span.
  const recipe: Recipe = { labels: labelCount(1), epochs: 1, seed: 1, rate: 0.1, keep: 0.7, cutoff: 1, bits: 12 }
  const lessonOf = (words: readonly number[]): Lesson => {
    const list = new FeatureList()
    for (const word of words) {
      list.one(1, word)
      list.one(2, 0)
      list.endToken()
    }
    return { lists: [list], labels: Uint8Array.from(words, (word) => word - 1) }
  }
  const lessons = [
    [1, 2, 3, 4, 1],
    [2, 4, 1, 1],
    [1, 1, 5, 1],
    [5, 2, 4],
  ].map(lessonOf)

  function train(rounds: number) {
    const counting = new Crf(recipe, [])
    for (const lesson of lessons) counting.count(lesson)
    counting.settle()
    for (const lesson of lessons) counting.learn(lesson)
    counting.takeSnapshot()
    const lookup = select(counting.result().families[0]!, counting.counts, { bits: 8, most: 100 })
    const crf = new Crf(recipe, [lookup])
    crf.settle()
    for (let round = 0; round < rounds; round++) for (const lesson of lessons) crf.learn(lesson)
    crf.takeSnapshot()
    return crf.result()
  }

  test('learns its lessons, and finds them again when packed', () => {
    const learnt = train(60)
    const chain = new Chain(chainOf(learnt))
    const summer = new Summer(packTable([learnt], 0))
    const sums = new Int32Array(summer.width)
    for (const { lists, labels } of lessons) {
      chain.begin(labels.length)
      summer.find(lists[0]!)
      labels.forEach((_, t) => {
        summer.sum(t, sums, 0)
        chain.emit(t, sums, 0)
      })
      const lattice = chain.run()
      labels.forEach((label, t) => {
        expect(lattice.marginal(t, label)).toBeGreaterThan(0.7)
      })
    }
  })

  test('is the mean of its twins, weight by weight', () => {
    const [a, b] = [train(2), train(9)]
    const mean = meanOf([() => train(2), () => train(9)])
    mean.families[0]!.weights.forEach((weight, k) => {
      expect(weight).toBeCloseTo((a.families[0]!.weights[k]! + b.families[0]!.weights[k]!) / 2, 6)
    })
    mean.transition.forEach((weight, k) => {
      expect(weight).toBeCloseTo((a.transition[k]! + b.transition[k]!) / 2, 12)
    })
    expect(meanOf([() => train(2)])).toEqual(a)
  })

  test('comes out the same, bit for bit', () => {
    expect(train(3)).toEqual(train(3))
  })
})

describe('the choice of features', () => {
  const weights = new Float32Array(16 * 3)
  weights.set([1, 0], 0)
  weights.set([5, 0], 16)
  weights.set([2, 2], 32)
  const rows = { labels: 2, hashes: Int32Array.of(0x01000001, 0x02000001, 0x03000002), weights }

  test('gives a slot to the more useful of two', () => {
    const lookup = select(rows, Uint8Array.of(3, 3, 3), { bits: 4, most: 16 })
    expect([rowIn(lookup, 0x02000001) >= 0, rowIn(lookup, 0x01000001)]).toEqual([true, -1])
  })

  test('weighs how often a feature was seen', () => {
    const lookup = select(rows, Uint8Array.of(255, 3, 3), { bits: 4, most: 16 })
    expect([rowIn(lookup, 0x01000001) >= 0, rowIn(lookup, 0x02000001)]).toEqual([true, -1])
  })

  test('keeps no more than there is room for', () => {
    const lookup = select(rows, Uint8Array.of(3, 3, 3), { bits: 4, most: 1 })
    expect([lookup.rows, rowIn(lookup, 0x03000002)]).toEqual([1, -1])
  })

  test('is what the packed table holds', () => {
    const lookup = select(rows, Uint8Array.of(3, 3, 3), { bits: 4, most: 16 })
    const learnt = {
      labels: 2,
      families: [{ ...rows, weights: new Float32Array(16 * lookup.rows).fill(0.5) }],
      lookups: [lookup],
      transition: new Float64Array(4),
    }
    expect([...occupiedIn(packTable([learnt], 0)).slots]).toEqual([1, 2])
  })
})

test('rows in order of use are the same rows', () => {
  const slots = Int32Array.from({ length: 12_000 }, (_, k) => k + 5)
  const checks = Int8Array.from(slots, (slot) => slot % 100)
  const table = tableOf({ bits: 14, slots, checks }, 2)
  setColumns(table, [Int8Array.from(slots, (slot) => slot % 50), Int8Array.from(slots, (slot) => -(slot % 50))])
  const uses = new Uint32Array(1 << 14)
  uses.fill(9, 2000)
  const ordered = orderByUse(table, uses)
  const after = occupiedIn(ordered)
  expect(after.slots[0]).toBeGreaterThanOrEqual(2000)
  expect([...after.slots].sort((a, b) => a - b)).toEqual([...slots])
  expect(columnOf(ordered, 0)).toEqual(Int8Array.from(after.slots, (slot) => slot % 50))
  expect(after.checks).toEqual(Int8Array.from(after.slots, (slot) => slot % 100))
})

describe('gold on tokens', () => {
  const syntax = sketch('She/PRP said/VBD it/PRP rains/VBD ././4/punct ¶ He/PRP left/VBD')
  const at = (words: string): Pair => [syntax.text.indexOf(words), syntax.text.indexOf(words) + words.length]
  const article: Article = {
    id: 'a',
    article: 'a',
    syntax,
    attributions: [{ source: [at('She')], cue: [at('said')], content: [at('it rains')] }],
    paragraphs: [
      { from: 0, to: 5 },
      { from: 5, to: 7 },
    ],
  }

  test('has a label a token and a relation a cue', () => {
    const [first, second] = goldOf(article)
    expect([...first!.labels]).toEqual([4, 8, 9, 11, 0])
    expect(first!.relations).toEqual([
      {
        source: [{ role: SOURCE, from: 0, to: 1 }],
        cue: [{ role: CUE, from: 1, to: 2 }],
        content: [{ role: CONTENT, from: 2, to: 4 }],
      },
    ])
    expect([[...second!.labels], second!.relations]).toEqual([[0, 0], []])
  })

  test('a token in two roles is a cue before a source before content', () => {
    const attributions = [{ source: [at('She')], cue: [at('said')], content: [at('She said it')] }]
    expect([...goldOf({ ...article, attributions })[0]!.labels]).toEqual([4, 8, 12, 0, 0])
  })

  test('the lexicon of an article leaves out the article', () => {
    const scheme = {
      tag: new Int32Array(13),
      wordClass: new Uint8Array(13).fill(1),
      label: new Int32Array(12),
      group: new Int32Array(12),
    }
    const own = new CueCounts()
    own.add(scheme, article, goldOf(article))
    const counts = new CueCounts()
    counts.add(scheme, article, goldOf(article))
    const { keys } = counts.entries()
    expect(keys.length).toBeGreaterThan(0)
    expect([...counts.cues.values()]).toEqual([1])
    expect(counts.without(own).classOf(12345, 1)).toBe(0)
  })
})

describe('judging', () => {
  const run = (from: number, to: number) => [{ role: 0, from, to }]
  test.each([
    ['the same', run(0, 4), run(0, 4), 1],
    ['half', run(0, 4), run(0, 2), 0.5],
    ['nothing in common', run(0, 2), run(2, 4), 0],
    ['nothing and nothing', [], [], 1],
    ['nothing and something', [], run(0, 1), 0],
  ])('%s', (_, a, b, share) => {
    expect(common(a, b)).toBe(share)
  })

  test('counts a gold relation once', () => {
    const gold = { source: run(0, 1), cue: run(1, 2), content: run(2, 6) }
    const mine = { ...gold, cueProbability: 1, sourceProbability: 1, contentProbability: 1, agreement: 1 }
    expect(judge([mine, mine], [gold]).map(({ right }) => right)).toEqual([true, false])
  })
})

test('what is calibrated means what it says', () => {
  // Of relations with all probabilities p, a share of p squared is right: the raw odds are too high.
  const chance = new Chance(5)
  const judged: Judged[] = Array.from({ length: 1600 }, (_, i) => {
    const p = ((i % 20) + 0.5) / 20
    const relation = {
      cue: [],
      source: [],
      content: [],
      cueProbability: p,
      sourceProbability: p,
      contentProbability: p,
      agreement: p,
    }
    return { relation, right: chance.next() / 2 ** 32 < p * p }
  })
  const points = calibrate(judged)
  expect([...points.worth].sort((a, b) => a - b)).toEqual(points.worth)
  for (const level of [3, 10, 17]) {
    const p = (level + 0.5) / 20
    expect(Math.abs(confidenceOf(points, judged[level]!.relation) - p * p)).toBeLessThan(0.1)
  }
})
