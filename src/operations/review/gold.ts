/**
 * What people decided, as gold: one document a line, in the form that quotation corpora and `evaluation/` have. Only what
 * a person looked at is in it, so `partial` says that other statements are not annotated.
 * @module
 */
import type { TheRecord } from '../../5-keep/index.js'
import type { DocumentRecord, SpanRecord, StatementJudgement, StatementRecord } from '../../types/index.js'
import { holding, secondHalf } from './corrected.js'

/** One line for each document about whose statements people decided something that still counts. */
export async function* goldLines(record: TheRecord): AsyncGenerator<string> {
  const byDocument = new Map<string, StatementJudgement[]>()
  for (const one of holding(await record.statementJudgements())) {
    const { document } = one.statement
    byDocument.set(document, [...(byDocument.get(document) ?? []), one])
  }
  for (const [id, judgements] of byDocument) {
    const kept = await record.find(id)
    if (kept) yield `${JSON.stringify(goldOf(kept.record, judgements))}\n`
  }
}

/** The decided statements of one document. */
export function goldOf(record: DocumentRecord, judgements: readonly StatementJudgement[]) {
  const { id, language, text, publisher, published, title } = record
  const decided = new Map<string, StatementJudgement>()
  for (const one of judgements) {
    decided.set(one.statement.id, one)
    if (one.says === 'split') decided.set(secondHalf(one.statement.id), one)
  }
  return {
    id,
    lang: language ?? 'und',
    domain: 'news',
    text,
    attributions: record.statements.flatMap((one) =>
      decided.has(one.id) ? [attribution(one, decided.get(one.id)!)] : [],
    ),
    not_statements: judgements.filter(({ says }) => says === 'no-statement').map(rejected),
    partial: true,
    ...(publisher === undefined ? {} : { publisher }),
    ...(published === undefined ? {} : { date: published }),
    ...(title === undefined ? {} : { title }),
  }
}

function attribution(one: StatementRecord, { by, at, because }: StatementJudgement) {
  const [speaker] = one.speakers
  return {
    id: one.id,
    source: one.source,
    cue: one.cue,
    content: one.content.length > 0 ? one.content : ([...one.cue] as SpanRecord[]),
    speaker: speaker?.name ?? null,
    kind: one.kind,
    mode: one.mode,
    annotator: by,
    annotated: at,
    ...(because === '' ? {} : { note: because }),
  }
}

function rejected({ statement: { id, at: place }, by, at, because }: StatementJudgement) {
  return { id, words: place?.exact ?? null, annotator: by, annotated: at, ...(because === '' ? {} : { note: because }) }
}
