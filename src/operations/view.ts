/**
 * Leads what was found in a view of a document back into its text: the stages read what readers see, the records count
 * in the file.
 * @module
 */
import type { ReadDocument, View } from '../1-read/index.js'
import type {
  DocumentRecord,
  MessageRecord,
  PartyRecord,
  SpanRecord,
  StatementRecord,
  Stretch,
} from '../types/index.js'
import { messageRecord } from './record.js'

/** The way from a span of the view to the span of the document's text that holds it. */
export type WayBack = (span: SpanRecord) => SpanRecord

/** The way back through a view. */
export function wayBack({ inFile }: Pick<View, 'inFile'>): WayBack {
  return ([start, end]) => {
    const place: Stretch = inFile({ start, end })
    return [place.start, place.end]
  }
}

/** The record of a document, from that of its view: every span counts in the document's text. */
export function inFile(
  record: DocumentRecord,
  { document, messages, view }: ReadDocument & { readonly view: View },
): DocumentRecord {
  const back = wayBack(view)
  return {
    ...record,
    text: document.text,
    blocks: document.blocks.map(({ kind, span }) => ({ kind, start: span.start, end: span.end })),
    statements: record.statements.map((one) => statementInFile(one, back)),
    messages: [...messages.map(messageRecord), ...record.messages.map((one) => messageInFile(one, back))],
  }
}

/** A message whose place, if it has one, counts in the document's text. */
export function messageInFile({ span, ...rest }: MessageRecord, back: WayBack): MessageRecord {
  return span ? { ...rest, span: back(span) } : rest
}

/** A party whose mention, if it has one, counts in the document's text. */
export function partyInFile({ mention, members, ...rest }: PartyRecord, back: WayBack): PartyRecord {
  return {
    ...rest,
    ...(mention ? { mention: back(mention) } : {}),
    ...(members ? { members: members.map((one) => partyInFile(one, back)) } : {}),
  }
}

function statementInFile(one: StatementRecord, back: WayBack): StatementRecord {
  const { when, where, prompt } = one
  return {
    ...one,
    content: one.content.map(back),
    cue: one.cue.map(back),
    source: one.source.map(back),
    speakers: one.speakers.map((party) => partyInFile(party, back)),
    addressees: one.addressees.map((party) => partyInFile(party, back)),
    via: one.via.map((party) => partyInFile(party, back)),
    ...(prompt ? { prompt: prompt.map(back) } : {}),
    ...(when ? { when: { ...when, span: back(when.span) } } : {}),
    ...(where ? { where: { span: back(where.span) } } : {}),
    reasons: one.reasons.map(({ span, ...rest }) => (span ? { ...rest, span: back(span) } : rest)),
    rivals: one.rivals.map(({ party, confidence }) => ({ party: partyInFile(party, back), confidence })),
  }
}
