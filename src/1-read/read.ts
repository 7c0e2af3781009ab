import { createHash } from 'node:crypto'
import { badLine, cannotRead, notText, OnrecordError } from '../errors.js'
import type { Instant } from '../types/index.js'
import { readDocx } from './docx.js'
import { decode } from './encoding.js'
import { reasonOf } from './inputs.js'
import { detectLanguage } from './language.js'
import { readMarkdown } from './markdown.js'
import { readLine } from './ndjson.js'
import { readHtml } from './page.js'
import type { ReadDocument, ReadOptions, ReadOutcome } from './reading.js'
import { formOf } from './sniff.js'
import { readText } from './text.js'
import { type Inputs, type Unread, type UnreadBytes, unread } from './unread.js'

/**
 * Reads files, folders, patterns, addresses and "-" (stdin), in the order given and one at a time. What cannot be read
 * is one outcome among the others; nothing ends the run.
 */
export async function* read(inputs: Inputs, options: ReadOptions): AsyncGenerator<ReadOutcome> {
  for await (const one of unread(inputs, options)) yield await readOne(one)
}

/** Makes a document of what was not read yet. Never throws: what cannot be read says why. */
export async function readOne(one: Unread): Promise<ReadOutcome> {
  const { name } = one
  if (one.is === 'failure') return { ok: false, name, error: one.error }
  try {
    return { ok: true, ...(one.is === 'line' ? await readLine(one.line, name, one.readAt) : await withHash(one)) }
  } catch (error) {
    if (error instanceof OnrecordError) return { ok: false, name, error }
    const told = one.is === 'line' ? badLine(name, String(error)) : cannotRead(name, reasonOf(error), error)
    return { ok: false, name, error: told }
  }
}

/** Whoever keeps the document can show later which bytes it was read from. */
async function withHash(source: UnreadBytes): Promise<ReadDocument> {
  const sha256 = createHash('sha256').update(source.bytes).digest('hex')
  const page = source.page === undefined ? {} : { page: source.page }
  return { ...(await oneDocument(source)), sha256, ...page }
}

async function oneDocument({ name, form, details, bytes, contentType }: UnreadBytes): Promise<ReadDocument> {
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
export async function readBytes(bytes: Uint8Array, source: BytesSource): Promise<ReadDocument> {
  return oneDocument(unreadBytes(bytes, source))
}

/** The same before it is read; throws NotText where the bytes are a list of documents. */
export function unreadBytes(bytes: Uint8Array, { url, path, ...rest }: BytesSource): UnreadBytes {
  const { name, readAt, ...known } = rest
  const form = formOf({ ...known, ...(path === undefined ? {} : { path }), asked: 'auto', head: bytes })
  if (form === 'ndjson' || form === 'warc') throw notText(name, 'it is a list of documents, not an article')
  return {
    is: 'bytes',
    name,
    form,
    details: url === undefined ? { id: name, readAt } : { url, readAt },
    bytes,
    ...known,
  }
}
