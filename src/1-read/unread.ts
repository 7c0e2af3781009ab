import { createReadStream } from 'node:fs'
import { cannotRead, OnrecordError, wrongUse } from '../errors.js'
import type { Instant } from '../types/index.js'
import { type Entry, entriesOf, nameOf, reasonOf } from './inputs.js'
import { linesOf } from './lines.js'
import { numberedLines } from './ndjson.js'
import type { Details, ReadDocument, ReadOptions } from './reading.js'
import { formOf, type SingleForm } from './sniff.js'
import { pagesOf } from './warc.js'

/** One document, or one line of NDJSON: 20 MB are forty books, and /dev/zero never ends. */
const MOST = 20_000_000

/** A document as it came, before anything is made of it: plain data, so that another thread can read it. */
export type Unread =
  | UnreadBytes
  | { readonly is: 'line'; readonly name: string; readonly line: string; readonly readAt: Instant }
  | { readonly is: 'failure'; readonly name: string; readonly error: OnrecordError }

/** The bytes of one document, with all that is known about it from outside. */
export interface UnreadBytes {
  readonly is: 'bytes'
  readonly name: string
  readonly form: SingleForm
  readonly details: Details
  readonly bytes: Uint8Array
  readonly contentType?: string
  readonly page?: ReadDocument['page']
}

/** Inputs as a user names them, or as another program does, one after the other. */
export type Inputs = Iterable<string> | AsyncIterable<string>

type Pages = Awaited<ReturnType<typeof pagesFor>>
type Bytes = AsyncIterable<Uint8Array>

/** A stream of bytes with all that is known about it from outside. */
interface Source {
  readonly name: string
  readonly details: Details
  readonly bytes: Bytes
  readonly path?: string
  readonly contentType?: string
  readonly page?: ReadDocument['page']
}

/**
 * What files, folders, patterns, addresses and "-" (stdin) hold, in the order given and one at a time. What cannot be had
 * is one of them; nothing ends the run.
 */
export async function* unread(inputs: Inputs, options: ReadOptions): AsyncGenerator<Unread> {
  let pages: Pages | undefined
  try {
    for await (const input of inputs) {
      for (const entry of await entriesOf(input)) {
        if (entry.is === 'page') pages ??= await pagesFor(options)
        yield* unreadOf(entry, options, pages)
      }
    }
  } finally {
    await pages?.close()
  }
}

async function pagesFor(options: ReadOptions) {
  const { openFetcher } = await import('./fetch.js')
  return openFetcher(options.fetch ?? {})
}

async function* unreadOf(entry: Entry, options: ReadOptions, pages: Pages | undefined): AsyncGenerator<Unread> {
  if (entry.is === 'failure') return yield entry
  const name = entry.is === 'file' ? nameOf(entry.path) : entry.is === 'page' ? entry.url : 'stdin'
  try {
    yield* documentsIn(await sourceOf(entry, name, { options, pages }), options)
  } catch (error) {
    const told = error instanceof OnrecordError ? error : cannotRead(name, reasonOf(error), error)
    yield { is: 'failure', name, error: told }
  }
}

async function sourceOf(
  entry: Exclude<Entry, { is: 'failure' }>,
  name: string,
  { options, pages }: { options: ReadOptions; pages: Pages | undefined },
): Promise<Source> {
  const { readAt } = options
  if (entry.is === 'file')
    return { name, path: entry.path, details: { id: name, readAt }, bytes: createReadStream(entry.path) }
  if (entry.is === 'stdin') {
    if (!options.stdin) throw wrongUse('"-" was given, but there is no standard input to read.', 'Pipe a text in.')
    const called = options.stdinId === undefined ? {} : { id: options.stdinId }
    return { name, details: { ...called, readAt }, bytes: options.stdin }
  }
  const { url, bytes, contentType, etag, lastModified } = await pages!.get(entry.url)
  const path = new URL(url).pathname
  const source = { name, details: { url, readAt }, bytes: once(bytes), page: { url, etag, lastModified } }
  return contentType ? { ...source, contentType } : { ...source, path }
}

/** NDJSON flows through line by line, an archive record by record; a text or a page is one document and is taken whole. */
async function* documentsIn(source: Source, options: ReadOptions): AsyncGenerator<Unread> {
  const { readAt } = options
  const { bytes, path: _, ...known } = source
  const [head, whole] = await peek(bytes)
  const form = formOf({ ...source, asked: options.input ?? 'auto', head })
  if (form === 'ndjson')
    for await (const line of numberedLines(linesOf(whole, MOST), source.name)) yield { is: 'line', ...line, readAt }
  else if (form === 'warc') yield* pagesOf(whole, { name: source.name, most: MOST, readAt })
  else yield { is: 'bytes', ...known, form, bytes: await all(whole) }
}

/** The first bytes of a stream, and the stream with nothing missing. */
async function peek(bytes: Bytes): Promise<[head: Uint8Array, whole: Bytes]> {
  const iterator = bytes[Symbol.asyncIterator]()
  const first = await iterator.next()
  const head = first.done ? new Uint8Array() : toBytes(first.value)
  return [head, resumed(head, iterator)]
}

async function* resumed(head: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield head
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield toBytes(next.value)
  } finally {
    await rest.return?.()
  }
}

/** A stream that was told an encoding hands out strings. */
function toBytes(chunk: Uint8Array | string): Uint8Array {
  return typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk
}

async function all(bytes: Bytes): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of bytes) {
    size += chunk.length
    if (size > MOST) throw new Error(`it is larger than ${MOST} bytes, and no article is`)
    chunks.push(chunk)
  }
  return chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
