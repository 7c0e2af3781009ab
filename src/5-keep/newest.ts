import type { DocumentRecord } from '../types/index.js'
import type { Dialect, Session } from './database.js'
import type { Known } from './record.js'
import { storable } from './storable.js'

/** The newest revision of a document and its current reading, by their numbers. */
export interface NewestRow extends Known {
  readonly document: number
  readonly revision: number
  readonly position: number
  readonly reading: number
  readonly firstStatement: number | null
  readonly lastStatement: number | null
  readonly copyOf: string | null
}

interface Found {
  readonly id: string
  readonly document: number
  readonly revision: number
  readonly position: number
  readonly text_sha256: string
  readonly url: string | null
  readonly title: string | null
  readonly publisher: string | null
  readonly byline: string | null
  readonly published: string | null
  readonly copy_of: string | null
  readonly reading: number
  readonly extractor: string
  readonly is_current: number
  readonly first_statement: number | null
  readonly last_statement: number | null
}

/** The newest revisions of these documents, by id; those that are not there are left out. */
export async function newestOf(
  ids: readonly string[],
  { session, dialect }: { readonly session: Session; readonly dialect: Dialect },
): Promise<Map<string, NewestRow>> {
  const rows = await session.all<Found>(
    `SELECT document.id, document.number AS document, revision.number AS revision, position, text_sha256, url, title,
      outlet.name AS publisher, byline, published, copy_of, reading.number AS reading, extractor, is_current,
      first_statement, last_statement
      FROM document JOIN revision ON revision.document = document.number
      JOIN reading ON reading.revision = revision.number LEFT JOIN outlet ON outlet.number = revision.outlet
      WHERE ${dialect.isIn('document.id', 'text')}
      AND position = (SELECT max(position) FROM revision AS later WHERE later.document = document.number)
      ORDER BY reading.number`,
    [JSON.stringify(ids.map(storable))],
  )
  const newest = new Map<string, NewestRow>()
  for (const row of rows) {
    const extractors = [...(newest.get(row.id)?.extractors ?? []), row.extractor]
    newest.set(row.id, { ...newestFrom(row), extractors })
  }
  return newest
}

/** Readings come in their order, so the last one is the current one. */
function newestFrom(row: Found): NewestRow {
  const facts = Object.fromEntries(
    (['url', 'title', 'publisher', 'byline', 'published'] as const).flatMap((fact) =>
      row[fact] === null ? [] : [[fact, row[fact]]],
    ),
  ) as Partial<DocumentRecord>
  return {
    facts,
    textSha256: row.text_sha256,
    extractors: [],
    document: row.document,
    revision: row.revision,
    position: row.position,
    reading: row.reading,
    firstStatement: row.first_statement,
    lastStatement: row.last_statement,
    copyOf: row.copy_of,
  }
}
