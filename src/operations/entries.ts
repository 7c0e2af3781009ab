/**
 * What `add` puts into a record, one after the other. Loaded when a run starts and not before.
 * @module
 */
import { createReadStream } from 'node:fs'
import { entriesOf, type Format, linesOf, numberedLines, type ReadDocument, reasonOf } from '../1-read/index.js'
import { type Carried, carriedIn, type Entry, type Fetched, isSameDocument, type TheRecord } from '../5-keep/index.js'
import { cannotRead, OnrecordError } from '../errors.js'
import type { Instant } from '../types/index.js'
import type { Onrecord } from './open.js'
import type { Happening } from './operation.js'
import { extractDocument } from './pipeline.js'
import { counting } from './progress.js'
import { extractorOf } from './record-place.js'

/** What is to be added, and how. */
export interface AddWish {
  readonly inputs: readonly string[]
  readonly input: Format | 'records'
  readonly again: boolean
  readonly 'allow-private': boolean
}

/** A document that was read, or one that is in the record as it is; `look`: that its page was fetched for it. */
export type Looked = (
  | { readonly is: 'entry'; readonly entry: Entry }
  | { readonly is: 'known'; readonly id: string }
) & {
  readonly look?: Fetched
}

/** Something for the record, or something to be told meanwhile. */
export type ForRecord = Looked | Carried | Extract<Happening, { is: 'failure' | 'progress' }>

/** Everything that the inputs hold, worked out unless the record has it; what cannot be read is a failure among the rest. */
export function entries(onrecord: Onrecord, wish: AddWish, record: TheRecord): AsyncGenerator<ForRecord> {
  return wish.input === 'records' ? carried(onrecord, wish) : readNow(onrecord, wish, record)
}

async function* readNow(onrecord: Onrecord, wish: AddWish, record: TheRecord): AsyncGenerator<ForRecord> {
  const readAt = onrecord.now()
  const input = wish.input === 'records' ? 'auto' : wish.input
  const fetch = { allowPrivate: wish['allow-private'] }
  const progress = await counting(onrecord, wish.inputs)
  for await (const one of onrecord.places.read(wish.inputs, { input, stdin: onrecord.stdin, readAt, fetch })) {
    if (!one.ok) {
      yield { is: 'failure', error: one.error }
      continue
    }
    yield progress(one.document.title ?? one.document.id)
    const extractor = extractorOf(onrecord)
    const look = lookOf(one, readAt)
    if (!wish.again && (await isKnown(one, extractor, record))) yield { is: 'known', id: one.document.id, ...look }
    else yield { is: 'entry', entry: entryOf(one, { readAt, extractor, again: wish.again }), ...look }
  }
}

/** Working a document out takes a hundred times as long as looking whether it was. */
async function isKnown({ document }: ReadDocument, extractor: string, record: TheRecord): Promise<boolean> {
  const kept = (await record.known([document.id])).get(document.id)
  if (!kept) return false
  return kept.extractors.includes(extractor) && isSameDocument(document, kept)
}

function entryOf(one: ReadDocument, told: { readAt: string; extractor: string; again: boolean }): Entry {
  // Read anew by the same version: a reading of its own, told apart by when it was made.
  const extractor = told.again ? `${told.extractor} (${told.readAt})` : told.extractor
  return { record: extractDocument(one), readAt: told.readAt, extractor, sha256: one.sha256 ?? null }
}

function lookOf({ page, sha256 }: ReadDocument, now: Instant): { look?: Fetched } {
  if (page === undefined) return {}
  const { url, etag, lastModified, at = now } = page
  return { look: { url, etag, lastModified, at, status: 200, sha256: sha256 ?? null, note: null } }
}

/** The lines of records that were written before. */
async function* carried(onrecord: Onrecord, { inputs }: AddWish): AsyncGenerator<ForRecord> {
  const unsaid = { readAt: onrecord.now(), extractor: extractorOf(onrecord) }
  const progress = await counting(onrecord, inputs)
  for await (const one of linesIn(inputs, onrecord)) {
    if (one.is === 'failure') {
      yield one
      continue
    }
    yield progress(one.name)
    yield lineOf(one.line, one.place, unsaid)
  }
}

type Line = { readonly is: 'line'; readonly line: string; readonly name: string; readonly place: string }

/** The lines of all files that the inputs name, without the empty ones. */
async function* linesIn(
  inputs: readonly string[],
  { stdin }: Onrecord,
): AsyncGenerator<Line | Extract<ForRecord, { is: 'failure' }>> {
  for (const one of (await Promise.all(inputs.map(entriesOf))).flat()) {
    if (one.is === 'failure') yield { is: 'failure', error: one.error }
    else if (one.is === 'page') yield { is: 'failure', error: cannotRead(one.url, 'records are read from files', null) }
    else {
      const name = one.is === 'stdin' ? '-' : one.path
      try {
        const lines = linesOf(one.is === 'stdin' ? stdin : createReadStream(one.path))
        for await (const { line, name: place } of numberedLines(lines, name)) yield { is: 'line', line, name, place }
      } catch (cause) {
        yield { is: 'failure', error: cannotRead(name, reasonOf(cause), cause) }
      }
    }
  }
}

function lineOf(line: string, place: string, unsaid: { readAt: string; extractor: string }): ForRecord {
  try {
    return carriedIn(line, place, unsaid)
  } catch (error) {
    if (error instanceof OnrecordError) return { is: 'failure', error }
    throw error
  }
}
