import type { BlockKind } from './document.js'
import type { SpeakerKind } from './speaker.js'
import type { Kind, Mode, Place } from './statement.js'

/**
 * What leaves the program: the contract's records, as plain JSON. A span is `[start, end)` in UTF-16 code units of
 * `text`; lists of spans are sorted and do not overlap. Fields may be added, none changes its meaning.
 */
export interface DocumentRecord {
  id: string
  url?: string
  title?: string
  publisher?: string
  byline?: string
  /** ISO 8601. */
  published?: string
  /** BCP 47. */
  language?: string
  text: string
  blocks: { kind: BlockKind; start: number; end: number }[]
  statements: StatementRecord[]
  /** Faults in the material; they never stop the run. */
  messages: MessageRecord[]
}

/** `[start, end)` in UTF-16 code units of the record's text. */
export type SpanRecord = [start: number, end: number]

/** One statement with its attribution worked out. */
export interface StatementRecord {
  id: string
  kind: Kind
  mode: Mode
  content: SpanRecord[]
  cue: SpanRecord[]
  source: SpanRecord[]
  /** Empty: unattributed. Never a guess below the bar. */
  speakers: PartyRecord[]
  addressees: PartyRecord[]
  via: PartyRecord[]
  prompt?: SpanRecord[]
  repliesTo?: string
  quotedIn?: string
  echoes?: string
  when?: { span: SpanRecord; start?: string; end?: string }
  where?: { span: SpanRecord }
  place: Place
  confidence: number
  reasons: { rule: string; note?: string; span?: SpanRecord }[]
  rivals: { party: PartyRecord; confidence: number }[]
}

/** Somebody who speaks, is spoken to, or passes words on. */
export interface PartyRecord {
  name: string
  kind: SpeakerKind
  mention?: SpanRecord
  members?: PartyRecord[]
  wikidata?: string
}

/** A message as it leaves the program. */
export interface MessageRecord {
  rule: string
  text: string
  span?: SpanRecord
  severity: 'info' | 'warning' | 'error'
}
