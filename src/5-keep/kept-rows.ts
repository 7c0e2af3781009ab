import type { DocumentRecord, PartyRecord, StatementRecord } from '../types/index.js'
import { blocksFrom } from './block-text.js'
import type { Session } from './database.js'
import { FACTS } from './facts.js'
import type { Kept } from './record.js'
import { type StatementRow, statementFrom } from './rows.js'

/** The columns of a document's revision, as `recordFrom` takes them. */
export const REVISION_COLUMNS = `document.id AS document_id, revision.url, revision.title, outlet.name AS publisher, revision.byline,
  revision.published, revision.language, revision.text, revision.blocks, revision.details AS revision_details`

/** The columns of a statement, as `statementOf` takes them. */
export const STATEMENT_COLUMNS = `statement.id, statement.kind, statement.mode, statement.place, statement.confidence,
  statement.content, statement.cue, statement.source, statement.rules, statement.details, speaker.name AS speaker_name, speaker.kind AS speaker_kind, speaker.wikidata`

/** A row with these columns. */
export interface RevisionRow {
  readonly document_id: string
  readonly text: string
  readonly blocks: string
  readonly revision_details: string | null
}

/** A statement's row with its speaker's. */
export interface SpokenRow extends StatementRow {
  readonly speaker_name: string | null
  readonly speaker_kind: string
  readonly wikidata: string
}

interface KeptRow extends RevisionRow {
  readonly position: number
  readonly text_sha256: string
  readonly bytes_sha256: string | null
  readonly copy_of: string | null
  readonly extractor: string
  readonly read_at: string
  readonly messages: string | null
  readonly is_current: number
  readonly first_statement: number | null
  readonly last_statement: number | null
}

/** The document of a row, field by field in the order of the contract. */
export function recordFrom(row: RevisionRow, statements: StatementRecord[], messages: string | null): DocumentRecord {
  const cells = row as unknown as Record<string, string | null>
  const facts = FACTS.flatMap((fact) => (cells[fact] == null ? [] : [[fact, cells[fact]] as const]))
  return {
    id: row.document_id,
    ...Object.fromEntries(facts),
    text: row.text,
    blocks: blocksFrom(row.blocks),
    statements,
    messages: messages === null ? [] : JSON.parse(messages),
    ...(row.revision_details === null ? {} : JSON.parse(row.revision_details)),
  }
}

/** The statement of a row. */
export function statementOf(row: SpokenRow): StatementRecord {
  const { speaker_name: name, speaker_kind, wikidata } = row
  const speaker: PartyRecord | null =
    name === null ? null : { name, kind: speaker_kind as PartyRecord['kind'], ...(wikidata === '' ? {} : { wikidata }) }
  return statementFrom(row, speaker)
}

/** Readings with their statements, where a condition on the joined tables holds. */
export async function keptWhere(
  session: Session,
  condition: string,
  parameters: readonly (string | number)[],
): Promise<Kept[]> {
  const rows = await session.all<KeptRow>(
    `SELECT ${REVISION_COLUMNS}, revision.position, text_sha256, bytes_sha256, copy_of, extractor, reading.read_at, messages,
      is_current, first_statement, last_statement
      FROM document JOIN revision ON revision.document = document.number
      JOIN reading ON reading.revision = revision.number LEFT JOIN outlet ON outlet.number = revision.outlet
      WHERE ${condition} ORDER BY document.number, reading.number`,
    parameters,
  )
  const kept: Kept[] = []
  for (const row of rows) kept.push(keptFrom(row, await statementsOf(row, session)))
  return kept
}

async function statementsOf(
  { first_statement, last_statement }: KeptRow,
  session: Session,
): Promise<StatementRecord[]> {
  if (first_statement === null || last_statement === null) return []
  const rows = await session.all<SpokenRow>(
    `SELECT ${STATEMENT_COLUMNS} FROM statement LEFT JOIN speaker ON speaker.number = statement.speaker
      WHERE statement.number BETWEEN ? AND ? ORDER BY statement.number`,
    [first_statement, last_statement],
  )
  return rows.map(statementOf)
}

function keptFrom(row: KeptRow, statements: StatementRecord[]): Kept {
  return {
    record: recordFrom(row, statements, row.messages),
    readAt: row.read_at,
    extractor: row.extractor,
    sha256: row.bytes_sha256,
    revision: row.position,
    textSha256: row.text_sha256,
    copyOf: row.copy_of,
    current: row.is_current === 1,
  }
}
