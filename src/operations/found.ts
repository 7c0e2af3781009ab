/**
 * What a search finds, as documents: for whoever wants to show the statements in their places.
 * @module
 */
import type { Question, TheRecord } from '../5-keep/index.js'
import { wrongUse } from '../errors.js'
import type { DocumentRecord } from '../types/index.js'
import { onlyStatements } from './pipeline.js'

/** More than a reader can read, and as many as one search gives. */
const MOST = 10_000

/** The documents with the statements that answer a question, and no others; in the order in which the search finds them. */
export async function* foundIn(record: TheRecord, question: Question): AsyncGenerator<DocumentRecord> {
  const { hits, next } = await record.search({ ...question, limit: MOST })
  if (next !== null)
    throw wrongUse(
      `More than ${MOST.toLocaleString('en')} statements answer the question.`,
      'Ask for less: a speaker, an outlet, or a time with --since and --until.',
    )
  const wanted = new Map<string, Set<string>>()
  for (const { document, statement } of hits)
    wanted.set(document.id, (wanted.get(document.id) ?? new Set()).add(statement.id))
  for (const [id, statements] of wanted) {
    const kept = await record.find(id)
    if (kept) yield onlyStatements(kept.record, (one) => statements.has(one.id))
  }
}
