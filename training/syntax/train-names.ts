import { Forms } from '../../src/2-understand/syntax/forms.js'
import {
  bestName,
  isOpen,
  isPlain,
  mayFollow,
  NAME_FEATURES,
  nameFeatures,
  OUTSIDE,
  type Spot,
} from '../../src/2-understand/syntax/names.js'
import { PAD, Sentence } from '../../src/2-understand/syntax/sentence.js'
import { Seeded } from '../random.js'
import type { Lesson } from './lesson.js'
import { Perceptron } from './perceptron.js'

const BITS = 16
const EPOCHS = 6

/** A trained name finder: int8 weights, row after row. */
export interface TrainedFinder {
  readonly weights: Int8Array
  readonly classes: number
  readonly bits: number
}

/**
 * Trains on the repaired silver with predicted tags. Whole articles in seeded random order, since what an article said
 * before is a feature; its own predictions are the classes before a word.
 */
export function trainNames(
  lessons: readonly Lesson[],
  tags: ReadonlyMap<string, Uint8Array>,
  classes: number,
): TrainedFinder {
  const model = new Perceptron(classes, BITS)
  const random = new Seeded(3)
  const order = [...lessons]
  const sentence = new Sentence(new Forms(new Map()))
  for (let epoch = 0; epoch < EPOCHS; epoch++)
    for (const lesson of random.shuffle(order)) {
      sentence.forms.prepare(lesson.tokens.count)
      const spot: Spot = { sentence, seen: new Map(), i: 0, before: OUTSIDE, before2: OUTSIDE }
      for (const [first, last] of lesson.sentences) {
        sentence.load(lesson.tokens, first, last)
        for (let i = first; i < last; i++) sentence.tag[i - first + PAD] = tags.get(lesson.id)![i]! + 1
        learn(spot, lesson.name, model)
      }
    }
  return { weights: model.quantised(), classes, bits: BITS }
}

function learn(spot: Spot, gold: Int8Array, model: Perceptron): void {
  const { sentence } = spot
  const rows = new Int32Array(NAME_FEATURES)
  spot.before = OUTSIDE
  spot.before2 = OUTSIDE
  const end = PAD + sentence.count
  for (let i = PAD; i < end; i++) {
    let name: number = OUTSIDE
    if (isOpen(spot.before) || !isPlain(sentence, i)) {
      spot.i = i
      nameFeatures(spot, { rows, shift: model.shift })
      name = bestName(model.scores(rows, NAME_FEATURES), spot.before, i === end - 1)
      correct(model, rows, {
        guess: name,
        right: gold[sentence.first + i - PAD]!,
        before: spot.before,
        end: i === end - 1,
      })
    }
    if (name !== OUTSIDE) spot.seen.set(sentence.form[i]!, 1 + ((name - 1) >> 2))
    spot.before2 = spot.before
    spot.before = name
  }
}

interface Guess {
  readonly guess: number
  readonly right: number
  readonly before: number
  readonly end: boolean
}

/** A right class that may not follow an earlier mistake teaches nothing. */
function correct(model: Perceptron, rows: Int32Array, { guess, right, before, end }: Guess): void {
  if (right < 0 || !mayFollow(before, right, end)) return
  model.tick()
  if (guess === right) return
  model.move(rows, NAME_FEATURES, { c: right, change: 1 })
  model.move(rows, NAME_FEATURES, { c: guess, change: -1 })
}
