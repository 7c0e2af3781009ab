import type { Evidence } from './evidence.js'
import { distanceClass, type FeatureList } from './features.js'
import { mix } from './hash.js'
import { CONTENT, CUE, SOURCE } from './labels.js'
import { PAD, type Passage } from './passage.js'

// Templates 192 to 255: what the first model found around the token (stacking: Wolpert, 1992; Cohen and Carvalho, 2005).

/** The features that the second model has in addition. */
export function addStackedFeatures(passage: Passage, evidence: Evidence, list: FeatureList): void {
  list.clear()
  for (let i = PAD; i < PAD + passage.count; i++) {
    addLevels(passage, evidence, { i, list })
    addPredictedCues(passage, evidence, { i, list })
    list.endToken()
  }
}

interface Target {
  readonly i: number
  readonly list: FeatureList
}

function addLevels({ tag, word, quote }: Passage, evidence: Evidence, { i, list }: Target): void {
  const { best, begins, ends } = evidence
  const source = evidence.level[SOURCE]!
  const cue = evidence.level[CUE]!
  const content = evidence.level[CONTENT]!
  for (let d = -2; d <= 2; d++) {
    list.one(194 + d, source[i + d]!)
    list.one(199 + d, cue[i + d]!)
    list.one(204 + d, content[i + d]!)
    list.one(209 + d, best[i + d]!)
  }
  const levels = mix(mix(source[i]!, cue[i]!), content[i]!)
  list.one(212, levels)
  list.two(213, levels, tag[i]!)
  list.two(214, levels, mix(begins[i]!, ends[i]!))
  list.two(215, begins[i]!, best[i]!)
  list.two(216, ends[i]!, best[i]!)
  list.two(217, mix(ends[i - 1]!, begins[i]!), best[i]!)
  list.two(218, mix(ends[i]!, begins[i + 1]!), best[i]!)
  list.two(219, mix(best[i - 1]!, best[i]!), best[i + 1]!)
  list.two(220, mix(best[i - 2]!, best[i - 1]!), best[i]!)
  list.two(221, mix(best[i + 2]!, best[i + 1]!), best[i]!)
  list.two(222, best[i]!, word[i]!)
  list.two(223, best[i]!, mix(tag[i]!, quote[i]!))
  list.two(224, mix(content[i - 1]!, content[i + 1]!), word[i]!)
  list.two(225, evidence.inSentence[i]!, best[i]!)
  list.two(226, evidence.inSentence[i]!, quote[i]!)
}

function addPredictedCues(p: Passage, evidence: Evidence, { i, list }: Target): void {
  const { left, right, best, begun, inSentence } = evidence
  for (const [base, near] of [
    [228, left[i]!],
    [236, right[i]!],
  ] as const) {
    if (near < 0) {
      list.two(base, best[i]!, 99)
      continue
    }
    const distance = distanceClass(Math.abs(i - near))
    const apart = Math.abs(p.sentence[i]! - p.sentence[near]!)
    const sources = Math.min(2, Math.abs(begun[SOURCE]![i]! - begun[SOURCE]![near]!))
    const contents = Math.min(2, Math.abs(begun[CONTENT]![i]! - begun[CONTENT]![near]!))
    const between = mix(mix(sources, contents), Math.min(apart, 2))
    const commas = Math.min(3, Math.abs(p.commas[i]! - p.commas[near]!))
    list.two(base, p.lemma[near]!, distance)
    list.two(base + 1, between, best[i]!)
    list.two(base + 2, between, mix(distance, commas))
    list.two(base + 3, mix(p.lemma[near]!, best[i]!), commas)
    list.two(base + 4, mix(between, p.quote[i]!), mix(commas, p.quote[near]!))
    list.two(base + 5, mix(p.cueClass[near]!, p.tag[i]!), mix(apart, distance))
    list.two(base + 6, mix(p.lemma[near]!, p.tag[near + 1]!), mix(between, best[i]!))
  }
  list.two(244, mix(left[i]! < 0 ? 0 : 1, right[i]! < 0 ? 0 : 1), mix(inSentence[i]!, p.quote[i]!))
  const up = p.tree.head[i]!
  if (up < 0) return
  list.two(245, best[up]!, p.tree.label[i]!)
  list.two(246, best[up]!, best[i]!)
  const first = best[p.tree.first[i]!]!
  const last = best[p.tree.last[i]!]!
  list.two(247, mix(first, last), best[i]!)
  list.two(248, mix(best[p.tree.first[up]!]!, best[p.tree.last[up]!]!), mix(best[i]!, p.tree.label[i]!))
}
