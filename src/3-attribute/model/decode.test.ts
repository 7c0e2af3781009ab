import { describe, expect, test } from 'vitest'
import { confidenceOf, partsOf } from './confidence.js'
import { decode as decodeWeighed, type Thresholds } from './decode.js'
import type { CueReading, PassageReading } from './engine.js'
import { CONTENT, CUE, SOURCE } from './labels.js'
import { meansOf } from './opinions.js'
import type { Likely } from './spans.js'

const run = (role: number, from: number, to: number, probability: number): Likely => ({ role, from, to, probability })
const source = (from: number, to: number, p: number) => run(SOURCE, from, to, p)
const content = (from: number, to: number, p: number) => run(CONTENT, from, to, p)
const cue = (at: number, p: number, sources: Likely[], contents: Likely[]): CueReading => ({
  cue: run(CUE, at, at + 1, p),
  sources,
  contents,
})
const reading = (cues: CueReading[], runs: Likely[] = []): PassageReading => ({ cues, runs })
const decode = (one: PassageReading, thresholds: Thresholds) => decodeWeighed(meansOf(one), thresholds)
const half = { source: 0.5, cue: 0.5, content: 0.5 }
const places = (runs: readonly { from: number; to: number }[]) => runs.map(({ from, to }) => [from, to])

describe('decoding', () => {
  test('tells what both models find', () => {
    const [one, ...others] = decode(
      reading([cue(2, 0.9, [source(0, 2, 0.9)], [content(3, 9, 0.8)])], [source(0, 2, 0.8), content(3, 9, 0.9)]),
      half,
    )
    expect(others).toEqual([])
    expect([places(one!.source), places(one!.cue), places(one!.content)]).toEqual([[[0, 2]], [[2, 3]], [[3, 9]]])
  })

  test('leaves out cues below the threshold', () => {
    expect(decode(reading([cue(2, 0.4, [], [content(3, 9, 1)])], [content(3, 9, 1)]), half)).toEqual([])
  })

  test('leaves out what one model alone is sure of, and the other has never heard of', () => {
    const [one] = decode(reading([cue(2, 0.9, [source(0, 2, 0.9)], [content(3, 9, 0.9)])], [content(3, 9, 0.9)]), half)
    expect(one!.source).toEqual([])
  })

  test('takes the likelier of two runs that overlap', () => {
    const contents = [content(3, 9, 0.6), content(3, 8, 0.35)]
    const [one] = decode(reading([cue(2, 1, [], contents)], contents), { ...half, content: 0.3 })
    expect(places(one!.content)).toEqual([[3, 9]])
  })

  test('keeps the pieces of an interrupted content', () => {
    const contents = [content(0, 3, 0.9), content(6, 9, 0.8)]
    const [one] = decode(reading([cue(4, 1, [], contents)], contents), half)
    expect(places(one!.content)).toEqual([
      [0, 3],
      [6, 9],
    ])
  })

  test('gives a source to both cues that claim it', () => {
    const shared = source(0, 2, 0.9)
    const both = decode(
      reading(
        [cue(2, 0.9, [shared], [content(3, 5, 0.9)]), cue(6, 0.9, [shared], [content(7, 9, 0.9)])],
        [shared, content(3, 5, 0.9), content(7, 9, 0.9)],
      ),
      half,
    )
    expect(both.map((one) => places(one.source))).toEqual([[[0, 2]], [[0, 2]]])
  })

  const twice = [
    cue(2, 0.9, [source(0, 2, 0.9)], [content(3, 5, 0.9)]),
    cue(6, 0.9, [source(5, 6, 0.9)], [content(3, 5, 0.2), content(7, 9, 0.6)]),
  ]
  const told = [source(0, 2, 0.9), source(5, 6, 0.9), content(3, 5, 0.9)]

  test('gives content to the cue that claims it most, and to the other what it claims besides', () => {
    const [first, second] = decode(reading(twice, told), half)
    expect([places(first!.content), places(second!.content)]).toEqual([[[3, 5]], [[7, 9]]])
  })

  test('shares content with a cue that claims nothing else', () => {
    const [one, other] = [twice[0]!, { ...twice[1]!, contents: [content(3, 5, 0.2)] }]
    const [first, second] = decode(reading([one, other], told), half)
    expect([places(first!.content), places(second!.content)]).toEqual([[[3, 5]], [[3, 5]]])
    expect(second!.contentProbability).toBeCloseTo(0.2)
  })

  test('joins the pieces of one cue', () => {
    const same = [[source(0, 2, 0.9)], [content(7, 9, 0.9)]] as const
    const pieces = [cue(2, 0.8, [...same[0]], [...same[1]]), cue(4, 0.9, [...same[0]], [...same[1]])]
    const found = decode(reading(pieces, [source(0, 2, 0.9), content(7, 9, 0.9)]), half)
    expect(found.map((one) => places(one.cue))).toEqual([
      [
        [2, 3],
        [4, 5],
      ],
    ])
    expect(found[0]!.cueProbability).toBeCloseTo(0.9)
  })

  test('says how sure it is of having no source', () => {
    const contents = [content(3, 9, 0.9)]
    const [one] = decode(reading([cue(2, 1, [source(0, 2, 0.3)], contents)], contents), half)
    expect(one!.sourceProbability).toBeCloseTo(0.7)
  })
})

describe('confidence', () => {
  const points = { weights: [0, 1, 1, 1, 1], at: [-2, 0, 4], worth: [0.1, 0.5, 0.9] }
  const relation = (p: number) => ({
    cue: [],
    source: [],
    content: [],
    cueProbability: p,
    sourceProbability: p,
    contentProbability: p,
    agreement: p,
  })

  test('rises with every probability', () => {
    const worth = [0, 0.2, 0.5, 0.7, 0.9, 1].map((p) => confidenceOf(points, relation(p)))
    expect([...worth].sort((a, b) => a - b)).toEqual(worth)
  })

  test.each([
    ['below the first point', 0, 0.1],
    ['on a point', 0.5, 0.5],
    ['above the last point', 1, 0.9],
  ])('%s', (_, p, worth) => {
    expect(confidenceOf(points, relation(p))).toBeCloseTo(worth)
  })

  test('is made of finite numbers only', () => {
    for (const p of [0, 1]) for (const part of partsOf(relation(p))) expect(Number.isFinite(part)).toBe(true)
  })
})
