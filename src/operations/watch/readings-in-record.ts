import type { Fetched, TheRecord } from '../../5-keep/index.js'
import type { DocumentRecord } from '../../types/index.js'
import type { Reading, Readings } from './readings.js'
import { isFile, shownAs } from './sources.js'

/**
 * Readings in a record: an article is a document, what changed in it a revision, and each look at its page is noted. Both are
 * written at once, so that no fall of the program can leave a page that counts as seen and was not kept.
 */
export function readingsIn(record: TheRecord, extractor: string): Readings {
  /** Records that came from the record: looking at a page again makes no new reading of them. */
  const known = new WeakSet<DocumentRecord>()
  return {
    async last(url) {
      const kept = await record.find(shownAs(url))
      if (!kept) return null
      known.add(kept.record)
      const looks = await record.sources(url)
      const seen = looks.findLast(({ sha256 }) => sha256 !== null)
      return {
        url,
        readAt: looks.at(-1)?.at ?? kept.readAt,
        changedAt: kept.readAt,
        sha256: seen?.sha256 ?? kept.sha256 ?? '',
        etag: seen?.etag ?? null,
        lastModified: seen?.lastModified ?? null,
        record: kept.record,
      }
    },
    async keep(reading) {
      const { record: read, readAt, sha256 } = reading
      const entries = known.has(read) ? [] : [{ record: read, readAt, extractor, sha256 }]
      await record.add(entries, [lookOf(reading)])
    },
  }
}

/** A file was asked for by nobody's leave: it has no status. */
function lookOf({ url, readAt, sha256, etag, lastModified }: Reading): Fetched {
  return { url, at: readAt, status: isFile(url) ? null : 200, etag, lastModified, sha256, note: null }
}
