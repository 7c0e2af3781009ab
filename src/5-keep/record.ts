import type {
  Anchor,
  DocumentRecord,
  Instant,
  Judgement,
  StatementJudgement,
  StatementRecord,
  Stretch,
} from '../types/index.js'
import type { Question } from './question.js'

/**
 * What the record does, wherever it is kept. Nothing in it is overwritten: a changed page is a later revision, a newer
 * engine gives a further reading, a judgement is outranked by a later one.
 */
export interface TheRecord {
  /** Where it is kept, for people: a folder, or a server without its password. */
  readonly where: string
  /**
   * Takes in documents with their statements, and what was fetched to get them: all of it or (when it fails) none. What came of
   * each entry is told in their order.
   */
  add(entries: readonly Entry[], fetched?: readonly Fetched[]): Promise<readonly Added[]>
  /** What is there of these documents, so that nothing is read twice; unknown ones are left out. */
  known(ids: readonly string[]): Promise<ReadonlyMap<string, Known>>
  /** The newest reading of a document's newest revision. */
  find(id: string): Promise<Kept | null>
  /** The same of many, in the order of their ids; unknown ones are left out. */
  findAll(ids: readonly string[]): Promise<readonly Kept[]>
  /** Every reading of every revision of a document, oldest first; it is named by its id or its address. */
  revisions(idOrUrl: string): Promise<readonly Kept[]>
  /** Everything, in the order in which it came; `history` also gives what was superseded. */
  all(wish?: { readonly history?: boolean }): AsyncGenerator<Kept>
  search(question: Question): Promise<Answer>
  /** How many statements answer a question, and whose, where and when; of no more than `most`, the newest. */
  counts(question: Question, most?: number): Promise<Counts>
  judge(judgement: Judgement): Promise<void>
  /** In the order in which they were added, withdrawn ones included. */
  judgements(): Promise<readonly Judgement[]>
  /** Keeps what a person decided about one statement; what follows for the document is a further reading (`add`). */
  judgeStatement(judgement: StatementJudgement): Promise<void>
  /** The same of statements: of one document, or of all. */
  statementJudgements(document?: string): Promise<readonly StatementJudgement[]>
  /** What was fetched, oldest first; of one address, or of all. */
  sources(url?: string): Promise<readonly Fetched[]>
  about(): Promise<About>
  /**
   * Another word after anything was added, whoever added it: as long as it stays the same, so do all answers. Unlike `about` it
   * costs no more in a large record.
   */
  state(): Promise<string>
  /** Puts the indexes in order after much was added; searches are right without, and faster with it. */
  tidy(): Promise<void>
  close(): Promise<void>
}

/** A document as it was read, on its way into the record. */
export interface Entry {
  readonly record: DocumentRecord
  readonly readAt: Instant
  /** What found the statements, with its version, such as "onrecord 0.1.0". */
  readonly extractor: string
  /** SHA-256 of the bytes that the text was read from, in hexadecimal; null where nobody knows. */
  readonly sha256: string | null
}

/** What became of an entry. */
export interface Added {
  readonly id: string
  readonly is: /** A document that was not there. */
    | 'new'
    /** A later revision of one that was: its text, headline or other facts have changed. */
    | 'revised'
    /** The same text, read by another engine. */
    | 'reread'
    /** Nothing new; nothing was written. */
    | 'unchanged'
  /** The document whose near-copy it is. */
  readonly copyOf: string | null
}

/** What is known of a document without reading it. */
export interface Known {
  /** SHA-256 of its newest text. */
  readonly textSha256: string
  /** Its address, headline, outlet, byline and date. */
  readonly facts: Partial<DocumentRecord>
  /** Who read that text already. */
  readonly extractors: readonly string[]
}

/** One reading of one revision of a document. */
export interface Kept extends Entry {
  /** Counts from 1 for each document. */
  readonly revision: number
  readonly textSha256: string
  /** The document that this one is a near-copy of, as outlets print one wire text. */
  readonly copyOf: string | null
  /** Whether it is the one that searches look at. */
  readonly current: boolean
}

/** A page that was asked for, and what came of it. */
export interface Fetched {
  readonly url: string
  readonly at: Instant
  /** The status of HTTP; null where there was no answer. */
  readonly status: number | null
  readonly etag: string | null
  readonly lastModified: string | null
  readonly sha256: string | null
  readonly note: string | null
}

/** The statements that answer a question, one page of them. */
export interface Answer {
  readonly hits: readonly Hit[]
  /** Where the next page begins; null at the end. */
  readonly next: string | null
}

/** A statement that was found, with all that it needs to be shown and cited. */
export interface Hit {
  readonly document: Omit<DocumentRecord, 'text' | 'blocks' | 'statements' | 'messages'>
  readonly copyOf: string | null
  readonly statement: StatementRecord
  /** What was said, or what tells that nothing was; one for each piece, with the words around it. */
  readonly anchors: readonly Anchor[]
  /** The words that were looked for, in the document's text. */
  readonly marks: readonly Stretch[]
  /** Its place in the order: a page may begin after it. */
  readonly cursor: string
}

/** How often something occurs among the statements found. */
export interface Count {
  readonly name: string
  readonly statements: number
}

/** The most frequent ones first, by name where equal; months in their order. */
export interface Counts {
  readonly statements: number
  readonly speakers: readonly Count[]
  readonly outlets: readonly Count[]
  /** "2026-10"; "undated" for documents that tell no date. */
  readonly months: readonly Count[]
  readonly kinds: readonly Count[]
  readonly modes: readonly Count[]
  /** Where there may be more than were counted. */
  readonly more?: true
}

/** How large the record is. */
export interface About {
  readonly version: number
  readonly documents: number
  readonly revisions: number
  readonly readings: number
  /** Of current readings. */
  readonly statements: number
  /** Of parties and of statements. */
  readonly judgements: number
}
