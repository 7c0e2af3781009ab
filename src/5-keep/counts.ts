import type { Database } from './database.js'
import { termQuery } from './index-terms.js'
import { joinedNames, MOST_SPELLINGS } from './joined-names.js'
import { FIRST_DAY, firstOfDay, PER_DAY } from './numbers.js'
import { asked, monthOf, type Question } from './question.js'
import type { Count, Counts } from './record.js'
import { matching } from './search.js'

/** The counts of the statements that answer a question, or of the newest of them, out of the tables. */
export async function counts(database: Database, question: Question, most?: number): Promise<Counts> {
  const ask = { ...asked(question), after: null }
  const { text, parameters, number } = matching(ask, termQuery(ask), database)
  const found = most === undefined ? text : `${text} ORDER BY ${number} DESC LIMIT ${Math.floor(most)}`
  const counted = <Row>(rest: string) => database.all<Row>(`WITH found AS (${found}) ${rest}`, parameters)
  const days = await counted<{ day: number; statements: number }>(DAYS)
  const name = database.words.byCharacters('name')
  const by = (source: string) =>
    counted<Count>(`SELECT name, count(*) AS statements FROM (${source}) AS named GROUP BY name
      ORDER BY statements DESC, ${name} LIMIT ${MOST_SPELLINGS}`)
  const statements = days.reduce((sum, one) => sum + one.statements, 0)
  return {
    statements,
    speakers: joinedNames(await by(SPEAKERS)),
    outlets: joinedNames(await by(OUTLETS)),
    months: monthCounts(days),
    kinds: await by(columnOf('kind')),
    modes: await by(columnOf('mode')),
    ...(most !== undefined && statements >= most ? { more: true as const } : {}),
  }
}

const DAYS = `SELECT day, count(*) AS statements FROM (SELECT CASE WHEN number < ${firstOfDay(FIRST_DAY)} THEN 0
  ELSE number / ${PER_DAY * 10_000} * 10000 + number / ${PER_DAY * 100} % 100 * 100 END AS day FROM found) AS days GROUP BY day ORDER BY day`

/** A statement counts once for each name, also where two of its speakers share one. */
const SPEAKERS = `SELECT found.number, name FROM found JOIN statement ON statement.number = found.number
  JOIN speaker ON speaker.number = statement.speaker
  UNION SELECT found.number, name FROM found JOIN also_said_by ON also_said_by.statement = found.number
  JOIN speaker ON speaker.number = also_said_by.speaker`

const OUTLETS = `SELECT outlet.name FROM found JOIN statement ON statement.number = found.number
  JOIN reading ON reading.number = statement.reading JOIN revision ON revision.number = reading.revision
  JOIN outlet ON outlet.number = revision.outlet`

const columnOf = (column: 'kind' | 'mode'): string =>
  `SELECT statement.${column} AS name FROM found JOIN statement ON statement.number = found.number`

/** Days come without their day of the month; "2026" and "undated" are months of their own. */
function monthCounts(rows: readonly { readonly day: number; readonly statements: number }[]): Count[] {
  const told = rows.map(({ day, statements }) => ({ name: monthOf(day), statements }))
  return [...told.filter(({ name }) => name !== 'undated'), ...told.filter(({ name }) => name === 'undated')]
}
