import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hashOf } from './hash.js'
import { CANDIDATE, classOfShare, fixedLexicon, lexiconKey, NOUN, OTHER, VERB } from './lexicon.js'

const lemma = fc.integer()
const wordClass = fc.constantFrom(OTHER, VERB, NOUN)
const entries = fc.uniqueArray(fc.record({ lemma, wordClass, level: fc.integer({ min: 1, max: 7 }) }), {
  maxLength: 300,
  selector: (one) => lexiconKey(one.lemma, one.wordClass),
})

describe('a fixed lexicon', () => {
  test('answers as a map would', () => {
    fc.assert(
      fc.property(entries, fc.array(fc.tuple(lemma, wordClass)), (known, asked) => {
        const map = new Map(known.map((one) => [lexiconKey(one.lemma, one.wordClass), one.level]))
        const lexicon = fixedLexicon(Uint32Array.from(map.keys()), Uint8Array.from(map.values()))
        for (const one of known) expect(lexicon.classOf(one.lemma, one.wordClass)).toBe(one.level)
        for (const [word, kind] of asked) expect(lexicon.classOf(word, kind)).toBe(map.get(lexiconKey(word, kind)) ?? 0)
      }),
    )
  })

  test('knows keys that crowd together', () => {
    const keys = Uint32Array.from({ length: 1000 }, (_, i) => i)
    const lexicon = fixedLexicon(keys, keys.map((key) => 1 + (key % 7)) as unknown as Uint8Array)
    for (let key = 0; key < 1000; key += 4) expect(lexicon.classOf(key / 4, 0)).toBe(1 + (key % 7))
    expect(lexicon.classOf(251, 0)).toBe(0)
  })

  test('that is empty knows nothing, and answers', () => {
    expect(fixedLexicon(new Uint32Array(0), new Uint8Array(0)).classOf(hashOf('say'), VERB)).toBe(0)
  })

  test('keeps a verb apart from the noun of the same letters', () => {
    const report = hashOf('report')
    const lexicon = fixedLexicon(Uint32Array.of(lexiconKey(report, VERB)), Uint8Array.of(6))
    expect([VERB, NOUN, OTHER].map((kind) => lexicon.classOf(report, kind))).toEqual([6, 0, 0])
  })
})

describe('the class of a share', () => {
  test('rises with the share', () => {
    const classes = Array.from({ length: 101 }, (_, cues) => classOfShare(cues, 100))
    expect([...classes].sort((a, b) => a - b)).toEqual(classes)
    expect([classes[0], classes[100]]).toEqual([1, 7])
  })

  test('of a word never seen is none', () => {
    expect([classOfShare(0, 0), classOfShare(0, -1)]).toEqual([0, 0])
  })

  test('needs more than one sight for a sure cue', () => {
    expect(classOfShare(1, 1)).toBeLessThan(classOfShare(20, 20))
    expect(classOfShare(1, 1)).toBeGreaterThanOrEqual(CANDIDATE)
  })
})
