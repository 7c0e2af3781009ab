import { AGREEING, areCopies, fingerprint } from '../text/fingerprint.js'
import type { DocumentRecord } from '../types/index.js'
import { ownText } from './document-words.js'

/** More documents than this with one shingle: a line that every outlet prints, no copy. */
const MOST_ALIKE = 200

/**
 * Documents that print another one's text, each with the first that printed it; the records are in order of time. Only
 * documents that share shingles are compared, so time grows with their number and not with its square.
 */
export function copiesIn(records: readonly DocumentRecord[]): Map<DocumentRecord, DocumentRecord> {
  const copies = new Map<DocumentRecord, DocumentRecord>()
  const holders = new Map<number, DocumentRecord[]>()
  const texts = new Map<DocumentRecord, string>()
  for (const record of records) {
    const text = ownText(record)
    const prints = fingerprint(text)
    const original = sharing(prints, holders).find((other) => areCopies(text, texts.get(other)!))
    if (original !== undefined) copies.set(record, original)
    if (original !== undefined || prints.length === 0) continue
    texts.set(record, text)
    for (const print of prints) holders.set(print, [...(holders.get(print) ?? []), record])
  }
  return copies
}

/** Those that share enough shingles, in the order in which they came. */
function sharing(prints: readonly number[], holders: ReadonlyMap<number, readonly DocumentRecord[]>): DocumentRecord[] {
  const shared = new Map<DocumentRecord, number>()
  for (const print of prints) {
    const list = holders.get(print) ?? []
    if (list.length <= MOST_ALIKE) for (const other of list) shared.set(other, (shared.get(other) ?? 0) + 1)
  }
  return [...shared].filter(([, count]) => count >= AGREEING).map(([record]) => record)
}
