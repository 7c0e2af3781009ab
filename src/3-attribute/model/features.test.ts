import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { all, names, sketch } from '../../../tests/attribution/sketch.js'
import { addBaseFeatures } from './base-features.js'
import { readEvidence } from './evidence.js'
import { distanceClass, FeatureList } from './features.js'
import { hashOf } from './hash.js'
import { labelCount, ROLES } from './labels.js'
import { fixedLexicon, lexiconKey, VERB } from './lexicon.js'
import { PAD, type Passage, readPassage } from './passage.js'
import { addRelationFeatures } from './relation-features.js'
import { schemeOf } from './scheme.js'
import { addStackedFeatures } from './stacked-features.js'
import { MOST_FEATURES } from './table.js'
import { WordTable } from './words.js'

const reader = {
  words: new WordTable(),
  scheme: schemeOf(names),
  lexicon: fixedLexicon(Uint32Array.of(lexiconKey(hashOf('say'), VERB)), Uint8Array.of(7)),
}

function passageOf(line: string): Passage {
  const syntax = sketch(line)
  return readPassage(reader, syntax, all(syntax))
}

const evidenceOf = (passage: Passage) =>
  readEvidence(
    passage,
    Float64Array.from({ length: passage.count * labelCount(ROLES.length) }, (_, at) => ((at * 31) % 13) / 78),
  )

/** The features of each token, as each of the three models has them. */
function featuresOf(passage: Passage): Record<'base' | 'stacked' | 'relation', number[][]> {
  const list = new FeatureList()
  const evidence = evidenceOf(passage)
  const told = (add: () => void) => {
    add()
    return Array.from({ length: list.tokens }, (_, t) => [...list.ids.subarray(list.startOf(t), list.ends[t])])
  }
  return {
    base: told(() => addBaseFeatures(passage, list)),
    stacked: told(() => addStackedFeatures(passage, evidence, list)),
    relation: told(() => addRelationFeatures({ passage, evidence, cue: { from: PAD, to: PAD + 1 } }, list)),
  }
}

const PLAIN =
  'Ms/NNP/2/det Ortega/NNP/3/nsubj said/VBD/0/root that/IN/7/mark the/DT/6/det port/NN/7/nsubj closed/VBD/3/ccomp ././3/punct'

describe('a list of features', () => {
  test('keeps the features of many tokens apart, however much it has to grow', () => {
    const list = new FeatureList()
    const counts = Array.from({ length: 900 }, (_, t) => (t * 7) % 250)
    counts.forEach((count, t) => {
      for (let k = 0; k < count; k++) list.two(3, t, k)
      list.endToken()
    })
    const again = new FeatureList()
    counts.forEach((count, t) => {
      expect(list.ends[t]! - list.startOf(t)).toBe(count)
      again.clear()
      for (let k = 0; k < count; k++) again.two(3, t, k)
      again.endToken()
      expect(list.ids.subarray(list.startOf(t), list.ends[t])).toEqual(again.ids.subarray(0, count))
    })
  })

  test('gives the same value another hash in another template', () => {
    const list = new FeatureList()
    for (let template = 1; template < 512; template++) list.one(template, 42)
    list.endToken()
    expect(new Set(list.ids.subarray(0, 511)).size).toBe(511)
  })

  test('minds the order of two values', () => {
    const list = new FeatureList()
    list.two(1, 5, 6)
    list.two(1, 6, 5)
    expect(list.ids[0]).not.toBe(list.ids[1])
  })
})

test('classes of distances rise, and stop rising', () => {
  const classes = Array.from({ length: 400 }, (_, distance) => distanceClass(distance))
  expect([...classes].sort((a, b) => a - b)).toEqual(classes)
  expect(new Set(classes).size).toBe(10)
})

describe('the features of a token', () => {
  test.each(['base', 'stacked', 'relation'] as const)('%s: fit into the lanes of a table', (kind) => {
    for (const features of featuresOf(passageOf(`${PLAIN} | ${PLAIN}`))[kind]) {
      expect(features.length).toBeGreaterThan(20)
      expect(features.length).toBeLessThanOrEqual(MOST_FEATURES)
    }
  })

  test.each(['base', 'stacked', 'relation'] as const)('%s: are the same when they are asked for again', (kind) => {
    expect(featuresOf(passageOf(PLAIN))[kind]).toEqual(featuresOf(passageOf(PLAIN))[kind])
  })

  test('hold no template twice with the same value', () => {
    const words = fc.array(fc.constantFrom('said/VBD', 'the/DT', ',/,', '“', '”', 'Port/NNP', 'it/PRP'), {
      minLength: 1,
      maxLength: 12,
    })
    fc.assert(
      fc.property(words, (line) => {
        // Two equal hashes in one token would count one weight twice.
        for (const features of featuresOf(passageOf(line.join(' '))).base)
          expect(features.length - new Set(features).size).toBeLessThanOrEqual(1)
      }),
    )
  })

  test('do not depend on where in the text the paragraph stands', () => {
    const alone = passageOf(PLAIN)
    const syntax = sketch(`Rain/NN fell/VBD ¶ ${PLAIN.replace(/\/(\d+)\//g, (_, head) => `/${+head && +head + 2}/`)}`)
    const later = readPassage(reader, syntax, { from: 2, to: syntax.count })
    expect(featuresOf(later)).toEqual(featuresOf(alone))
  })

  test('far from a change stay as they are', () => {
    const tail = Array.from({ length: 30 }, (_, i) => `w${i}/NN`).join(' ')
    const [a, b] = ['one/NN', 'two/NN'].map((word) => featuresOf(passageOf(`${word} ${tail}`)).base)
    expect(a!.slice(6)).toEqual(b!.slice(6))
    expect(a!.slice(0, 3)).not.toEqual(b!.slice(0, 3))
  })
})
