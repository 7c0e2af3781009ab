import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { cannotRead, notText, OnrecordError, wrongUse } from '../errors.js'
import type { Instant } from '../types/index.js'
import { readDocx } from './docx.js'
import { decode } from './encoding.js'
import type { ArchivedPage } from './formats/warc.js'
import { type Entry, entriesOf, nameOf, reasonOf } from './inputs.js'
import { detectLanguage } from './language.js'
import { linesOf } from './lines.js'
import { readMarkdown } from './markdown.js'
import { readNdjson } from './ndjson.js'
import { readHtml } from './page.js'
import type { Details, ReadDocument, ReadOptions, ReadOutcome } from './reading.js'
import { formOf, type KnownForm } from './sniff.js'
import { readText } from './text.js'
import { readWarc } from './warc.js'

/** One document, or one line of NDJSON: 20 MB are forty books, and /dev/zero never ends. */
const MOST = 20_000_000

type Pages = Awaited<ReturnType<typeof pagesFor>>
type Bytes = AsyncIterable<Uint8Array>
type SingleForm = Exclude<KnownForm, 'ndjson' | 'warc'>

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
 * Reads files, folders, patterns, addresses and "-" (stdin), in the order given and one at a time. What cannot be read
 * is one outcome among the others; nothing ends the run.
 */
export async function* read(inputs: readonly string[], options: ReadOptions): AsyncGenerator<ReadOutcome> {
  let pages: Pages | undefined
  try {
    for (const input of inputs) {
      for (const entry of await entriesOf(input)) {
        if (entry.is === 'page') pages ??= await pagesFor(options)
        yield* outcomesOf(entry, options, pages)
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

async function* outcomesOf(entry: Entry, options: ReadOptions, pages: Pages | undefined): AsyncGenerator<ReadOutcome> {
  if (entry.is === 'failure') return yield { ok: false, name: entry.name, error: entry.error }
  const name = entry.is === 'file' ? nameOf(entry.path) : entry.is === 'page' ? entry.url : 'stdin'
  try {
    yield* documentsIn(await sourceOf(entry, name, { options, pages }), options)
  } catch (error) {
    yield { ok: false, name, error: error instanceof OnrecordError ? error : cannotRead(name, reasonOf(error), error) }
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

/** NDJSON flows through line by line, an archive record by record; a text or a page is one document and is read whole. */
async function* documentsIn(source: Source, options: ReadOptions): AsyncGenerator<ReadOutcome> {
  const [head, whole] = await peek(source.bytes)
  const form = formOf({ ...source, asked: options.input ?? 'auto', head })
  if (form === 'ndjson') yield* readNdjson(linesOf(whole, MOST), { name: source.name, readAt: options.readAt })
  else if (form === 'warc') yield* archived(whole, source, options)
  else yield { ok: true, ...(await withHash(source, form, await all(whole))) }
}

/** The pages of an archive, as if they were fetched when its crawler fetched them. */
function archived(bytes: Bytes, { name: archive }: Source, { readAt }: ReadOptions): AsyncGenerator<ReadOutcome> {
  const read = async (page: ArchivedPage, name: string): Promise<ReadDocument> => {
    const { url, at, contentType, etag, lastModified } = page
    const isPage = /^https?:/i.test(url)
    const source: Source = {
      name,
      details: isPage ? { url, readAt } : { id: url, readAt },
      bytes: once(page.bytes),
      ...(contentType === undefined ? {} : { contentType }),
      ...(isPage ? { page: { url, etag, lastModified, ...(at === null ? {} : { at }) } } : {}),
    }
    const form = formOf({ ...source, asked: 'auto', head: page.bytes })
    if (form === 'ndjson' || form === 'warc') throw cannotRead(name, 'it is a list of documents, not an article', null)
    return withHash(source, form, page.bytes)
  }
  return readWarc(bytes, { name: archive, most: MOST, read })
}

/** Whoever keeps the document can show later which bytes it was read from. */
async function withHash(source: Source, form: SingleForm, bytes: Uint8Array): Promise<ReadDocument> {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const page = source.page === undefined ? {} : { page: source.page }
  return { ...(await oneDocument(source, form, bytes)), sha256, ...page }
}

async function oneDocument(source: Source, form: SingleForm, bytes: Uint8Array): Promise<ReadDocument> {
  const { name, details, contentType } = source
  const hints = contentType === undefined ? {} : { contentType }
  if (form === 'html') return readHtml(bytes, { ...details, ...hints, name })
  if (form === 'docx') return readDocx(bytes, { ...details, name })
  const { text, messages } = decode(bytes, { ...hints, name })
  if (form === 'markdown') {
    const shown = await readMarkdown(text, details)
    return { ...shown, messages: [...messages, ...shown.messages] }
  }
  const made = readText(text, { ...details, language: await detectLanguage(text) })
  return { ...made, messages: [...messages, ...made.messages] }
}

/** Where bytes came from, for what only that tells. */
export interface BytesSource {
  /** An address, or a file's name; the document is known by it. */
  readonly name: string
  readonly url?: string
  /** Looked at for its ending, where no content type tells. */
  readonly path?: string
  readonly contentType?: string
  readonly readAt: Instant
}

/** One article whose bytes are there already: fetched, or kept from an earlier reading. */
export async function readBytes(bytes: Uint8Array, { url, readAt, ...rest }: BytesSource): Promise<ReadDocument> {
  const form = formOf({ ...rest, asked: 'auto', head: bytes })
  if (form === 'ndjson' || form === 'warc') throw notText(rest.name, 'it is a list of documents, not an article')
  const details = url === undefined ? { id: rest.name, readAt } : { url, readAt }
  return oneDocument({ ...rest, details, bytes: once(bytes) }, form, bytes)
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
