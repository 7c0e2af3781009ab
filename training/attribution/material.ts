import { addBaseFeatures } from '../../src/3-attribute/model/base-features.js'
import type { FeatureList } from '../../src/3-attribute/model/features.js'
import { type Passage, readPassage } from '../../src/3-attribute/model/passage.js'
import { type Scheme, schemeOf } from '../../src/3-attribute/model/scheme.js'
import { WordTable } from '../../src/3-attribute/model/words.js'
import type { Corpus } from './corpus.js'
import { type Gold, goldOf } from './gold.js'
import { CueCounts } from './lexicon.js'

/** One paragraph to learn from or to be measured on. */
export interface Example {
  readonly passage: Passage
  readonly gold: Gold
  /** Which third of the articles it belongs to; all annotations of an article share one. */
  readonly fold: number
  /** Index of its article in the corpus. */
  readonly article: number
  /** Whether it is of the annotation that counts, of those of the same article. */
  readonly first: boolean
}

/** Everything that training reads, worked out once. */
export interface Material {
  readonly examples: readonly Example[]
  readonly counts: CueCounts
  readonly scheme: Scheme
}

/** How many folds the articles are dealt to. */
export const FOLDS = 3

/** Reads a training corpus; the cue lexicon of each article leaves the article itself out. */
export function materialOf(corpus: Corpus): Material {
  const scheme = schemeOf(corpus.names)
  const golds = corpus.articles.map(goldOf)
  const counts = new CueCounts()
  const own = new Map<string, CueCounts>()
  corpus.articles.forEach((article, i) => {
    if (own.has(article.article)) return
    const counted = new CueCounts()
    counted.add(scheme, article, golds[i]!)
    counts.add(scheme, article, golds[i]!)
    own.set(article.article, counted)
  })
  const words = new WordTable()
  const folds = foldsOf(corpus.articles.map(({ article }) => article))
  const examples = corpus.articles.flatMap((article, i) => {
    const reader = { words, scheme, lexicon: counts.without(own.get(article.article)!) }
    return article.paragraphs.map((range, k) => ({
      passage: readPassage(reader, article.syntax, range),
      gold: golds[i]![k]!,
      fold: folds.get(article.article)!,
      article: i,
      first: !article.id.includes('@'),
    }))
  })
  return { examples, counts, scheme }
}

function foldsOf(ids: readonly string[]): ReadonlyMap<string, number> {
  const folds = new Map<string, number>()
  for (const id of ids) if (!folds.has(id)) folds.set(id, folds.size % FOLDS)
  return folds
}

/** The base features of an example, into `list`. */
export function describe(example: Example, list: FeatureList): void {
  addBaseFeatures(example.passage, list)
}
