import type { Inputs, ReadOptions, ReadOutcome } from '../1-read/index.js'
import type { TheRecord } from '../5-keep/index.js'
import { isRecord, openPlace, recordPlace } from './record-place.js'

/** How a file of drafts is read. */
export type DraftOptions = Required<Pick<ReadOptions, 'stdin' | 'readAt'>>

/**
 * Where the inputs, drafts and records that an operation is told of are found. For a command they lie on this machine and on
 * the net; to a request, a server gives only what came with it and the record that it was opened on, so that no
 * operation has to be trusted with a path of the server's disk.
 */
export interface Places {
  read(inputs: Inputs, options: ReadOptions): AsyncGenerator<ReadOutcome>
  /** Drafts, one a line. */
  readDrafts(path: string, options: DraftOptions): AsyncGenerator<ReadOutcome>
  /** Whether a place that was named among others is a record. */
  isRecord(place: string): Promise<boolean>
  /** Whoever opens a record closes it; `told` undefined: the usual one. */
  openRecord(told: string | undefined, wish: { readonly mustExist?: boolean }): Promise<TheRecord>
}

/** Files, folders and addresses as they are named, read by the first stage, which is loaded when it is due. */
export const onThisMachine: Places = {
  async *read(inputs, options) {
    const { read } = await import('../1-read/index.js')
    yield* read(inputs, options)
  },
  async *readDrafts(path, options) {
    const { readDrafts } = await import('../1-read/index.js')
    yield* readDrafts({ path, ...options })
  },
  isRecord,
  openRecord: (told, wish) => openPlace(recordPlace(told), wish),
}
