import { describe, expect, test } from 'vitest'
import { all, names, sketch } from '../../../tests/attribution/sketch.js'
import { type ModelFile, readModelFile } from './file.js'
import { hashOf } from './hash.js'
import { attributionModel, loadAttribution } from './index.js'
import { beginOf, CUE, labelCount } from './labels.js'
import { lexiconKey, VERB } from './lexicon.js'
import { setColumns, tableOf } from './table.js'
import { writeModelFile } from './write-file.js'

const LABELS = labelCount(3)
const RELATION = labelCount(2)

function emptyTable(width: number) {
  const table = tableOf({ bits: 4, slots: Int32Array.of(3), checks: Int8Array.of(-7) }, width)
  setColumns(
    table,
    Array.from({ length: width }, (_, y) => Int8Array.of(y - 5)),
  )
  return table
}

const chain = (labels: number) => ({ labels, step: 0.01, transition: new Float64Array(labels * labels).fill(0.5) })

const file: ModelFile = {
  names,
  thresholds: { source: 0.3, cue: 0.3, content: 0.3 },
  points: { weights: [0, 1, 1, 1, 1], at: [0], worth: [0.5] },
  lexicon: { keys: Uint32Array.of(lexiconKey(hashOf('say'), VERB)), classes: Uint8Array.of(7) },
  stages: {
    base: emptyTable(2 * LABELS + RELATION),
    stackedTable: emptyTable(LABELS),
    relationTable: emptyTable(RELATION),
    first: chain(LABELS),
    stacked: chain(LABELS),
    relation: chain(RELATION),
  },
}

describe('the file', () => {
  const bytes = writeModelFile(file)

  test('reads as it was written', () => {
    expect(readModelFile(bytes)).toEqual(file)
  })

  test('reads from the middle of a larger buffer', () => {
    const larger = new Uint8Array(bytes.length + 5)
    larger.set(bytes, 3)
    expect(readModelFile(larger.subarray(3, 3 + bytes.length))).toEqual(file)
  })

  test.each([
    ['nothing', new Uint8Array(0), /Not a file/],
    ['something else', new Uint8Array(100).fill(65), /Not a file/],
    ['a file that is cut off', bytes.subarray(0, bytes.length - 3), /cut off/],
  ])('refuses %s', (_, wrong, problem) => {
    expect(() => loadAttribution(wrong)).toThrow(problem)
  })
})

describe('a model that knows nothing', () => {
  // All labels are alike to it: whatever it finds, it must find legal runs and no fault.
  const model = attributionModel(file)

  test.each([
    ['nothing', ''],
    ['one word', 'Yes/NN'],
    ['punctuation only', ', , . “ ” "'],
    ['words of no known script', '\u{1F600}/NN \uD800/NN \u0000/NN ﷽/NN'],
    ['a circle in the parse', 'a/NN/2/dobj b/NN/1/dobj'],
  ])('reads %s', (_, line) => {
    const syntax = sketch(line === '' ? 'x' : line)
    const range = line === '' ? { from: 0, to: 0 } : all(syntax)
    for (const { cue, source, content } of model.relations(syntax, range).relations)
      for (const { start, end } of [...cue, ...source, ...content]) expect(start).toBeLessThan(end)
  })

  test('says when it read a paragraph in pieces', () => {
    const long = sketch(new Array(700).fill('w/NN').join(' '))
    expect(model.relations(long, all(long)).inPieces).toBe(true)
    expect(model.relations(long, { from: 0, to: 600 }).inPieces).toBe(false)
  })
})

describe('a model with one reflex', () => {
  // The transition into a one-token cue is the only thing it likes.
  const transition = new Float64Array(LABELS * LABELS)
  transition[beginOf(CUE) + 3] = 9
  const eager = { ...chain(LABELS), transition }
  const model = attributionModel({ ...file, stages: { ...file.stages, first: eager, stacked: eager } })

  test('tells offsets in the text, not in tokens', () => {
    const syntax = sketch('Much/NN earlier/NN text/NN ¶ She/PRP said/VBD so/NN')
    const { relations } = model.relations(syntax, { from: 3, to: 6 })
    for (const { cue } of relations) {
      expect(cue[0]!.start).toBeGreaterThanOrEqual(syntax.start[3]!)
      expect(syntax.text.slice(cue[0]!.start, cue[0]!.end)).toMatch(/^\w+$/)
    }
    expect(relations.length).toBeGreaterThan(0)
  })
})
