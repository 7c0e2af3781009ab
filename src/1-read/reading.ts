import type { OnrecordError } from '../errors.js'
import type { Block, Document, Instant, Message, Stretch } from '../types/index.js'
import type { Validators } from './fetch.js'

/** What the caller knows about a document; whatever is given here outranks what the page says of itself. */
export interface Details {
  readonly id?: string
  readonly url?: string
  readonly title?: string
  readonly publisher?: string
  readonly byline?: string
  /** ISO 8601, as exact as it is known; anything else is left out, with a message. */
  readonly published?: string
  /** BCP 47. */
  readonly language?: string
  /** The time of reading is passed in, so that the same input gives the same document. */
  readonly readAt?: Instant
}

/**
 * Where a stretch of `document.text` stands in the HTML it was read from. All four count UTF-16 code units; the
 * source is the decoded page. The two stretches need not be equally long: tags and entities lie between the words.
 */
export interface Origin {
  readonly start: number
  readonly end: number
  readonly sourceStart: number
  readonly sourceEnd: number
}

/** A text without the marks of its form, as readers see it, and the way back to where its letters stand. */
export interface View {
  readonly text: string
  readonly blocks: readonly Block[]
  /** The stretch of the document's text that holds a stretch of the view. */
  inFile(shown: Stretch): Stretch
}

/** A document and what there is to say about how it was read. */
export interface ReadDocument {
  readonly document: Document
  readonly messages: readonly Message[]
  /** Of the bytes that it was read from, in hexadecimal; absent for a line of a list. */
  readonly sha256?: string
  /** For a page: where it was, what the site gives to ask later whether it changed, and when it was fetched if not now. */
  readonly page?: Validators & { readonly url: string; readonly at?: Instant }
  /** For Markdown: what is to be read instead of the document's text, which holds the marks. */
  readonly view?: View
  /** For HTML: one entry for each block whose place in the page is known. */
  readonly origin?: readonly Origin[]
}

/** One input read, or the reason why not; a failure never ends the run. */
export type ReadOutcome =
  | ({ readonly ok: true } & ReadDocument)
  | { readonly ok: false; readonly name: string; readonly error: OnrecordError }

/** How pages are fetched; every limit has a default (see fetch.ts). */
export interface FetchOptions {
  /** For one page with all its redirects, in milliseconds. */
  readonly timeoutMs?: number
  /** Counted after decompression, so that a small file cannot unfold into a large one. */
  readonly maxBytes?: number
  /** Allow loopback, private and link-local addresses. Off: a page must not make us read the inside of a network. */
  readonly allowPrivate?: boolean
  readonly userAgent?: string
  /** False: do not ask robots.txt. */
  readonly robots?: boolean
  /** Ends whatever is under way. */
  readonly signal?: AbortSignal
  /** The clock, in milliseconds, for what a site says about times. */
  readonly now?: () => number
}

/** The form of an input; "auto" asks the file's ending, the content type, and the first bytes. */
export type Format = 'auto' | 'text' | 'markdown' | 'html' | 'docx' | 'ndjson' | 'warc'

/** What `read` needs besides the inputs. */
export interface ReadOptions {
  readonly input?: Format
  /** What "-" reads. */
  readonly stdin?: AsyncIterable<Uint8Array>
  /** What one document on standard input is called; its fingerprint where this is left out. */
  readonly stdinId?: string
  readonly readAt: Instant
  readonly fetch?: FetchOptions
}
