/**
 * One change of the record's shape. A migration that was released is never edited: a record somewhere has its shape.
 */
export interface Migration {
  /** What it brings, for people. */
  readonly brings: string
  readonly sqlite: readonly string[]
  readonly postgres: readonly string[]
}

/** The same sentences for both, with PostgreSQL's names of the types. */
export function forBoth(sentences: readonly string[]): Pick<Migration, 'sqlite' | 'postgres'> {
  const postgres = sentences.map((one) =>
    one
      .replace(/\bINTEGER\b/g, 'BIGINT')
      .replace(/\bREAL\b/g, 'DOUBLE PRECISION')
      .replace(/ WITHOUT ROWID$/, ''),
  )
  return { sqlite: sentences, postgres }
}
