/**
 * What the forms of answers are called on the net.
 * @module
 */

/** One JSON object a line. */
export const LINES = 'application/x-ndjson'

/** No text, so that it cannot be given in any other way than as it is. */
export const PARQUET = 'application/vnd.apache.parquet'

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  json: 'application/json',
  rss: 'application/rss+xml',
  jsonfeed: 'application/feed+json',
  ndjson: LINES,
  csv: 'text/csv; charset=utf-8',
  annotations: 'application/ld+json',
  'schema-org': 'application/ld+json',
  tei: 'application/tei+xml',
  brat: 'text/plain; charset=utf-8',
  citron: 'application/json',
  parquet: PARQUET,
}

/** The media type of a page's or an export's form. */
export function typeOf(format: string): string {
  return TYPES[format] ?? 'text/plain; charset=utf-8'
}
