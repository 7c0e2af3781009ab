import type { DocumentRecord, Instant } from '../../types/index.js'

/** What was read at one address at one time. */
export interface Reading {
  /** Where the article is: where its redirects ended. */
  readonly url: string
  readonly readAt: Instant
  /** When a reading last differed from the one before it; the first time it was read where none did. */
  readonly changedAt: Instant
  /** Of the bytes as they arrived, so that an unchanged page is known without being read. */
  readonly sha256: string
  readonly etag: string | null
  readonly lastModified: string | null
  readonly record: DocumentRecord
}

/**
 * What watching asks of whoever keeps documents: two questions. A state folder answers them, or a record. Nothing that was kept is changed or removed.
 */
export interface Readings {
  /** What was last read at an address; null where nothing was. */
  last(url: string): Promise<Reading | null>
  /** Keeps a document, a revision of it, or only that it was looked at again. Once it returns, it outlives a fall of the program. */
  keep(reading: Reading): Promise<void>
}
