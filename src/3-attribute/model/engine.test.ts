import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { all, names, sketch } from '../../../tests/attribution/sketch.js'
import { addBaseFeatures } from './base-features.js'
import { Chain } from './chain.js'
import { Engine, type Stages } from './engine.js'
import { readEvidence } from './evidence.js'
import { FeatureList } from './features.js'
import { hashOf, spread } from './hash.js'
import { CONTENT, CUE, labelCount, SOURCE } from './labels.js'
import { fixedLexicon, lexiconKey, VERB } from './lexicon.js'
import { type Passage, readPassage } from './passage.js'
import { schemeOf } from './scheme.js'
import { likelyRuns } from './spans.js'
import { addStackedFeatures } from './stacked-features.js'
import { Summer } from './summer.js'
import { setColumns, type Table, tableOf } from './table.js'
import { WordTable } from './words.js'

const WIDE = labelCount(3)
const NARROW = labelCount(2)
const reader = {
  words: new WordTable(),
  scheme: schemeOf(names),
  lexicon: fixedLexicon(Uint32Array.of(lexiconKey(hashOf('say'), VERB)), Uint8Array.of(7)),
}

/** A table in which every slot holds something, made up but always the same. */
function madeUp(width: number, seed: number): Table {
  const slots = Int32Array.from({ length: 256 }, (_, slot) => slot)
  const checks = Int8Array.from(slots, (slot) => spread(slot + seed) >> 24)
  const table = tableOf({ bits: 8, slots, checks }, width)
  const columns = Array.from({ length: width }, (_, y) =>
    Int8Array.from(slots, (slot) => spread(slot * width + y + seed) >> 24),
  )
  setColumns(table, columns)
  return table
}

const chain = (labels: number) => ({
  labels,
  step: 0.02,
  transition: Float64Array.from({ length: labels * labels }, (_, pair) => (spread(pair) >> 24) / 200),
})
const stages: Stages = {
  base: madeUp(2 * (WIDE - 1) + NARROW - 1, 1),
  stackedTable: madeUp(WIDE - 1, 2),
  relationTable: madeUp(NARROW - 1, 3),
  first: chain(WIDE),
  stacked: chain(WIDE),
  relation: chain(NARROW),
}

function passageOf(line: string): Passage {
  const syntax = sketch(line)
  return readPassage(reader, syntax, all(syntax))
}

/** The second model's runs, each step by itself and nothing left out. */
function slowly(passage: Passage) {
  const base = scoresOf(stages.base, (list) => addBaseFeatures(passage, list))
  const first = latticeOf(
    'first',
    base.map((row) => row.slice(0, WIDE - 1)),
  )
  const evidence = readEvidence(passage, first.marginals())
  const more = scoresOf(stages.stackedTable, (list) => addStackedFeatures(passage, evidence, list))
  const sums = base.map((row, t) => row.slice(WIDE - 1, 2 * (WIDE - 1)).map((score, y) => score + more[t]![y]!))
  return latticeOf('stacked', sums).lattice
}

function scoresOf(table: Table, add: (list: FeatureList) => void): number[][] {
  const list = new FeatureList()
  const summer = new Summer(table)
  add(list)
  summer.find(list)
  return Array.from({ length: list.tokens }, (_, t) => {
    const sums = new Int32Array(summer.width)
    summer.sum(t, sums, 0)
    return [...sums]
  })
}

function latticeOf(stage: 'first' | 'stacked', scores: readonly number[][]): Chain {
  const one = new Chain(stages[stage])
  one.begin(scores.length)
  scores.forEach((row, t) => {
    one.emit(t, Int32Array.from(row), 0)
  })
  one.run()
  return one
}

const line = fc
  .array(fc.constantFrom('said/VBD', 'the/DT', ',', '“', '”', 'Port/NNP', 'it/PRP', 'closed/VBD', '| It/PRP'), {
    minLength: 1,
    maxLength: 25,
  })
  .map((words) => words.join(' ').replace(/^\| /, ''))

describe('the engine', () => {
  test('reads as its models would one after the other', () => {
    const engine = new Engine(stages)
    fc.assert(
      fc.property(line, (words) => {
        const passage = passageOf(words)
        const reading = engine.read(passage)
        if (reading === null) return
        for (const role of [SOURCE, CONTENT]) {
          const slow = likelyRuns(slowly(passage), role, 0.05)
          expect(reading.runs.filter((run) => run.role === role)).toEqual(slow)
        }
      }),
      { numRuns: 60 },
    )
  })

  test('tells cues that do not overlap, in order, and runs within the passage', () => {
    const engine = new Engine(stages)
    fc.assert(
      fc.property(line, (words) => {
        const passage = passageOf(words)
        const reading = engine.read(passage)
        let end = 0
        for (const { cue, sources, contents } of reading?.cues ?? []) {
          expect(cue.role).toBe(CUE)
          expect(cue.from).toBeGreaterThanOrEqual(end)
          end = cue.to
          for (const { from, to, probability } of [...sources, ...contents]) {
            expect([from >= 0, from < to, to <= passage.count, probability <= 1 + 1e-9]).toEqual([
              true,
              true,
              true,
              true,
            ])
          }
        }
      }),
      { numRuns: 60 },
    )
  })

  test('reads several passages as it reads each of them', () => {
    const engine = new Engine(stages)
    fc.assert(
      fc.property(fc.array(line, { maxLength: 5 }), (lines) => {
        const passages = lines.map(passageOf)
        const alone = passages.map((passage) => engine.read(passage))
        expect(engine.readAll(passages)).toEqual(alone)
      }),
      { numRuns: 30 },
    )
  })

  test('keeps nothing of what it read before', () => {
    const engine = new Engine(stages)
    const passage = passageOf('“ It/PRP closed/VBD ” , said/VBD the/DT Port/NNP')
    const before = engine.read(passage)
    for (let length = 1; length < 80; length += 13) engine.read(passageOf(new Array(length).fill('said/VBD').join(' ')))
    expect(engine.read(passage)).toEqual(before)
    expect(new Engine(stages).read(passage)).toEqual(before)
  })

  test('finds no cue where the first model is sure that there is none', () => {
    const transition = new Float64Array(WIDE * WIDE)
    transition[0] = 200 // from outside to outside
    const base = tableOf({ bits: 8, slots: new Int32Array(0), checks: new Int8Array(0) }, 2 * (WIDE - 1) + NARROW - 1)
    const sure = new Engine({ ...stages, first: { ...stages.first, transition }, base })
    expect(sure.read(passageOf(new Array(60).fill('the/DT').join(' ')))).toBeNull()
  })
})
