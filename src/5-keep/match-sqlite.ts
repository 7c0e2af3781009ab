import type { Query } from './query.js'

/** A query in the language of SQLite's FTS5. Terms hold letters and marks of ours only, so quoting is enough. */
export function matchSqlite(query: Query): string {
  if (query.is === 'phrase') return `"${query.terms.join(' ')}"${query.prefix ? ' *' : ''}`
  if (query.is === 'any') return `(${query.of.map(matchSqlite).join(' OR ')})`
  const wanted = query.of.map(matchSqlite).join(' AND ')
  return query.without.reduce((all, one) => `(${all} NOT ${matchSqlite(one)})`, `(${wanted})`)
}
