/**
 * What a search finds, as documents: for whoever wants to show the statements in their places.
 * @module
 */
import type { Answer, Hit, Question, TheRecord } from '../5-keep/index.js'
import { gatherThemes, gatherUtterances, printings } from '../6-gather/index.js'
import { wrongUse } from '../errors.js'
import { terms } from '../text/terms.js'
import type { DocumentRecord } from '../types/index.js'
import { onlyStatements } from './pipeline.js'

/** More than a reader can read, and as many as one search gives. */
const MOST = 10_000

/** Everything that a search finds; throws where that is too much. */
async function everything(record: TheRecord, question: Question): Promise<readonly Hit[]> {
  const { hits, next } = await record.search({ ...question, limit: MOST })
  if (next === null) return hits
  throw wrongUse(
    `More than ${MOST.toLocaleString('en')} statements answer the question.`,
    'Ask for less: a speaker, an outlet, or a time with --since and --until.',
  )
}

/** The documents with the statements that answer a question, and no others; in the order in which the search finds them. */
export async function* foundIn(record: TheRecord, question: Question): AsyncGenerator<DocumentRecord> {
  const wanted = new Map<string, Set<string>>()
  for (const { document, statement } of await everything(record, question))
    wanted.set(document.id, (wanted.get(document.id) ?? new Set()).add(statement.id))
  for (const [id, statements] of wanted) {
    const kept = await record.find(id)
    if (kept) yield onlyStatements(kept.record, (one) => statements.has(one.id))
  }
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
  const documents: DocumentRecord[] = []
  for await (const one of foundIn(record, whole)) documents.push(one)
  const themes = gatherThemes(documents, gatherUtterances(documents, { thoughts: true }))
  const wanted = terms(words)
  const named = themes.filter(({ label }) => wanted.every((term) => terms(label).includes(term)))
  const members = new Set(
    named.flatMap(({ utterances }) =>
      utterances.flatMap(printings).map(({ document, statement }) => keyOf(document.id, statement.id)),
    ),
  )
  const asked = { ...whole, ...(after === undefined ? {} : { after }) }
  const all = (await everything(record, asked)).filter((one) => members.has(keyOf(one.document.id, one.statement.id)))
  const hits = all.slice(0, limit)
  return { hits, next: all.length > limit ? hits.at(-1)!.cursor : null, labels: themes.map(({ label }) => label) }
}

/** As many as a search finds when nobody says. */
const USUAL = 20

const keyOf = (document: string, statement: string): string => `${document}#${statement}`
