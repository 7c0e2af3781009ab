import type { DocumentRecord } from '../types/index.js'
import { safeUrl } from './links.js'
import { reportedWords } from './marks.js'

/** What a document's publisher is called; else its host, else the name it was read under. */
export function outletOf(record: DocumentRecord): string {
  const url = safeUrl(record.url)
  const name =
    record.publisher ?? (url ? new URL(url).hostname.replace(/^www\./, '') : record.id.split(/[/\\]/).at(-1)!)
  return reportedWords(name)
}
