import { type HashedWord, hashedWords, rowOf } from '../text/differ.js'
import type { DocumentRecord, Mode, SpanRecord, StatementRecord } from '../types/index.js'
import { SURE } from './utterances.js'

/** A statement of one reading, with its words as they are compared. */
export interface Printed {
  readonly statement: StatementRecord
  readonly words: readonly HashedWord[]
  /** One row for each piece of the content. */
  readonly rows: readonly string[]
  /** The words of the paragraph without those of the statement: where it stands. */
  readonly around: string
  /** Where the statement begins. */
  readonly at: number
}

/** One reading of an article, ready to be compared with another. */
export interface Reading {
  readonly record: DocumentRecord
  /** All words, as one row. */
  readonly row: string
  readonly printed: readonly Printed[]
}

/** Thoughts are a reporter's words about a mind; a bare refusal has no words that could change. */
const COMPARED: readonly Mode[] = ['said', 'asked', 'shown', 'withheld', 'prospective']

/** What of a record is compared: sure statements with words, but neither echoes nor what stands inside another one. */
export function readingOf(record: DocumentRecord): Reading {
  const words = hashedWords(record.text, { start: 0, end: record.text.length })
  const printed = record.statements
    .filter(({ mode, confidence }) => COMPARED.includes(mode) && confidence >= SURE)
    .filter(({ echoes, quotedIn }) => echoes === undefined && quotedIn === undefined)
    .map((statement) => printedFrom(record, statement))
    .filter(({ words }) => words.length > 0)
  return { record, row: rowOf(words), printed: printed.sort((a, b) => a.at - b.at) }
}

function printedFrom({ text, blocks }: DocumentRecord, statement: StatementRecord): Printed {
  const pieces = statement.content.map((span) => wordsAt(text, span))
  const at = statement.content[0]?.[0] ?? 0
  const block = blocks.find(({ start, end }) => start <= at && at < end)
  const others = block ? wordsAt(text, [block.start, block.end]).filter((word) => !within(word, statement)) : []
  const rows = pieces.filter((piece) => piece.length > 0).map(rowOf)
  return { statement, words: pieces.flat(), rows, around: rowOf(others), at }
}

function within({ start, end }: HashedWord, { content }: StatementRecord): boolean {
  return content.some(([from, to]) => from <= start && end <= to)
}

/** The words of a span. */
export function wordsAt(text: string, [start, end]: SpanRecord): HashedWord[] {
  return hashedWords(text, { start, end })
}

/** The words of several spans as one row. */
export function rowAt(text: string, spans: readonly SpanRecord[]): string {
  return rowOf(spans.flatMap((span) => wordsAt(text, span)))
}

/** Whether the other reading has these words, piece by piece, wherever they stand. */
export function stands({ rows }: Pick<Printed, 'rows'>, { row }: Reading): boolean {
  return rows.every((piece) => row.includes(piece))
}
