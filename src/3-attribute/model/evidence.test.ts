import { describe, expect, test } from 'vitest'
import { all, names, sketch } from '../../../tests/attribution/sketch.js'
import { levelOf, readEvidence } from './evidence.js'
import { beginOf, CONTENT, CUE, labelCount, ROLES, SOURCE } from './labels.js'
import { fixedLexicon } from './lexicon.js'
import { PAD, readPassage } from './passage.js'
import { cutPieces, LONGEST } from './pieces.js'
import { schemeOf } from './scheme.js'
import { WordTable } from './words.js'

const LABELS = labelCount(ROLES.length)
const reader = {
  words: new WordTable(),
  scheme: schemeOf(names),
  lexicon: fixedLexicon(new Uint32Array(0), new Uint8Array(0)),
}
const syntax = sketch('She/PRP said/VBD it/PRP rains/VBD ././1/punct | It/PRP pours/VBD')
const passage = readPassage(reader, syntax, all(syntax))

/** Marginals that are sure of one label a token. */
function sureOf(labels: readonly number[]): Float64Array {
  const marginals = new Float64Array(labels.length * LABELS)
  labels.forEach((label, t) => {
    marginals[t * LABELS + label] = 1
  })
  return marginals
}

const single = (role: number) => beginOf(role) + 3
const path = [single(SOURCE), single(CUE), beginOf(CONTENT), beginOf(CONTENT) + 2, 0, 0, 0]

describe('evidence', () => {
  const evidence = readEvidence(passage, sureOf(path))
  const inside = (list: ArrayLike<number>) => Array.from(list).slice(PAD, PAD + path.length)

  test('knows the likeliest labels and how likely each role is', () => {
    expect(inside(evidence.best)).toEqual(path)
    expect(inside(evidence.level[SOURCE]!)).toEqual([7, 0, 0, 0, 0, 0, 0])
    expect(inside(evidence.level[CONTENT]!)).toEqual([0, 0, 7, 7, 0, 0, 0])
  })

  test('knows where spans begin and end', () => {
    expect(inside(evidence.begins)).toEqual([7, 7, 7, 0, 0, 0, 0])
    expect(inside(evidence.ends)).toEqual([7, 7, 0, 7, 0, 0, 0])
  })

  test('knows the nearest cues', () => {
    expect(inside(evidence.left)).toEqual([-1, -1, 4, 4, 4, 4, 4])
    expect(inside(evidence.right)).toEqual([4, -1, -1, -1, -1, -1, -1])
  })

  test('counts what has begun', () => {
    expect(inside(evidence.begun[CONTENT]!)).toEqual([0, 0, 1, 1, 1, 1, 1])
    expect(inside(evidence.begun[CUE]!)).toEqual([0, 1, 1, 1, 1, 1, 1])
  })

  test('knows what the sentence holds', () => {
    expect(inside(evidence.inSentence)).toEqual([7, 7, 7, 7, 7, 0, 0])
  })
})

test('levels ascend', () => {
  const levels = [0, 0.02, 0.1, 0.25, 0.45, 0.65, 0.85, 0.97, 1].map(levelOf)
  expect(levels).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 7])
})

describe('a long paragraph', () => {
  const words = (count: number) => new Array(count).fill('w/NN').join(' ')

  test('of the longest length is read whole', () => {
    const long = sketch(words(LONGEST))
    expect(cutPieces(long, all(long))).toEqual([{ from: 0, to: LONGEST }])
  })

  test('is cut at sentence ends', () => {
    const long = sketch([words(400), words(300), words(100)].join(' | '))
    expect(cutPieces(long, all(long))).toEqual([
      { from: 0, to: 400 },
      { from: 400, to: 800 },
    ])
  })

  test('without sentence ends is cut anyhow', () => {
    const long = sketch(words(1500))
    expect(cutPieces(long, all(long)).map(({ from, to }) => to - from)).toEqual([600, 600, 300])
  })

  test('an empty one has no pieces', () => {
    expect(cutPieces(syntax, { from: 3, to: 3 })).toEqual([])
  })
})
