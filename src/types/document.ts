import type { DocumentId, Instant } from './identity.js'
import type { Stretch } from './span.js'

/** What a block is; the names are the contract's. */
export type BlockKind =
  | 'headline'
  | 'standfirst'
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'caption'
  | 'quote'
  | 'credit'
  | 'boilerplate'

/** One paragraph, heading, caption …; blocks are in reading order and do not overlap. */
export interface Block {
  readonly kind: BlockKind
  readonly span: Stretch
}

/**
 * One published text, kept as it was read. `text` never changes afterwards,
 * because every Span points into it.
 */
export interface Document {
  readonly id: DocumentId
  readonly url: string | null
  readonly title: string | null
  readonly publisher: string | null
  readonly byline: string | null
  /** ISO 8601, as exact as the source gave it: "2026-10-14" or "2026-10-14T15:20:00Z". */
  readonly published: string | null
  readonly readAt: Instant
  /** BCP 47, e.g. "en" or "en-GB"; "und" when nothing told. */
  readonly language: string
  readonly text: string
  /** Paragraphs, headings and captions, in reading order. */
  readonly blocks: readonly Block[]
  /** Set when this is another outlet's copy of the same wire text. */
  readonly copyOf: DocumentId | null
}
