import { createReadStream } from 'node:fs'
import { badLine, cannotRead } from '../errors.js'
import type { Instant } from '../types/index.js'
import { nameOf, reasonOf } from './inputs.js'
import { detectLanguage } from './language.js'
import { linesOf } from './lines.js'
import { readMarkdown } from './markdown.js'
import { eachLine, objectIn } from './ndjson.js'
import { readHtml } from './page.js'
import type { ReadDocument, ReadOutcome } from './reading.js'
import { readText } from './text.js'

/** One line is one draft, and no draft is longer (UTF-16 units). */
const MOST = 20_000_000

const FORMATS = ['text', 'txt', 'plain', 'md', 'markdown', 'html'] as const
type DraftFormat = (typeof FORMATS)[number]

/** Where the lines come from: a file, or standard input where the path is "-". */
export interface DraftLines {
  readonly path: string
  readonly stdin: AsyncIterable<Uint8Array>
  readonly readAt: Instant
}

/** Drafts from a file with one `{"id", "draft", "format"?}` a line. A line that is no draft costs only itself. */
export async function* readDrafts({ path, stdin, readAt }: DraftLines): AsyncGenerator<ReadOutcome> {
  const name = path === '-' ? 'stdin' : nameOf(path)
  try {
    yield* eachLine(linesOf(path === '-' ? stdin : createReadStream(path), MOST), {
      name,
      read: (line, at) => readDraft(line, at, readAt),
      advice: DRAFT_LINE,
    })
  } catch (error) {
    yield { ok: false, name, error: cannotRead(name, reasonOf(error), error) }
  }
}

/** What a line should be, for the error about one that is not. */
const DRAFT_LINE =
  'Write one JSON object a line: {"id": "…", "draft": "…", "format": "text"}; "format" may be left out.'

async function readDraft(line: string, name: string, readAt: Instant): Promise<ReadDocument> {
  const { id, draft, format = 'text' } = objectIn(line, name, DRAFT_LINE)
  if (typeof id !== 'string' && typeof id !== 'number') throw badLine(name, 'it has no "id"', DRAFT_LINE)
  if (typeof draft !== 'string') throw badLine(name, 'it has no "draft" with a string', DRAFT_LINE)
  if (!isFormat(format)) {
    throw badLine(name, `"format" is one of text, md, html, not ${JSON.stringify(format).slice(0, 40)}`, DRAFT_LINE)
  }
  const details = { id: String(id), readAt }
  if (format === 'html') return readHtml(draft, details)
  if (format === 'md' || format === 'markdown') return readMarkdown(draft, details)
  return readText(draft, { ...details, language: await detectLanguage(draft) })
}

function isFormat(format: unknown): format is DraftFormat {
  return FORMATS.some((one) => one === format)
}
