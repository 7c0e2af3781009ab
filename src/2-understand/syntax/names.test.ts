import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cutTokens } from './cut.js'
import { Forms } from './forms.js'
import { Layer } from './layer.js'
import { bestName, findNames, isOpen, isPlain, mayFollow, NAME_FEATURES, OUTSIDE, type Spot } from './names.js'
import { PAD, Sentence } from './sentence.js'

// Two kinds of name: O, then B I L U of the first, B I L U of the second.
const [B, I, L, U] = [1, 2, 3, 4]
const [B2, I2, L2, U2] = [5, 6, 7, 8]
const CLASSES = 9

describe('which class may follow which', () => {
  test.each([
    ['after none', OUTSIDE, [OUTSIDE, B, U, B2, U2]],
    ['after a beginning', B, [I, L]],
    ['inside', I2, [I2, L2]],
    ['after an end', L, [OUTSIDE, B, U, B2, U2]],
    ['after a single word', U2, [OUTSIDE, B, U, B2, U2]],
  ])('%s', (_, before, allowed) => {
    const found = Array.from({ length: CLASSES }, (_, name) => name).filter((name) => mayFollow(before, name, false))
    expect(found).toEqual(allowed)
  })

  test('no name stays open at the end', () => {
    expect([OUTSIDE, B, U, B2, U2].filter((name) => mayFollow(OUTSIDE, name, true))).toEqual([OUTSIDE, U, U2])
    expect([I, L].filter((name) => mayFollow(B, name, true))).toEqual([L])
  })

  test('open are beginnings and insides', () => {
    expect([OUTSIDE, B, I, L, U, B2, I2, L2, U2].filter(isOpen)).toEqual([B, I, B2, I2])
  })
})

test('the best name is the best of the legal ones', () => {
  const scores = Int32Array.from([0, 9, 5, 7, 1, 8, 5, 5, 2])
  expect(bestName(scores, OUTSIDE, false)).toBe(B)
  expect(bestName(scores, B, false)).toBe(L)
  expect(bestName(scores, OUTSIDE, true)).toBe(U2)
})

test('plain words have no capital and no digit', () => {
  const tokens = cutTokens('the McGee plan of 2016 , iPhone', 0, 99)
  const sentence = new Sentence(new Forms(new Map()))
  sentence.load(tokens, 0, tokens.count)
  expect(tokens.form.filter((_, i) => isPlain(sentence, i + PAD))).toEqual(['the', 'plan', 'of', ','])
})

test('whatever the weights, names are whole', () => {
  const bits = 6
  fc.assert(
    fc.property(
      fc.int8Array({ minLength: CLASSES << bits, maxLength: CLASSES << bits }),
      fc.array(fc.constantFrom('Ada', 'Ruiz', 'of', 'the', 'Bank', ',', '9'), { minLength: 1, maxLength: 12 }),
      (weights, words) => {
        const text = words.join(' ')
        const tokens = cutTokens(text, 0, text.length)
        const sentence = new Sentence(new Forms(new Map()))
        sentence.load(tokens, 0, tokens.count)
        const spot: Spot = { sentence, seen: new Map(), i: 0, before: OUTSIDE, before2: OUTSIDE }
        const into = new Uint8Array(tokens.count)
        findNames(spot, { layer: new Layer(weights, CLASSES, bits), rows: new Int32Array(NAME_FEATURES) }, into)
        let before: number = OUTSIDE
        into.forEach((name, i) => {
          expect(mayFollow(before, name, i === into.length - 1)).toBe(true)
          before = name
        })
      },
    ),
  )
})
