import { Forms } from '../../src/2-understand/syntax/forms.js'
import {
  bestName,
  isOpen,
  isPlain,
  mayFollow,
  NAME_FEATURES,
  nameFeatures,
  OUTSIDE,
  remember,
  type Spot,
} from '../../src/2-understand/syntax/names.js'
import { PAD, Sentence } from '../../src/2-understand/syntax/sentence.js'
import { Seeded } from '../random.js'
import type { Lesson } from './lesson.js'
import { only, Softmax } from './softmax.js'

const BITS = 15
const EPOCHS = 5
const RATE = 0.2
/** The share of features left out of each example, drawn anew each time. */
const LOSS = 0.2

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
  const model = new Softmax(classes, BITS, RATE)
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
        learn(spot, lesson.name, { model, random })
      }
    }
  return { weights: model.quantised(), classes, bits: BITS }
}

interface Course {
  readonly model: Softmax
  readonly random: Seeded
}

function learn(spot: Spot, gold: Int8Array, { model, random }: Course): void {
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
      const count = random.thin(rows, NAME_FEATURES, LOSS)
      name = bestName(model.scores(rows, count), spot.before, i === end - 1)
      const right = gold[sentence.first + i - PAD]!
      // A right class that may not follow an earlier mistake teaches nothing.
      if (right >= 0 && mayFollow(spot.before, right, i === end - 1)) model.learn(rows, count, only(right))
    }
    if (name !== OUTSIDE) remember(spot, i, name)
    spot.before2 = spot.before
    spot.before = name
  }
}
