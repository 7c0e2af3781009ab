import { placedTerms, type Term } from '../text/terms.js'
import type { StatementRecord, Stretch } from '../types/index.js'
import { spansOf, standsAt } from './index-terms.js'
import type { Query } from './query.js'

/** Where the words that were looked for stand in a statement, in the document's text: sorted, touching ones joined. */
export function marksIn(text: string, statement: StatementRecord, query: Query | null): Stretch[] {
  if (!query) return []
  const placed: Term[] = []
  for (const [from, to] of spansOf(statement))
    for (const { term, start, end } of placedTerms(text.slice(from, to)))
      placed.push({ term, start: start + from, end: end + from })
  const list = placed.map(({ term }) => term)
  const found: Term[] = []
  for (const phrase of phrasesOf(query))
    for (let at = 0; at < list.length; at++)
      if (standsAt(list, at, phrase)) found.push(...placed.slice(at, at + phrase.terms.length))
  return found.length === 0 ? [] : joined(found)
}

/** What is looked for; what must be missing has no mark. */
function phrasesOf(query: Query): (Query & { is: 'phrase' })[] {
  return query.is === 'phrase' ? [query] : query.of.flatMap(phrasesOf)
}

function joined(terms: readonly Term[]): Stretch[] {
  const marks: { start: number; end: number }[] = []
  for (const { start, end } of [...terms].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = marks.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else marks.push({ start, end })
  }
  return marks
}
