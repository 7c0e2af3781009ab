import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  allowedPairs,
  beginOf,
  isOpen,
  labelCount,
  mayFollow,
  needsOpen,
  type Run,
  roleOf,
  runsOf,
  writeRun,
} from './labels.js'

const LABELS = labelCount(3)

test.each([
  ['O', 0, false, false, -1],
  ['B-source', 1, true, false, 0],
  ['I-source', 2, true, true, 0],
  ['E-source', 3, false, true, 0],
  ['S-source', 4, false, false, 0],
  ['B-cue', 5, true, false, 1],
  ['S-content', 12, false, false, 2],
] as const)('%s', (_, label, open, needs, role) => {
  expect([isOpen(label), needsOpen(label), roleOf(label)]).toEqual([open, needs, role])
})

test.each([
  ['O after O', 0, 0, true],
  ['a span after O', 0, beginOf(2), true],
  ['an end after O', 0, beginOf(2) + 2, false],
  ['O in an open span', beginOf(1), 0, false],
  ['the end of an open span', beginOf(1), beginOf(1) + 2, true],
  ['the end of another span', beginOf(1), beginOf(2) + 2, false],
  ['a span right after a span', beginOf(0) + 2, beginOf(0), true],
  ['a second begin', beginOf(0), beginOf(0), false],
] as const)('%s', (_, label, next, may) => {
  expect(mayFollow(label, next)).toBe(may)
})

test('61 of the 169 pairs may follow each other', () => {
  expect(allowedPairs(LABELS).length).toBe(61)
})

describe('runs', () => {
  const layouts = fc
    .array(
      fc.record({
        gap: fc.integer({ min: 0, max: 2 }),
        length: fc.integer({ min: 1, max: 4 }),
        role: fc.integer({ min: 0, max: 2 }),
      }),
    )
    .map((parts) => {
      const runs: Run[] = []
      let at = 0
      for (const { gap, length, role } of parts) {
        runs.push({ role, from: at + gap, to: at + gap + length })
        at += gap + length
      }
      return { runs, count: at + 1 }
    })

  test('that are written come back', () => {
    fc.assert(
      fc.property(layouts, ({ runs, count }) => {
        const labels = new Uint8Array(count)
        for (const run of runs) writeRun(labels, run)
        expect(runsOf(labels)).toEqual(runs)
      }),
    )
  })

  test('make legal paths only', () => {
    fc.assert(
      fc.property(layouts, ({ runs, count }) => {
        const labels = new Uint8Array(count)
        for (const run of runs) writeRun(labels, run)
        for (let t = 1; t < count; t++) expect(mayFollow(labels[t - 1]!, labels[t]!)).toBe(true)
      }),
    )
  })
})
