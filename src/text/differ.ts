import type { Stretch } from '../types/index.js'
import { commonWords, type Pair } from './longest-row.js'
import { scanWords } from './scan.js'

/** A word as it is compared: without case, accents and all that is only typography. */
export interface HashedWord extends Stretch {
  readonly hash: number
}

/** The words of a stretch of text, in order. */
export function hashedWords(text: string, { start, end }: Stretch): HashedWord[] {
  const words: HashedWord[] = []
  scanWords(text, { start, end }, (hash, from, to) => words.push({ hash, start: from, end: to }))
  return words
}

/** Words as one string, in which a row of words is found by `includes`: each stands between spaces. */
export function rowOf(words: readonly HashedWord[]): string {
  return ` ${words.map(({ hash }) => hash.toString(36)).join(' ')} `
}

/** One step of the way from one row of words to another: rows of the same, or of different, words. */
export interface Difference {
  readonly op: 'same' | 'insert' | 'delete' | 'replace'
  readonly before: readonly HashedWord[]
  readonly after: readonly HashedWord[]
}

/** The table of a comparison has a cell for each pair of words; beyond this the middle counts as replaced. */
const MOST_CELLS = 4_000_000

/** What has to be done to one row of words to get the other, in reading order; the rows of all steps make the whole. */
export function differ(before: readonly HashedWord[], after: readonly HashedWord[]): Difference[] {
  const steps = new Steps()
  let [i, j] = [0, 0]
  for (const [at, to] of pairsOf(before, after)) {
    steps.change(before.slice(i, at), after.slice(j, to))
    steps.keep(before[at]!, after[to]!)
    ;[i, j] = [at + 1, to + 1]
  }
  steps.change(before.slice(i), after.slice(j))
  return steps.all
}

/** The same for two texts: the words of a step stand where they stand in their own text. */
export function differTexts(before: string, after: string): Difference[] {
  const words = (text: string) => hashedWords(text, { start: 0, end: text.length })
  return differ(words(before), words(after))
}

/** How alike two rows of words are, from 0 to 1: the words of both that stand in the same order in the other. */
export function likeness(a: readonly HashedWord[], b: readonly HashedWord[]): number {
  return a.length + b.length === 0 ? 1 : (2 * pairsOf(a, b).length) / (a.length + b.length)
}

class Steps {
  readonly all: Difference[] = []
  #before: HashedWord[] = []
  #after: HashedWord[] = []

  keep(before: HashedWord, after: HashedWord): void {
    if (this.#before.length === 0) {
      this.#before = []
      this.#after = []
      this.all.push({ op: 'same', before: this.#before, after: this.#after })
    }
    this.#before.push(before)
    this.#after.push(after)
  }

  change(before: readonly HashedWord[], after: readonly HashedWord[]): void {
    if (before.length === 0 && after.length === 0) return
    const op = before.length === 0 ? 'insert' : after.length === 0 ? 'delete' : 'replace'
    this.all.push({ op, before, after })
    this.#before = []
  }
}

/** What two rows have in common: the words at both ends are the same more often than not, and need no table. */
function pairsOf(a: readonly HashedWord[], b: readonly HashedWord[]): Pair[] {
  const same = (i: number, j: number) => a[i]!.hash === b[j]!.hash
  const least = Math.min(a.length, b.length)
  let head = 0
  while (head < least && same(head, head)) head++
  let tail = 0
  while (tail < least - head && same(a.length - 1 - tail, b.length - 1 - tail)) tail++
  const pairs: Pair[] = Array.from({ length: head }, (_, i) => [i, i])
  for (const [i, j] of middle(a.slice(head, a.length - tail), b.slice(head, b.length - tail)))
    pairs.push([i + head, j + head])
  for (let left = tail; left > 0; left--) pairs.push([a.length - left, b.length - left])
  return pairs
}

function middle(a: readonly HashedWord[], b: readonly HashedWord[]): Pair[] {
  if (a.length * b.length > MOST_CELLS || a.length * b.length === 0) return []
  const hashes = (words: readonly HashedWord[]) => words.map(({ hash }) => hash)
  return commonWords(hashes(a), hashes(b))
}
