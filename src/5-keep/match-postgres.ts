import type { Query } from './query.js'

/** A query in the language of PostgreSQL's tsquery. */
export function matchPostgres(query: Query): string {
  if (query.is === 'phrase') {
    const last = query.terms.length - 1
    return `(${query.terms.map((term, at) => `'${term}'${query.prefix && at === last ? ':*' : ''}`).join(' <-> ')})`
  }
  if (query.is === 'any') return `(${query.of.map(matchPostgres).join(' | ')})`
  return `(${[...query.of.map(matchPostgres), ...query.without.map((one) => `!${matchPostgres(one)}`)].join(' & ')})`
}

/** Terms as a tsvector: each with the places where it stands, which phrases need. */
export function vectorOf(terms: string): string {
  const places = new Map<string, number[]>()
  terms.split(' ').forEach((term, at) => {
    const known = places.get(term)
    if (known) known.push(at + 1)
    else if (term !== '') places.set(term, [at + 1])
  })
  return [...places].map(([term, at]) => `'${term}':${at.join(',')}`).join(' ')
}
