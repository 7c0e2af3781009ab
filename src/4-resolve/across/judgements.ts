import type { Judgement, PartyReference } from '../../types/index.js'
import { nameFrom } from '../name.js'
import { namesAgree } from './compare-names.js'
import type { Portrait } from './portrait.js'
import { authorityIn, keyOf, referenceIn } from './references.js'

/** What people decided about two parties of the collection, the latest word for each pair; the newest first. */
export interface Ruling {
  readonly judgement: Judgement
  readonly party: number
  /** The other party, or the id of an authority. */
  readonly other: number | string
}

/** The rulings that hold, and the judgements about documents that are here but hold no such party. */
export interface Rulings {
  readonly hold: readonly Ruling[]
  readonly lost: readonly Judgement[]
}

/** Whether the program made a judgement, and not a person. */
export const isComputed = ({ by }: Pick<Judgement, 'by'>): boolean => /^onrecord(?: |$)/i.test(by)

/**
 * Reads judgements as they hold now: a later one outranks an earlier one about the same two, "withdrawn" leaves none. Judgements
 * about documents that are not here wait for them.
 */
export function rulingsOf(judgements: readonly Judgement[], portraits: readonly Portrait[]): Rulings {
  const find = finder(portraits)
  const latest = new Map<string, Ruling>()
  const lost: Judgement[] = []
  const people = judgements.filter((one) => !isComputed(one))
  const inTime = people.map((judgement, at) => ({ judgement, at }))
  inTime.sort((a, b) => (a.judgement.at < b.judgement.at ? -1 : a.judgement.at > b.judgement.at ? 1 : a.at - b.at))
  for (const { judgement } of inTime) {
    const id = authorityIn(judgement.speaker)
    const speaker = id === null ? referenceIn(judgement.speaker) : null
    const party = find(judgement.party)
    const other = id ?? (speaker ? find(speaker) : 'missing')
    if (party === 'missing' || other === 'missing') lost.push(judgement)
    if (typeof party !== 'number' || other === 'missing' || other === 'elsewhere') continue
    const key = [party, other].map(String).sort().join(' ')
    latest.delete(key)
    if (judgement.says !== 'withdrawn') latest.set(key, { judgement, party, other })
  }
  return { hold: [...latest.values()].reverse(), lost }
}

/**
 * Finds the party that a reference means: by its name; else, when a newer engine names it otherwise, by the words around its first
 * mention; else by the one name of the document that fits. "elsewhere": its document is not here.
 */
function finder(portraits: readonly Portrait[]): (reference: PartyReference) => number | 'missing' | 'elsewhere' {
  const byKey = new Map(portraits.map(({ key }, index) => [key, index]))
  const byDocument = new Map<string, number[]>()
  portraits.forEach(({ reference }, index) => {
    const list = byDocument.get(reference.document)
    if (list) list.push(index)
    else byDocument.set(reference.document, [index])
  })
  return (reference) => {
    const exact = byKey.get(keyOf(reference))
    if (exact !== undefined) return exact
    const here = byDocument.get(reference.document)
    if (!here) return 'elsewhere'
    const { at } = reference
    const placed = at && here.find((index) => sameWords(portraits[index]!.reference.at, at))
    if (placed !== null && placed !== undefined) return placed
    const name = nameFrom(reference.name)
    const fits = here.filter((index) => namesAgree(portraits[index]!.name, name))
    return fits.length === 1 ? fits[0]! : 'missing'
  }
}

const sameWords = (a: PartyReference['at'], b: PartyReference['at']): boolean =>
  a !== null && b !== null && a.before === b.before && (a.exact.includes(b.exact) || b.exact.includes(a.exact))
