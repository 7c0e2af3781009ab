import { forBoth, type Migration } from './migration.js'

/** What people decided, and what was fetched. */
export const judgements: Migration = {
  brings: 'judgements and fetched sources',
  ...forBoth([
    `CREATE TABLE judgement (number INTEGER PRIMARY KEY, party_document TEXT NOT NULL, party_name TEXT NOT NULL, party_at TEXT,
      speaker TEXT NOT NULL, says TEXT NOT NULL, judged_by TEXT NOT NULL, judged_at TEXT NOT NULL, because TEXT NOT NULL)`,
    `CREATE TABLE source (number INTEGER PRIMARY KEY, url TEXT NOT NULL, fetched_at TEXT NOT NULL, status INTEGER,
      etag TEXT, last_modified TEXT, sha256 TEXT, note TEXT)`,
    'CREATE INDEX source_url ON source (url)',
  ]),
}
