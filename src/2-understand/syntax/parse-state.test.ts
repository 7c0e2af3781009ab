import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cutTokens } from './cut.js'
import { Forms } from './forms.js'
import { Layer } from './layer.js'
import { LABEL_FEATURES, MOVE_FEATURES } from './parse-features.js'
import { Move, ParseState } from './parse-state.js'
import { bestMove, parseSentence } from './parser.js'
import { PAD, Sentence } from './sentence.js'

const TAGS = ['NNP', 'VBD', ',', '``', 'DT']

/** A state at the start of a sentence with the given words; all have the tag of the same place in `tags`. */
function begin(text: string, tags: readonly string[] = []): ParseState {
  const tokens = cutTokens(text, 0, text.length)
  const sentence = new Sentence(new Forms(new Map()))
  sentence.load(tokens, 0, tokens.count)
  for (let i = 0; i < tokens.count; i++) sentence.tag[i + PAD] = 1 + Math.max(0, TAGS.indexOf(tags[i] ?? 'NNP'))
  const state = new ParseState(TAGS)
  state.begin(sentence)
  return state
}

describe('transitions', () => {
  test('"Ada left" by shift, left, shift, left', () => {
    const state = begin('Ada left')
    state.shift()
    state.attach(Move.left, 3)
    state.shift()
    state.attach(Move.left, 4)
    expect(state.done).toBe(true)
    expect([state.head[PAD], state.head[PAD + 1]]).toEqual([PAD + 1, state.root])
    expect([state.label[PAD], state.label[PAD + 1]]).toEqual([3, 4])
  })

  test('right hangs the top of the stack on the word below', () => {
    const state = begin('left town')
    state.shift()
    state.shift()
    expect(state.headBy(Move.right)).toBe(PAD)
    state.attach(Move.right, 1)
    expect(state.head[PAD + 1]).toBe(PAD)
    expect([state.right1[PAD], state.rights[PAD], state.depth]).toEqual([PAD + 1, 1, 1])
  })

  test('the outermost dependents are the last ones drawn', () => {
    const state = begin('the old town')
    state.shift()
    state.shift()
    state.attach(Move.left, 1)
    state.attach(Move.left, 2)
    expect([state.left1[PAD + 2], state.left2[PAD + 2], state.lefts[PAD + 2]]).toEqual([PAD, PAD + 1, 2])
  })

  test('what is legal', () => {
    const state = begin('Ada left')
    const legal = () => [Move.shift, Move.left, Move.right].filter((move) => state.allows(move))
    expect(legal()).toEqual([Move.shift])
    state.shift()
    expect(legal()).toEqual([Move.shift, Move.left])
    state.shift()
    expect(legal()).toEqual([Move.left, Move.right])
  })

  test('the best move is the best of the legal ones', () => {
    expect(bestMove(begin('Ada left'), Int32Array.from([-9, 5, 5]))).toBe(Move.shift)
  })

  test('the stack knows how deep it is', () => {
    const state = begin('Ada left')
    expect([state.at(0), state.at(1)]).toEqual([0, 0])
    state.shift()
    expect([state.at(0), state.at(1)]).toEqual([PAD, 0])
  })
})

describe('what stands between two words', () => {
  const state = begin('Ada , who left , said “ so', ['NNP', ',', 'DT', 'VBD', ',', 'VBD', '``', 'DT'])
  const place = (token: number) => token + PAD
  test.each([
    ['nothing', 2, 3, 0, 0, 0],
    ['a comma', 0, 2, 0, 1, 0],
    ['a verb and two commas', 0, 5, 1, 2, 0],
    ['a quotation mark', 5, 7, 0, 0, 1],
  ])('%s', (_, left, right, verbs, commas, quotes) => {
    expect(state.between(place(left), place(right))).toBe((verbs << 6) | (commas << 4) | quotes)
  })

  test('the next finite verb', () => {
    expect(state.verb[place(0)]).toBe(place(3))
    expect(state.verb[place(4)]).toBe(place(5))
    expect(state.verb[place(6)]).toBe(0)
  })
})

describe('a parse with any weights', () => {
  const bits = 5
  const labels = 4
  const words = fc.array(fc.constantFrom(...'Ada left the town , and Orr “ so ” said .'.split(' ')), {
    minLength: 1,
    maxLength: 400,
  })
  const weights = (classes: number) => fc.int8Array({ minLength: classes << bits, maxLength: classes << bits })

  test('is a projective tree: every word has a head, no circle, no crossing arcs', () => {
    fc.assert(
      fc.property(words, weights(3), weights(labels), (some, moves, names) => {
        const state = begin(some.join(' '))
        const layers = { moves: new Layer(moves, 3, bits), labels: new Layer(names, labels, bits) }
        parseSentence(state, layers, new Int32Array(Math.max(MOVE_FEATURES, LABEL_FEATURES)))
        const { count } = state.sentence
        for (let word = PAD; word < PAD + count; word++) {
          let at = word
          for (let steps = 0; at !== state.root; steps++) {
            expect(steps).toBeLessThanOrEqual(count)
            at = state.head[at]!
          }
        }
        expect(crossings(state)).toBe(0)
      }),
      { numRuns: 60 },
    )
  })
})

/** How many pairs of arcs cross; by looking at every pair. */
function crossings({ head, sentence }: ParseState): number {
  const arcs = Array.from({ length: Math.min(sentence.count, 60) }, (_, i) => i + PAD).map((word) =>
    [word, head[word]!].sort((a, b) => a - b),
  )
  return arcs.filter(([a, b]) => arcs.some(([c, d]) => a! < c! && c! < b! && b! < d!)).length
}
