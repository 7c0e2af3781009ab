import { codePoints } from '../text/code-points.js'
import type { DocumentRecord, SpanRecord, StatementRecord } from '../types/index.js'
import type { Row } from './database.js'
import { indexTerms, outletTerms, spansOf } from './index-terms.js'
import type { Names } from './names.js'
import { statementRow } from './rows.js'

/** The rows that a reading's statements become. */
export function statementRows(
  record: DocumentRecord,
  at: { readonly first: number; readonly reading: number; readonly names: Names },
  rows: { readonly statement: Row[]; readonly alsoSaidBy: Row[]; readonly terms: Row[] },
): void {
  const around = { outlet: outletTerms(record), speaker: (name: string) => at.names.terms(name) }
  const sign = codePoints(record.text)
  record.statements.forEach((statement, place) => {
    const number = at.first + place
    const { terms, length } = indexTerms(record.text, statement, around)
    const speaker = statement.speakers[0] ? at.names.speaker(statement.speakers[0]) : null
    const row = statementRow(statement)
    const [from, to] = passage(statement).map(sign) as SpanRecord
    rows.statement.push([
      number,
      at.reading,
      row.id,
      row.kind,
      row.mode,
      row.place,
      row.confidence,
      speaker,
      length,
      row.content,
      row.cue,
      row.source,
      row.rules,
      row.details,
      // As `substr` takes it: SQL counts whole signs, and from 1.
      from + 1,
      to - from,
    ])
    for (const one of others(statement, speaker, at.names)) rows.alsoSaidBy.push([number, one])
    rows.terms.push([number, terms])
  })
}

const NOBODY: ReadonlySet<number> = new Set()

/** Those who said it with the first, each once. */
function others({ speakers }: StatementRecord, first: number | null, names: Names): ReadonlySet<number> {
  if (speakers.length < 2) return NOBODY
  const all = new Set(speakers.map((party) => names.speaker(party)))
  all.delete(first!)
  return all
}

/** From the first to the last word of a statement, with what stands between. */
function passage(statement: StatementRecord): SpanRecord {
  const spans = spansOf(statement)
  return [spans[0]?.[0] ?? 0, spans.at(-1)?.[1] ?? 0]
}
