import type { FeatureList } from './features.js'
import { mix } from './hash.js'
import type { Passage } from './passage.js'

// Templates 128 to 191: the token's place in the dependency tree. Worth 2 to 4 points of F1 (models.md, section A.3).

/** Head, dependents, and the way up to the nearest word that may be a cue. */
export function addTreeFeatures(p: Passage, i: number, list: FeatureList): void {
  const { tag, lemma } = p
  const { head, label, children } = p.tree
  const up = head[i]!
  const above = up < 0 ? -1 : head[up]!
  const upLemma = up < 0 ? 1 : lemma[up]!
  const upTag = up < 0 ? 1 : tag[up]!
  list.two(128, label[i]!, tag[i]!)
  list.two(129, label[i]!, upLemma)
  list.two(130, label[i]!, mix(upTag, tag[i]!))
  list.two(131, label[i]!, up < 0 ? 0 : up < i ? 1 : 2)
  list.two(132, label[i]!, up < 0 ? 1 : label[up]!)
  list.two(133, mix(label[i]!, up < 0 ? 1 : label[up]!), above < 0 ? 1 : lemma[above]!)
  list.two(134, children[i]!, tag[i]!)
  list.two(135, children[i]!, lemma[i]!)
  list.two(136, up < 0 ? 0 : children[up]!, label[i]!)
  list.two(137, mix(label[i - 1]!, label[i]!), label[i + 1]!)
  list.two(139, mix(children[i]!, p.cueClass[i]!), label[i]!)
  list.two(140, p.cueClass[i]!, mix(upTag, label[i]!))
  list.two(141, mix(label[i]!, up < 0 ? 0 : p.cueClass[up]!), up < i ? 1 : 2)
  addEdges(p, i, list)
  for (let d = -1; d <= 1; d++) addWay(p, { i: i + d, base: 152 + 8 * d }, list)
  list.two(168, wayOf(p, i - 1), wayOf(p, i))
  list.two(169, wayOf(p, i), wayOf(p, i + 1))
}

/** The token, whether it lies under a candidate, and by which dependent of it: 0 if under none. */
function wayOf(p: Passage, i: number): number {
  const { cue, below, label } = p.tree
  const near = cue[i]!
  return near < 0 ? 0 : mix(label[below[i]!]!, near < i ? 1 : 2)
}

interface Way {
  readonly i: number
  readonly base: number
}

function addWay(p: Passage, { i, base }: Way, list: FeatureList): void {
  const { cue, below, depth, label } = p.tree
  const near = cue[i]!
  if (near < 0) {
    list.one(base, p.candidate[i]!)
    return
  }
  const way = wayOf(p, i)
  const top = below[i]!
  list.two(base, way, depth[i]!)
  list.two(base + 1, way, p.lemma[near]!)
  list.two(base + 2, mix(way, p.tag[top]!), p.tag[i]!)
  list.two(base + 3, way, mix(p.cueClass[near]!, label[i]!))
  list.two(base + 4, way, mix(p.tree.children[near]!, p.quote[i]!))
}

/** Whether the token begins or ends the subtree of a dependent of a candidate: where content and sources have their edges. */
function addEdges(p: Passage, i: number, list: FeatureList): void {
  const begins = edgeOf(p, i, p.tree.first)
  const ends = edgeOf(p, i, p.tree.last)
  const endedBefore = edgeOf(p, i - 1, p.tree.last)
  const beginsAfter = edgeOf(p, i + 1, p.tree.first)
  list.one(142, begins)
  list.one(143, ends)
  list.two(170, begins, p.word[i]!)
  list.two(171, ends, p.word[i + 1]!)
  list.two(172, endedBefore, begins)
  list.two(173, ends, beginsAfter)
  list.two(174, begins, mix(p.tag[i - 1]!, p.tag[i]!))
  list.two(175, ends, mix(p.tag[i]!, p.tag[i + 1]!))
  list.two(176, begins, ends)
}

/** The label of the highest ancestor (or self) that has its edge at `i` and is no candidate, and what it hangs on. */
function edgeOf(p: Passage, i: number, edge: Int32Array): number {
  const { head, label } = p.tree
  if (edge[i] !== i) return 0
  let at = i
  let up = head[at]!
  for (let steps = 0; up >= 0 && edge[up] === i && !p.candidate[up] && steps < 12; steps++) {
    at = up
    up = head[at]!
  }
  const on = up < 0 ? 1 : p.candidate[up] ? p.cueClass[up]! + 4 : 2
  return mix(label[at]!, on)
}
