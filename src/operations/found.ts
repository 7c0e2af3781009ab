/**
 * What a search finds, as documents: for whoever wants to show the statements in their places.
 * @module
 */
import { type Answer, type Hit, MOST, type Question, type TheRecord, USUAL } from '../5-keep/index.js'
import { gatherUtterances, printings } from '../6-gather/index.js'
import { ENGLISH, namedThemes } from '../8-publish/index.js'
import { wrongUse } from '../errors.js'
import { terms } from '../text/terms.js'
import type { DocumentRecord } from '../types/index.js'
import { onlyStatements } from './pipeline.js'

/** Everything that a search finds; throws where that is too much. */
async function everything(record: TheRecord, question: Question): Promise<readonly Hit[]> {
  const { hits, next } = await record.search({ ...question, limit: MOST })
  if (next === null) return hits
  throw wrongUse(
    `More than ${MOST.toLocaleString('en')} statements answer the question.`,
    'Ask for less: a speaker, an outlet, or a time with --since and --until.',
  )
}

/** So many documents are fetched at once. */
const SHEET = 200

/** The documents with the statements that answer a question, and no others; in the order in which the search finds them. */
export async function* foundIn(record: TheRecord, question: Question): AsyncGenerator<DocumentRecord> {
  yield* documentsOf(record, await everything(record, question))
}

/** Of so many documents all can be gathered; of a larger record only those of a time. */
const WHOLE = 1500

/** The documents of a time, with all their statements; of a small record also those that hold none. */
export async function* publishedIn(
  record: TheRecord,
  { since, until }: { readonly since: string | undefined; readonly until: string | undefined },
): AsyncGenerator<DocumentRecord> {
  if (since === undefined && until === undefined && (await record.about()).documents <= WHOLE) {
    for await (const kept of record.all()) yield kept.record
    return
  }
  yield* foundIn(record, { ...(since === undefined ? {} : { since }), ...(until === undefined ? {} : { until }) })
}

async function* documentsOf(record: TheRecord, hits: readonly Hit[]): AsyncGenerator<DocumentRecord> {
  const wanted = new Map<string, Set<string>>()
  for (const { document, statement } of hits)
    wanted.set(document.id, (wanted.get(document.id) ?? new Set()).add(statement.id))
  const ids = [...wanted.keys()]
  for (let from = 0; from < ids.length; from += SHEET)
    for (const { record: document } of await record.findAll(ids.slice(from, from + SHEET)))
      yield onlyStatements(document, (one) => wanted.get(document.id)!.has(one.id))
}

/** One page of the statements of a theme, and what the themes are called. */
export interface Themed extends Answer {
  readonly labels: readonly string[]
}

/**
 * The statements of the themes whose name holds all of some words. Themes are those of a page that explains what the rest of
 * the question finds: there are none of a whole record, whose every story has its own.
 */
export async function themed(record: TheRecord, question: Question, words: string): Promise<Themed> {
  const { after, limit = USUAL, ...whole } = question
  const found = await everything(record, whole)
  const documents: DocumentRecord[] = []
  for await (const one of documentsOf(record, found)) documents.push(one)
  const themes = namedThemes(documents, gatherUtterances(documents, { thoughts: true }), ENGLISH)
  const wanted = terms(words)
  const named = themes.filter(({ label }) => wanted.every((term) => terms(label).includes(term)))
  const members = new Set(
    named.flatMap(({ utterances }) =>
      utterances.flatMap(printings).map(({ document, statement }) => keyOf(document.id, statement.id)),
    ),
  )
  const rest = after === undefined ? found : await everything(record, { ...whole, after })
  const all = rest.filter((one) => members.has(keyOf(one.document.id, one.statement.id)))
  const hits = all.slice(0, limit)
  return { hits, next: all.length > limit ? hits.at(-1)!.cursor : null, labels: themes.map(({ label }) => label) }
}

const keyOf = (document: string, statement: string): string => `${document}#${statement}`
