import { cannotRead } from '../errors.js'
import type { Instant } from '../types/index.js'
import type { ArchivedPage } from './formats/warc.js'
import { formOf } from './sniff.js'
import type { Unread } from './unread.js'

/** What `pagesOf` needs besides the bytes. */
export interface WarcSource {
  /** How a failure names the archive; the number of the record follows it. */
  readonly name: string
  /** No page has more bytes. */
  readonly most: number
  readonly readAt: Instant
}

/**
 * The pages of an archive, in order and one at a time, as if they were fetched when its crawler fetched them. A record that
 * cannot be read costs only itself.
 */
export async function* pagesOf(
  archive: AsyncIterable<Uint8Array>,
  { name: whole, most, readAt }: WarcSource,
): AsyncGenerator<Unread> {
  const { pagesIn } = await import('./formats/warc.js')
  for await (const one of pagesIn(archive, most)) {
    const name = `${whole}, record ${one.record}`
    if (one.is === 'page') yield unreadPage(one, name, readAt)
    else yield failed(name, one.ends ? `${one.why}; what may follow it is not read` : one.why)
  }
}

function unreadPage(archived: ArchivedPage, name: string, readAt: Instant): Unread {
  const { url, at, contentType, etag, lastModified, bytes } = archived
  const known = contentType === undefined ? {} : { contentType }
  const form = formOf({ asked: 'auto', head: bytes, ...known })
  if (form === 'ndjson' || form === 'warc') return failed(name, 'it is a list of documents, not an article')
  if (!/^https?:/i.test(url)) return { is: 'bytes', name, form, details: { id: url, readAt }, bytes, ...known }
  const page = { url, etag, lastModified, ...(at === null ? {} : { at }) }
  return { is: 'bytes', name, form, details: { url, readAt }, bytes, ...known, page }
}

function failed(name: string, why: string): Unread {
  return { is: 'failure', name, error: cannotRead(name, why, null) }
}
