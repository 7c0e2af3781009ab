import type { SpanRecord } from './record.js'
import type { SpeakerKind } from './speaker.js'
import type { Kind, Mode } from './statement.js'

/** One thing that was compared, and how much it speaks for (or against) two parties being one. */
export interface EvidenceRecord {
  test: string
  weight: number
  note: string
}

/** An office or job as a document states it. */
export interface RoleRecord {
  title: string
  body?: string
  standing: 'now' | 'past' | 'coming'
  document: string
  published?: string
  span: SpanRecord
}

/** Two parties, each "document#name", that were taken for one. `judgedBy`: a person said so. */
export interface LinkRecord {
  a: string
  b: string
  weight: number
  because: EvidenceRecord[]
  judgedBy?: string
}

/** Somebody of the same or a like name who is kept apart. */
export interface NamesakeRecord {
  reference: string
  name: string
  says: 'different' | 'unsure'
  weight: number
  because: EvidenceRecord[]
  roles: string[]
}

/** A document in which a speaker is a party: `reference` is what `onrecord judge` takes. */
export interface AppearanceRecord {
  reference: string
  document: string
  title?: string
  publisher?: string
  published?: string
  /** Names and titles as printed. */
  names: string[]
  statements: number
}

/** One statement of a speaker, with its words as they stand in the document. */
export interface SayingRecord {
  document: string
  id: string
  published?: string
  kind: Kind
  mode: Mode
  content: SpanRecord[]
  words: string[]
  confidence: number
}

/** What `speaker` says of one speaker: a contract, like the records of `extract`. */
export interface SpeakerReport {
  /** The first of its parties, "document#name". */
  id: string
  name: string
  kind: SpeakerKind
  /** Q-id, only when it is certain. */
  wikidata?: string
  otherNames: string[]
  roles: RoleRecord[]
  documents: AppearanceRecord[]
  statements: SayingRecord[]
  because: LinkRecord[]
  apart: NamesakeRecord[]
  /** Entries of the authority file that bear the name, where none is certain or several were weighed. */
  entries: { id: string; label: string; description: string; weight: number; because: EvidenceRecord[] }[]
}
