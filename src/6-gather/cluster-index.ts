import { stem } from './terms.js'
import type { Wording } from './wording.js'

/** How much of the shorter wording's telling words two printings of one utterance share, at the least. */
const SHARED_TELLING = 0.6
/** The same for all of its words, where they agree in order. */
const SHARED_ALL = 0.8

/**
 * Finds the clusters that a printing may join without comparing it with all. Two wordings of one utterance share most
 * words of the shorter one; so one of the rarest few of those must be shared (prefix filtering: Chaudhuri and others,
 * 2006). A misprint that touches all the rarest words of a short quotation is missed.
 */
export class ClusterIndex {
  readonly #spread = new Map<string, number>()
  /** Clusters by every word they have, and by their rarest few. */
  readonly #byWord = new Map<string, number[]>()
  readonly #byRare = new Map<string, number[]>()

  /** Tells how rare words are: all wordings, before any is asked for. */
  constructor(wordings: readonly Wording[]) {
    for (const wording of wordings)
      for (const word of wordsIn(wording)) this.#spread.set(word, (this.#spread.get(word) ?? 0) + 1)
  }

  /** Takes in a cluster by the wording of its main printing; numbers grow. */
  add(at: number, wording: Wording): void {
    for (const word of wordsIn(wording)) put(this.#byWord, word, at)
    for (const word of this.#rarest(wording)) put(this.#byRare, word, at)
  }

  /** The clusters worth comparing, in the order in which they came. */
  near(wording: Wording): number[] {
    const found = new Set<number>()
    for (const word of this.#rarest(wording)) for (const at of this.#byWord.get(word) ?? []) found.add(at)
    for (const word of wordsIn(wording)) for (const at of this.#byRare.get(word) ?? []) found.add(at)
    return [...found].sort((a, b) => a - b)
  }

  #rarest(wording: Wording): string[] {
    const rising = [...wordsIn(wording)].sort((a, b) => this.#spread.get(a)! - this.#spread.get(b)! || (a < b ? -1 : 1))
    const telling = rising.filter((word) => wording.bag.has(word))
    const few = telling.length < 3 ? [] : telling.slice(0, beginning(telling.length, SHARED_TELLING))
    return [...new Set([...few, ...rising.slice(0, beginning(rising.length, SHARED_ALL))])]
  }
}

/** So many words cannot all be missing when this share of them is shared. */
function beginning(count: number, share: number): number {
  return count - Math.ceil(count * share) + 1
}

function wordsIn({ words }: Wording): Set<string> {
  return new Set(words.map((word) => stem(word.replace(/'s?$/, ''))))
}

function put(index: Map<string, number[]>, word: string, at: number): void {
  const list = index.get(word)
  if (list === undefined) index.set(word, [at])
  else list.push(at)
}
