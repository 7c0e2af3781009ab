import type { DocumentRecord, SpanRecord, StatementRecord } from '../types/index.js'
import type { Voice } from './voices.js'

/** One statement as one document printed it. `content` may be a part: a long speech is gathered paragraph by paragraph. */
export interface Printing {
  readonly document: DocumentRecord
  readonly statement: StatementRecord
  readonly content: readonly SpanRecord[]
  /** 0 for the whole statement or its first part. */
  readonly part: number
}

/** How another printing's words stand to the main ones; what a reader is told about it. */
export type Relation = 'same' | 'shorter' | 'cut' | 'longer' | 'other-words' | 'reported' | 'translation'

/** Another printing of an utterance, and how it differs from the main one. */
export interface Variant extends Printing {
  readonly relation: Relation
}

/** Words said once, however many documents printed them. */
export interface Utterance {
  readonly id: string
  /** The fullest printing. */
  readonly main: Printing
  readonly variants: readonly Variant[]
  /** Headlines, headings and captions that have the words, whole or in part. */
  readonly headlines: readonly Variant[]
  /** Who said it, under their fullest names in all the documents; empty when unattributed. */
  readonly voices: readonly Voice[]
}

/** The words of each span of a printing's content, as they stand in the document. */
export function contentTexts(printing: Printing): string[] {
  return printing.content.map(([start, end]) => printing.document.text.slice(start, end))
}

/** All printings of an utterance, the main one first. */
export function printings(utterance: Utterance): readonly Printing[] {
  return [utterance.main, ...utterance.variants]
}

/** Where a printing begins; a bare refusal has no content, its cue stands in. */
export function position(printing: Printing): number {
  return printing.content[0]?.[0] ?? printing.statement.cue[0]?.[0] ?? printing.statement.source[0]?.[0] ?? 0
}

/** Compares by code unit, so that the order does not depend on the reader's locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
