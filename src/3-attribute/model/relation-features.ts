import type { Evidence } from './evidence.js'
import { distanceClass, type FeatureList } from './features.js'
import { mix } from './hash.js'
import { CONTENT, CUE, SOURCE } from './labels.js'
import { PAD, type Passage } from './passage.js'
import { type Ways, waysFrom } from './ways.js'

// Templates 256 to 319: where a token stands to one given cue. The cue is fixed; its source and content are asked for.

/** A cue, in positions of a passage; `to` is not included. */
export interface CuePlace {
  readonly from: number
  readonly to: number
}

/** A passage with what is known of it, and the cue that is asked about. */
export interface Question {
  readonly passage: Passage
  readonly evidence: Evidence
  readonly cue: CuePlace
}

/** The features that the third model has in addition, for one cue. */
export function addRelationFeatures(question: Question, list: FeatureList): void {
  list.clear()
  const { passage } = question
  const view = viewOf(question)
  for (let i = PAD; i < PAD + passage.count; i++) {
    addPosition(view, i, list)
    addWays(view, i, list)
    addEvidence(view, i, list)
    list.endToken()
  }
}

interface View extends Question {
  /** The word of the cue that the trees are read from. */
  readonly anchor: number
  /** Hashes of the anchor's lemma, of the whole cue, and of its neighbours. */
  readonly lemma: number
  readonly words: number
  readonly around: number
  readonly ways: Ways
}

function viewOf(question: Question): View {
  const { passage, cue } = question
  const anchor = anchorOf(passage, cue)
  let words = 0
  for (let i = cue.from; i < cue.to; i++) words = mix(words, passage.word[i]!)
  const around = mix(passage.tag[cue.from - 1]!, passage.tag[cue.to]!)
  return { ...question, anchor, words, around, lemma: passage.lemma[anchor]!, ways: waysFrom(passage.tree, anchor) }
}

/** The likeliest cue word of the cue: the highest class, the first of equals; verbs before others. */
function anchorOf({ cueClass, wordClass }: Passage, { from, to }: CuePlace): number {
  let best = from
  const rank = (i: number) => cueClass[i]! * 2 + (wordClass[i] === 1 ? 3 : 0)
  for (let i = from + 1; i < to; i++) if (rank(i) > rank(best)) best = i
  return best
}

/** 0 within the cue, 1 before it, 2 after it. */
const sideOf = ({ cue }: View, i: number): number => (i < cue.from ? 1 : i >= cue.to ? 2 : 0)

function distanceOf({ cue }: View, i: number): number {
  return i < cue.from ? cue.from - i : i >= cue.to ? i - cue.to + 1 : 0
}

function addPosition(view: View, i: number, list: FeatureList): void {
  const { passage: p, evidence, anchor, lemma } = view
  const side = sideOf(view, i)
  const distance = mix(side, distanceClass(distanceOf(view, i)))
  const edge = side === 1 ? view.cue.from : view.cue.to - 1
  const commas = Math.min(3, Math.abs(p.commas[i]! - p.commas[edge]!))
  const marks = Math.min(3, Math.abs(p.marks[i]! - p.marks[edge]!))
  const apart = Math.min(3, Math.abs(p.sentence[i]! - p.sentence[anchor]!))
  const cues = Math.min(2, Math.max(0, Math.abs(evidence.begun[CUE]![i]! - evidence.begun[CUE]![edge]!)))
  const where = mix(mix(side, apart), cues)
  const between = mix(mix(commas, marks), where)
  list.two(256, distance, p.tag[i]!)
  list.one(257, distance)
  list.one(258, between)
  list.two(259, between, p.tag[i]!)
  list.two(260, between, lemma)
  list.two(261, distance, lemma)
  list.two(262, mix(side, lemma), p.tag[i]!)
  list.two(263, mix(side, view.words), apart)
  list.two(264, mix(where, p.quote[i]!), mix(p.quote[anchor]!, marks))
  list.two(265, mix(where, p.tag[i - 1]!), p.tag[i]!)
  list.two(266, mix(where, p.tag[i + 1]!), p.tag[i]!)
  list.two(267, mix(side, view.around), distance)
  list.two(268, mix(where, lemma), mix(p.quote[i]!, p.quote[anchor]!))
  list.two(269, mix(where, p.word[i]!), commas)
  list.two(270, mix(side, lemma), p.word[i]!)
  list.two(271, mix(where, p.mark[i - 1]!), mix(p.mark[i]!, p.mark[i + 1]!))
  list.two(272, mix(side, p.tag[anchor]!), mix(distance, p.tree.children[anchor]!))
}

function addWays(view: View, i: number, list: FeatureList): void {
  const { passage: p, ways, lemma } = view
  const { way, depth, begins, ends } = ways
  const here = mix(way[i]!, sideOf(view, i))
  list.one(273, here)
  list.two(274, here, depth[i]!)
  list.two(275, here, lemma)
  list.two(276, here, p.tag[i]!)
  list.two(277, here, mix(p.tag[view.anchor]!, p.tree.label[i]!))
  list.two(278, way[i - 1]!, here)
  list.two(279, here, way[i + 1]!)
  list.two(280, here, p.quote[i]!)
  list.two(281, here, p.tree.children[view.anchor]!)
  list.two(282, begins[i]!, ends[i]!)
  list.two(283, begins[i]!, p.tag[i - 1]!)
  list.two(284, ends[i]!, p.tag[i + 1]!)
  list.two(285, begins[i]!, mix(ends[i - 1]!, lemma))
  list.two(286, ends[i]!, mix(begins[i + 1]!, lemma))
  list.two(287, begins[i]!, p.word[i]!)
  list.two(288, ends[i]!, p.word[i + 1]!)
}

function addEvidence(view: View, i: number, list: FeatureList): void {
  const { passage: p, evidence, lemma, ways } = view
  const { best, level, begun, begins, ends } = evidence
  const side = sideOf(view, i)
  const edge = side === 1 ? view.cue.from : view.cue.to - 1
  const cues = Math.min(2, Math.abs(begun[CUE]![i]! - begun[CUE]![edge]!))
  const sources = Math.min(3, Math.abs(begun[SOURCE]![i]! - begun[SOURCE]![edge]!))
  const contents = Math.min(3, Math.abs(begun[CONTENT]![i]! - begun[CONTENT]![edge]!))
  const label = best[i]!
  const rank = mix(mix(side, cues), mix(sources, contents))
  const source = mix(side, level[SOURCE]![i]!)
  const content = mix(side, level[CONTENT]![i]!)
  list.two(289, rank, label)
  list.two(290, mix(side, cues), label)
  list.two(291, source, sources)
  list.two(292, content, contents)
  list.two(293, source, ways.way[i]!)
  list.two(294, content, ways.way[i]!)
  list.two(295, mix(rank, lemma), label)
  list.two(296, mix(source, level[CONTENT]![i]!), cues)
  list.two(297, mix(side, best[i - 1]!), mix(label, best[i + 1]!))
  list.two(298, mix(side, begins[i]!), mix(ends[i]!, label))
  list.two(299, mix(rank, label), mix(p.quote[i]!, p.tag[i]!))
  list.two(300, mix(side, label), mix(Math.min(3, Math.abs(p.sentence[i]! - p.sentence[view.anchor]!)), p.quote[i]!))
  list.two(301, mix(rank, ways.way[i]!), label)
}
