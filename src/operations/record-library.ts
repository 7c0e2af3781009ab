/**
 * The record for programs.
 * @module
 */
import { type Added, inMemory, openRecord, type Question, type TheRecord } from '../5-keep/index.js'
import type { DocumentRecord } from '../types/index.js'
import { open } from './open.js'
import { extractorOf } from './record-place.js'
import { plainAnswer, type SearchAnswer } from './search-formats.js'

export type { Answer, Counts, Entry, Hit, Kept, Question, TheRecord } from '../5-keep/index.js'
export type { SearchAnswer, SearchHit } from './search-formats.js'
export { inMemory, openRecord }

/** Keeps records of `extract`, as read now by this version; tells what became of each. */
export async function keep(record: TheRecord, records: readonly DocumentRecord[]): Promise<readonly Added[]> {
  const { now, version } = open()
  const told = { readAt: now(), extractor: extractorOf({ version }), sha256: null }
  return record.add(records.map((one) => ({ record: one, ...told })))
}

/** The statements that answer a question, one page of them, as the other faces give them. */
export async function search(record: TheRecord, question: Question): Promise<SearchAnswer> {
  return plainAnswer(await record.search(question))
}
