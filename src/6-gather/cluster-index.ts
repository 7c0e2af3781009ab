import { put } from './lists.js'
import { stem } from './terms.js'
import type { Wording } from './wording.js'

/** How much of the shorter wording's telling words two printings of one utterance share, at the least. */
const SHARED_TELLING = 0.6
/** The same for all of its words, where they agree in order. */
const SHARED_ALL = 0.8
/** Of so many different words, this share may be a slip of one outlet. */
const MANY = 10
const SLIPS = 0.15
/** Fewer clusters than this are looked through one by one: lists for each word would cost more than they save. */
const FEW = 48

/** A wording as the index knows it: its words by number, and the numbers of its rarest few, the rarest first. */
export interface Indexed {
  readonly words: readonly number[]
  readonly rarest: readonly number[]
}

/** In whose company a cluster stands, and in whose it is looked for. */
export interface Company {
  /** The voices and other groups within which any likeness counts. */
  readonly circles: readonly string[]
  /** Whether it names nobody: then it may be anybody's, but only word for word. */
  readonly anybody: boolean
}

/**
 * Finds the clusters that a printing may join without comparing it with all. Two wordings of one utterance share most
 * words of the shorter one; so one of the rarest few of those must be shared (prefix filtering: Chaudhuri and others,
 * 2006). They also share a speaker, or one of both names nobody: then one holds the other whole or nearly so, and with it its rarest
 * word. A misprint that touches all the rarest words of a short quotation is missed.
 */
export class ClusterIndex {
  readonly #numbers = new Map<string, number>()
  readonly #spread: number[] = []
  readonly #names: string[] = []
  readonly #clusters = new Map<number, Indexed>()
  readonly #circles = new Map<string, Circle>()
  readonly #everybody = new Whole()
  readonly #nobody = new Whole()

  /** Tells how rare words are: all wordings, before any is asked for. */
  constructor(wordings: Iterable<Wording>) {
    for (const wording of wordings) for (const word of wordsIn(wording)) this.#spread[this.#numberOf(word)]!++
  }

  /** A wording made ready, once. */
  indexed(wording: Wording): Indexed {
    const words = [...wordsIn(wording)].map((word) => this.#numberOf(word))
    return { words, rarest: this.#rarest(words, wording.bag) }
  }

  /** Takes in a cluster by the wording of its main printing; numbers grow. A known one may find new company. */
  add(at: number, indexed: Indexed, { circles, anybody }: Company): void {
    if (!this.#clusters.has(at)) {
      this.#everybody.add(at, indexed)
      if (anybody) this.#nobody.add(at, indexed)
    }
    this.#clusters.set(at, indexed)
    for (const name of circles) {
      const circle = this.#circles.get(name) ?? new Circle()
      this.#circles.set(name, circle)
      circle.add(at, indexed)
    }
  }

  /** The clusters worth comparing, in the order in which they came. */
  near(indexed: Indexed, { circles, anybody }: Company): number[] {
    const found = new Set<number>()
    for (const name of circles) this.#circles.get(name)?.near(indexed, found)
    const whole = anybody ? this.#everybody : this.#nobody
    whole.near(indexed, found)
    return [...found].sort((a, b) => a - b)
  }

  #numberOf(word: string): number {
    const known = this.#numbers.get(word)
    if (known !== undefined) return known
    this.#numbers.set(word, this.#names.length)
    this.#spread.push(0)
    return this.#names.push(word) - 1
  }

  #rarest(words: readonly number[], bag: ReadonlySet<string>): number[] {
    const [spread, names] = [this.#spread, this.#names]
    const rising = [...words].sort((a, b) => spread[a]! - spread[b]! || (names[a]! < names[b]! ? -1 : 1))
    const telling = rising.filter((word) => bag.has(names[word]!))
    const few = telling.length < 3 ? [] : telling.slice(0, beginning(telling.length, SHARED_TELLING))
    return [...new Set([...rising.slice(0, beginning(rising.length, SHARED_ALL)), ...few])]
  }
}

/** Clusters of one company: one of the rarest words of either must be a word of the other. */
class Circle {
  readonly #members = new Map<number, Indexed>()
  #lists: { readonly words: Map<number, number[]>; readonly rarest: Map<number, number[]> } | null = null

  add(at: number, indexed: Indexed): void {
    if (this.#members.has(at)) return
    this.#members.set(at, indexed)
    if (this.#lists !== null) this.#list(at, indexed)
    else if (this.#members.size > FEW) {
      this.#lists = { words: new Map(), rarest: new Map() }
      for (const [one, its] of this.#members) this.#list(one, its)
    }
  }

  near({ words, rarest }: Indexed, found: Set<number>): void {
    if (this.#lists === null) {
      for (const [at, its] of this.#members)
        if (rarest.some((word) => its.words.includes(word)) || its.rarest.some((word) => words.includes(word)))
          found.add(at)
      return
    }
    for (const word of rarest) for (const at of this.#lists.words.get(word) ?? []) found.add(at)
    for (const word of words) for (const at of this.#lists.rarest.get(word) ?? []) found.add(at)
  }

  #list(at: number, { words, rarest }: Indexed): void {
    for (const word of words) put(this.#lists!.words, word, at)
    for (const word of rarest) put(this.#lists!.rarest, word, at)
  }
}

/** Clusters that are found only where one wording has all words of the other; of many words, nearly all. */
class Whole {
  readonly #members = new Map<number, readonly number[]>()
  readonly #byWord = new Map<number, number[]>()
  readonly #byRarest = new Map<number, number[]>()

  add(at: number, indexed: Indexed): void {
    this.#members.set(at, indexed.words)
    for (const word of indexed.words) put(this.#byWord, word, at)
    for (const word of certain(indexed)) put(this.#byRarest, word, at)
  }

  near(indexed: Indexed, found: Set<number>): void {
    const { words } = indexed
    for (const word of certain(indexed))
      for (const at of this.#byWord.get(word) ?? []) if (hasNearly(this.#members.get(at)!, words)) found.add(at)
    for (const word of words)
      for (const at of this.#byRarest.get(word) ?? []) if (hasNearly(words, this.#members.get(at)!)) found.add(at)
  }
}

/** The rarest words, of which one at least is in whatever has nearly all: one more than may be missing. */
function certain({ words, rarest }: Indexed): readonly number[] {
  return rarest.slice(0, missing(words) + 1)
}

function missing({ length }: readonly number[]): number {
  return length < MANY ? 0 : Math.floor(length * SLIPS)
}

function hasNearly(all: readonly number[], few: readonly number[]): boolean {
  let left = missing(few)
  return few.length <= all.length + left && few.every((word) => all.includes(word) || left-- > 0)
}

/** So many words cannot all be missing when this share of them is shared. */
function beginning(count: number, share: number): number {
  return count - Math.ceil(count * share) + 1
}

function wordsIn({ words }: Wording): Set<string> {
  return new Set(words.map((word) => stem(word.replace(/'s?$/, ''))))
}
