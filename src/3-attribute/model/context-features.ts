import { distanceClass, type FeatureList } from './features.js'
import { mix } from './hash.js'
import { PAD, type Passage } from './passage.js'

// Templates 64 to 127: where the token stands to words that may be cues, to quotation marks, and in its paragraph.

/** How likely the words around are cues, and which candidates are the nearest. */
export function addCueFeatures(p: Passage, i: number, list: FeatureList): void {
  const { cueClass, tag } = p
  for (let d = -2; d <= 2; d++) list.one(67 + d, cueClass[i + d]!)
  list.two(70, cueClass[i]!, tag[i]!)
  list.two(71, mix(cueClass[i - 1]!, cueClass[i]!), cueClass[i + 1]!)
  list.two(72, mix(cueClass[i]!, tag[i - 1]!), tag[i + 1]!)
  list.two(73, cueClass[i - 1]!, tag[i]!)
  list.two(74, cueClass[i + 1]!, tag[i]!)
  addNearest(p, { at: i, near: p.left[i]!, base: 76 }, list)
  addNearest(p, { at: i, near: p.right[i]!, base: 88 }, list)
  const left = p.left[i]!
  const right = p.right[i]!
  list.two(99, left < 0 ? 0 : p.lemma[left]!, right < 0 ? 0 : p.lemma[right]!)
}

interface Nearest {
  readonly at: number
  readonly near: number
  /** The first of ten templates. */
  readonly base: number
}

function addNearest(p: Passage, { at, near, base }: Nearest, list: FeatureList): void {
  if (near < 0) {
    list.two(base, p.tag[at]!, p.quote[at]!)
    return
  }
  const distance = distanceClass(Math.abs(at - near))
  const between = Math.min(3, Math.abs(p.commas[at]! - p.commas[near]!)) + (p.sentence[at] === p.sentence[near] ? 0 : 4)
  const marks = Math.min(3, Math.abs(p.marks[at]! - p.marks[near]!))
  const lemma = p.lemma[near]!
  const side = mix(between, marks)
  list.two(base, lemma, distance)
  list.two(base + 1, lemma, side)
  list.two(base + 2, distance, mix(p.cueClass[near]!, side))
  list.two(base + 3, mix(distance, p.tag[near]!), p.tag[at]!)
  list.two(base + 4, side, p.tag[at]!)
  list.two(base + 5, mix(lemma, p.tag[at]!), between)
  list.two(base + 7, mix(side, p.tag[at]!), mix(p.tag[at - 1]!, p.tag[at + 1]!))
  list.two(base + 8, mix(lemma, p.tag[near + 1]!), mix(between, p.quote[at]!))
  list.two(base + 9, mix(p.cueClass[near]!, p.word[at]!), between)
}

/** Quotation marks, and the token's place in its sentence and paragraph. */
export function addPlaceFeatures(p: Passage, i: number, list: FeatureList): void {
  const { quote, tag, mark } = p
  const state = quote[i]!
  const around = mix(mix(quote[i - 1]!, state), quote[i + 1]!)
  list.one(100, around)
  list.two(101, state, tag[i]!)
  list.two(102, around, mix(mark[i - 1]!, mark[i + 1]!))
  list.two(103, state, p.marks[i]! > 2 ? 3 : p.marks[i]!)
  list.two(104, state, p.left[i]! < 0 ? 0 : p.lemma[p.left[i]!]!)
  list.two(105, state, p.right[i]! < 0 ? 0 : p.lemma[p.right[i]!]!)
  const first = i === PAD || p.sentence[i] !== p.sentence[i - 1] ? 1 : 0
  const last = i === PAD + p.count - 1 || p.sentence[i] !== p.sentence[i + 1] ? 2 : 0
  list.two(106, first + last, tag[i]!)
  list.two(107, first + last, state)
  list.two(110, Math.min(p.sentence[i]!, 3), state)
}
