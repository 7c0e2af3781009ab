import { createHash } from 'node:crypto'
import { type ChangeKind, isRewritten, type QuoteChange, quoteChanges } from '../../6-gather/index.js'
import type { OnrecordError } from '../../errors.js'
import type { DocumentRecord, Instant } from '../../types/index.js'
import { counted } from '../count.js'
import type { Reading } from './readings.js'

/** What every event tells. */
interface Told {
  /** The same event has the same id, also when a fall of the program made it be told twice. */
  readonly id: string
  readonly at: Instant
  readonly feed: string
  readonly url: string
}

/** What watching tells, one line each. */
export type WatchEvent =
  /** An article that was not read before. */
  | (Told & { readonly event: 'new'; readonly title?: string; readonly record: DocumentRecord })
  /** Words of an article changed since it was read last; a line for each quotation that changed follows. */
  | (Told & {
      readonly event: 'revision'
      readonly title?: string
      readonly since: Instant
      readonly changes: number
      readonly record: DocumentRecord
    })
  | (Told & Omit<QuoteChange, 'is'> & { readonly event: ChangeKind })
  /** A feed or an article that cannot be had; told once until it can. */
  | (Told & {
      readonly event: 'failed'
      readonly error: string
      readonly problem: string
      readonly advice: string
    })
  /** What is odd about a feed; told once. */
  | (Told & { readonly event: 'remark'; readonly rule: string; readonly text: string })

/** Where an event comes from. */
export interface Origin {
  readonly at: Instant
  readonly feed: string
  readonly url: string
}

/** What there is to tell of an article that was read now and, perhaps, before. */
export function eventsOf(origin: Origin, now: Reading, before: Reading | null): WatchEvent[] {
  const { record } = now
  const title = record.title === undefined ? {} : { title: record.title }
  if (!before) return [{ event: 'new', ...signed('new', origin, now.sha256), ...title, record }]
  const changes = quoteChanges(before.record, record)
  if (changes.length === 0 && !isRewritten(before.record, record)) return []
  const way = `${before.sha256} ${now.sha256}`
  const told = { ...signed('revision', origin, way), ...title, since: before.readAt, changes: changes.length }
  return [
    { event: 'revision', ...told, record },
    ...changes.map(({ is, ...change }, i) => ({ event: is, ...signed(is, origin, `${way} ${i}`), ...change })),
  ]
}

/** A failure as an event. */
export function failedEvent(origin: Origin, { name, message, advice }: OnrecordError): WatchEvent {
  return {
    event: 'failed',
    ...signed('failed', origin, `${origin.at} ${message}`),
    error: name,
    problem: message,
    advice,
  }
}

/** A remark about a feed as an event. */
export function remarkEvent(
  origin: Origin,
  { rule, text }: { readonly rule: string; readonly text: string },
): WatchEvent {
  return { event: 'remark', ...signed('remark', origin, rule + text), rule, text }
}

function signed(event: string, origin: Origin, what: string): Told {
  const words = [event, origin.url, what].join('\n')
  return { id: createHash('sha256').update(words).digest('hex').slice(0, 16), ...origin }
}

/** An event as people read it; empty for a failure, which standard error tells. */
export function lineOf(one: WatchEvent): string {
  switch (one.event) {
    case 'new':
      return `New: ${headed(one)}, ${counted(one.record.statements.length, 'statement')}\n`
    case 'revision':
      return `Changed: ${headed(one)}\n${one.changes === 0 ? '  No quotation changed.\n' : ''}`
    case 'failed':
      return ''
    case 'remark':
      return `About ${one.feed}: ${one.text}\n`
    default:
      return `  ${one.sentence}\n`
  }
}

function headed({ title, url }: { readonly title?: string; readonly url: string }): string {
  return title === undefined ? url : `${title.replace(/\s+/g, ' ')} (${url})`
}
