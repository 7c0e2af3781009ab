import { describe, expect, test } from 'vitest'
import { cutTokens } from './cut.js'
import { Forms } from './forms.js'
import { LABEL_FEATURES, labelFeatures, MOVE_FEATURES, moveFeatures } from './parse-features.js'
import { Move, ParseState } from './parse-state.js'
import { PAD, Sentence } from './sentence.js'

const SHIFT = 32 - 12
const TAGS = ['DT', 'NN', 'VBD', ',']

/** A state on a sentence with the tags given in words of the form word/TAG, after some moves. */
function stateOf(tagged: string, moves: readonly number[] = []): ParseState {
  const pairs = tagged.split(' ').map((pair) => pair.split('/'))
  const text = pairs.map(([word]) => word).join(' ')
  const tokens = cutTokens(text, 0, text.length)
  const sentence = new Sentence(new Forms(new Map()))
  sentence.load(tokens, 0, tokens.count)
  pairs.forEach(([, tag], i) => {
    sentence.tag[i + PAD] = TAGS.indexOf(tag!) + 1
  })
  const state = new ParseState(TAGS)
  state.begin(sentence)
  for (const move of moves)
    if (move === Move.shift) state.shift()
    else state.attach(move, 1)
  return state
}

function moveRows(state: ParseState): number[] {
  const rows = new Int32Array(MOVE_FEATURES).fill(-1)
  moveFeatures(state, { rows, shift: SHIFT })
  return [...rows]
}

function labelRows(state: ParseState, head: number): number[] {
  const rows = new Int32Array(LABEL_FEATURES).fill(-1)
  labelFeatures(state, head, { rows, shift: SHIFT })
  return [...rows]
}

const { shift, left, right } = Move
const plain = 'the/DT mayor/NN left/VBD the/DT town/NN'

describe('the features of a transition', () => {
  test('fill every place with a row of the table', () => {
    for (const moves of [[], [shift], [shift, shift], [shift, left, shift, shift, shift, shift]])
      for (const row of moveRows(stateOf(plain, moves))) {
        expect(row).toBeGreaterThanOrEqual(0)
        expect(row).toBeLessThan(1 << 12)
      }
  })

  test('are the same for the same state', () => {
    expect(moveRows(stateOf(plain, [shift]))).toEqual(moveRows(stateOf(plain, [shift])))
  })

  test.each([
    ['the top of the stack', plain, 'a/DT mayor/NN left/VBD the/DT town/NN', [shift]],
    ['the word below it', plain, 'a/DT mayor/NN left/VBD the/DT town/NN', [shift, shift]],
    ['the next word', plain, 'the/DT owner/NN left/VBD the/DT town/NN', [shift]],
    ['the word after that', plain, 'the/DT mayor/NN sold/VBD the/DT town/NN', [shift]],
    ['a tag', plain, 'the/DT mayor/VBD left/VBD the/DT town/NN', [shift]],
    ['a comma far ahead', plain, 'the/DT mayor/NN left/VBD the/DT ,/,', [shift]],
  ])('see %s', (_, one, other, moves) => {
    expect(moveRows(stateOf(one, moves))).not.toEqual(moveRows(stateOf(other, moves)))
  })

  test('see what was attached', () => {
    const moved = stateOf(plain, [shift, left, shift])
    const { label } = moved
    const before = moveRows(moved)
    label[PAD] = 2
    expect(moveRows(moved)).not.toEqual(before)
  })
})

describe('the features of a label', () => {
  test('fill every place', () => {
    const state = stateOf(plain, [shift, left, shift])
    expect(labelRows(state, PAD + 2).every((row) => row >= 0)).toBe(true)
  })

  test('tell a head on the left from one on the right', () => {
    const state = stateOf('town/NN town/NN town/NN', [shift, shift])
    expect(labelRows(state, state.headBy(left))).not.toEqual(labelRows(state, state.headBy(right)))
  })

  test('tell the root from a word', () => {
    const state = stateOf('mayor/NN left/VBD', [shift, left, shift])
    expect(labelRows(state, state.root)).not.toEqual(labelRows(state, PAD))
  })
})
