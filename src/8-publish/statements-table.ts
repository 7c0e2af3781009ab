import type { DocumentRecord, StatementRecord } from '../types/index.js'
import { columns, cut, pad, visible } from './terminal-line.js'

const COLUMNS = ['who', 'kind', 'mode', 'sure', 'words'] as const

/** Below this the words column would be a stump: better to let the terminal wrap. */
const LEAST_WORDS = 20
/** A third of the line at most, so that "a spokeswoman for the ministry of …" leaves room for what she said. */
const WHO_SHARE = 0.28

/** The statements of a document as aligned columns for a terminal, one line each, cut with "…" at the width given. */
export function statementsToTable(record: DocumentRecord, width = 100): string {
  const rows = record.statements.map((statement) => cells(record, statement))
  const all = [[...COLUMNS], ...rows]
  const who = Math.min(longest(all, 0), Math.max(8, Math.floor(width * WHO_SHARE)))
  const widths = [who, longest(all, 1), longest(all, 2), longest(all, 3)]
  const left = width - widths.reduce((sum, each) => sum + each + 2, 0)
  const lines = all.map((row) =>
    [...widths.map((each, i) => pad(row[i]!, each)), cut(row[4]!, Math.max(LEAST_WORDS, left))].join('  ').trimEnd(),
  )
  return `${[heading(record), ...lines].join('\n')}\n`
}

function heading({ id, title, publisher, published }: DocumentRecord): string {
  return visible([title ?? id, publisher, published?.slice(0, 10)].filter((fact) => fact !== undefined).join(' | '))
}

function cells(record: DocumentRecord, statement: StatementRecord): string[] {
  const spans = statement.content.length > 0 ? statement.content : statement.cue
  return [
    statement.speakers.map(({ name }) => name).join(', ') || '(unattributed)',
    statement.kind,
    statement.mode,
    statement.confidence.toFixed(2),
    spans.map(([start, end]) => record.text.slice(start, end)).join(' … '),
  ].map(visible)
}

function longest(rows: readonly (readonly string[])[], column: number): number {
  return rows.reduce((most, row) => Math.max(most, columns(row[column]!)), 0)
}
