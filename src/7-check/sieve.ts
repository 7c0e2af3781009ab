import { scanWords } from '../text/scan.js'
import type { DocumentRecord } from '../types/index.js'
import { quotationsOf } from './quotations.js'
import { SHINGLE, shingleOf } from './shingles.js'
import { wordingOf } from './wording.js'

/** Tells whether a text may hold a quotation of the drafts; false is certain. */
export type Sieve = (text: string) => boolean

/** Units within which a second shingle must follow the first: common words in a row stand in every text, two rows seldom. */
const NEAR = 300

/**
 * For sources that do not fit into memory: asks of each, while it is read, whether it is worth keeping. What the sieve
 * lets go shares no two shingles within a few lines with any quotation, and no single one with a quotation of few words.
 */
export function sieveFor(drafts: Iterable<DocumentRecord>): Sieve {
  const many = new Set<number>()
  const few = new Set<number>()
  for (const draft of drafts)
    for (const { parts } of quotationsOf(draft)) {
      const words = wordingOf(draft.text, parts).words.filter(({ bracketed }) => !bracketed)
      const target = words.length < SHINGLE + 3 ? few : many
      for (let at = 0; at + SHINGLE <= words.length; at++)
        target.add(shingleOf(words[at]!.hash, words[at + 1]!.hash, words[at + 2]!.hash))
    }
  return (text) => holds(text, many, few)
}

function holds(text: string, many: ReadonlySet<number>, few: ReadonlySet<number>): boolean {
  let [first, second, last, kept] = [0, 0, Number.NEGATIVE_INFINITY, false]
  let seen = 0
  scanWords(text, { start: 0, end: text.length }, (hash, start) => {
    if (kept) return
    if (++seen >= SHINGLE) {
      const shingle = shingleOf(first, second, hash)
      if (few.has(shingle)) kept = true
      else if (many.has(shingle)) {
        kept = start - last <= NEAR
        last = start
      }
    }
    first = second
    second = hash
  })
  return kept
}
