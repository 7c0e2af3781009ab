import { terms } from '../text/terms.js'
import type { Count } from './record.js'

/** How many names a count lists. */
const MOST_NAMES = 20

/** And how many are looked at for it: the spellings of one name. */
export const MOST_SPELLINGS = 200

/**
 * Names that are asked for with the same words as one, under the spelling that occurs most, but not in capitals: "Ryoo Min-hae" with a hyphen that does
 * not break is found by the same question as without, and a list that shows it twice leads to one answer twice. `counts`: the
 * most frequent first.
 */
export function joinedNames(counts: readonly Count[]): Count[] {
  const joined = new Map<string, { name: string; statements: number }>()
  for (const { name, statements } of counts) {
    const key = terms(name).join(' ') || name
    const known = joined.get(key)
    if (known) {
      known.statements += statements
      if (isShouted(known.name)) known.name = name
    } else joined.set(key, { name, statements })
  }
  return [...joined.values()].sort((a, b) => b.statements - a.statements).slice(0, MOST_NAMES)
}

/** Transcripts print names in capitals. */
const isShouted = (name: string): boolean => name === name.toUpperCase() && name !== name.toLowerCase()
