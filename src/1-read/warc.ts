import { gunzipSync } from 'node:zlib'
import { cannotRead, OnrecordError } from '../errors.js'
import type { ArchivedPage } from './formats/warc.js'
import type { ReadDocument, ReadOutcome } from './reading.js'

/** What `readWarc` needs besides the bytes. */
export interface WarcSource {
  /** How a failure names the archive; the number of the record follows it. */
  readonly name: string
  /** No page has more bytes. */
  readonly most: number
  /** Makes a document of a page; `name` is that of the record. */
  readonly read: (page: ArchivedPage, name: string) => Promise<ReadDocument>
}

/** One document for each page of an archive, in order and one at a time. A record that cannot be read costs only itself. */
export async function* readWarc(bytes: AsyncIterable<Uint8Array>, source: WarcSource): AsyncGenerator<ReadOutcome> {
  const { pagesIn } = await import('./formats/warc.js')
  for await (const one of pagesIn(bytes, source.most)) {
    const name = `${source.name}, record ${one.record}`
    if (one.is === 'fault') {
      const why = one.ends ? `${one.why}; what may follow it is not read` : one.why
      yield { ok: false, name, error: cannotRead(name, why, null) }
      continue
    }
    try {
      yield { ok: true, ...(await source.read(one, name)) }
    } catch (error) {
      const told = error instanceof OnrecordError ? error : cannotRead(name, String(error), error)
      yield { ok: false, name, error: told }
    }
  }
}

/** Whether a stream begins like a WARC archive, packed or plain. */
export function isWarc(head: Uint8Array): boolean {
  return /^WARC\/\d/.test(Buffer.from(plain(head.subarray(0, 4096)).subarray(0, 8)).toString('latin1'))
}

/** The beginning of packed bytes, unpacked as far as it goes. */
function plain(head: Uint8Array): Uint8Array {
  if (head[0] !== 0x1f || head[1] !== 0x8b) return head
  try {
    // Z_SYNC_FLUSH: an end that is missing is no fault.
    return gunzipSync(head, { finishFlush: 2, maxOutputLength: 2 ** 22 })
  } catch {
    return head
  }
}
