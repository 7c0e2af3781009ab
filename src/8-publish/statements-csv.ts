import type { DocumentRecord, StatementRecord } from '../types/index.js'
import { statementFacts } from './statement-facts.js'

const COLUMNS = [
  'document',
  'id',
  'kind',
  'mode',
  'speakers',
  'speaker_kind',
  'content',
  'cue',
  'source',
  'addressees',
  'via',
  'confidence',
  'start',
  'end',
  'url',
  'published',
] as const

/** The line of column names, with its line end: written once, before any rows. */
export function csvHead(): string {
  return `${COLUMNS.join(',')}\r\n`
}

/** One line per statement (RFC 4180). Several names in one cell are joined with "; ", several spans with " … ". */
export function csvRows(record: DocumentRecord): string {
  return record.statements.map((statement) => `${cells(record, statement).map(csvCell).join(',')}\r\n`).join('')
}

function cells(record: DocumentRecord, statement: StatementRecord): string[] {
  const { id, kind, mode, content, cue, source, confidence, ...facts } = statementFacts(record, statement)
  const list = (names: readonly string[]): string => names.join('; ')
  return [
    facts.document,
    id,
    kind,
    mode,
    list(facts.speakers),
    list(facts.speakerKinds),
    content,
    cue,
    source,
    list(facts.addressees),
    list(facts.via),
    String(confidence),
    String(facts.start ?? ''),
    String(facts.end ?? ''),
    record.url ?? '',
    record.published ?? '',
  ]
}

/**
 * A spreadsheet takes a cell that begins with = + - @ (or with white space that it drops before one) for a formula. A
 * leading ' makes it text; it is the only change made to the words, and only where a stranger's words could run.
 */
export function csvCell(value: string): string {
  const safe = /^[\s\u00A0\uFEFF]*[=+\-@＝＋－＠]|^[\t\r\n]/.test(value) ? `'${value}` : value
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
