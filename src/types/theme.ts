import type { DocumentId, StatementId } from './identity.js'

/** A statement and the document it stands in: a statement's id is unique within its document. */
export interface StatementPlace {
  readonly document: DocumentId
  readonly statement: StatementId
}

/** Statements of one story that are about one thing. */
export interface Theme {
  /** Words of the coverage that name it. */
  readonly label: string
  /** The statement whose words stand for the theme; null where none can. */
  readonly emblem: StatementPlace | null
  readonly terms: readonly string[]
  readonly statements: readonly StatementPlace[]
}
