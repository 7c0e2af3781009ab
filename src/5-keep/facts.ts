import { createHash } from 'node:crypto'
import type { DocumentRecord } from '../types/index.js'
import { blockText } from './block-text.js'
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
  let details: Record<string, unknown> | null = null
  const tell = (field: string, value: unknown) => {
    details ??= {}
    details[field] = value
  }
  for (const field in record) {
    const value: unknown = record[field as keyof DocumentRecord]
    if (!FIELDS.has(field) || (typeof value === 'string' && storable(value) !== value)) tell(field, value)
  }
  const plain = record.blocks.every(isPlain)
  if (!plain) tell('blocks', record.blocks)
  return {
    text: storable(record.text),
    blocks: plain ? blockText(record.blocks) : '',
    details: details === null ? null : JSON.stringify(details),
  }
}

/** Whether a block has nothing but what its cell can hold. */
function isPlain(block: DocumentRecord['blocks'][number]): boolean {
  for (const field in block) if (field !== 'kind' && field !== 'start' && field !== 'end') return false
  return !/\s/.test(block.kind)
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
