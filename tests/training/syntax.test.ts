import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cutTokens } from '../../src/2-understand/syntax/cut.js'
import { Forms } from '../../src/2-understand/syntax/forms.js'
import { Move, ParseState } from '../../src/2-understand/syntax/parse-state.js'
import { PAD, Sentence } from '../../src/2-understand/syntax/sentence.js'
import { Seeded } from '../../training/random.js'
import { jackknife } from '../../training/syntax/folds.js'
import { lessonOf, listsOf, UNKNOWN } from '../../training/syntax/lesson.js'
import { costs, FORBIDDEN, GoldTree } from '../../training/syntax/oracle.js'
import { repairNames, repairTag } from '../../training/syntax/repair.js'
import { only, Softmax } from '../../training/syntax/softmax.js'

const WORDS = 4
const ROOT = PAD + WORDS
const FORMS = new Forms(new Map())

/** A state on a sentence of four words, after the moves that are legal among `moves`. */
function stateAfter(moves: readonly number[]): ParseState {
  const tokens = cutTokens('a b c d', 0, 7)
  const sentence = new Sentence(FORMS)
  sentence.load(tokens, 0, WORDS)
  const state = new ParseState(['NN'])
  state.begin(sentence)
  for (const move of moves) if (state.allows(move)) apply(state, move)
  return state
}

function apply(state: ParseState, move: number): void {
  if (move === Move.shift) state.shift()
  else state.attach(move, 1)
}

/** The most right arcs that any continuation reaches, by trying them all. */
function reachable(moves: readonly number[], gold: GoldTree): number {
  const state = stateAfter(moves)
  if (state.done) {
    let right = 0
    for (let word = PAD; word < ROOT; word++) if (state.head[word] === gold.head[word]) right++
    return right
  }
  const next = [Move.shift, Move.left, Move.right].filter((move) => state.allows(move))
  return Math.max(...next.map((move) => reachable([...moves, move], gold)))
}

/** Only the moves that were legal when their turn came. */
function legal(moves: readonly number[]): number[] {
  const state = stateAfter([])
  return moves.filter((move) => {
    const may = state.allows(move)
    if (may) apply(state, move)
    return may
  })
}

/** A random projective tree: what a random parse draws. */
function treeBy(moves: readonly number[]): GoldTree {
  const state = stateAfter([])
  for (let n = 0; !state.done; n++) {
    const allowed = [Move.shift, Move.left, Move.right].filter((move) => state.allows(move))
    apply(state, allowed[(moves[n] ?? 0) % allowed.length]!)
  }
  return new GoldTree(state.head.slice(), state.label.slice())
}

describe('the dynamic oracle', () => {
  const some = fc.array(fc.integer({ min: 0, max: 2 }), { maxLength: 6 })
  const full = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 8, maxLength: 8 })

  test('counts what a look at every continuation counts', () => {
    fc.assert(
      fc.property(some, full, (start, drawn) => {
        const moves = legal(start)
        const gold = treeBy(drawn)
        const state = stateAfter(moves)
        if (state.done) return
        const cost = costs(state, gold, new Int32Array(3))
        const before = reachable(moves, gold)
        for (const move of [Move.shift, Move.left, Move.right])
          expect(cost[move]).toBe(state.allows(move) ? before - reachable([...moves, move], gold) : FORBIDDEN)
      }),
      { numRuns: 40 },
    )
  })

  test('leaves one move free of cost, wherever the parser is', () => {
    fc.assert(
      fc.property(some, full, (start, drawn) => {
        const state = stateAfter(legal(start))
        if (!state.done) expect(Math.min(...costs(state, treeBy(drawn), new Int32Array(3)))).toBe(0)
      }),
    )
  })
})

