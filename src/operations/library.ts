/**
 * The two verbs as plain functions, for programs. Nothing heavy is loaded until one of them is called.
 * @module
 */
import type { DocumentRecord } from '../types/index.js'
import { open } from './open.js'

/** What a caller knows about a text. Everything is optional; what is missing is read from the text where it tells. */
export interface ExtractWish {
  readonly id?: string
  readonly url?: string
  readonly title?: string
  readonly publisher?: string
  readonly byline?: string
  /** ISO 8601. */
  readonly published?: string
  /** BCP 47. */
  readonly language?: string
}

/** How a page is to be made. */
export interface ExplainWish {
  readonly title?: string
  /** "html" when left out. */
  readonly format?: 'html' | 'md' | 'json'
}

/**
 * The statements of one text: plain text as a string or as `{ text }`, a web page as `{ html }`. Reads no file and
 * no address; offsets are those of the text given (for `{ html }`, of the `text` of the record).
 */
export async function extract(
  input: string | { readonly text: string } | { readonly html: string },
  details: ExtractWish = {},
): Promise<DocumentRecord> {
  const { detectLanguage, readHtml, readText } = await import('../1-read/index.js')
  const { extractDocument } = await import('./pipeline.js')
  const told = { ...details, readAt: open().now() }
  if (typeof input === 'object' && 'html' in input) return extractDocument(await readHtml(input.html, told))
  const text = typeof input === 'string' ? input : input.text
  return extractDocument(readText(text, { ...told, language: told.language ?? (await detectLanguage(text)) }))
}

/**
 * The page "What did they say?" from records of `extract`. Throws UnprovenPage when a quotation on the page stands in
 * none of the records.
 */
export async function explain(records: readonly DocumentRecord[], wish: ExplainWish = {}): Promise<string> {
  const { rendered } = await import('./page.js')
  const { now, version } = open()
  const { text } = rendered(records, { format: 'html', ...wish, generatedAt: now(), version })
  return text
}
