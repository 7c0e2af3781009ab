/**
 * What people should look at: statements that nobody is known to have said, and those that onrecord is not sure of.
 * @module
 */
import type { Hit, TheRecord } from '../../5-keep/index.js'
import type { DocumentRecord, StatementJudgement } from '../../types/index.js'
import { holding } from './corrected.js'
import { type Harm, harmOf } from './harm.js'

/** Below this, more than a quarter of the speakers are wrong: worth a person's minute. */
export const UNSURE = 0.75

/** Of a large record, the newest ones that are in doubt; older ones come when these are done. */
export const MOST_LOOKED_AT = 2000

/** So many documents are fetched at once. */
const SHEET = 200

/** A statement in doubt, and why somebody should look at it. */
export interface Doubt {
  readonly hit: Hit
  /** The words that report it; empty where none do. */
  readonly cue: string
  readonly harm: Harm
  readonly why: 'unattributed' | 'unsure'
}

/** The queue, and whether there may be more than was looked at. */
export interface Queue {
  readonly doubts: readonly Doubt[]
  readonly more: boolean
}

/** What is in doubt and was not decided yet: the most harmful first, then what is quoted, then the least sure, then the newest. */
export async function queueOf(record: TheRecord): Promise<Queue> {
  const { hits, next } = await record.search({ doubt: UNSURE, limit: MOST_LOOKED_AT })
  const done = new Set(holding(await record.statementJudgements()).flatMap(keysOf))
  const open = hits.filter(({ document, statement }) => !done.has(keyOf(document.id, statement.id)))
  const texts = await textsOf(record, [...new Set(open.map(({ document }) => document.id))])
  const doubts = open.map((hit): Doubt => {
    const cue = cueOf(hit, texts.get(hit.document.id))
    return { hit, cue, harm: harmOf(cue), why: hit.statement.speakers.length === 0 ? 'unattributed' : 'unsure' }
  })
  return { doubts: doubts.sort(byHarm), more: next !== null }
}

/** A statement is named by its document and its id. */
export const keyOf = (document: string, statement: string): string => `${document}#${statement}`

function keysOf({ statement: { document, id } }: StatementJudgement): string[] {
  return [keyOf(document, id)]
}

async function textsOf(record: TheRecord, ids: readonly string[]): Promise<ReadonlyMap<string, DocumentRecord>> {
  const found = new Map<string, DocumentRecord>()
  for (let from = 0; from < ids.length; from += SHEET)
    for (const kept of await record.findAll(ids.slice(from, from + SHEET))) found.set(kept.record.id, kept.record)
  return found
}

function cueOf({ statement }: Hit, document: DocumentRecord | undefined): string {
  return document ? statement.cue.map((span) => document.text.slice(...span)).join(' ') : ''
}

const KINDS = { direct: 0, mixed: 1, indirect: 2 }

function byHarm(a: Doubt, b: Doubt): number {
  const [one, other] = [a.hit.statement, b.hit.statement]
  return b.harm - a.harm || KINDS[one.kind] - KINDS[other.kind] || one.confidence - other.confidence
}
