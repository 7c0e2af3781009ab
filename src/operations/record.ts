import type {
  Anchor,
  Attribution,
  Document,
  DocumentRecord,
  Evidence,
  Mention,
  MentionId,
  Message,
  MessageRecord,
  SpanRecord,
  Speaker,
  SpeakerId,
  Statement,
  StatementRecord,
  Stretch,
} from '../types/index.js'
import { type Parties, parties } from './party.js'

/** Who speaks in one document, and which of them each mention stands for. */
export interface Resolution {
  readonly speakers: ReadonlyMap<SpeakerId, Speaker>
  readonly attributions: ReadonlyMap<MentionId, Attribution>
}

/** Everything the stages found in one document. */
export interface Findings extends Resolution {
  readonly statements: readonly Statement[]
  readonly messages: readonly Message[]
}

/** The contract's record: a document with its statements, each with its attribution worked out. */
export function documentRecord(document: Document, found: Findings): DocumentRecord {
  const joined = { ...found, ...parties(found) }
  return {
    id: document.id,
    ...present('url', document.url),
    ...present('title', document.title),
    ...present('publisher', document.publisher),
    ...present('byline', document.byline),
    ...present('published', document.published),
    ...present('language', document.language === 'und' ? null : document.language),
    text: document.text,
    blocks: document.blocks.map(({ kind, span }) => ({ kind, start: span.start, end: span.end })),
    statements: found.statements.map((one) => statementRecord(one, joined)).sort(byPlace),
    messages: found.messages.map(messageRecord),
  }
}

function statementRecord(
  one: Statement,
  { attributions, credit, party, others }: Resolution & Parties,
): StatementRecord {
  const attribution = attributions.get(one.source.id)
  return {
    id: one.id,
    kind: one.kind,
    mode: one.mode,
    content: spans(one.content),
    cue: spans(one.cue),
    source: mentioned(one.source),
    speakers: attribution ? credit(attribution, one.source) : [],
    addressees: others(one.addressees),
    via: others(one.via),
    ...present('prompt', one.prompt.length > 0 ? spans(one.prompt) : null),
    ...present('repliesTo', one.repliesTo),
    ...present('quotedIn', one.quotedIn),
    ...present('echoes', one.echoes),
    ...present('when', one.when && { span: span(one.when.at), ...startAndEnd(one.when) }),
    ...present('where', one.where && { span: span(one.where) }),
    place: one.place,
    confidence: confidence(one, attribution),
    reasons: [
      ...one.reasons.map(({ rule, note, at }) => ({
        rule,
        ...present('note', note ?? null),
        ...present('span', at ? span(at) : null),
      })),
      ...(attribution?.because ?? []).map(({ test, note }: Evidence) => ({ rule: test, note })),
    ],
    rivals: rivals(attribution).map((rival) => ({
      party: party(rival.speaker, null),
      confidence: rounded(rival.confidence),
    })),
  }
}

/** "A senior official" is who the words say; what may be wrong is where the words begin and end. Measured: 60 of 72. */
const UNNAMED = 0.88

/** How sure the whole answer is: that it is a statement, and, where a speaker is given, that it was them. */
function confidence(one: Statement, attribution: Attribution | undefined): number {
  const speaker = attribution?.is === 'known' ? attribution.confidence : attribution?.is === 'unnamed' ? UNNAMED : 1
  return rounded(one.confidence * speaker)
}

function rivals(attribution: Attribution | undefined) {
  if (attribution?.is === 'known') return attribution.rivals
  return attribution?.is === 'unsure' ? attribution.candidates : []
}

/** A message of the stages as it leaves the program. */
export function messageRecord({ rule, text, at, level }: Message): MessageRecord {
  return { rule, text, ...present('span', at ? span(at) : null), severity: level }
}

/** An optional field: there when it has a value, absent (never null) when it has none. */
function present<Name extends string, Value>(name: Name, value: Value | null): { [Key in Name]?: Value } {
  return value === null ? {} : ({ [name]: value } as { [Key in Name]: Value })
}

function startAndEnd({ start, end }: { readonly start: string | null; readonly end: string | null }) {
  return { ...present('start', start), ...present('end', end) }
}

function mentioned(mention: Mention): SpanRecord[] {
  return mention.at ? [span(mention.at)] : []
}

function span({ start, end }: Stretch): SpanRecord {
  return [start, end]
}

/** Sorted, and touching no other: what overlaps becomes one, because the contract promises disjoint spans. */
function spans(anchors: readonly Anchor[]): SpanRecord[] {
  const sorted: SpanRecord[] = []
  for (const { start, end } of [...anchors].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = sorted.at(-1)
    if (last && start < last[1]) last[1] = Math.max(last[1], end)
    else sorted.push([start, end])
  }
  return sorted
}

/** In reading order; a statement that holds another comes first. */
function byPlace(a: StatementRecord, b: StatementRecord): number {
  return placeOf(a) - placeOf(b) || endOf(b) - endOf(a)
}

function placeOf(one: StatementRecord): number {
  return (one.content[0] ?? one.cue[0] ?? one.source[0] ?? [0])[0]
}

function endOf(one: StatementRecord): number {
  return one.content.at(-1)?.[1] ?? 0
}

/** Three decimals: what a reader can use, and the same on every machine. */
function rounded(confidence: number): number {
  return Math.round(confidence * 1000) / 1000
}
