import { forBoth, type Migration } from './migration.js'

/** What people decided about statements. */
export const statementJudgements: Migration = {
  brings: 'judgements of statements',
  ...forBoth([
    // The columns are for readers of the table; `judgement` holds all of it.
    `CREATE TABLE statement_judgement (number INTEGER PRIMARY KEY, document TEXT NOT NULL, statement TEXT NOT NULL,
      says TEXT NOT NULL, judged_by TEXT NOT NULL, judged_at TEXT NOT NULL, judgement TEXT NOT NULL)`,
    'CREATE INDEX statement_judgement_document ON statement_judgement (document)',
  ]),
}
