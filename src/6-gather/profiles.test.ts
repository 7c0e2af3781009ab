import { describe, expect, test } from 'vitest'
import { record, says } from '../../tests/records.js'
import { contextsOf } from './contexts.js'
import { centre, pairsOf, profilesOf } from './profiles.js'
import { sectionsOf } from './sections.js'
import { termsOf } from './terms.js'
import { gatherUtterances } from './utterances.js'
import { cosine } from './weights.js'

const HEADING = 'The harbour'
const text = [
  '“Boats fish on the Lanner Bank,” Lund said of the commission.',
  '“The boats were boarded on the bank.”',
  '“Trains run over the Sarrow bridge.”',
  '“A bridge for trains costs money.”',
  HEADING,
  'Asked about eels, Aske said: “There are many.”',
  'Another heading',
].join('\n')
const sayings = [
  says('Mara Lund', '“Boats fish on the Lanner Bank,”'),
  says('Jon Aske', '“The boats were boarded on the bank.”'),
  says('Mara Lund', '“Trains run over the Sarrow bridge.”'),
  says('Jon Aske', '“A bridge for trains costs money.”'),
  says('Ola Dahl', '“There are many.”', { prompt: 'about eels' }),
]
const one = record('a', text, sayings, { headings: [HEADING, 'Another heading'] })
const made = profilesOf(gatherUtterances([one]), { sections: sectionsOf(one), contexts: contextsOf([one]) })
const profile = (id: string) => made.find(({ utterance }) => utterance.main.statement.id === id)!
const [boats, boarded, trains, money, eels] = ['s1', 's2', 's3', 's4', 's5'].map(profile)

describe('what an utterance is about', () => {
  test.each([
    ['its own words', boats!.own, ['boat', 'fish', 'lanner', 'bank']],
    ['pairs of them that stand together', boats!.pairs, ['boat fish', 'lanner bank']],
    ['the question that it answers', eels!.own, ['eel']],
  ])('%s', (_, found, stems) => {
    expect([...found].sort()).toEqual([...stems].sort())
  })

  test('the paragraph around it', () => {
    expect(boats!.around.has('commission')).toBe(true)
    expect(boarded!.around.has('commission')).toBe(false)
  })

  test('the paragraphs beside it, less than its own', () => {
    expect(trains!.weights.get('board')).toBeGreaterThan(0)
    expect(trains!.weights.get('board')!).toBeLessThan(boarded!.weights.get('board')!)
  })

  test('its document’s story, where a pile holds several', () => {
    const story = () => new Map([['lighthouse', 1]])
    const [first] = profilesOf(gatherUtterances([one]), { sections: [], contexts: contextsOf([one]), story })
    expect(first!.weights.get('lighthouse')).toBeGreaterThan(0)
  })

  test('the section it stands in', () => {
    expect([eels, boats].map((one) => one!.sections.map(({ label }) => label))).toEqual([[HEADING], []])
    expect(eels!.weights.get('harbour')).toBeGreaterThan(0)
  })

  test('its own words more than those around', () => {
    expect(boats!.weights.get('fish')).toBeGreaterThan(boats!.weights.get('commission')!)
  })
})

describe('likeness', () => {
  test.each([
    ['the same', boats!, boats!, trains!],
    ['shared words', boats!, boarded!, trains!],
    ['shared company', trains!, money!, boats!],
  ])('%s', (_, a, near, far) => {
    expect(cosine(a.weights, near.weights)).toBeGreaterThan(cosine(a.weights, far.weights))
  })

  test('is between nothing and one', () => {
    expect(cosine(boats!.weights, boats!.weights)).toBeCloseTo(1, 6)
    expect(cosine(boats!.weights, new Map())).toBe(0)
    expect(cosine(boats!.weights, trains!.weights)).toBe(cosine(trains!.weights, boats!.weights))
  })

  test('a group’s middle is nearer to its own', () => {
    const middle = centre([boats!, boarded!])
    expect(cosine(boats!.weights, middle)).toBeGreaterThan(cosine(trains!.weights, middle))
  })
})

test.each([
  ['the Lanner Bank', ['lanner bank']],
  ['the Lanner, Bank', []],
  ['fish of the bank', []],
  ['power cable fault', ['power cabl', 'cabl fault']],
  ['fish', []],
])('the pairs of %j', (words, pairs) => {
  expect(pairsOf(termsOf(words))).toEqual(pairs)
})
