/**
 * Publish: how does it become a page that a reader can trust? Records in, text out: the page "What did they say?" as
 * HTML or Markdown, proved against its sources, and the plain lists that `extract` writes.
 * @module
 */

export type { ChangedPage } from './archive.js'
export type { ThemeWish } from './arranged.js'
export { reportToGithub } from './check/github.js'
export { reportsToHtml } from './check/html.js'
export { reportsToJunit } from './check/junit.js'
export { placesIn } from './check/places.js'
export { reportsToSarif } from './check/sarif.js'
export { reportToTerminal } from './check/terminal.js'
export { type CheckedDraft, isOpen, summaryOf, UNREAD } from './check/told.js'
export { type ExportFormat, exporter } from './export/index.js'
export { pageToJsonFeed, pageToRss } from './feed.js'
export { pageToHtml } from './html.js'
export { pageToMarkdown } from './markdown.js'
export { composePage, type Page, type PageWish } from './page.js'
export { statementsParquet } from './parquet.js'
export { provePage } from './prove.js'
export { answerToCsv, answerToText, countsToText, type ShownHit } from './search-text.js'
export { speakerToText } from './speaker-text.js'
export { csvHead, csvRows } from './statements-csv.js'
export { statementsToMarkdown } from './statements-markdown.js'
export { statementsToTable } from './statements-table.js'
export { storiesToText, storyToText } from './story-text.js'
export { storyTitle } from './title.js'
