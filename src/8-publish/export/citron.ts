import { codePoints } from '../../text/code-points.js'
import type { DocumentRecord, SpanRecord } from '../../types/index.js'

/** A document as the BBC's Citron gives it: quotes with the spans of source, cue and content, in code points; one a line. */
export function toCitron(record: DocumentRecord): string {
  const point = codePoints(record.text)
  const spans = (list: readonly SpanRecord[]) =>
    list.map(([start, end]) => ({ start: point(start), end: point(end), text: record.text.slice(start, end) }))
  const quotes = record.statements.map((one) => ({
    confidence: one.confidence,
    source: { ...(one.speakers[0] ? { entity: one.speakers[0].name } : {}), spans: spans(one.source) },
    cue: { spans: spans(one.cue) },
    content: { spans: spans(one.content) },
  }))
  return `${JSON.stringify({ id: record.id, text: record.text, quotes })}\n`
}
