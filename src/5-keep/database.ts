import type { Query } from './query.js'

/** What a cell holds, on the way in and on the way out. */
export type Cell = string | number | null

/** A row on its way into a table; the cells in the order of the columns. */
export type Row = readonly Cell[]

/** What a column holds. "terms" are those of `index-terms.ts`. */
export type ColumnType = 'integer' | 'real' | 'text' | 'terms'

/** A table as rows are put into it. */
export interface Table {
  readonly name: string
  readonly columns: Readonly<Record<string, ColumnType>>
}

/** An SQL sentence with "?" for each parameter. */
export interface Sql {
  readonly text: string
  readonly parameters: readonly Cell[]
}

/** What the record asks of a database, inside of a transaction and outside. */
export interface Session {
  all<Found>(text: string, parameters?: readonly Cell[]): Promise<Found[]>
  run(text: string, parameters?: readonly Cell[]): Promise<void>
  insert(table: Table, rows: readonly Row[]): Promise<void>
}

/**
 * What differs between SQLite and PostgreSQL. Everything else of the record is told once, in SQL that both understand
 * (`in-tables.ts`).
 */
export interface Database extends Session {
  readonly where: string
  readonly words: Dialect
  /** All of it or nothing; one writer at a time, in all processes. */
  write<Made>(work: (session: Session) => Promise<Made>): Promise<Made>
  /** A query for the same in words that this database finds faster, where the first few are looked for. */
  easier(query: Query): Promise<Query>
  /** Puts the indexes in order after much was added. */
  tidy(): Promise<void>
  close(): Promise<void>
}

/** Pieces of SQL that each database says in its own way. */
export interface Dialect {
  readonly name: 'sqlite' | 'postgres'
  /** The column that names a statement in the index of terms. */
  readonly termsNumber: string
  /** Whether terms can be removed when their statement is superseded; else each one that is found must be looked up. */
  readonly forgetsTerms: boolean
  /** A column in the order of its characters, whatever language the database is set to. */
  byCharacters(column: string): string
  /** "is one of these", with one parameter: a JSON list. */
  isIn(column: string, type: 'integer' | 'text'): string
  /** "the terms answer the query". */
  matching(query: Query): Sql
}
