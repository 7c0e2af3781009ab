import { Forms } from '../../src/2-understand/syntax/forms.js'
import { Layer } from '../../src/2-understand/syntax/layer.js'
import { PAD, Sentence } from '../../src/2-understand/syntax/sentence.js'
import { TAG_FEATURES, tagFeatures, tagSentence } from '../../src/2-understand/syntax/tagger.js'
import { Seeded } from '../random.js'
import { type Lesson, UNKNOWN } from './lesson.js'
import { only as onlyClass, Softmax } from './softmax.js'

const BITS = 16
const EPOCHS = 5
const RATE = 0.2
/** The share of features left out of each example, drawn anew each time. */
const LOSS = 0.2

/** A form without spaces counts as unambiguous from this many sightings and this share of one tag on: 59 % of all tokens skip the scoring. */
const SEEN_OFTEN = 50
const ALMOST_ALWAYS = 0.995

/** A trained tagger: int8 weights, and the forms that need none. */
export interface TrainedTagger {
  readonly weights: Int8Array
  readonly classes: number
  readonly bits: number
  readonly onlyTags: ReadonlyMap<string, number>
}

/** Trains the tagger on its own predictions to the left, for `EPOCHS` rounds over the sentences in seeded random order. */
export function trainTagger(lessons: readonly Lesson[], classes: number): TrainedTagger {
  const onlyTags = onlyTagsOf(lessons)
  const forms = new Forms(onlyTags)
  const model = new Softmax(classes, BITS, RATE)
  const work = lessons.flatMap((lesson) => lesson.sentences.map((sentence) => ({ lesson, sentence })))
  const random = new Seeded(1)
  const sentence = new Sentence(forms)
  for (let epoch = 0; epoch < EPOCHS; epoch++)
    for (const { lesson, sentence: span } of random.shuffle(work)) {
      forms.prepare(span[1] - span[0])
      sentence.load(lesson.tokens, span[0], span[1])
      learn(sentence, lesson.tag, { model, random })
    }
  return { weights: model.quantised(), classes, bits: BITS, onlyTags }
}

interface Course {
  readonly model: Softmax
  readonly random: Seeded
}

function learn(sentence: Sentence, gold: Int8Array, { model, random }: Course): void {
  const rows = new Int32Array(TAG_FEATURES)
  const into = { rows, shift: model.shift }
  for (let i = PAD; i < PAD + sentence.count; i++) {
    const only = sentence.forms.onlyTag[sentence.form[i]!]!
    const right = gold[sentence.first + i - PAD]!
    if (only !== 0) {
      sentence.tag[i] = only
      continue
    }
    tagFeatures(sentence, i, into)
    const count = random.thin(rows, TAG_FEATURES, LOSS)
    sentence.tag[i] = model.best(rows, count) + 1
    if (right !== UNKNOWN) model.learn(rows, count, onlyClass(right))
  }
}

function onlyTagsOf(lessons: readonly Lesson[]): Map<string, number> {
  const counts = new Map<string, Map<number, number>>()
  for (const { tokens, tag } of lessons)
    for (let i = 0; i < tokens.count; i++) {
      if (tag[i] === UNKNOWN) continue
      const form = tokens.form[i]!
      const tags = counts.get(form) ?? new Map<number, number>()
      counts.set(form, tags.set(tag[i]!, (tags.get(tag[i]!) ?? 0) + 1))
    }
  const only = new Map<string, number>()
  for (const [form, tags] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const total = [...tags.values()].reduce((sum, count) => sum + count, 0)
    const [tag, most] = [...tags].reduce((best, one) => (one[1] > best[1] ? one : best))
    if (!form.includes(' ') && total >= SEEN_OFTEN && most / total >= ALMOST_ALWAYS) only.set(form, tag)
  }
  return only
}

/** Tags every sentence of the lessons with a trained tagger: tags by token, without the +1 of `Sentence`. */
export function tagLessons(lessons: readonly Lesson[], tagger: TrainedTagger): Map<string, Uint8Array> {
  const forms = new Forms(tagger.onlyTags)
  const layer = new Layer(tagger.weights, tagger.classes, tagger.bits)
  const sentence = new Sentence(forms)
  const rows = new Int32Array(TAG_FEATURES)
  const tags = new Map<string, Uint8Array>()
  for (const lesson of lessons) {
    const into = new Uint8Array(lesson.tokens.count)
    for (const [first, last] of lesson.sentences) {
      forms.prepare(last - first)
      sentence.load(lesson.tokens, first, last)
      tagSentence(sentence, layer, rows)
      for (let i = first; i < last; i++) into[i] = sentence.tag[i - first + PAD]! - 1
    }
    tags.set(lesson.id, into)
  }
  return tags
}
