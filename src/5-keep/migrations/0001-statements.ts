import { forBoth, type Migration } from './migration.js'

const shared = forBoth([
  'CREATE TABLE document (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, first_read_at TEXT NOT NULL)',
  'CREATE TABLE outlet (number INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE)',
  `CREATE TABLE speaker (number INTEGER PRIMARY KEY, name TEXT NOT NULL, kind TEXT NOT NULL, wikidata TEXT NOT NULL,
    UNIQUE (name, kind, wikidata))`,
  `CREATE TABLE revision (number INTEGER PRIMARY KEY, document INTEGER NOT NULL REFERENCES document, position INTEGER NOT NULL,
    url TEXT, title TEXT, outlet INTEGER REFERENCES outlet, byline TEXT, published TEXT, language TEXT,
    text TEXT NOT NULL, blocks TEXT NOT NULL, details TEXT,
    text_sha256 TEXT NOT NULL, bytes_sha256 TEXT, read_at TEXT NOT NULL, copy_of TEXT)`,
  'CREATE INDEX revision_document ON revision (document)',
  'CREATE INDEX revision_url ON revision (url)',
  `CREATE TABLE reading (number INTEGER PRIMARY KEY, revision INTEGER NOT NULL REFERENCES revision, extractor TEXT NOT NULL,
    read_at TEXT NOT NULL, first_statement INTEGER, last_statement INTEGER, messages TEXT, is_current INTEGER NOT NULL)`,
  'CREATE INDEX reading_revision ON reading (revision)',
  `CREATE TABLE statement (number INTEGER PRIMARY KEY, reading INTEGER NOT NULL REFERENCES reading, id TEXT NOT NULL,
    kind TEXT NOT NULL, mode TEXT NOT NULL, place TEXT NOT NULL, confidence REAL NOT NULL,
    speaker INTEGER REFERENCES speaker, length INTEGER NOT NULL, content TEXT NOT NULL, cue TEXT NOT NULL, source TEXT NOT NULL,
    rules TEXT, details TEXT,
    passage_start INTEGER NOT NULL, passage_length INTEGER NOT NULL, is_current INTEGER NOT NULL DEFAULT 1)`,
  `CREATE TABLE also_said_by (statement INTEGER NOT NULL, speaker INTEGER NOT NULL REFERENCES speaker,
    PRIMARY KEY (statement, speaker)) WITHOUT ROWID`,
  `CREATE TABLE near_copy (shingle INTEGER NOT NULL, revision INTEGER NOT NULL REFERENCES revision,
    PRIMARY KEY (shingle, revision)) WITHOUT ROWID`,
  // What a reader of the tables wants to see: who said what, where and when. From the first to the last word.
  `CREATE VIEW said AS SELECT statement.number, speaker.name AS speaker, statement.kind, statement.mode,
    substr(revision.text, CAST(passage_start AS int), CAST(passage_length AS int)) AS passage,
    outlet.name AS outlet, revision.published, revision.title, revision.url, document.id AS document,
    statement.id AS statement, statement.confidence
    FROM statement JOIN reading ON reading.number = statement.reading JOIN revision ON revision.number = reading.revision
    JOIN document ON document.number = revision.document LEFT JOIN outlet ON outlet.number = revision.outlet
    LEFT JOIN speaker ON speaker.number = statement.speaker WHERE statement.is_current = 1`,
])

/** Documents, their revisions and readings, statements, and the index that finds them. */
export const statements: Migration = {
  brings: 'documents with their statements',
  sqlite: [
    ...shared.sqlite,
    // The terms come ready (index-terms.ts): cut at spaces, all letters kept. Without
    // content: the text is in revision. Nothing is deleted from it: whether a statement is current stands in its own row.
    `CREATE VIRTUAL TABLE statement_terms USING fts5(terms, content='', columnsize=0, tokenize='ascii')`,
    // Fewer and larger merges: a third of the time of taking in a million statements (measured).
    `INSERT INTO statement_terms (statement_terms, rank) VALUES ('automerge', 0)`,
    `INSERT INTO statement_terms (statement_terms, rank) VALUES ('crisismerge', 48)`,
    // In bytes: what a writer gathers in memory before it sorts it into a piece of the index.
    `INSERT INTO statement_terms (statement_terms, rank) VALUES ('hashsize', 32000000)`,
  ],
  postgres: [
    ...shared.postgres,
    'CREATE TABLE statement_terms (number BIGINT PRIMARY KEY, terms TSVECTOR NOT NULL)',
    'CREATE INDEX statement_terms_terms ON statement_terms USING gin (terms)',
  ],
}
