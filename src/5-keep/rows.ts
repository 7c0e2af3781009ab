import type { PartyRecord, SpanRecord, StatementRecord } from '../types/index.js'
import { storable } from './storable.js'

/**
 * A statement as the tables keep it. What people look for in a table has a column; the rest is one JSON text, without what
 * is empty: a million statements fit on half a gigabyte this way.
 */
export interface StatementRow {
  readonly id: string
  readonly kind: string
  readonly mode: string
  readonly place: string
  readonly confidence: number
  /** "12-45 50-60" in UTF-16 units. */
  readonly content: string
  readonly details: string | null
}

/** What the columns hold; everything else is a detail, also fields that a newer onrecord may add. */
const COLUMNS = new Set(['id', 'kind', 'mode', 'place', 'confidence', 'content', 'speakers'])

/** The fields of the contract in its order, and what they are when a row says nothing. */
const LISTS = ['cue', 'source', 'speakers', 'addressees', 'via'] as const

/** The row of a statement. `speakers` of exactly one name, kind and Q-id stand in columns of their own. */
export function statementRow(statement: StatementRecord): StatementRow {
  const details: Record<string, unknown> = {}
  for (const [field, value] of Object.entries(statement)) {
    if (COLUMNS.has(field) || (Array.isArray(value) && value.length === 0)) continue
    details[field] = value
  }
  const speaker = toldSpeaker(statement.speakers)
  if (speaker !== undefined) details.speakers = speaker
  const { kind, mode, place, confidence, content } = statement
  const id = storable(statement.id)
  if (id !== statement.id) details.id = statement.id
  const json = JSON.stringify(details)
  return { id, kind, mode, place, confidence, content: spanText(content), details: json === '{}' ? null : json }
}

/** What the table of speakers does not know of them: nothing, the mention of the only one, or all of several. */
function toldSpeaker(speakers: readonly PartyRecord[]): unknown {
  const [first, ...others] = speakers
  if (first === undefined) return undefined
  const { name: _name, kind: _kind, wikidata: _wikidata, ...rest } = first
  if (others.length > 0 || storable(first.name) !== first.name) return speakers
  const { mention, ...more } = rest
  if (Object.keys(more).length > 0) return speakers
  return mention
}

/** The statement of a row; `speaker` is whom its column names. */
export function statementFrom(row: StatementRow, speaker: PartyRecord | null): StatementRecord {
  const { speakers, ...details } = (row.details === null ? {} : JSON.parse(row.details)) as Record<string, unknown>
  const lists = Object.fromEntries(LISTS.map((field) => [field, details[field] ?? []]))
  const { cue: _, source: __, addressees: ___, via: ____, reasons = [], rivals = [], ...optional } = details
  return {
    id: row.id,
    kind: row.kind,
    mode: row.mode,
    content: spansFrom(row.content),
    ...lists,
    speakers: speakersFrom(speakers, speaker),
    ...optional,
    place: row.place,
    confidence: row.confidence,
    reasons,
    rivals,
  } as unknown as StatementRecord
}

function speakersFrom(told: unknown, speaker: PartyRecord | null): PartyRecord[] {
  if (Array.isArray(told) && typeof told[0] === 'object') return told as PartyRecord[]
  if (!speaker) return []
  const mention = told as SpanRecord | undefined
  const { name, kind, wikidata } = speaker
  return [{ name, kind, ...(mention ? { mention } : {}), ...(wikidata === undefined ? {} : { wikidata }) }]
}

/** Spans as a text that fits a cell. */
export function spanText(spans: readonly SpanRecord[]): string {
  return spans.map(([start, end]) => `${start}-${end}`).join(' ')
}

/** The spans of such a text. */
export function spansFrom(text: string): SpanRecord[] {
  if (text === '') return []
  return text.split(' ').map((one) => one.split('-').map(Number) as SpanRecord)
}
