/**
 * Keeps what a person decided about a statement, and lets the document follow: the decision goes into the record as it is, and
 * the document gets a further reading. What was read before stays.
 * @module
 */
import type { Kept, TheRecord } from '../../5-keep/index.js'
import { wrongUse } from '../../errors.js'
import {
  anchor,
  type DocumentId,
  type DocumentRecord,
  type StatementId,
  type StatementJudgement,
} from '../../types/index.js'
import { corrected } from './corrected.js'

/** Readings that follow from people's decisions are told by this word from those of an engine. */
const PEOPLE = 'people'

/** What is decided, about which statement; who and when. */
export type Ruling = Omit<StatementJudgement, 'statement' | 'with'> & {
  readonly document: string
  readonly statement: string
  readonly with?: string
}

/** Keeps one decision. Throws where it is about nothing that is there. */
export async function keepJudgement(record: TheRecord, ruling: Ruling): Promise<StatementJudgement> {
  const kept = await record.find(ruling.document)
  if (!kept) throw wrongUse(`The record has no document ${ruling.document}.`, 'Open the document again.')
  const before = await record.statementJudgements(ruling.document)
  const base = await engineReading(record, ruling.document)
  // A statement that somebody took out, or cut in two, has its words in what the engine read.
  const judgement = judgementOf(ruling, [base.record, kept.record])
  const after = corrected(base.record, [...before, judgement])
  if (after.lost.includes(judgement))
    throw wrongUse(
      'The document has no such statement, or it cannot be cut or joined there.',
      'Open the document again.',
    )
  await record.judgeStatement(judgement)
  await addReading(record, base, { after: after.record, number: before.length + 1, at: ruling.at })
  return judgement
}

/** Applies what people decided to documents that an engine has just read anew. */
export async function followJudgements(record: TheRecord, ids: readonly string[], at: string): Promise<void> {
  for (const id of ids) {
    const judgements = await record.statementJudgements(id)
    if (judgements.length === 0) continue
    const base = await engineReading(record, id)
    const { record: after } = corrected(base.record, judgements)
    await addReading(record, base, { after, number: judgements.length, at })
  }
}

/** The newest reading of the newest revision that an engine made. */
async function engineReading(record: TheRecord, id: string): Promise<Kept> {
  const all = (await record.revisions(id)).filter((kept) => kept.record.id === id)
  const newest = all.at(-1)!.revision
  const own = all.filter(({ revision, extractor }) => revision === newest && !extractor.startsWith(PEOPLE))
  return own.at(-1) ?? all.at(-1)!
}

async function addReading(
  record: TheRecord,
  { sha256, extractor }: Kept,
  { after, number, at }: { readonly after: DocumentRecord; readonly number: number; readonly at: string },
): Promise<void> {
  // The name must be new among the readings of this text, or the record takes it for what it has.
  await record.add([{ record: after, readAt: at, extractor: `${PEOPLE} ${number} on ${extractor}`, sha256 }])
}

function judgementOf(ruling: Ruling, readings: readonly DocumentRecord[]): StatementJudgement {
  const { document: id, statement, with: other, ...rest } = ruling
  const found = readings.flatMap(({ statements }) => statements).find((one) => one.id === statement)
  const [start, end] = found?.content[0] ?? found?.cue[0] ?? [0, 0]
  const { exact, before, after } = anchor({ id: id as DocumentId, text: readings[0]!.text }, { start, end })
  return {
    statement: {
      document: id as DocumentId,
      id: statement as StatementId,
      at: found ? { exact, before, after } : null,
    },
    ...rest,
    ...(other === undefined ? {} : { with: other as StatementId }),
  }
}
