import type { ReadDocument } from '../1-read/index.js'

/** What a caller knows about a text. Everything is optional; what is missing is read from the text where it tells. */
export interface ExtractWish {
  readonly id?: string | undefined
  readonly url?: string | undefined
  readonly title?: string | undefined
  readonly publisher?: string | undefined
  readonly byline?: string | undefined
  /** ISO 8601. */
  readonly published?: string | undefined
  /** BCP 47. */
  readonly language?: string | undefined
}

/** A text to read: plain text as a string or as `{ text }`, a web page as `{ html }`, Markdown as `{ markdown }`. */
export type Readable = string | { readonly text: string } | { readonly html: string } | { readonly markdown: string }

/** Reads a text that a caller holds: no file, no address. */
export async function documentOf(
  input: Readable,
  { readAt, ...details }: ExtractWish & { readonly readAt: string },
): Promise<ReadDocument> {
  const { detectLanguage, readHtml, readMarkdown, readText } = await import('../1-read/index.js')
  const { id, url, title, publisher, byline, published, language } = details
  const known = Object.entries({ id, url, title, publisher, byline, published, language })
  const told = { ...Object.fromEntries(known.filter(([, value]) => value !== undefined)), readAt }
  if (typeof input === 'object' && 'html' in input) return readHtml(input.html, told)
  if (typeof input === 'object' && 'markdown' in input) return readMarkdown(input.markdown, told)
  const text = typeof input === 'string' ? input : input.text
  return readText(text, { ...told, language: language ?? (await detectLanguage(text)) })
}
