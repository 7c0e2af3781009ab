import { commonWords } from '../text/longest-row.js'
import type { Stretch } from '../types/index.js'
import type { Relation } from './printing.js'
import { termsOf, wordsOf } from './terms.js'

/** A text made ready for comparing, once: gathering compares each wording with all others. */
export interface Wording {
  readonly text: string
  /** Every word, folded. */
  readonly words: readonly string[]
  /** The stems of the content words, in order. */
  readonly stems: readonly string[]
  readonly bag: ReadonlySet<string>
  readonly pairs: ReadonlySet<string>
  /** The pieces between marked cuts ("Nine men … by Sunday"), as `joined`; one when nothing is cut. */
  readonly pieces: readonly string[]
  /** The words between spaces, with one before and one after, so that whole words can be looked for. */
  readonly joined: string
}

/** Makes a text ready. */
export function wordingOf(text: string): Wording {
  return new Words(text)
}

/** A pile has hundreds of thousands: what few comparisons ask for is made when it is asked for, and not kept. */
class Words implements Wording {
  readonly text: string
  readonly words: readonly string[]
  readonly stems: readonly string[]
  readonly pieces: readonly string[]
  readonly joined: string

  constructor(text: string) {
    this.text = text
    this.words = wordsOf(text).map(({ word }) => word)
    this.stems = termsOf(text).map(({ stem }) => stem)
    this.joined = ` ${this.words.join(' ')} `
    const pieces = text.split(/\s*(?:\[?…\]?|\[?\.\.\.\]?)\s*/)
    this.pieces = (pieces.length > 1 ? pieces.map((piece) => join(wordsOf(piece))) : [this.joined]).filter(
      (piece) => piece !== '  ',
    )
  }

  get bag(): ReadonlySet<string> {
    return new Set(this.stems)
  }

  get pairs(): ReadonlySet<string> {
    return new Set(this.stems.slice(1).map((stem, i) => `${this.stems[i]} ${stem}`))
  }
}

/** How much of the shorter wording stands in the longer one, from 0 to 1, by pairs of neighbouring content words. */
export function containment(a: Wording, b: Wording): number {
  // A pair of words has one pair at most: too little to compare by.
  return Math.min(a.stems.length, b.stems.length) < 3 ? share(a.bag, b.bag) : share(a.pairs, b.pairs)
}

/** The same for words in any order: a paraphrase keeps the words and loses the order. */
export function bagContainment(a: Wording, b: Wording): number {
  const [one, two] = [a.bag, b.bag]
  const least = Math.min(one.size, two.size)
  const part = least < 3 ? 0 : share(one, two)
  // Of three words all must agree; fewer are in too many sentences.
  return least > 3 || part === 1 ? part : 0
}

/** Whether one wording holds the other word for word, whatever the punctuation. */
export function holds(longer: Wording, shorter: Wording): boolean {
  return shorter.words.length > 0 && longer.joined.includes(shorter.joined)
}

/** Whether one wording is the other with its cuts marked: "Nine men … by Sunday". */
export function cutFrom(longer: Wording, shorter: Wording): boolean {
  if (shorter.pieces.length < 2) return false
  let at = 0
  return shorter.pieces.every((piece) => {
    const found = longer.joined.indexOf(piece, at)
    // The space that ends a piece may begin the next one.
    at = found + piece.length - 1
    return found >= 0
  })
}

/** How many of a wording's words stand in the other in the same order, as a part of the shorter one. */
export function agreement(a: Wording, b: Wording): number {
  const least = Math.max(1, Math.min(a.words.length, b.words.length))
  return commonWords(a.words, b.words).length / least
}

/** What `agreement` cannot exceed, found in a fraction of the time: the words that both have, in any order. */
export function agreementAtMost(a: Wording, b: Wording): number {
  const [few, many] = a.words.length < b.words.length ? [a.words, new Set(b.words)] : [b.words, new Set(a.words)]
  return few.filter((word) => many.has(word)).length / Math.max(1, few.length)
}

/** What a reader is told about another printing: the same words, a piece, a cut, or other words. */
export function relate(main: Wording, other: Wording): Relation {
  if (holds(main, other)) return holds(other, main) ? 'same' : 'shorter'
  if (holds(other, main)) return 'longer'
  return differing(main.text, other.text).length === 0 ? 'cut' : 'other-words'
}

/** The stretches of `other` whose words do not stand, in order, in `main`: what to mark for the reader. */
export function differing(main: string, other: string): Stretch[] {
  const [a, b] = [wordsOf(main), wordsOf(other)]
  const words = (list: typeof a) => list.map(({ word }) => word)
  const common = new Set(commonWords(words(a), words(b)).map(([, place]) => place))
  const found: Stretch[] = []
  b.forEach(({ start, end }, i) => {
    if (common.has(i)) return
    const last = found[found.length - 1]
    if (last && !common.has(i - 1) && i > 0 && b[i - 1]!.end === last.end) {
      found[found.length - 1] = { start: last.start, end }
    } else found.push({ start, end })
  })
  return found
}

function join(words: readonly { readonly word: string }[]): string {
  return ` ${words.map(({ word }) => word).join(' ')} `
}

function share(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a]
  let shared = 0
  for (const item of few) if (many.has(item)) shared++
  return shared / Math.max(1, few.size)
}
