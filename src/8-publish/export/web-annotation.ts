import {
  anchor,
  type DocumentId,
  type DocumentRecord,
  type PartyRecord,
  type SpanRecord,
  type StatementRecord,
} from '../../types/index.js'
import { agentType, entityOf } from './agents.js'
import { codePoints } from './code-points.js'

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
    target: spans.map((span) => ({ source, selector: selectors(record, span, point) })),
  }
}

function agent(party: PartyRecord) {
  const entity = entityOf(party)
  return { type: agentType(party), name: party.name, ...(entity === null ? {} : { id: entity }) }
}

function selectors({ id, text }: DocumentRecord, [start, end]: SpanRecord, point: (unit: number) => number) {
  const { exact, before, after } = anchor({ id: id as DocumentId, text }, { start, end })
  return [
    { type: 'TextQuoteSelector', exact, prefix: before, suffix: after },
    { type: 'TextPositionSelector', start: point(start), end: point(end) },
  ]
}
