/**
 * What a record answered to a question on an earlier day. Searches look at the newest readings only, so whatever was superseded since then is
 * asked by itself.
 * @module
 */
import { inMemory, type Kept, type Question, type TheRecord } from '../5-keep/index.js'
import type { DocumentRecord } from '../types/index.js'
import { foundIn } from './found.js'

/**
 * The documents with the statements that answered a question at the end of a day, each as the record knew it then: what was read later is not
 * told. A document of which all was read later is taken as it was read first.
 */
export async function* foundAsKnownOn(
  record: TheRecord,
  question: Question,
  day: string,
): AsyncGenerator<DocumentRecord> {
  const earlier = await supersededSince(record, day)
  for await (const one of foundIn(record, question)) if (!earlier.has(one.id)) yield one
  if (earlier.size === 0) return
  const then = inMemory()
  await then.add([...earlier.values()])
  yield* foundIn(then, question)
}

/** By id, the documents that are known otherwise now, as they were known at the end of the day. */
async function supersededSince(record: TheRecord, day: string): Promise<ReadonlyMap<string, Kept>> {
  const ids = new Set<string>()
  for await (const { record: document, current } of record.all({ history: true })) if (!current) ids.add(document.id)
  const earlier = new Map<string, Kept>()
  for (const id of ids) {
    const readings = await record.revisions(id)
    const known = readings.findLast(({ readAt }) => readAt.slice(0, 10) <= day) ?? readings[0]
    if (known !== undefined && !known.current) earlier.set(id, known)
  }
  return earlier
}
