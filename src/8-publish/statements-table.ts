import type { DocumentRecord, StatementRecord } from '../types/index.js'

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

/** One line, without the characters by which a hostile text could move the cursor, colour the screen or turn the line. */
function visible(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\u0000-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '')
    .trim()
}

function longest(rows: readonly (readonly string[])[], column: number): number {
  return rows.reduce((most, row) => Math.max(most, columns(row[column]!)), 0)
}

function pad(text: string, width: number): string {
  const shown = cut(text, width)
  return shown + ' '.repeat(Math.max(0, width - columns(shown)))
}

function cut(text: string, width: number): string {
  if (columns(text) <= width) return text
  let kept = ''
  for (const letter of text) {
    if (columns(kept) + columns(letter) > width - 1) break
    kept += letter
  }
  return `${kept.trimEnd()}…`
}

/** How many terminal columns a text takes: wide letters (CJK, fullwidth, most emoji) take two, combining marks none. */
function columns(text: string): number {
  let count = 0
  for (const letter of text) {
    if (/[\p{M}\u200B-\u200D]/u.test(letter)) continue
    count +=
      /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\u{1F300}-\u{1FAFF}]/u.test(
        letter,
      )
        ? 2
        : 1
  }
  return count
}
