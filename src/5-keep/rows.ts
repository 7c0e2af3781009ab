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
  /** "12-45 50-60" in UTF-16 units; so are `cue` and `source`. */
  readonly content: string
  readonly cue: string
  readonly source: string
  /** The names of the reasons, where no reason says more than its name. */
  readonly rules: string | null
  readonly details: string | null
}

/** What the columns hold; everything else is a detail, also fields that a newer onrecord may add. */
const COLUMNS = new Set([
  'id',
  'kind',
  'mode',
  'place',
  'confidence',
  'content',
  'cue',
  'source',
  'speakers',
  'reasons',
])

/** The row of a statement. A speaker's name, kind and Q-id stand in a table of their own. */
export function statementRow(statement: StatementRecord): StatementRow {
  const details: Record<string, unknown> = {}
  let told = false
  const tell = (field: string, value: unknown) => {
    details[field] = value
    told = true
  }
  for (const field in statement) {
    if (COLUMNS.has(field)) continue
    const value = statement[field as keyof StatementRecord]
    if (!Array.isArray(value) || value.length > 0) tell(field, value)
  }
  const speakers = toldSpeakers(statement)
  if (speakers !== undefined) tell('speakers', speakers)
  const rules = rulesOf(statement.reasons)
  if (rules === null) tell('reasons', statement.reasons)
  const id = storable(statement.id)
  if (id !== statement.id) tell('id', statement.id)
  const { kind, mode, place, confidence } = statement
  const places = {
    content: spanText(statement.content),
    cue: spanText(statement.cue),
    source: spanText(statement.source),
  }
  return { id, kind, mode, place, confidence, ...places, rules, details: told ? JSON.stringify(details) : null }
}

/** "says family-name"; null where a reason has a note or a place, or a name that a space would cut. */
function rulesOf(reasons: StatementRecord['reasons']): string | null {
  if (reasons.length === 1 && isBare(reasons[0]!)) return reasons[0]!.rule
  return reasons.every(isBare) ? reasons.map(({ rule }) => rule).join(' ') : null
}

function isBare(reason: StatementRecord['reasons'][number]): boolean {
  if (!/^[\w-]+$/.test(reason.rule)) return false
  for (const field in reason) if (field !== 'rule') return false
  return true
}

/**
 * What the table of speakers and the place of the source do not tell: nothing, where one speaker is mentioned by the first
 * words of the source; `[]` where the speaker has no mention; the mention of one that stands elsewhere; all of several.
 */
function toldSpeakers({ speakers, source }: StatementRecord): unknown {
  const [first, ...others] = speakers
  if (first === undefined) return undefined
  if (others.length > 0 || storable(first.name) !== first.name) return speakers
  for (const field in first) if (!PARTY.has(field)) return speakers
  if (first.mention === undefined) return []
  return sameSpan(first.mention, source[0]) ? undefined : first.mention
}

const PARTY = new Set(['name', 'kind', 'mention', 'wikidata'])

function sameSpan(one: SpanRecord, other: SpanRecord | undefined): boolean {
  return other !== undefined && one[0] === other[0] && one[1] === other[1]
}

/** The statement of a row; `speaker` is whom its column names. */
export function statementFrom(row: StatementRow, speaker: PartyRecord | null): StatementRecord {
  const details = (row.details === null ? {} : JSON.parse(row.details)) as Partial<StatementRecord>
  const { speakers, addressees = [], via = [], reasons, rivals = [], ...optional } = details
  const source = spansFrom(row.source)
  return {
    id: row.id,
    kind: row.kind as StatementRecord['kind'],
    mode: row.mode as StatementRecord['mode'],
    content: spansFrom(row.content),
    cue: spansFrom(row.cue),
    source,
    speakers: speakersFrom(speakers, speaker, source[0]),
    addressees,
    via,
    ...optional,
    place: row.place as StatementRecord['place'],
    confidence: row.confidence,
    reasons: reasons ?? (row.rules ? row.rules.split(' ').map((rule) => ({ rule })) : []),
    rivals,
  }
}

function speakersFrom(told: unknown, speaker: PartyRecord | null, source: SpanRecord | undefined): PartyRecord[] {
  if (Array.isArray(told) && typeof told[0] === 'object') return told as PartyRecord[]
  if (!speaker) return []
  const mention = Array.isArray(told) ? (told as SpanRecord) : source
  const { name, kind, wikidata } = speaker
  const placed = mention && mention.length > 0 ? { mention } : {}
  return [{ name, kind, ...placed, ...(wikidata === undefined ? {} : { wikidata }) }]
}

/** Spans as a text that fits a cell. */
export function spanText(spans: readonly SpanRecord[]): string {
  // Mostly one, and none is a list worth making.
  if (spans.length === 1) return `${spans[0]![0]}-${spans[0]![1]}`
  return spans.map(([start, end]) => `${start}-${end}`).join(' ')
}

/** The spans of such a text. */
export function spansFrom(text: string): SpanRecord[] {
  if (text === '') return []
  // Mostly one. Three of these are read for each statement that a search shows.
  return text.includes(' ') ? text.split(' ').map(spanFrom) : [spanFrom(text)]
}

function spanFrom(text: string): SpanRecord {
  const dash = text.indexOf('-')
  return [Number(text.slice(0, dash)), Number(text.slice(dash + 1))]
}
