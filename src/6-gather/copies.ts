import { agreeing, areCopies, fingerprint } from '../text/fingerprint.js'
import type { DocumentRecord } from '../types/index.js'
import { ownText } from './document-words.js'
import { put } from './lists.js'

/** More documents than this with one shingle: a line that every outlet prints, no copy. */
const MOST_ALIKE = 200

/**
 * Documents that print another one's text, each with the first that printed it; the records are in order of time. Only
 * documents that share shingles are compared, so time grows with their number and not with its square.
 */
export function copiesIn(records: readonly DocumentRecord[]): Map<DocumentRecord, DocumentRecord> {
  const copies = new Map<DocumentRecord, DocumentRecord>()
  const originals: { readonly record: DocumentRecord; readonly text: string }[] = []
  const holders = new Map<number, number[]>()
  for (const record of records) {
    const text = ownText(record)
    const prints = fingerprint(text)
    const sharing = prints.map((print) => holders.get(print) ?? []).filter(({ length }) => length <= MOST_ALIKE)
    const original = agreeing(sharing).find((at) => areCopies(text, originals[at]!.text))
    if (original !== undefined) copies.set(record, originals[original]!.record)
    if (original !== undefined || prints.length === 0) continue
    for (const print of prints) put(holders, print, originals.length)
    originals.push({ record, text })
  }
  return copies
}
