/**
 * READ DOCUMENTS: how does a page become a Document? Text is kept as it was read; what is dropped is said.
 * @module
 */
export { readDocx } from './docx.js'
export { type DraftLines, readDrafts } from './drafts.js'
export { countInputs } from './inputs.js'
export { detectLanguage } from './language.js'
export { linesOf } from './lines.js'
export { readMarkdown } from './markdown.js'
export { type NdjsonSource, readNdjson } from './ndjson.js'
export { type PageSource, readHtml } from './page.js'
export { read } from './read.js'
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
