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
import { type Lesson, type Lists, UNKNOWN } from './lesson.js'
import { costs, FORBIDDEN, GoldTree } from './oracle.js'
import { only, Softmax, type Target } from './softmax.js'

const MOVE_BITS = 19
const LABEL_BITS = 15
const EPOCHS = 5
const RATE = 0.05
/** The share of features left out of each example, drawn anew each time. */
const LOSS = 0.15

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
  lists: Lists,
): TrainedParser {
  const tasks = lessons.flatMap((lesson) => lesson.sentences.flatMap((span) => taskOf(lesson, span) ?? []))
  const random = new Seeded(2)
  const school = new School(lists, random)
  for (let epoch = 0; epoch < EPOCHS; epoch++)
    for (const task of random.shuffle(tasks)) school.learn(task, tags.get(task.lesson.id)!, epoch > 0)
  return {
    moves: school.moves.quantisedByFirst(),
    moveBits: MOVE_BITS,
    labels: school.labels.quantised(),
    labelBits: LABEL_BITS,
    labelCount: lists.labels.length,
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
  readonly moves = new Softmax(3, MOVE_BITS, RATE)
  readonly labels: Softmax
  readonly #sentence = new Sentence(new Forms(new Map()))
  readonly #state: ParseState
  readonly #random: Seeded
  readonly #rows = new Int32Array(MOVE_FEATURES)
  readonly #costs = new Int32Array(3)

  constructor({ tags, labels }: Lists, random: Seeded) {
    this.#random = random
    this.#state = new ParseState(tags)
    this.labels = new Softmax(labels.length, LABEL_BITS, RATE)
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
    const count = this.#random.thin(rows, MOVE_FEATURES, LOSS)
    const scores = this.moves.scores(rows, count)
    const guess = bestMove(state, scores)
    const target = this.#target(gold)
    let best = -1
    for (let move = 0; move < 3; move++)
      if (((target.right >> move) & 1) === 1 && (best < 0 || scores[move]! > scores[best]!)) best = move
    if (target.right !== target.legal) this.moves.learn(rows, count, target)
    return explore ? guess : best
  }

  /** The transitions that lose the fewest arcs, as bits, and the legal ones. */
  #target(gold: GoldTree): Target {
    const cost = costs(this.#state, gold, this.#costs)
    const least = Math.min(cost[0]!, cost[1]!, cost[2]!)
    let right = 0
    let legal = 0
    for (let move = 0; move < 3; move++) {
      if (cost[move] === least) right |= 1 << move
      if (cost[move]! < FORBIDDEN) legal |= 1 << move
    }
    return { right, legal }
  }

  /** Learns the label of an arc, if the arc is right; the answer is the guess, so that later features are as in use. */
  #name(gold: GoldTree, head: number): number {
    const state = this.#state
    const rows = this.#rows
    const word = state.at(0)
    labelFeatures(state, head, { rows, shift: this.labels.shift })
    const count = this.#random.thin(rows, LABEL_FEATURES, LOSS)
    const guess = this.labels.best(rows, count)
    if (gold.head[word] === head) this.labels.learn(rows, count, only(gold.label[word]!))
    return guess
  }
}
