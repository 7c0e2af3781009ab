import type { DocumentRecord, PartyRecord, SpanRecord, StatementRecord } from '../types/index.js'

/** A statement with what a table tells of it, its spans resolved to words. */
export interface StatementFacts {
  readonly document: string
  readonly id: string
  readonly kind: string
  readonly mode: string
  readonly place: string
  readonly speakers: readonly string[]
  /** Of several speakers each kind once. */
  readonly speakerKinds: readonly string[]
  /** Several spans are joined with " … "; so are those of `cue` and `source`. */
  readonly content: string
  readonly cue: string
  readonly source: string
  readonly addressees: readonly string[]
  readonly via: readonly string[]
  readonly confidence: number
  /** Of the content, or of the cue where there is none; in UTF-16 units of the document's text. */
  readonly start: number | null
  readonly end: number | null
}

/** The facts of one statement. */
export function statementFacts(record: DocumentRecord, statement: StatementRecord): StatementFacts {
  const { id, kind, mode, place, confidence, content, cue, speakers } = statement
  const spans = content.length > 0 ? content : cue
  return {
    document: record.id,
    id,
    kind,
    mode,
    place,
    speakers: names(speakers),
    speakerKinds: [...new Set(speakers.map((one) => one.kind))],
    content: words(record, content),
    cue: words(record, cue),
    source: words(record, statement.source),
    addressees: names(statement.addressees),
    via: names(statement.via),
    confidence,
    start: spans[0]?.[0] ?? null,
    end: spans.at(-1)?.[1] ?? null,
  }
}

function words({ text }: DocumentRecord, spans: readonly SpanRecord[]): string {
  return spans.map(([start, end]) => text.slice(start, end)).join(' … ')
}

function names(parties: readonly PartyRecord[]): string[] {
  return parties.map(({ name }) => name)
}
