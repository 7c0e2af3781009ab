import type { DocumentRecord } from '../types/index.js'
import { safeUrl } from './links.js'
import { nameWords, reportedWords } from './marks.js'

/** What a document's publisher is called; else its host, else the name it was read under. */
export function outletOf(record: DocumentRecord): string {
  const url = safeUrl(record.url)
  if (record.publisher !== undefined) return reportedWords(record.publisher)
  return url ? new URL(url).hostname.replace(/^www\./, '') : nameWords(record.id.split(/[/\\]/).at(-1)!)
}
