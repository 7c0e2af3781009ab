/**
 * A document with its statements, and what people decided about them.
 * @module
 */
import type { Kept, TheRecord } from '../../5-keep/index.js'
import type { StatementJudgement } from '../../types/index.js'
import { holding } from '../review/corrected.js'

/** A document to be shown. */
export interface ShownDocument {
  readonly kept: Kept
  /** What counts now, oldest first. */
  readonly judgements: readonly StatementJudgement[]
  /** How many revisions and readings of it the record holds. */
  readonly revisions: number
  readonly readings: number
}

/** The newest reading of a document; null where the record has none. */
export async function shownDocument(record: TheRecord, id: string): Promise<ShownDocument | null> {
  const kept = await record.find(id)
  if (!kept) return null
  const all = (await record.revisions(id)).filter((one) => one.record.id === id)
  const judgements = holding(await record.statementJudgements(id))
  return { kept, judgements, revisions: kept.revision, readings: all.length }
}
