import { createHash } from 'node:crypto'
import type { DocumentRecord } from '../types/index.js'
import { blocksFrom, blockText } from './block-text.js'
import { storable } from './storable.js'

/** What a document tells of itself, besides its text. */
export const FACTS = ['url', 'title', 'publisher', 'byline', 'published', 'language'] as const

const FIELDS = new Set<string>(['id', ...FACTS, 'text', 'blocks', 'statements', 'messages'])

/** A document as the columns of a revision hold it. */
export interface RevisionCells {
  readonly text: string
  readonly blocks: string
  /** What the columns cannot hold, as JSON: letters that no database takes, and fields of a newer onrecord. */
  readonly details: string | null
}

/** The cells of a document's text, blocks and details. */
export function revisionCells(record: DocumentRecord): RevisionCells {
  const details: Record<string, unknown> = {}
  for (const [field, value] of Object.entries(record)) {
    if (!FIELDS.has(field)) details[field] = value
    else if (typeof value === 'string' && storable(value) !== value) details[field] = value
  }
  const blocks = blockText(record.blocks)
  if (JSON.stringify(blocksFrom(blocks)) !== JSON.stringify(record.blocks)) details.blocks = record.blocks
  const json = JSON.stringify(details)
  return { text: storable(record.text), blocks, details: json === '{}' ? null : json }
}

/** Whether two readings are of one revision: the same text under the same headline, date and names. */
export function sameFacts(one: Partial<DocumentRecord>, other: Partial<DocumentRecord>): boolean {
  return FACTS.every((fact) => fact === 'language' || storable(one[fact] ?? '') === storable(other[fact] ?? ''))
}

/** SHA-256 of a text in hexadecimal, of its UTF-16 units where UTF-8 would not keep them apart. */
export function sha256(text: string): string {
  const whole = storable(text) === text
  return createHash('sha256')
    .update(whole ? text : JSON.stringify(text))
    .digest('hex')
}
