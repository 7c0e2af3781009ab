import type { Cell, Database, Sql } from './database.js'
import { hit } from './hit.js'
import { termQuery } from './index-terms.js'
import { FACT_COLUMNS, type FactsRow, factsFrom, type SpokenRow, STATEMENT_COLUMNS, statementOf } from './kept-rows.js'
import { firstOfDay, lastOfDay } from './numbers.js'
import type { Query } from './query.js'
import { type Asked, asked, cursorTo, type Question } from './question.js'
import type { Answer } from './record.js'

interface FoundRow extends FactsRow, SpokenRow {
  readonly number: number
  readonly length: number
  readonly copy_of: string | null
}

/** One page of the statements that answer a question, out of the tables. */
export async function search(database: Database, question: Question): Promise<Answer> {
  const ask = asked(question)
  const query = termQuery(ask)
  // Whoever wants the shortest has all of them looked at.
  const easier = query && ask.sort !== 'shortest' ? await database.easier(query) : query
  const numbers = page(ask, easier, database)
  const rows = await database.all<FoundRow>(
    `SELECT found.number, statement.length, copy_of, ${FACT_COLUMNS}, ${STATEMENT_COLUMNS}
      FROM (${numbers.text}) AS found JOIN statement ON statement.number = found.number ${JOINED}
      LEFT JOIN speaker ON speaker.number = statement.speaker ORDER BY ${order(ask, 'statement.number')}`,
    numbers.parameters,
  )
  const shown = rows.slice(0, ask.limit)
  const last = shown.at(-1)
  return {
    hits: shown.map((row) =>
      hit(factsFrom(row), statementOf(row), { words: ask.words, copyOf: row.copy_of, cursor: cursorTo(row, ask.sort) }),
    ),
    next: last && rows.length > shown.length ? cursorTo(last, ask.sort) : null,
  }
}

const JOINED = `JOIN reading ON reading.number = statement.reading JOIN revision ON revision.number = reading.revision
  JOIN document ON document.number = revision.document LEFT JOIN outlet ON outlet.number = revision.outlet`

/** One statement more than the page holds tells whether there is a next page. */
function page(ask: Asked, query: Query | null, database: Database): Sql {
  const { text, parameters, number } = matching(ask, query, database)
  return {
    text: `${text} ORDER BY ${order(ask, number)} LIMIT ?`,
    parameters: [...parameters, ask.limit + 1],
  }
}

/**
 * The numbers of the statements that answer, and the column they are in. Terms come first where there are any: their index is
 * walked in order.
 */
export function matching(ask: Asked, query: Query | null, { words }: Database): Sql & { readonly number: string } {
  const number = query ? `terms.${words.termsNumber}` : 'statement.number'
  const match = query ? words.matching(query) : null
  // Looking each statement up that has the terms takes as long as finding it.
  const joined = !words.forgetsTerms || ask.kind || ask.mode || ask.doubt !== null || ask.sort === 'shortest'
  const from = !query ? 'statement' : `statement_terms AS terms${joined ? ' CROSS JOIN statement' : ''}`
  const conditions: [string, ...Cell[]][] = [
    ...(match ? [[match.text, ...match.parameters] as [string, ...Cell[]]] : []),
    ...(!query || joined ? [['statement.is_current = 1'] as [string]] : []),
    // A driver hands a number of this size over as one with a point, and FTS5 walks through all that is newer unless it gets a
    // whole one: five milliseconds for half of a million statements.
    [`${number} BETWEEN CAST(? AS BIGINT) AND CAST(? AS BIGINT)`, ...range(ask)],
    ...(query && joined ? [[`statement.number = ${number}`] as [string]] : []),
    ...(ask.kind ? [['statement.kind = ?', ask.kind] as [string, Cell]] : []),
    ...(ask.mode ? [['statement.mode = ?', ask.mode] as [string, Cell]] : []),
    ...(ask.doubt === null ? [] : [[DOUBTFUL, ask.doubt] as [string, Cell]]),
    ...shorter(ask, number),
  ]
  return {
    text: `SELECT ${number} AS number FROM ${from} WHERE ${conditions.map(([text]) => text).join(' AND ')}`,
    parameters: conditions.flatMap(([, ...values]) => values),
    number,
  }
}

const DOUBTFUL = '(statement.speaker IS NULL OR statement.confidence < ?)'

/** The days asked for, cut where the last page ended. */
function range({ from, to, after, sort }: Asked): [number, number] {
  const [first, last] = [firstOfDay(from), lastOfDay(to)]
  if (after && sort === 'newest') return [first, Math.min(last, after.number - 1)]
  if (after && sort === 'oldest') return [Math.max(first, after.number + 1), last]
  return [first, last]
}

function shorter({ after, sort }: Asked, number: string): [string, ...Cell[]][] {
  if (!after || sort !== 'shortest') return []
  const beyond = `(statement.length > ? OR (statement.length = ? AND ${number} < ?))`
  return [[beyond, after.length, after.length, after.number]]
}

function order({ sort }: Asked, number: string): string {
  if (sort === 'shortest') return `statement.length, ${number} DESC`
  return `${number} ${sort === 'oldest' ? 'ASC' : 'DESC'}`
}
