import { describe, expect, test } from 'vitest'
import { cutTokens } from './cut.js'
import { Forms } from './forms.js'
import { Layer } from './layer.js'
import { PAD, Sentence } from './sentence.js'
import { TAG_FEATURES, tagFeatures, tagSentence } from './tagger.js'

const BITS = 10

function sentenceOf(text: string, onlyTags: ReadonlyMap<string, number> = new Map()): Sentence {
  const tokens = cutTokens(text, 0, text.length)
  const sentence = new Sentence(new Forms(onlyTags))
  sentence.load(tokens, 0, tokens.count)
  return sentence
}

/** The rows of the features of token `i`. */
function rowsOf(sentence: Sentence, i: number): number[] {
  const rows = new Int32Array(TAG_FEATURES)
  tagFeatures(sentence, i + PAD, { rows, shift: 32 - BITS })
  return [...rows]
}

describe('features', () => {
  test('are rows of the table', () => {
    for (const row of rowsOf(sentenceOf('Ada left town.'), 1)) {
      expect(row).toBeGreaterThanOrEqual(0)
      expect(row).toBeLessThan(1 << BITS)
    }
  })

  test('are the same for the same surroundings', () => {
    expect(rowsOf(sentenceOf('Ada left town.'), 1)).toEqual(rowsOf(sentenceOf('Ada  left  town.'), 1))
  })

  test.each([
    ['the word', 'Ada left town.', 'Ada fled town.'],
    ['the word before', 'Ada left town.', 'Orr left town.'],
    ['the word after', 'Ada left town.', 'Ada left home.'],
    ['two words after', 'Ada left town.', 'Ada left town!'],
    ['the case', 'Ada left town.', 'Ada Left town.'],
  ])('see %s', (_, one, other) => {
    expect(rowsOf(sentenceOf(one), 1)).not.toEqual(rowsOf(sentenceOf(other), 1))
  })

  test('see the tag before', () => {
    const sentence = sentenceOf('Ada left town.')
    const without = rowsOf(sentence, 1)
    sentence.tag[PAD] = 3
    expect(rowsOf(sentence, 1)).not.toEqual(without)
  })
})

test('a form with one tag gets it without a score', () => {
  const sentence = sentenceOf('the town', new Map([['the', 1]]))
  // Every weight speaks for class 0.
  const layer = new Layer(
    Int8Array.from({ length: 2 << BITS }, (_, i) => (i % 2 === 0 ? 50 : 0)),
    2,
    BITS,
  )
  tagSentence(sentence, layer, new Int32Array(TAG_FEATURES))
  expect([sentence.tag[PAD], sentence.tag[PAD + 1]]).toEqual([2, 1])
})
