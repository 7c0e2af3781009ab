/**
 * From records to a page that has passed its own check. Loaded when a page is due and not before.
 * @module
 */
import { composePage, pageToHtml, pageToMarkdown, provePage } from '../8-publish/index.js'
import { unprovenPage } from '../errors.js'
import type { DocumentRecord, Instant } from '../types/index.js'

/** What the page is called, when and by which version it was made, and how it is written. */
export interface PageWish {
  readonly title?: string
  readonly format: 'html' | 'md' | 'json'
  readonly generatedAt: Instant
  readonly version: string
}

/** The page as text. Throws UnprovenPage when a quotation on it stands in none of the records. */
export function rendered(records: readonly DocumentRecord[], { format, ...made }: PageWish) {
  const page = composePage(records, made)
  const text =
    format === 'html' ? pageToHtml(page) : format === 'md' ? pageToMarkdown(page) : `${JSON.stringify(page, null, 2)}\n`
  const unproven = provePage(page, records, text)
  if (unproven.length > 0) throw unprovenPage(unproven)
  return { text, themes: page.themes.length }
}
