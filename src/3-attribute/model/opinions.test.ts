import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CueReading, PassageReading } from './engine.js'
import { CONTENT, CUE, SOURCE } from './labels.js'
import { meansOf, type Opinion, opinionsOn } from './opinions.js'
import type { Likely } from './spans.js'

const run = (role: number, from: number, to: number, probability: number): Likely => ({ role, from, to, probability })
const cueAt = (at: number, probability: number, contents: Likely[] = [], sources: Likely[] = []): CueReading => ({
  cue: run(CUE, at, at + 1, probability),
  sources,
  contents,
})

const share = fc.double({ min: 0.05, max: 1, noNaN: true })
const runIn = (role: number) =>
  fc
    .record({ from: fc.integer({ min: 0, max: 5 }), length: fc.integer({ min: 1, max: 4 }), probability: share })
    .map(({ from, length, probability }) => run(role, from, from + length, probability))
const runsIn = (role: number) =>
  fc.uniqueArray(runIn(role), { maxLength: 8, selector: ({ from, to }) => `${from} ${to}` })
const cueIn = fc
  .record({ at: fc.integer({ min: 0, max: 5 }), p: share, contents: runsIn(CONTENT), sources: runsIn(SOURCE) })
  .map(({ at, p, contents, sources }) => cueAt(at, p, contents, sources))
const readings: fc.Arbitrary<PassageReading> = fc.record({
  cues: fc.array(cueIn, { maxLength: 4 }),
  runs: fc.tuple(runsIn(SOURCE), runsIn(CONTENT)).map(([a, b]) => [...a, ...b]),
})

/** What is said of one place, written out for every cue: slow, and plainly right. */
function slowly({ cues, runs }: PassageReading, role: number, place: { from: number; to: number }) {
  const of = (list: readonly Likely[]) =>
    list.find((one) => one.role === role && one.from === place.from && one.to === place.to)?.probability ?? 0
  const claims = cues.map(({ cue, sources, contents }) => of(role === SOURCE ? sources : contents) * cue.probability)
  const most = Math.max(0, ...claims)
  return {
    stacked: of(runs),
    relation: Math.min(
      1,
      claims.reduce((sum, claim) => sum + claim, 0),
    ),
    cue: most === 0 ? null : cues[claims.indexOf(most)]!,
  }
}

describe('opinions', () => {
  test('are what the models say, added up by hand', () => {
    fc.assert(
      fc.property(readings, fc.constantFrom(SOURCE, CONTENT), (reading, role) => {
        for (const { run: place, stacked, relation, cue } of opinionsOn(reading, role)) {
          const slow = slowly(reading, role, place)
          expect(stacked).toBe(slow.stacked)
          expect(relation).toBeCloseTo(slow.relation, 12)
          expect(cue).toBe(slow.cue)
        }
      }),
    )
  })

  test('cover every run of either model once', () => {
    fc.assert(
      fc.property(readings, (reading) => {
        const spell = ({ from, to }: { from: number; to: number }) => `${from} ${to}`
        const told = opinionsOn(reading, CONTENT).map((one) => spell(one.run))
        const known = [
          ...reading.runs.filter(({ role }) => role === CONTENT),
          ...reading.cues.flatMap((one) => one.contents),
        ]
        expect(new Set(told).size).toBe(told.length)
        expect(new Set(told)).toEqual(new Set(known.map(spell)))
      }),
    )
  })

  test('keep the roles apart', () => {
    const reading = { cues: [cueAt(2, 1, [run(CONTENT, 3, 5, 0.6)], [run(SOURCE, 3, 5, 0.2)])], runs: [] }
    const relation = (role: number) => opinionsOn(reading, role).map((one: Opinion) => one.relation)
    expect([relation(SOURCE), relation(CONTENT)]).toEqual([[0.2], [0.6]])
  })

  test('never make more than a certainty of two cues that share a run', () => {
    const shared = run(CONTENT, 3, 5, 0.9)
    const [one] = opinionsOn({ cues: [cueAt(0, 1, [shared]), cueAt(6, 0.9, [shared])], runs: [] }, CONTENT)
    expect(one!.relation).toBe(1)
    expect(one!.cue!.cue.from).toBe(0)
  })

  test('of two cues that claim a run alike name the first', () => {
    const shared = run(CONTENT, 3, 5, 0.5)
    const [one] = opinionsOn({ cues: [cueAt(0, 0.8, [shared]), cueAt(6, 0.8, [shared])], runs: [] }, CONTENT)
    expect(one!.cue!.cue.from).toBe(0)
  })
})

describe('means', () => {
  test('lie between what the two models say', () => {
    fc.assert(
      fc.property(readings, (reading) => {
        const { contents } = meansOf(reading)
        opinionsOn(reading, CONTENT).forEach(({ stacked, relation }, i) => {
          expect(contents[i]!.probability).toBeGreaterThanOrEqual(Math.min(stacked, relation))
          expect(contents[i]!.probability).toBeLessThanOrEqual(Math.max(stacked, relation))
        })
      }),
    )
  })

  test('leave the cues as they are', () => {
    const reading = { cues: [cueAt(2, 0.4)], runs: [] }
    expect(meansOf(reading)).toEqual({ cues: reading.cues, sources: [], contents: [] })
  })
})
