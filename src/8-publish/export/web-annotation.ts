import { codePoints } from '../../text/code-points.js'
import {
  anchor,
  type DocumentId,
  type DocumentRecord,
  type PartyRecord,
  type SpanRecord,
  type StatementRecord,
} from '../../types/index.js'
import { agentType, entityOf } from './agents.js'

/** One W3C Web Annotation for each statement, one a line; positions count code points, as the Recommendation says. */
export function toWebAnnotations(record: DocumentRecord): string {
  const point = codePoints(record.text)
  return record.statements.map((one) => `${JSON.stringify(annotation(record, one, point))}\n`).join('')
}

function annotation(record: DocumentRecord, one: StatementRecord, point: (unit: number) => number) {
  const spans = [...one.content, ...(one.content.length === 0 ? one.cue : [])]
  return { '@context': CONTEXT, ...annotationOf(record, { id: one.id, speakers: one.speakers, spans, point }) }
}

/** The vocabulary in which an annotation is to be read. */
export const CONTEXT = 'http://www.w3.org/ns/anno.jsonld'

/** What is annotated. */
export interface Annotated {
  readonly id: string
  readonly speakers: readonly Pick<PartyRecord, 'name' | 'kind' | 'wikidata'>[]
  readonly spans: readonly SpanRecord[]
  /** From UTF-16 units to code points of the document's text. */
  readonly point: (unit: number) => number
}

/** The words of a document that a statement is made of, and who made it. */
export function annotationOf(record: DocumentRecord, { id, speakers, spans, point }: Annotated) {
  const source = record.url ?? record.id
  return {
    id: `${source}#${encodeURIComponent(id)}`,
    type: 'Annotation',
    motivation: 'identifying',
    body: speakers.map(agent),
    target: spans.map((span) => ({ source, selector: selectors(record, span, point) })),
  }
}

function agent(party: Annotated['speakers'][number]) {
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
