import { hashOf } from '../../src/3-attribute/model/hash.js'
import { CUE, roleOf } from '../../src/3-attribute/model/labels.js'
import { type CueLexicon, classOfShare, lexiconKey } from '../../src/3-attribute/model/lexicon.js'
import type { Scheme } from '../../src/3-attribute/model/scheme.js'
import type { Article } from './corpus.js'
import type { Gold } from './gold.js'

/** How often each lemma (with its word class) was seen, and how often within a cue. */
export class CueCounts {
  readonly seen = new Map<number, number>()
  readonly cues = new Map<number, number>()

  /** Counts one article. */
  add(scheme: Scheme, article: Article, golds: readonly Gold[]): void {
    article.paragraphs.forEach(({ from, to }, paragraph) => {
      for (let t = from; t < to; t++) {
        const lemma = hashOf(article.syntax.lemma[t]!.toLowerCase())
        const key = lexiconKey(lemma, scheme.wordClass[article.syntax.tag[t]!]!)
        this.seen.set(key, (this.seen.get(key) ?? 0) + 1)
        if (roleOf(golds[paragraph]!.labels[t - from]!) === CUE) this.cues.set(key, (this.cues.get(key) ?? 0) + 1)
      }
    })
  }

  /** The lexicon without what `own` counted: a training article must not see its own annotation. */
  without(own: CueCounts | null): CueLexicon {
    return {
      classOf: (lemma, wordClass) => {
        const key = lexiconKey(lemma, wordClass)
        const cues = (this.cues.get(key) ?? 0) - (own?.cues.get(key) ?? 0)
        return classOfShare(cues, (this.seen.get(key) ?? 0) - (own?.seen.get(key) ?? 0))
      },
    }
  }

  /** The lexicon as it is shipped: keys, ascending, and their classes; words seen once and never as a cue are left out. */
  entries(): { keys: Uint32Array; classes: Uint8Array } {
    const keys = [...this.seen.keys()].filter((key) => (this.seen.get(key) ?? 0) > 1 || this.cues.has(key))
    keys.sort((a, b) => a - b)
    return {
      keys: Uint32Array.from(keys),
      classes: Uint8Array.from(keys, (key) => classOfShare(this.cues.get(key) ?? 0, this.seen.get(key) ?? 0)),
    }
  }
}
