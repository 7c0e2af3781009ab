import type { Stretch } from '../types/index.js'
import type { Relation } from './printing.js'
import { termsOf, wordsOf } from './terms.js'

/** How much of the shorter wording stands in the longer one, from 0 to 1, by pairs of neighbouring content words. */
export function containment(a: string, b: string): number {
  const [one, two] = [termsOf(a), termsOf(b)].map((terms) => terms.map(({ stem }) => stem)) as [string[], string[]]
  // A pair of words has one pair at most: too little to compare by.
  const units = Math.min(one.length, two.length) < 3 ? (list: string[]) => new Set(list) : pairs
  return share(units(one), units(two))
}

function pairs(list: readonly string[]): Set<string> {
  return new Set(list.slice(1).map((stem, i) => `${list[i]} ${stem}`))
}

function share(one: ReadonlySet<string>, two: ReadonlySet<string>): number {
  return shared(one, two) / Math.max(1, Math.min(one.size, two.size))
}

/** The same for words in any order: a paraphrase keeps the words and loses the order. */
export function bagContainment(a: string, b: string): number {
  const [one, two] = [stems(a), stems(b)]
  const least = Math.min(one.size, two.size)
  const part = shared(one, two) / Math.max(1, least)
  // Of three words all must agree; fewer are in too many sentences.
  return least > 3 || (least === 3 && part === 1) ? part : 0
}

/** Whether one wording holds the other word for word, whatever the punctuation. */
export function holds(longer: string, shorter: string): boolean {
  const join = (text: string): string =>
    ` ${wordsOf(text)
      .map(({ word }) => word)
      .join(' ')} `
  const inner = join(shorter)
  return inner.trim() !== '' && join(longer).includes(inner)
}

/** Whether one wording is the other with its cuts marked: "Nine men … by Sunday". */
export function cutFrom(longer: string, shorter: string): boolean {
  const pieces = shorter.split(/\s*(?:\[?…\]?|\[?\.\.\.\]?)\s*/).filter((piece) => wordsOf(piece).length > 0)
  return pieces.length > 1 && pieces.every((piece) => holds(longer, piece)) && differing(longer, shorter).length === 0
}

/** How many of a wording's words stand in the other in the same order, as a part of the shorter one. */
export function agreement(a: string, b: string): number {
  const [one, two] = [a, b].map((text) => wordsOf(text).map(({ word }) => word)) as [string[], string[]]
  return commonWords(one, two).size / Math.max(1, Math.min(one.length, two.length))
}

/** What a reader is told about another printing: the same words, a piece, a cut, or other words. */
export function relate(main: string, other: string): Relation {
  if (holds(main, other)) return holds(other, main) ? 'same' : 'shorter'
  if (holds(other, main)) return 'longer'
  return differing(main, other).length === 0 ? 'cut' : 'other-words'
}

/** The stretches of `other` whose words do not stand, in order, in `main`: what to mark for the reader. */
export function differing(main: string, other: string): Stretch[] {
  const [a, b] = [wordsOf(main), wordsOf(other)]
  const common = commonWords(
    a.map(({ word }) => word),
    b.map(({ word }) => word),
  )
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

/** Indices in `b` of a longest common subsequence of words. */
function commonWords(a: readonly string[], b: readonly string[]): Set<number> {
  const width = b.length + 1
  const lengths = new Uint16Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i * width + j] =
        a[i] === b[j]
          ? lengths[(i + 1) * width + j + 1]! + 1
          : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!)
  const kept = new Set<number>()
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) {
      kept.add(j)
      i++
      j++
    } else if (lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!) i++
    else j++
  }
  return kept
}

function stems(text: string): Set<string> {
  return new Set(termsOf(text).map(({ stem }) => stem))
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0
  for (const item of a) if (b.has(item)) count++
  return count
}
