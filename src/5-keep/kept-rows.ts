import type { DocumentRecord, PartyRecord, StatementRecord } from '../types/index.js'
import { blocksFrom } from './block-text.js'
import type { Database } from './database.js'
import { FACTS } from './facts.js'
import type { HitIn } from './hit.js'
import type { Hit, Kept } from './record.js'
import { type StatementRow, statementFrom } from './rows.js'

/** The columns of a document's facts and text, as `factsFrom` takes them. */
export const FACT_COLUMNS = `document.id AS document_id, revision.url, revision.title, outlet.name AS publisher, revision.byline,
  revision.published, revision.language, revision.text, revision.details AS revision_details`

/** The columns of a document's revision, as `recordFrom` takes them. */
const REVISION_COLUMNS = `${FACT_COLUMNS}, revision.blocks`

/** The columns of a statement, as `statementOf` takes them. */
export const STATEMENT_COLUMNS = `statement.id, statement.kind, statement.mode, statement.place, statement.confidence,
  statement.content, statement.cue, statement.source, statement.rules, statement.details, speaker.name AS speaker_name, speaker.kind AS speaker_kind, speaker.wikidata`

/** A row with the facts and the text of a document. */
export interface FactsRow {
  readonly document_id: string
  readonly text: string
  readonly revision_details: string | null
}

interface RevisionRow extends FactsRow {
  readonly blocks: string
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
  readonly reading: number
}

/** What a document tells of itself, and its text. Its blocks stay in their cell: a search shows none. */
export function factsFrom(row: FactsRow): HitIn {
  const { revision_details: details } = row
  if (details === null) return { document: toldFacts(row), text: row.text }
  const { text = row.text, blocks: _, ...others } = JSON.parse(details) as Partial<DocumentRecord>
  return { document: { ...toldFacts(row), ...others }, text }
}

/** Field by field in the order of the contract. */
function toldFacts(row: FactsRow): Hit['document'] {
  const cells = row as unknown as Readonly<Record<string, string | null>>
  const told: { id: string } & Record<string, string> = { id: row.document_id }
  for (const fact of FACTS) {
    const cell = cells[fact]
    if (cell != null) told[fact] = cell
  }
  return told
}

function recordFrom(row: RevisionRow, statements: StatementRecord[], messages: string | null): DocumentRecord {
  return {
    ...toldFacts(row),
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

/** Readings with their statements, where a condition on the joined tables holds; two questions, however many they are. */
export async function keptWhere(
  database: Database,
  condition: string,
  parameters: readonly (string | number)[],
): Promise<Kept[]> {
  const rows = await database.all<KeptRow>(
    `SELECT ${REVISION_COLUMNS}, reading.number AS reading, revision.position, text_sha256, bytes_sha256, copy_of, extractor,
      reading.read_at, messages, is_current
      FROM document JOIN revision ON revision.document = document.number
      JOIN reading ON reading.revision = revision.number LEFT JOIN outlet ON outlet.number = revision.outlet
      WHERE ${condition} ORDER BY document.number, reading.number`,
    parameters,
  )
  const statements = await statementsOf(
    rows.map(({ reading }) => reading),
    database,
  )
  return rows.map((row) => keptFrom(row, statements.get(row.reading) ?? []))
}

async function statementsOf(readings: readonly number[], database: Database) {
  const found = new Map<number, StatementRecord[]>()
  if (readings.length === 0) return found
  const rows = await database.all<SpokenRow & { readonly reading: number }>(
    `SELECT ${STATEMENT_COLUMNS}, reading.number AS reading FROM reading CROSS JOIN statement
      LEFT JOIN speaker ON speaker.number = statement.speaker
      WHERE ${database.words.isIn('reading.number', 'integer')}
      AND statement.number BETWEEN reading.first_statement AND reading.last_statement ORDER BY statement.number`,
    [JSON.stringify(readings)],
  )
  for (const row of rows) {
    const list = found.get(row.reading)
    if (list) list.push(statementOf(row))
    else found.set(row.reading, [statementOf(row)])
  }
  return found
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
