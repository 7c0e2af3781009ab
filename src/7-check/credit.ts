import { titles } from '../2-understand/index.js'
import { compatible, nameFrom } from '../4-resolve/index.js'
import type { PartyRecord, StatementRecord, Stretch } from '../types/index.js'
import { sharedWith } from './quotations.js'

/** What two namings say about the people: one person, two, or nothing that can be told. */
export type Likeness = 'same' | 'other' | 'unsure'

/** The statement of a source that gives somebody these words: of those that hold all of them the narrowest. */
export function statementHolding(
  statements: readonly StatementRecord[],
  at: readonly Stretch[],
): StatementRecord | null {
  const length = at.reduce((sum, { start, end }) => sum + end - start, 0)
  let best: StatementRecord | null = null
  let most = 0
  for (const statement of statements) {
    const shared = at.reduce((sum, one) => sum + sharedWith(statement, one), 0)
    const narrower = best !== null && Math.abs(shared - most) <= length * 0.05 && sizeOf(statement) < sizeOf(best)
    if (shared * 2 > length && (shared > most + length * 0.05 || narrower)) {
      best = statement
      most = shared
    }
  }
  return best
}

const sizeOf = ({ content }: StatementRecord): number => content.reduce((sum, [start, end]) => sum + end - start, 0)

/** Whether two lists of speakers can mean the same people. */
export function likeness(drafted: readonly PartyRecord[], sourced: readonly PartyRecord[]): Likeness {
  const [ours, theirs] = [everybody(drafted), everybody(sourced)]
  if (ours.length === 0 || theirs.length === 0) return 'unsure'
  const pairs = ours.flatMap((one) => theirs.map((other) => compare(one, other)))
  if (pairs.includes('same')) return 'same'
  return pairs.every((pair) => pair === 'other') ? 'other' : 'unsure'
}

const everybody = (parties: readonly PartyRecord[]): PartyRecord[] =>
  parties.flatMap((party) => [party, ...(party.members ?? [])])

function compare(a: PartyRecord, b: PartyRecord): Likeness {
  if (compatible(nameFrom(bareName(a.name)), nameFrom(bareName(b.name)))) return 'same'
  // Only a name against a name is evidence: "an official" may be anybody, and a ministry speaks through people.
  if (a.kind !== b.kind || (a.kind !== 'person' && a.kind !== 'organisation')) return 'unsure'
  return isNamed(a.name) && isNamed(b.name) ? 'other' : 'unsure'
}

/** The name without the titles before it. */
function bareName(name: string): string {
  const words = name.split(/\s+/)
  while (words.length > 1 && titles.has(words[0]!.toLowerCase())) words.shift()
  return words.join(' ')
}

/** A name has a capital, and is not a description that only begins with one. */
function isNamed(name: string): boolean {
  return /\p{Lu}|\p{Lo}/u.test(name) && !/^(?:a|an|one|some|the)\s+\p{Ll}/iu.test(name)
}