describe('the learner', () => {
  const rows = (...some: number[]) => Int32Array.from(some)

  test('learns which row means which class', () => {
    const model = new Softmax(3, 4, 0.1)
    for (let n = 0; n < 30; n++)
      for (let c = 0; c < 3; c++) {
        model.scores(rows(c, 9), 2)
        model.learn(rows(c, 9), 2, only(c))
      }
    expect([0, 1, 2].map((c) => model.best(rows(c, 9), 2))).toEqual([0, 1, 2])
  })

  test('asks nothing of classes that are not legal', () => {
    const model = new Softmax(3, 4, 0.1)
    model.scores(rows(1), 1)
    model.learn(rows(1), 1, { right: 0b001, legal: 0b011 })
    const [first, second, third] = model.scores(rows(1), 1)
    expect(first).toBeGreaterThan(third!)
    expect(second).toBeLessThan(third!)
    expect(third).toBe(0)
  })

  test('is cut down to int8 with signs and order kept', () => {
    const model = new Softmax(2, 2, 0.1)
    model.scores(rows(1), 1)
    model.learn(rows(1), 1, only(0))
    const weights = model.quantised()
    expect([weights[2], weights[3]]).toEqual([127, -127])
    expect(weights[0]).toBe(0)
    expect([...model.quantisedByFirst()]).toEqual([0, -127, 0, 0])
  })
})

const article = {
  id: 'a',
  text: 'Ada Orr met Mr. Orr. Orr left "well".',
  start: [0, 4, 8, 12, 16, 19, 21, 25, 30, 31, 35, 36],
  end: [3, 7, 11, 15, 19, 20, 24, 29, 31, 35, 36, 37],
  lemma: ['Ada', 'Orr', 'meet', 'Mr.', 'Orr', '.', 'Orr', 'leave', '``', 'well', "''", '.'],
  pos: ['NNP', 'NNP', 'VBD', 'NNP', 'NNP', '.', 'NNP', 'VBD', '``', 'RB', "''", '.'],
  ner: ['PERSON', 'PERSON', 'O', 'O', 'PERSON', 'O', 'ORGANIZATION', 'O', 'O', 'O', 'O', 'O'],
  sentence: [0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1],
  head: [1, 2, -1, 4, 2, 2, 7, -1, 9, 7, 9, 7],
  deprel: [
    'compound',
    'nsubj',
    'root',
    'compound',
    'dobj',
    'punct',
    'nsubj',
    'root',
    'punct',
    'advmod',
    'punct',
    'punct',
  ],
}

describe('a lesson', () => {
  const lists = listsOf([article])
  const lesson = lessonOf(article, lists)

  test('carries the silver over to own tokens', () => {
    expect([...lesson.tag].map((tag) => lists.tags[tag])).toEqual(article.pos)
    expect([...lesson.head]).toEqual(article.head)
    expect(lesson.sentences).toEqual([
      [0, 6],
      [6, 12],
    ])
  })

  test('makes a bare surname a person', () => {
    expect(repairNames(article)[6]).toBe('PERSON')
    expect([...lesson.name].map((name) => lists.names[name])).toEqual([
      'B-PERSON',
      'L-PERSON',
      'O',
      'O',
      'U-PERSON',
      'O',
      'U-PERSON',
      ...Array(5).fill('O'),
    ])
  })

  test('knows nothing of a token that is cut otherwise', () => {
    const other = lessonOf({ ...article, end: article.end.map((end, j) => (j === 2 ? end - 1 : end)) }, lists)
    expect(other.tag[2]).toBe(UNKNOWN)
    expect(other.head[1]).toBe(UNKNOWN)
  })
})

test.each([
  ["''", '“', '``'],
  ["''", '”', "''"],
  ['NN', '“', 'NN'],
])('the tag %s of a mark that reads %s becomes %s', (tag, form, repaired) => {
  expect(repairTag(tag, form)).toBe(repaired)
})

test('no article is read by a model that has seen it', () => {
  const lists = listsOf([article])
  const lessons = Array.from({ length: 7 }, (_, n) => ({ ...lessonOf(article, lists), id: `${n}` }))
  const seen = jackknife(
    lessons,
    (part) => part.map(({ id }) => id),
    (held, model) => new Map(held.map(({ id }) => [id, model.includes(id)])),
  )
  expect([...seen.keys()].sort()).toEqual(lessons.map(({ id }) => id))
  expect([...seen.values()].some(Boolean)).toBe(false)
})

test('chance is the same each time', () => {
  const draw = () => {
    const random = new Seeded(5)
    return [random.shuffle([1, 2, 3, 4, 5, 6]), random.below(100), random.thin(Int32Array.from([1, 2, 3, 4]), 4, 0.5)]
  }
  expect(draw()).toEqual(draw())
  expect(new Seeded(1).thin(Int32Array.from([1, 2, 3]), 3, 0)).toBe(3)
})
