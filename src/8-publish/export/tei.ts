import { codePoints } from '../../text/code-points.js'
import type { DocumentRecord, SpanRecord, StatementRecord } from '../../types/index.js'

const HEADING = new Set(['headline', 'heading'])

/** Opens the corpus; the documents follow. */
export function teiHead(): string {
  return '<?xml version="1.0" encoding="UTF-8"?>\n<teiCorpus xmlns="http://www.tei-c.org/ns/1.0">\n'
}

/** Closes the corpus. */
export function teiFoot(): string {
  return '</teiCorpus>\n'
}

/**
 * A document as TEI P5. The text stands as it was read, in one `<ab>`; statements stand off it, because they may overlap, and
 * point into it by code points.
 */
export function toTei(record: DocumentRecord): string {
  const point = codePoints(record.text)
  const { title, publisher, published, url, byline } = record
  const source = [publisher, published, url].filter((one) => one !== undefined).map((one) => escaped(one!))
  return `<TEI${record.language ? ` xml:lang="${attribute(record.language)}"` : ''}>
<teiHeader><fileDesc><titleStmt><title>${escaped(title ?? record.id)}</title>${byline ? `<author>${escaped(byline)}</author>` : ''}</titleStmt>
<publicationStmt><p>${escaped(record.id)}</p></publicationStmt><sourceDesc><bibl>${source.join(', ')}</bibl></sourceDesc></fileDesc></teiHeader>
<standOff>
${record.statements.map((one) => said(one, record.text, point)).join('')}</standOff>
<text><body><ab xml:space="preserve">${escaped(record.text)}</ab></body></text>
<!-- blocks: ${record.blocks.map(({ kind, start, end }) => `${HEADING.has(kind) ? 'head' : 'p'} ${point(start)}-${point(end)}`).join(', ')} -->
</TEI>
`
}

function said(one: StatementRecord, text: string, point: (unit: number) => number): string {
  const who = one.speakers.map(({ name }) => `<name>${escaped(name)}</name>`).join('')
  const parts = (spans: readonly SpanRecord[], type: string) =>
    spans
      .map(([start, end]) => {
        const place = `from="${point(start)}" to="${point(end)}"`
        return `<span type="${type}" ${place}>${escaped(text.slice(start, end))}</span>`
      })
      .join('')
  const facts = `direct="${one.kind !== 'indirect'}" ana="${attribute(one.mode)}" n="${attribute(one.id)}"`
  const inner = parts(one.content, 'content') + parts(one.cue, 'cue') + parts(one.source, 'source')
  return `<spanGrp type="statement" ${facts}><desc>${who}</desc>${inner}</spanGrp>\n`
}

/** XML 1.0 has no way to write most control characters. */
function escaped(text: string): string {
  return text
    .replace(
      /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g,
      '\uFFFD',
    )
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;')
}

function attribute(text: string): string {
  return escaped(text).replaceAll('"', '&quot;').replace(/\s/g, ' ')
}
