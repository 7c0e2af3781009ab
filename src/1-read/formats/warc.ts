import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib'
import {
  AsyncIterReader,
  HeadersMultiMap,
  LimitReader,
  type StatusAndHeaders,
  StatusAndHeadersParser,
  WARCParser,
  type WARCRecord,
} from 'warcio'

/** A page as a crawler kept it. */
export interface ArchivedPage {
  readonly is: 'page'
  /** Counted from 1 over all records of the archive. */
  readonly record: number
  readonly url: string
  /** When it was fetched; null where the archive does not say. */
  readonly at: string | null
  readonly contentType: string | undefined
  readonly etag: string | null
  readonly lastModified: string | null
  /** What the site sent, unpacked. */
  readonly bytes: Uint8Array
}

/** A record that cannot be read; `ends`: nor can what follows it. */
export interface ArchiveFault {
  readonly is: 'fault'
  readonly record: number
  readonly why: string
  readonly ends: boolean
}

/** Words: HTML, texts, and what a crawler left unsaid. Pictures, styles and scripts of a page are passed over. */
const WORDS = /^(?:text\/(?:html|plain|markdown)|application\/xhtml\+xml|.*wordprocessingml\.document)\b|^$/i

/**
 * The pages of a WARC archive (ISO 28500), packed or plain, one at a time: answers with status 200, resources, and texts
 * that were made of them (WET). Redirects, errors, requests, notes of the crawler and further looks at a page that had not
 * changed are passed over. `most`: no page has more bytes.
 */
export async function* pagesIn(
  archive: AsyncIterable<Uint8Array>,
  most: number,
): AsyncGenerator<ArchivedPage | ArchiveFault> {
  const [packed, whole] = await begun(archive)
  const reader = new AsyncIterReader(whole, packed ? 'gzip' : null)
  // The heads of answers are read from their own bytes, so that a head without an end does not run into the next record.
  const parser = new WARCParser(reader, { keepHeadersCase: true, parseHttp: false })
  for (let number = 1; ; number++) {
    const fault = (why: string, ends: boolean): ArchiveFault => ({ is: 'fault', record: number, why, ends })
    const record = await parser.parse().catch((cause: unknown) => cause as Error)
    // The library goes on with packed bytes as if they were plain.
    if (packed && reader.compressed === null) return yield fault('its packed bytes are damaged', true)
    if (record === null) return
    if (record instanceof Error || !isRecord(record)) return yield fault('it is damaged', true)
    const block = await blockOf(record, MAY_BE_PAGE.test(record.warcType) ? most : 0)
    if (packed && reader.compressed === null) return yield fault('its packed bytes are damaged', true)
    if (block === 'cut off') return yield fault('the archive ends in the middle of it', true)
    if (!MAY_BE_PAGE.test(record.warcType)) continue
    if (block === 'too large') yield fault(`it is larger than ${most} bytes, and no article is`, false)
    else {
      const page = await pageIn(record, { block, number, most }).catch((cause: Error) => fault(cause.message, false))
      if (page) yield page
    }
  }
}

const MAY_BE_PAGE = /^(?:response|resource|conversion)$/

/** The library misses the end of a head where it comes in pieces of a few bytes. */
const LEAST_PIECE = 4096

/** Whether an archive is packed, and its bytes in pieces that are large enough. */
async function begun(archive: AsyncIterable<Uint8Array>): Promise<[packed: boolean, whole: AsyncIterable<Uint8Array>]> {
  const pieces = largePieces(archive)
  const first = await pieces.next()
  const head = first.done ? new Uint8Array() : first.value
  async function* whole() {
    if (head.length > 0) yield head
    yield* pieces
  }
  return [head[0] === 0x1f && head[1] === 0x8b, whole()]
}

async function* largePieces(archive: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let waiting: Uint8Array[] = []
  let size = 0
  for await (const piece of archive) {
    waiting.push(piece)
    size += piece.length
    if (size < LEAST_PIECE) continue
    yield waiting.length === 1 ? piece : Buffer.concat(waiting)
    waiting = []
    size = 0
  }
  if (size > 0) yield Buffer.concat(waiting)
}

