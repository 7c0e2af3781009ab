import { compatible, nameWithoutTitles } from '../4-resolve/index.js'
import { everybody, type PartyRecord, type StatementRecord, type Stretch } from '../types/index.js'
import { sharedWith } from './quotations.js'
import type { Source } from './source-index.js'

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

/** What a draft and a source say of who speaks, with the source in which it is looked up. */
export interface Compared {
  readonly draft: string
  readonly drafted: readonly PartyRecord[]
  readonly source: Source
  readonly statement: StatementRecord | null
  /** What stands around the words in the source. */
  readonly around: string
}

/** Whether both can mean the same people. Where the source names nobody for the words, the rivals and the page decide. */
export function likeness(compared: Compared): Likeness {
  const ours = everybody(compared.drafted).map((party) => named(party, compared.draft))
  const theirs = everybody(compared.statement?.speakers ?? []).map((party) => named(party, compared.source.text))
  if (ours.length === 0) return 'unsure'
  if (theirs.length === 0) return isStranger(ours, compared) ? 'other' : 'unsure'
  const pairs = ours.flatMap((one) => theirs.map((other) => compare(one, other)))
  if (pairs.includes('same')) return 'same'
  if (pairs.every((pair) => pair === 'other')) return 'other'
  // A ministry speaks through people, but the source would name them.
  return theirs.every(({ kind }) => kind !== 'unnamed' && kind !== 'group') && isUnknown(ours, compared.source)
    ? 'other'
    : 'unsure'
}

/** Whether what stands on the two sides of an attribution was said by two: “No,” said Iver. “Yes,” said Brandt. */
export function saidByTwo(statements: readonly StatementRecord[], at: readonly Stretch[]): boolean {
  const holders = at.flatMap((one) => statementHolding(statements, [one])?.speakers ?? [])
  return holders.slice(1).some((party, before) => compare(holders[before]!, party) === 'other')
}

/** A surname that the document never explains ("Baker") is a name all the same, where no sentence begins with it. */
function named(party: PartyRecord, text: string): PartyRecord {
  if (party.kind !== 'unnamed' || !party.mention || !/^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+)*$/u.test(party.name))
    return party
  const before = text.slice(Math.max(0, party.mention[0] - 6), party.mention[0])
  return /[\p{Ll},][”"’']*\s+$/u.test(before) ? { ...party, kind: 'person' } : party
}

/**
 * The source gives the words to somebody it names beside them, and whom the draft names is not in it: then the source
 * does not give them the words, whoever "he" is.
 */
function isStranger(ours: readonly PartyRecord[], { source, statement, around }: Compared): boolean {
  if (!isUnknown(ours, source)) return false
  const rivals = statement?.rivals ?? []
  return rivals.some(({ party }) => party.kind === 'person') || /[\p{Ll},]["”’']*\s+\p{Lu}\p{Ll}/u.test(around)
}

/** Full names of people of which the source has not one part. */
function isUnknown(ours: readonly PartyRecord[], source: Source): boolean {
  const text = bareText(source)
  return ours.every(
    ({ kind, name }) =>
      kind === 'person' &&
      / /.test(name) &&
      nameWithoutTitles(name).parts.every((part) => part.length < 2 || !text.includes(part)),
  )
}

const bareTexts = new WeakMap<Source, string>()

/** The text as names are looked up in it: small letters, no accents. Kept, because a draft asks once for each quotation. */
function bareText(source: Source): string {
  const known = bareTexts.get(source)
  if (known !== undefined) return known
  const text = source.text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  bareTexts.set(source, text)
  return text
}

function compare(a: PartyRecord, b: PartyRecord): Likeness {
  if (compatible(nameWithoutTitles(a.name), nameWithoutTitles(b.name))) return 'same'
  // Only a name against a name is evidence: "an official" may be anybody, and a ministry speaks through people.
  if (a.kind !== b.kind || (a.kind !== 'person' && a.kind !== 'organisation')) return 'unsure'
  return isNamed(a.name) && isNamed(b.name) ? 'other' : 'unsure'
}

/** A name has a capital, and is not a description that only begins with one. */
function isNamed(name: string): boolean {
  return /\p{Lu}|\p{Lo}/u.test(name) && !/^(?:a|an|one|some|the)\s+\p{Ll}/iu.test(name)
}
