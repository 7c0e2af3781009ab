/**
 * The record as a library: documents and their statements, kept and searched.
 *
 * ```ts
 * import { extract } from 'onrecord'
 * import { keep, openRecord, search } from 'onrecord/record'
 *
 * const record = await openRecord('onrecord-record')
 * await keep(record, [await extract('“We will not sign,” Mara Lund said.', { id: 'a1' })])
 * const { hits } = await search(record, { words: 'sign' })
 * await record.close()
 * ```
 * @module
 */
export { OnrecordError } from './errors.js'
export {
  type Answer,
  type Counts,
  type Entry,
  type Hit,
  inMemory,
  type Kept,
  keep,
  openRecord,
  type Question,
  type SearchAnswer,
  type SearchHit,
  search,
  type TheRecord,
} from './operations/record-library.js'