function isRecord({ warcHeaders, warcContentLength }: WARCRecord): boolean {
  return warcHeaders.statusline.startsWith('WARC/') && Number.isInteger(warcContentLength) && warcContentLength >= 0
}

/**
 * What a record holds, and the archive moved past it. Nothing is left to the library's own skipping, which never ends where
 * an archive does in the middle of a record.
 */
async function blockOf(record: WARCRecord, most: number): Promise<Uint8Array | 'too large' | 'cut off'> {
  const { reader } = record
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of reader) {
    size += chunk.length
    if (size <= most) chunks.push(chunk)
  }
  record.consumed = 'raw'
  if (reader instanceof LimitReader && reader.limit > 0) return 'cut off'
  return size > most ? 'too large' : Buffer.concat(chunks)
}

/** The page that a record holds, if it is one. */
async function pageIn(
  record: WARCRecord,
  { block, number, most }: { block: Uint8Array; number: number; most: number },
): Promise<ArchivedPage | null> {
  const { warcTargetURI: url, warcDate, warcContentType } = record
  if (!url || /^https?:\/\/[^/]+\/robots\.txt$/i.test(url)) return null
  const { head, body } = record.warcType === 'response' ? await answerIn(block) : { head: null, body: block }
  const header = (name: string) => head?.headers.get(name) ?? null
  const contentType = (head === null ? warcContentType : header('Content-Type')) ?? undefined
  if ((head !== null && head.statusCode !== 200) || !WORDS.test(contentType ?? '')) return null
  return {
    is: 'page',
    record: number,
    url,
    at: warcDate && !Number.isNaN(Date.parse(warcDate)) ? warcDate : null,
    contentType,
    etag: header('ETag'),
    lastModified: header('Last-Modified'),
    bytes: unpacked(await joined(body, header('Transfer-Encoding')), header('Content-Encoding'), most),
  }
}

async function answerIn(block: Uint8Array): Promise<{ head: StatusAndHeaders; body: Uint8Array }> {
  const reader = new AsyncIterReader([block], null)
  const head = await new StatusAndHeadersParser().parse(reader, { headersClass: HeadersMultiMap })
  if (head === null || !/^HTTP\//i.test(head.statusline)) throw new Error('it holds no answer of a site')
  return { head, body: block.subarray(reader.getReadOffset()) }
}

/** Some crawlers keep the pieces in which a page was sent, with their lengths between. */
async function joined(bytes: Uint8Array, transfer: string | null): Promise<Uint8Array> {
  return /\bchunked\b/i.test(transfer ?? '') ? new AsyncIterReader([bytes], null, true).readFully() : bytes
}

type Unpack = (bytes: Uint8Array, options: { maxOutputLength: number }) => Uint8Array

const UNPACK: Readonly<Record<string, Unpack | undefined>> = {
  gzip: gunzipSync,
  'x-gzip': gunzipSync,
  // Some servers leave out the wrapping that the name promises (RFC 9110 8.4.1.2).
  deflate: (bytes, options) => ((bytes[0]! & 0x0f) === 8 ? inflateSync : inflateRawSync)(bytes, options),
  br: brotliDecompressSync,
}

/** Crawlers that unpack what they keep often leave the header as it was: bytes that do not open are the page itself. */
function unpacked(bytes: Uint8Array, encoding: string | null, most: number): Uint8Array {
  const name = encoding?.trim().toLowerCase() ?? ''
  const unpack = UNPACK[name]
  if (!unpack) {
    // Node opens these from version 22.15 on.
    if (name === 'zstd') throw new Error('its bytes are packed as zstd, which cannot be read yet')
    return bytes
  }
  try {
    return unpack(bytes, { maxOutputLength: most })
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE')
      throw new Error(`it unfolds to more than ${most} bytes, and no article does`)
    if (/^\s*[<\w]/.test(Buffer.from(bytes.subarray(0, 64)).toString('latin1'))) return bytes
    throw new Error(`its bytes are not the ${name} that they are said to be`)
  }
}
