import { placedTerms, type Term } from '../text/terms.js'
import type { StatementRecord, Stretch } from '../types/index.js'
import { spansOf, standsAt } from './index-terms.js'
import type { Query } from './query.js'

/** Where the words that were looked for stand in a statement, in the document's text: sorted, touching ones joined. */
export function marksIn(text: string, statement: StatementRecord, query: Query | null): Stretch[] {
  if (!query) return []
  const placed = spansOf(statement).flatMap(([start, end]) =>
    placedTerms(text.slice(start, end)).map((one) => ({ ...one, start: one.start + start, end: one.end + start })),
  )
  const list = placed.map(({ term }) => term)
  const found = phrasesOf(query).flatMap((phrase) =>
    placed.flatMap((_, at) => (standsAt(list, at, phrase) ? [placed.slice(at, at + phrase.terms.length)] : [])),
  )
  return joined(found.flat())
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
