import { likeness } from '../text/differ.js'
import { sameParties } from './reattributed.js'
import type { Printed, Reading } from './revision-reading.js'

/** One statement in both readings, or in one of them. */
export interface Pair {
  readonly before: Printed | null
  readonly after: Printed | null
}

/** At least so many of the words of two wordings agree, in order, where one became the other. */
const ALIKE = 0.5
/** Under two names the same saying is nearly the same words: two people often say something alike. */
const ALIKE_UNDER_TWO_NAMES = 0.8

/**
 * Which statement of one reading is which of the other: the same words first, wherever they stand now; then the most
 * alike; then what stands between the same words, because “No” and “Yes” have nothing in common but their place.
 */
export function pairs(before: Reading, after: Reading): Pair[] {
  const matching = new Matching(before.printed, after.printed)
  matching.pairEqual()
  matching.pairAlike()
  matching.pairByPlace()
  return matching.all()
}

class Matching {
  readonly #before: Set<Printed>
  readonly #after: Set<Printed>
  readonly #found: Pair[] = []

  constructor(before: readonly Printed[], after: readonly Printed[]) {
    this.#before = new Set(before)
    this.#after = new Set(after)
  }

  pairEqual(): void {
    const known = new Map<string, Printed[]>()
    for (const one of this.#after) known.set(keyOf(one), [...(known.get(keyOf(one)) ?? []), one])
    for (const bySpeaker of [true, false])
      for (const one of [...this.#before]) {
        const same = (known.get(keyOf(one)) ?? []).filter((other) => this.#after.has(other))
        const other = bySpeaker ? same.find((two) => mayBeOne(one, two)) : same[0]
        if (other) this.#pair(one, other)
      }
  }

  pairAlike(): void {
    const scored = [...this.#before].flatMap((one) =>
      [...this.#after].flatMap((other) => {
        const least = mayBeOne(one, other) ? ALIKE : ALIKE_UNDER_TWO_NAMES
        const score = atMost(one, other) < least ? 0 : likeness(one.words, other.words)
        return score < least ? [] : [{ one, other, score }]
      }),
    )
    // Sorting keeps the order of equals, so that the first of two that are equally alike is taken.
    for (const { one, other } of scored.sort((a, b) => b.score - a.score))
      if (this.#before.has(one) && this.#after.has(other)) this.#pair(one, other)
  }

  pairByPlace(): void {
    for (const one of [...this.#before]) {
      const there = [...this.#after].filter(({ around }) => around === one.around && around.trim() !== '')
      const rivals = [...this.#before].filter(({ around }) => around === one.around)
      if (there.length === 1 && rivals.length === 1) this.#pair(one, there[0]!)
    }
  }

  all(): Pair[] {
    const removed = [...this.#before].map((before): Pair => ({ before, after: null }))
    const added = [...this.#after].map((after): Pair => ({ before: null, after }))
    return [...this.#found, ...removed, ...added].sort((a, b) => placeOf(a) - placeOf(b))
  }

  #pair(before: Printed, after: Printed): void {
    this.#before.delete(before)
    this.#after.delete(after)
    this.#found.push({ before, after })
  }
}

const keyOf = ({ words }: Printed): string => words.map(({ hash }) => hash).join(' ')

const placeOf = ({ before, after }: Pair): number => (after ?? before)!.at

/** Whether nothing speaks against one speaker: somebody unknown may be anybody. */
function mayBeOne(one: Printed, other: Printed): boolean {
  const [a, b] = [one.statement.speakers, other.statement.speakers]
  return a.length === 0 || b.length === 0 || sameParties(a, b)
}

/** What likeness cannot exceed, found at once: the words that both have, in any order. */
function atMost(a: Printed, b: Printed): number {
  const counts = new Map<number, number>()
  for (const { hash } of a.words) counts.set(hash, (counts.get(hash) ?? 0) + 1)
  let shared = 0
  for (const { hash } of b.words) {
    const left = counts.get(hash) ?? 0
    if (left > 0) shared++
    counts.set(hash, left - 1)
  }
  return (2 * shared) / (a.words.length + b.words.length)
}
