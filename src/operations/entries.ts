/**
 * What `add` puts into a record, one after the other. Loaded when a run starts and not before.
 * @module
 */
import { createReadStream } from 'node:fs'
import { countInputs, linesOf, type ReadDocument, read } from '../1-read/index.js'
import { type Carried, carriedIn, type Entry, isSameDocument, type TheRecord } from '../5-keep/index.js'
import { cannotRead, OnrecordError } from '../errors.js'
import type { Onrecord } from './open.js'
import type { Happening } from './operation.js'
import { extractDocument } from './pipeline.js'

/** What is to be added, and how. */
export interface AddWish {
  readonly inputs: readonly string[]
  readonly input: 'auto' | 'text' | 'html' | 'ndjson' | 'records'
  readonly again: boolean
  readonly 'allow-private': boolean
}

/** Something for the record, or a document that is in it as it is. */
export type ForRecord = Carried | { readonly is: 'known' } | Extract<Happening, { is: 'failure' | 'progress' }>

/** Everything that the inputs hold, worked out unless the record has it; what cannot be read is a failure among the rest. */
export function entries(onrecord: Onrecord, wish: AddWish, record: TheRecord): AsyncGenerator<ForRecord> {
  return wish.input === 'records' ? carried(onrecord, wish) : readNow(onrecord, wish, record)
}

async function* readNow(onrecord: Onrecord, wish: AddWish, record: TheRecord): AsyncGenerator<ForRecord> {
  const readAt = onrecord.now()
  const input = wish.input === 'records' ? 'auto' : wish.input
  const fetch = { allowPrivate: wish['allow-private'] }
  const of = await countInputs(wish.inputs)
  let done = 0
  for await (const one of read(wish.inputs, { input, stdin: onrecord.stdin, readAt, fetch })) {
    if (!one.ok) {
      yield { is: 'failure', error: one.error }
      continue
    }
    yield { is: 'progress', done: done++, name: one.document.title ?? one.document.id, ...(of === null ? {} : { of }) }
    const extractor = `onrecord ${onrecord.version}`
    if (!wish.again && (await isKnown(one, extractor, record))) yield { is: 'known' }
    else yield { is: 'entry', entry: entryOf(one, { readAt, extractor, again: wish.again }) }
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

/** The lines of records that were written before. */
async function* carried(onrecord: Onrecord, { inputs }: AddWish): AsyncGenerator<ForRecord> {
  const unsaid = { readAt: onrecord.now(), extractor: `onrecord ${onrecord.version}` }
  for (const name of inputs) {
    let number = 0
    try {
      for await (const line of linesOf(name === '-' ? onrecord.stdin : createReadStream(name))) {
        number++
        if (line.trim() === '') continue
        yield lineOf(line, `${name}, line ${number}`, unsaid)
      }
    } catch (cause) {
      const { code, message } = cause as NodeJS.ErrnoException
      const why = code === 'ENOENT' ? 'there is no such file' : message
      yield { is: 'failure', error: cannotRead(name, why, cause) }
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
