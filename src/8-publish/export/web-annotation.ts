import type { DocumentRecord, PartyRecord, SpanRecord, StatementRecord } from '../../types/index.js'
import { codePoints } from './code-points.js'

/** How many code units stand before and after a quotation, so that it can be found again. */
const CONTEXT = 32

/** One W3C Web Annotation for each statement, one a line; positions count code points, as the Recommendation says. */
export function toWebAnnotations(record: DocumentRecord): string {
  const point = codePoints(record.text)
  return record.statements.map((one) => `${JSON.stringify(annotation(record, one, point))}\n`).join('')
}

function annotation(record: DocumentRecord, one: StatementRecord, point: (unit: number) => number) {
  const source = record.url ?? record.id
  const spans = [...one.content, ...(one.content.length === 0 ? one.cue : [])]
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${source}#${encodeURIComponent(one.id)}`,
    type: 'Annotation',
    motivation: 'identifying',
    body: one.speakers.map(agent),
    target: spans.map((span) => ({ source, selector: selectors(record.text, span, point) })),
  }
}

function agent({ name, kind, wikidata }: PartyRecord) {
  const type = kind === 'person' || kind === 'unnamed' ? 'Person' : 'Organization'
  return { type, name, ...(wikidata ? { id: `http://www.wikidata.org/entity/${wikidata}` } : {}) }
}

function selectors(text: string, [start, end]: SpanRecord, point: (unit: number) => number) {
  return [
    {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - CONTEXT), start),
      suffix: text.slice(end, end + CONTEXT),
    },
    { type: 'TextPositionSelector', start: point(start), end: point(end) },
  ]
}
