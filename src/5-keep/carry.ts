import { badLine } from '../errors.js'
import {
  type DocumentRecord,
  type Judgement,
  judgementIn,
  type StatementJudgement,
  statementJudgementIn,
} from '../types/index.js'
import { sha256 } from './facts.js'
import type { Entry, Fetched, Kept, TheRecord } from './record.js'

/** One line of a record on its way out or in: a reading of a document, a judgement, or what was fetched. */
export type Carried =
  | { readonly is: 'entry'; readonly entry: Entry }
  | { readonly is: 'judgement'; readonly judgement: Judgement }
  | { readonly is: 'statement-judgement'; readonly judgement: StatementJudgement }
  | { readonly is: 'fetched'; readonly fetched: Fetched }

/** What tells where a line without `kept` comes from: records of `onrecord extract` do not say who made them when. */
export interface Unsaid {
  readonly readAt: string
  readonly extractor: string
}

/** A reading as one line: the contract's record, so that other tools take it, with what only the record knows in `kept`. */
export function keptLine({ record, ...kept }: Kept): string {
  return `${JSON.stringify({ ...record, kept })}\n`
}

/** What tells one reading from all others of its document: an import that is repeated finds by it what is there. */
export function readingKey({ record, readAt, extractor }: Entry): string {
  return sha256(JSON.stringify([record, readAt, extractor]))
}

/** The whole record as lines from which the same record can be made: every reading, every judgement, every fetch. */
export async function* linesOfRecord(record: TheRecord): AsyncGenerator<string> {
  for await (const kept of record.all({ history: true })) yield keptLine(kept)
  for (const judgement of await record.judgements()) yield `${JSON.stringify({ judgement })}\n`
  for (const judgement of await record.statementJudgements()) yield `${JSON.stringify({ judgement })}\n`
  for (const fetched of await record.sources()) yield `${JSON.stringify({ fetched })}\n`
}

const ADVICE = 'Give what onrecord export or onrecord extract wrote, one JSON object a line.'

/** What a line carries; throws BadLine where it is nothing that a record can hold. */
export function carriedIn(line: string, place: string, unsaid: Unsaid): Carried {
  const value = objectIn(line, place)
  // A line of a file of judgements is one without the frame.
  const judged = 'judgement' in value ? value.judgement : 'party' in value && 'says' in value ? value : undefined
  if (judged !== undefined) {
    return judgedIn(judged, place)
  }
  if ('fetched' in value) {
    if (isFetched(value.fetched)) return { is: 'fetched', fetched: value.fetched }
    throw badLine(place, 'expected "fetched" with a "url" and a time "at"', ADVICE)
  }
  const { kept = {}, ...record } = value as { kept?: Partial<Entry> } & Record<string, unknown>
  const problem = problemOf(record)
  if (problem) throw badLine(place, problem, ADVICE)
  const { readAt = unsaid.readAt, extractor = unsaid.extractor, sha256 = null } = kept
  return { is: 'entry', entry: { record: record as unknown as DocumentRecord, readAt, extractor, sha256 } }
}

function judgedIn(judged: unknown, place: string): Carried {
  const ofStatement = typeof judged === 'object' && judged !== null && 'statement' in judged
  const judgement = ofStatement ? statementJudgementIn(judged) : judgementIn(judged)
  if (typeof judgement === 'string') throw badLine(place, judgement, ADVICE)
  return 'statement' in judgement ? { is: 'statement-judgement', judgement } : { is: 'judgement', judgement }
}

function objectIn(line: string, place: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(line.replace(/^\uFEFF/, ''))
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>
  } catch {
    // Told below, like any other line that is no object.
  }
  throw badLine(place, 'expected one whole JSON object', ADVICE)
}

function isFetched(value: unknown): value is Fetched {
  const { url, at } = (value ?? {}) as Record<string, unknown>
  return typeof url === 'string' && typeof at === 'string' && !Number.isNaN(Date.parse(at))
}

/** Why a record cannot be kept: what it lacks, or a statement whose place is not in its text. */
function problemOf({ id, text, blocks, statements, messages }: Record<string, unknown>): string | null {
  if (typeof id !== 'string' || id === '' || typeof text !== 'string') return 'expected "id" and "text" with strings'
  if (!Array.isArray(blocks) || !Array.isArray(messages)) return 'expected "blocks" and "messages" with lists'
  if (!Array.isArray(statements))
    return 'expected "statements" with a list; texts alone are added without --input records'
  const wrong = statements.find((one) => !isStatement(one, text.length))
  return wrong === undefined ? null : `the statement ${String((wrong as { id?: unknown })?.id)} is not one of this text`
}

const SPANS = ['content', 'cue', 'source'] as const
const PARTIES = ['speakers', 'addressees', 'via'] as const

function isStatement(value: unknown, length: number): boolean {
  const one = value as Record<string, unknown>
  if (typeof one !== 'object' || one === null) return false
  const words = [one.id, one.kind, one.mode, one.place]
  return (
    words.every((word) => typeof word === 'string') &&
    typeof one.confidence === 'number' &&
    SPANS.every((name) => isSpans(one[name], length)) &&
    PARTIES.every((name) => Array.isArray(one[name]) && one[name].every(isParty))
  )
}

function isSpans(value: unknown, length: number): boolean {
  return Array.isArray(value) && value.every((span) => isSpan(span, length))
}

function isSpan(value: unknown, length: number): boolean {
  if (!Array.isArray(value) || value.length !== 2) return false
  const [start, end] = value as [number, number]
  return Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= length
}

function isParty(value: unknown): boolean {
  const { name, kind } = (value ?? {}) as Record<string, unknown>
  return typeof name === 'string' && typeof kind === 'string'
}
