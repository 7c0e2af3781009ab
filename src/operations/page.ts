/**
 * From records to a page that has passed its own check. Loaded when a page is due and not before.
 * @module
 */
import {
  composePage,
  type Page,
  pageToHtml,
  pageToJsonFeed,
  pageToMarkdown,
  pageToRss,
  provePage,
  type PageWish as Wish,
} from '../8-publish/index.js'
import { unprovenPage } from '../errors.js'
import type { DocumentRecord } from '../types/index.js'

/** How a page can be written. */
const WRITTEN = {
  html: pageToHtml,
  md: pageToMarkdown,
  json: (page: Page) => `${JSON.stringify(page, null, 2)}\n`,
  rss: pageToRss,
  jsonfeed: pageToJsonFeed,
} as const

/** What the caller decides about a page, and how it is written. */
export interface PageWish extends Wish {
  readonly format: keyof typeof WRITTEN
}

/** The page as text. Throws UnprovenPage when a quotation on it stands in none of the records. */
export function rendered(records: readonly DocumentRecord[], { format, ...made }: PageWish) {
  const page = composePage(records, made)
  const text = WRITTEN[format](page, made.language)
  const unproven = provePage(page, records, text)
  if (unproven.length > 0) throw unprovenPage(unproven)
  return { page, text }
}
