import type { DocumentRecord, PartyRecord, SpanRecord, StatementRecord } from '../types/index.js'

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
  const { content, cue, source, speakers } = statement
  const words = (spans: readonly SpanRecord[]): string =>
    spans.map(([start, end]) => record.text.slice(start, end)).join(' … ')
  const places = [...content, ...cue]
  return [
    record.id,
    statement.id,
    statement.kind,
    statement.mode,
    names(speakers),
    [...new Set(speakers.map(({ kind }) => kind))].join('; '),
    words(content),
    words(cue),
    words(source),
    names(statement.addressees),
    names(statement.via),
    String(statement.confidence),
    places[0] ? String((content[0] ?? cue[0])![0]) : '',
    places[0] ? String((content.length > 0 ? content : cue).at(-1)![1]) : '',
    record.url ?? '',
    record.published ?? '',
  ]
}

function names(parties: readonly PartyRecord[]): string {
  return parties.map(({ name }) => name).join('; ')
}

/**
 * A spreadsheet takes a cell that begins with = + - @ (or with white space that it drops before one) for a formula. A
 * leading ' makes it text; it is the only change made to the words, and only where a stranger's words could run.
 */
export function csvCell(value: string): string {
  const safe = /^[\s\u00A0\uFEFF]*[=+\-@＝＋－＠]|^[\t\r\n]/.test(value) ? `'${value}` : value
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
