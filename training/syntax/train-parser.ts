import { Forms } from '../../src/2-understand/syntax/forms.js'
import {
  LABEL_FEATURES,
  labelFeatures,
  MOVE_FEATURES,
  moveFeatures,
} from '../../src/2-understand/syntax/parse-features.js'
import { Move, ParseState } from '../../src/2-understand/syntax/parse-state.js'
import { bestMove } from '../../src/2-understand/syntax/parser.js'
import { PAD, Sentence } from '../../src/2-understand/syntax/sentence.js'
import { Seeded } from '../random.js'
import { type Lesson, UNKNOWN } from './lesson.js'
import { costs, GoldTree } from './oracle.js'
import { Perceptron } from './perceptron.js'

const MOVE_BITS = 18
const LABEL_BITS = 15
const EPOCHS = 5

/** The two trained layers: int8 weights, row after row. */
export interface TrainedParser {
  readonly moves: Int8Array
  readonly moveBits: number
  readonly labels: Int8Array
  readonly labelBits: number
  readonly labelCount: number
}

interface Task {
  readonly lesson: Lesson
  readonly first: number
  readonly last: number
  readonly gold: GoldTree
}

/**
 * Trains on predicted tags (`tags` by article, from models that have not seen the article), following its own choices
 * from the second round on. Only sentences that both tokenisers cut alike are learnt from (`taskOf`).
 */
export function trainParser(
  lessons: readonly Lesson[],
  tags: ReadonlyMap<string, Uint8Array>,
  labelCount: number,
): TrainedParser {
  const tasks = lessons.flatMap((lesson) => lesson.sentences.flatMap((span) => taskOf(lesson, span) ?? []))
  const school = new School(labelCount)
  const random = new Seeded(2)
  for (let epoch = 0; epoch < EPOCHS; epoch++)
    for (const task of random.shuffle(tasks)) school.learn(task, tags.get(task.lesson.id)!, epoch > 0)
  return {
    moves: school.moves.quantised(),
    moveBits: MOVE_BITS,
    labels: school.labels.quantised(),
    labelBits: LABEL_BITS,
    labelCount,
  }
}

/** A sentence to learn from, if all heads are known and inside it; else null. */
function taskOf(lesson: Lesson, [first, last]: readonly [number, number]): Task | null {
  const head = new Int32Array(last - first + 2 * PAD)
  const label = new Uint8Array(head.length)
  for (let i = first; i < last; i++) {
    const to = lesson.head[i]!
    if (to === UNKNOWN || (to >= 0 && (to < first || to >= last))) return null
    head[i - first + PAD] = to < 0 ? last - first + PAD : to - first + PAD
    label[i - first + PAD] = lesson.label[i]!
  }
  return { lesson, first, last, gold: new GoldTree(head, label) }
}

class School {
  readonly moves = new Perceptron(3, MOVE_BITS)
  readonly labels: Perceptron
  readonly #sentence = new Sentence(new Forms(new Map()))
  readonly #state = new ParseState()
  readonly #rows = new Int32Array(MOVE_FEATURES)
  readonly #costs = new Int32Array(3)

  constructor(labelCount: number) {
    this.labels = new Perceptron(labelCount, LABEL_BITS)
  }

  learn({ lesson, first, last, gold }: Task, tags: Uint8Array, explore: boolean): void {
    const sentence = this.#sentence
    const state = this.#state
    sentence.forms.prepare(last - first)
    sentence.load(lesson.tokens, first, last)
    for (let i = first; i < last; i++) sentence.tag[i - first + PAD] = tags[i]! + 1
    state.begin(sentence)
    while (!state.done) {
      const move = this.#decide(gold, explore)
      if (move === Move.shift) state.shift()
      else state.attach(move, this.#name(gold, state.headBy(move)))
    }
  }

  /** Learns one transition and says which to take: its own choice when exploring, else the best of the right ones. */
  #decide(gold: GoldTree, explore: boolean): number {
    const state = this.#state
    const rows = this.#rows
    moveFeatures(state, { rows, shift: this.moves.shift })
    const scores = this.moves.scores(rows, MOVE_FEATURES)
    const cost = costs(state, gold, this.#costs)
    const guess = bestMove(state, scores)
    const least = Math.min(cost[0]!, cost[1]!, cost[2]!)
    let right = -1
    for (let move = 0; move < 3; move++)
      if (cost[move] === least && (right < 0 || scores[move]! > scores[right]!)) right = move
    this.moves.tick()
    if (cost[guess] !== least) {
      this.moves.move(rows, MOVE_FEATURES, { c: right, change: 1 })
      this.moves.move(rows, MOVE_FEATURES, { c: guess, change: -1 })
    }
    return explore ? guess : right
  }

  /** Learns the label of an arc, if the arc is right; the answer is the guess, so that later features are as in use. */
  #name(gold: GoldTree, head: number): number {
    const state = this.#state
    const rows = this.#rows
    const word = state.at(0)
    labelFeatures(state, head, { rows, shift: this.labels.shift })
    const guess = this.labels.best(rows, LABEL_FEATURES)
    if (gold.head[word] !== head) return guess
    const right = gold.label[word]!
    this.labels.tick()
    if (guess !== right) {
      this.labels.move(rows, LABEL_FEATURES, { c: right, change: 1 })
      this.labels.move(rows, LABEL_FEATURES, { c: guess, change: -1 })
    }
    return guess
  }
}
