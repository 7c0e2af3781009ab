/**
 * The drafts of a check: files, pages, standard input, or one a line of an NDJSON file.
 * @module
 */
import type { ReadDocument } from '../1-read/index.js'
import type { OnrecordError } from '../errors.js'
import type { DocumentRecord } from '../types/index.js'
import type { Onrecord } from './open.js'
import { shownRecord } from './pipeline.js'

/** A draft that was read, with its statements worked out. */
export interface Draft {
  readonly read: ReadDocument
  /** Counts in the view of the draft, where it has one. */
  readonly shown: DocumentRecord
  /** A draft that was named itself can be among the sources, too; one that came in a line cannot. */
  readonly named: boolean
}

/** A draft, or the reason why there is none. */
export type DraftOutcome =
  | { readonly ok: true; readonly draft: Draft }
  | { readonly ok: false; readonly error: OnrecordError }

/** Which drafts, and how they are read. */
export interface DraftWish {
  readonly inputs: readonly string[]
  /** The file of `--drafts`. */
  readonly lines: string | undefined
  readonly allowPrivate: boolean
}

/** The drafts one after the other, in the order in which they are named. */
export async function* draftsOf(onrecord: Onrecord, wish: DraftWish): AsyncGenerator<DraftOutcome> {
  const { stdin, places } = onrecord
  const readAt = onrecord.now()
  const how = { stdin, stdinId: 'stdin', readAt, fetch: { allowPrivate: wish.allowPrivate } }
  for await (const one of places.read(wish.inputs, how)) {
    yield one.ok ? { ok: true, draft: { read: one, shown: shownRecord(one), named: true } } : one
  }
  if (wish.lines === undefined) return
  for await (const one of places.readDrafts(wish.lines, { stdin, readAt })) {
    yield one.ok ? { ok: true, draft: { read: one, shown: shownRecord(one), named: false } } : one
  }
}
