import type { FeatureList } from './features.js'
import { mix } from './hash.js'
import type { Passage } from './passage.js'

// Templates 1 to 63. The windows are those of models.md, section A.7; the wider ones were worth nothing there.

/** What the letters say: words, their pairs, beginnings, endings and shapes around position `i`. */
export function addWordFeatures(p: Passage, i: number, list: FeatureList): void {
  const { word, shape, suffix, ending, prefix } = p
  for (let d = -3; d <= 3; d++) list.one(4 + d, word[i + d]!)
  list.two(8, word[i - 2]!, word[i - 1]!)
  list.two(11, word[i + 1]!, word[i + 2]!)
  list.one(14, suffix[i]!)
  list.one(15, suffix[i - 1]!)
  list.one(16, suffix[i + 1]!)
  list.one(17, ending[i]!)
  list.one(18, prefix[i]!)
  list.two(19, shape[i]!, shape[i - 1]!)
  list.two(20, shape[i]!, shape[i + 1]!)
  list.one(21, shape[i]!)
}

/** What tags and lemmas say, around position `i`. */
export function addTagFeatures(p: Passage, i: number, list: FeatureList): void {
  const { tag, lemma, word } = p
  for (let d = -3; d <= 3; d++) list.one(34 + d, tag[i + d]!)
  const before = mix(tag[i - 1]!, tag[i]!)
  const after = mix(tag[i]!, tag[i + 1]!)
  list.one(38, before)
  list.one(39, after)
  list.two(40, tag[i - 2]!, tag[i - 1]!)
  list.two(41, tag[i + 1]!, tag[i + 2]!)
  list.two(42, before, tag[i + 1]!)
  list.two(43, before, tag[i - 2]!)
  list.two(44, after, tag[i + 2]!)
  list.two(45, mix(tag[i - 3]!, tag[i - 2]!), before)
  list.two(46, mix(tag[i + 3]!, tag[i + 2]!), after)
  list.one(47, lemma[i]!)
  list.one(48, lemma[i - 1]!)
  list.one(49, lemma[i + 1]!)
  list.two(50, lemma[i]!, tag[i]!)
  list.two(51, lemma[i - 1]!, tag[i]!)
  list.two(52, lemma[i + 1]!, tag[i]!)
  list.two(53, lemma[i]!, tag[i + 1]!)
  list.two(54, lemma[i]!, tag[i - 1]!)
  list.two(55, lemma[i - 1]!, lemma[i]!)
  list.two(56, lemma[i]!, lemma[i + 1]!)
  list.two(57, word[i]!, tag[i - 1]!)
  list.two(58, word[i]!, tag[i + 1]!)
}
