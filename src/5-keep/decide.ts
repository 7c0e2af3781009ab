import { agreeing, areCopies } from '../text/fingerprint.js'
import type { Document, DocumentRecord } from '../types/index.js'
import { sameFacts, sha256 } from './facts.js'
import type { Added, Entry, Known } from './record.js'

/** What becomes of an entry: the rule that all stores follow. */
export function becomes(entry: Entry, textSha256: string, newest: Known | null): Added['is'] {
  if (!newest) return 'new'
  if (newest.textSha256 !== textSha256 || !sameFacts(newest.facts, entry.record)) return 'revised'
  return newest.extractors.includes(entry.extractor) ? 'unchanged' : 'reread'
}

/** Whether a document, as it was just read, is the newest revision that the record knows: then it need not be worked out. */
export function isSameDocument({ url, title, publisher, byline, published, text }: Document, known: Known): boolean {
  const facts = Object.entries({ url, title, publisher, byline, published }).filter(([, fact]) => fact !== null)
  return known.textSha256 === sha256(text) && sameFacts(known.facts, Object.fromEntries(facts))
}

/** A revision that shares shingles with a text. */
export interface Lookalike {
  readonly revision: number
  readonly document: string
  readonly copyOf: string | null
  readonly text: string
}

/** Of a shingle that more revisions share ("sign up to our newsletter"), only the oldest are looked at. */
export const MOST_SHARING = 50

/** A text is compared with at most so many. */
const MOST_COMPARED = 5

/** The revisions worth comparing: those that share several shingles, oldest first. `sharing`: one list a shingle. */
export function worthComparing(sharing: readonly (readonly number[])[]): number[] {
  return agreeing(sharing.map((list) => list.slice(0, MOST_SHARING)))
}

/** The document that a text is a near-copy of: the oldest, or what that one was copied from. */
export function originalOf(record: DocumentRecord, lookalikes: readonly Lookalike[]): string | null {
  const others = lookalikes.filter(({ document, copyOf }) => document !== record.id && copyOf !== record.id)
  const found = others.slice(0, MOST_COMPARED).find(({ text }) => areCopies(text, record.text))
  return found ? (found.copyOf ?? found.document) : null
}
