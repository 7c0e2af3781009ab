/**
 * Joins the stages: inputs become documents, documents become records. Loaded when a run starts and not before, so that
 * `--help` and `--version` answer at once.
 * @module
 */
import type { Format, Inputs, ReadDocument, Unread } from '../1-read/index.js'
import { understand } from '../2-understand/index.js'
import { attribute } from '../3-attribute/index.js'
import { resolve } from '../4-resolve/index.js'
import type { OnrecordError } from '../errors.js'
import type { Document, DocumentRecord, Message, StatementRecord } from '../types/index.js'
import { type Engine, engineFor } from './engine.js'
import type { Onrecord } from './open.js'
import { documentRecord } from './record.js'
import { inFile } from './view.js'

/** One input, worked out or given up on; a fault in one never stops the others. */
export type Outcome =
  | { readonly ok: true; readonly record: DocumentRecord }
  | { readonly ok: false; readonly name: string; readonly error: OnrecordError }

/** What is to be read, and how. */
export interface Reading {
  readonly inputs: Inputs
  readonly format: Format
  /** Whether addresses of this machine and its network may be fetched. */
  readonly allowPrivate: boolean
  /** On how many cores; 1 when left out. */
  readonly jobs?: number
}

/** The records of all inputs, one at a time and in input order, so that a long run needs no more memory than a short one. */
export async function* records(
  onrecord: Onrecord,
  { inputs, format, allowPrivate, jobs = 1 }: Reading,
): AsyncGenerator<Outcome> {
  const how = { input: format, stdin: onrecord.stdin, readAt: onrecord.now(), fetch: { allowPrivate } }
  if (jobs > 1) {
    const { unread } = await import('../1-read/index.js')
    const workers = await openWorkers(jobs)
    try {
      return yield* workers.records(unread(inputs, how))
    } finally {
      await workers.close()
    }
  }
  for await (const one of onrecord.places.read(inputs, how)) {
    yield one.ok ? { ok: true, record: extractDocument(one) } : one
  }
}

/** Whoever works out documents that were not read yet; several lots can be given one after the other. */
export interface Workers {
  /** In the order of the documents. */
  records(documents: AsyncIterable<Unread>): AsyncGenerator<Outcome>
  close(): Promise<void>
}

/** On as many cores as are given; one is this one. */
export async function openWorkers(jobs: number): Promise<Workers> {
  if (jobs > 1) return (await import('./jobs.js')).openJobs(jobs)
  const { readOne } = await import('../1-read/index.js')
  return {
    async *records(documents) {
      for await (const one of documents) {
        const made = await readOne(one)
        yield made.ok ? { ok: true, record: extractDocument(made) } : made
      }
    },
    close: async () => {},
  }
}

/**
 * The record of one document. A stage that fails costs this document its statements, never the run: a newsroom that
 * reads ten thousand articles wants the other 9,999.
 */
export function extractDocument(one: ReadDocument, engine: Engine | null = engineFor(one.document)): DocumentRecord {
  const { view } = one
  return view ? inFile(shownRecord(one, engine), { ...one, view }) : shownRecord(one, engine)
}

/** The record of a document as its readers see it: its spans count in the view, where there is one. */
export function shownRecord(one: ReadDocument, engine: Engine | null = engineFor(one.document)): DocumentRecord {
  const { view } = one
  return view
    ? workedOut({ document: { ...one.document, text: view.text, blocks: view.blocks }, messages: [] }, engine)
    : workedOut(one, engine)
}

function workedOut(one: { document: Document; messages: readonly Message[] }, engine: Engine | null): DocumentRecord {
  const { document } = one
  const vast = document.text.length > VAST
  const models = vast ? null : engine
  const messages = vast ? [...one.messages, readByRules(document.text.length)] : one.messages
  try {
    const understanding = understand(document, models?.syntax)
    const found = attribute(understanding, models?.attribution)
    const resolution = resolve(understanding, found.statements)
    const all = [...messages, ...understanding.messages, ...found.messages]
    return documentRecord(document, { statements: found.statements, messages: all, ...resolution })
  } catch (cause) {
    const all = [...messages, stageFailed(cause)]
    return documentRecord(document, { statements: [], messages: all, speakers: new Map(), attributions: new Map() })
  }
}

/** UTF-16 units. A longer document is no article; with the models 5 MB would take a minute, without them ten seconds. */
const VAST = 1_000_000

function readByRules(length: number): Message {
  return {
    rule: 'document-too-long',
    level: 'warning',
    text: `The document has ${length} characters: it was read by the rules alone, without the models. Split it into articles to find more.`,
    at: null,
  }
}

function stageFailed(cause: unknown): Message {
  const why = cause instanceof Error ? cause.message : String(cause)
  return {
    rule: 'stage-failed',
    level: 'error',
    text: `The statements of this document could not be worked out (${why}). This is a fault of onrecord: please report it.`,
    at: null,
  }
}

/** The record without thoughts, refusals, plans and documents: only what was said or asked. */
export function speechOnly(record: DocumentRecord): DocumentRecord {
  return onlyStatements(record, ({ mode }) => mode === 'said' || mode === 'asked')
}

/** The record with some of its statements. References to statements that are left out go with them. */
export function onlyStatements(record: DocumentRecord, wanted: (one: StatementRecord) => boolean): DocumentRecord {
  const kept = record.statements.filter(wanted)
  const ids = new Set(kept.map(({ id }) => id))
  const statements = kept.map(({ repliesTo, quotedIn, echoes, ...rest }) => ({
    ...rest,
    ...(repliesTo !== undefined && ids.has(repliesTo) ? { repliesTo } : {}),
    ...(quotedIn !== undefined && ids.has(quotedIn) ? { quotedIn } : {}),
    ...(echoes !== undefined && ids.has(echoes) ? { echoes } : {}),
  }))
  return { ...record, statements }
}
