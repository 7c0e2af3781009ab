import { gzipSync } from 'node:zlib'

/** A record as a crawler writes it. */
export interface RecordTold {
  readonly type?: string
  readonly url?: string
  readonly status?: number
  readonly contentType?: string
  /** Further lines of the answer's head. */
  readonly headers?: readonly string[]
  readonly body?: string | Uint8Array
  /** Instead of the length that it has. */
  readonly length?: string
}

/** One record of an archive, with the lines that end it. */
export function warcRecord(told: RecordTold): Buffer {
  const { type = 'response', url = 'https://quill.example/a', body = '', length } = told
  const head = type === 'response' || type === 'revisit' ? answerHead(told) : ''
  const block = Buffer.concat([Buffer.from(head), Buffer.from(body as string)])
  const lines = [
    'WARC/1.0',
    `WARC-Type: ${type}`,
    `WARC-Target-URI: ${url}`,
    'WARC-Date: 2026-10-14T08:00:00Z',
    'WARC-Record-ID: <urn:uuid:5a1b2c3d-0000-4000-8000-000000000000>',
    `Content-Type: ${head === '' ? (told.contentType ?? 'text/plain') : 'application/http; msgtype=response'}`,
    `Content-Length: ${length ?? block.length}`,
  ]
  return Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`), block, Buffer.from('\r\n\r\n')])
}

function answerHead({ status = 200, contentType = 'text/html; charset=utf-8', headers = [] }: RecordTold): string {
  const lines = [`HTTP/1.1 ${status} Said`, `Content-Type: ${contentType}`, ...headers]
  return `${lines.join('\r\n')}\r\n\r\n`
}

/** An archive, plain. */
export function warc(...records: readonly RecordTold[]): Buffer {
  return Buffer.concat(records.map(warcRecord))
}

/** An archive in which every record is packed by itself, as crawlers do. */
export function packedWarc(...records: readonly RecordTold[]): Buffer {
  return Buffer.concat(records.map((one) => gzipSync(warcRecord(one))))
}

/** All that a stream gives. */
export async function listed<One>(stream: AsyncIterable<One>): Promise<One[]> {
  const all: One[] = []
  for await (const one of stream) all.push(one)
  return all
}
