import type { ColumnType, Table } from './database.js'

/**
 * The tables as rows are put into them; `migrations/` makes them. Names are words that a reader of the tables understands
 * without this page, because people open the file with Datasette.
 */
export const tables = {
  document: table('document', { number: 'integer', id: 'text', first_read_at: 'text' }),
  outlet: table('outlet', { number: 'integer', name: 'text' }),
  speaker: table('speaker', { number: 'integer', name: 'text', kind: 'text', wikidata: 'text' }),
  revision: table('revision', {
    number: 'integer',
    document: 'integer',
    position: 'integer',
    url: 'text',
    title: 'text',
    outlet: 'integer',
    byline: 'text',
    published: 'text',
    language: 'text',
    text: 'text',
    blocks: 'text',
    details: 'text',
    text_sha256: 'text',
    bytes_sha256: 'text',
    read_at: 'text',
    copy_of: 'text',
  }),
  reading: table('reading', {
    number: 'integer',
    revision: 'integer',
    extractor: 'text',
    read_at: 'text',
    first_statement: 'integer',
    last_statement: 'integer',
    messages: 'text',
    is_current: 'integer',
  }),
  statement: table('statement', {
    number: 'integer',
    reading: 'integer',
    id: 'text',
    kind: 'text',
    mode: 'text',
    place: 'text',
    confidence: 'real',
    speaker: 'integer',
    length: 'integer',
    content: 'text',
    cue: 'text',
    source: 'text',
    rules: 'text',
    details: 'text',
    passage_start: 'integer',
    passage_length: 'integer',
  }),
  alsoSaidBy: table('also_said_by', { statement: 'integer', speaker: 'integer' }),
  nearCopy: table('near_copy', { shingle: 'integer', revision: 'integer' }),
  judgement: table('judgement', {
    number: 'integer',
    party_document: 'text',
    party_name: 'text',
    party_at: 'text',
    speaker: 'text',
    says: 'text',
    judged_by: 'text',
    judged_at: 'text',
    because: 'text',
  }),
  statementJudgement: table('statement_judgement', {
    number: 'integer',
    document: 'text',
    statement: 'text',
    says: 'text',
    judged_by: 'text',
    judged_at: 'text',
    judgement: 'text',
  }),
  source: table('source', {
    number: 'integer',
    url: 'text',
    fetched_at: 'text',
    status: 'integer',
    etag: 'text',
    last_modified: 'text',
    sha256: 'text',
    note: 'text',
  }),
} as const

/** The index of terms; its number column differs between the databases. */
export function termsTable(number: string): Table {
  return table('statement_terms', { [number]: 'integer', terms: 'terms' })
}

function table(name: string, columns: Readonly<Record<string, ColumnType>>): Table {
  return { name, columns }
}
