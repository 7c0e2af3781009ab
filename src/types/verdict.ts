import type { MessageRecord, PartyRecord, SpanRecord } from './record.js'

/** What was found when the words of a quotation were looked up in the sources. Never "true" or "false". */
export type Verdict =
  /** The words stand there; at most presentation differs. */
  | 'verbatim'
  /** Every difference is marked for the reader, in order, within one passage. */
  | 'marked'
  /** A close passage exists, but words differ without a mark. */
  | 'altered'
  /** Each part stands there, but they are joined or reordered without a mark. */
  | 'spliced'
  /** The words stand there, said by someone else. */
  | 'misattributed'
  /** The words stand there as the source's own report: a paraphrase promoted to a quotation. */
  | 'reported'
  /** No close passage in the sources searched. */
  | 'not-found'
  /** Nothing to judge by. */
  | 'too-short'

/** What a difference may do to the meaning. */
export type Alarm = 'negation' | 'number' | 'name' | 'modal' | 'tense' | 'order' | 'distance' | 'cut'

/** One step of the way from the draft's words to the source's, in reading order. */
export interface ChangeRecord {
  op: 'same' | 'insert' | 'delete' | 'replace'
  draft: string
  source: string
}

/** A passage of a source. `spans` count in that source's text. */
export interface PassageRecord {
  source: string
  spans: SpanRecord[]
  text: string
}

/** One quotation of a draft, and what the sources hold of it. `span` counts in the draft's text, marks included. */
export interface QuoteRecord {
  span: SpanRecord
  quote: string
  /** Whom the draft gives the words to. */
  speakers: PartyRecord[]
  verdict: Verdict
  best?: PassageRecord & { speakers: PartyRecord[]; diff: ChangeRecord[] }
  alarms: Alarm[]
  others: PassageRecord[]
  messages: MessageRecord[]
}

/** What `check` says of one draft: a contract, like the records of `extract`. */
export interface CheckReport {
  draft: string
  /** Every source searched, whether or not it holds anything. Reports of one index share the list. */
  sources: readonly { id: string; title?: string; url?: string }[]
  quotes: QuoteRecord[]
  messages: MessageRecord[]
}
