import { createHash } from 'node:crypto'
import type { Block, Document, DocumentId, Message } from '../types/index.js'
import { faultsOf } from './faults.js'
import { languageTag, quickLanguage } from './language.js'
import type { Details, ReadDocument } from './reading.js'

/** Year, month, day, time, zone: each part optional from the right, none invented. */
const ISO_DATE =
  /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01])([T ]\d{2}:\d{2}(:\d{2}([.,]\d+)?)?( ?(Z|[+-]\d{2}(:?\d{2})?))?)?)?)?$/i

/** When nobody says when it was read: a fixed moment, because a reader of text must not ask the clock. */
const UNKNOWN_MOMENT = '1970-01-01T00:00:00Z'

/** The date as it was given, when it is ISO 8601; null otherwise: a date must not become more exact than its source. */
export function isoDate(stated: string | null | undefined): string | null {
  const date = stated?.trim() ?? ''
  return ISO_DATE.test(date) ? date : null
}

/** A text with its blocks and details made into a Document, and everything the reader should be told about it. */
export function assemble(text: string, blocks: readonly Block[], details: Details): ReadDocument {
  const messages: Message[] = faultsOf(text)
  const published = isoDate(details.published)
  if (details.published && !published) messages.push(unclearDate(details.published))
  const document: Document = {
    id: identify(text, details),
    url: details.url || null,
    title: details.title || null,
    publisher: details.publisher || null,
    byline: details.byline || null,
    published,
    readAt: details.readAt ?? UNKNOWN_MOMENT,
    language: languageTag(details.language) ?? quickLanguage(text) ?? 'und',
    text,
    blocks,
    copyOf: null,
  }
  return { document, messages }
}

/** The caller's id, else the address, else one drawn from the text, so that the same text has the same id everywhere. */
function identify(text: string, details: Details): DocumentId {
  const digest = () => createHash('sha256').update(text).digest('hex').slice(0, 16)
  return (details.id || details.url || digest()) as DocumentId
}

function unclearDate(stated: string): Message {
  const text = `The date of publication was left out: expected ISO 8601, such as 2026-10-14, got "${stated}".`
  return { rule: 'published-unclear', level: 'warning', text, at: null }
}
