/**
 * READ DOCUMENTS: how does a page become a Document? Text is kept as it was read; what is dropped is said.
 * @module
 */
export { readDocx } from './docx.js'
export { type DraftLines, readDrafts } from './drafts.js'
export { readFeed } from './feeds.js'
export type { Validators } from './fetch.js'
export type { Feed, FeedItem } from './formats/feed.js'
export { countInputs, entriesOf, nameOf, reasonOf } from './inputs.js'
export { detectLanguage } from './language.js'
export { linesOf } from './lines.js'
export { readMarkdown } from './markdown.js'
export { type NdjsonSource, numberedLines, readNdjson } from './ndjson.js'
export { type PageSource, readHtml } from './page.js'
export { type Asked, hostOf, openPoliteFetcher, type PoliteFetcher, type Rest } from './polite.js'
export { type BytesSource, read, readBytes, readOne, unreadBytes } from './read.js'
export type {
  Details,
  FetchOptions,
  Format,
  Origin,
  ReadDocument,
  ReadOptions,
  ReadOutcome,
  View,
} from './reading.js'
export { readText } from './text.js'
export { type Inputs, type Unread, type UnreadBytes, unread } from './unread.js'
