/**
 * Whether the pages of documents have changed since they were read: as a record knows, or a watcher's folder.
 * @module
 */
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Kept, TheRecord } from '../5-keep/index.js'
import type { ChangedPage } from '../8-publish/index.js'
import { wrongUse } from '../errors.js'
import type { DocumentRecord } from '../types/index.js'
import { isRecord, openPlace } from './record-place.js'

/** By id, the documents whose address holds another text now, as far as somebody knows; who knows is closed at the end. */
export async function changedPages(
  documents: readonly DocumentRecord[],
  latest: Latest,
): Promise<ReadonlyMap<string, ChangedPage>> {
  const changed = new Map<string, ChangedPage>()
  try {
    for (const { id, url, text } of documents) {
      const page = url === undefined ? null : await latest.of(url)
      if (page !== null && page.text !== text) changed.set(id, page)
    }
  } finally {
    await latest.close()
  }
  return changed
}

/** What is known of pages now. */
export interface Latest {
  of(url: string): Promise<ChangedPage | null>
  close(): Promise<void>
}

/** What a record knows. */
export function latestOf(record: TheRecord): Latest {
  return { of: async (url) => newest(await record.revisions(url)), close: () => record.close() }
}

/** What a place knows: a record, or the state folder of watch. */
export async function latestIn(place: string): Promise<Latest> {
  if (await isRecord(place)) return latestOf(await openPlace(place, { mustExist: true }))
  const watched = await stat(join(place, 'readings.ndjson')).catch(() => null)
  if (watched === null)
    throw wrongUse(
      `${place} is neither a record nor the folder of onrecord watch.`,
      'Name with --revisions what onrecord add --record or onrecord watch --state wrote.',
    )
  const { openReadings } = await import('./watch/readings-in-folder.js')
  const readings = await openReadings(place)
  return {
    async of(url) {
      const last = await readings.last(url)
      return last && { text: last.record.text, seen: last.readAt }
    },
    close: () => readings.close(),
  }
}

/** The last revision; several readings of it are one text. */
function newest(all: readonly Kept[]): ChangedPage | null {
  const last = all.at(-1)
  const first = all.find((one) => one.textSha256 === last?.textSha256)
  return first === undefined ? null : { text: first.record.text, seen: first.readAt }
}
