import { badLine, OnrecordError } from '../errors.js'
import type { Instant } from '../types/index.js'
import { detectLanguage } from './language.js'
import { readHtml } from './page.js'
import type { Details, ReadDocument, ReadOutcome } from './reading.js'
import { readText } from './text.js'

/** What `readNdjson` needs besides the lines. */
export interface NdjsonSource {
  /** How a failure names the input; the line number follows it. */
  readonly name: string
  readonly readAt?: Instant
}

/** The details a line may give; anything else on it is left alone. */
const DETAILS = ['id', 'url', 'title', 'publisher', 'byline', 'published', 'language'] as const

/**
 * One document a line, `{"id", "text" | "html", …}`, in order and one at a time. A line that is no document costs only
 * itself; empty lines are passed over.
 */
export async function* readNdjson(
  lines: AsyncIterable<string> | Iterable<string>,
  source: NdjsonSource = { name: 'the input' },
): AsyncGenerator<ReadOutcome> {
  yield* eachLine(lines, {
    name: source.name,
    read: (line, name) => readLine(line, name, source.readAt),
  })
}

/** How the lines of an input become documents. */
export interface LineReading {
  /** How a failure names the input; the line number follows it. */
  readonly name: string
  /** Throws where the line is none; `name` is that of the line. */
  readonly read: (line: string, name: string) => Promise<ReadDocument>
  /** What a line should be, for the error about one that is not. */
  readonly advice?: string
}

/** The documents of lines, in order and one at a time. A line that is none costs only itself; empty lines are passed over. */
export async function* eachLine(
  lines: AsyncIterable<string> | Iterable<string>,
  { name: whole, read, advice }: LineReading,
): AsyncGenerator<ReadOutcome> {
  for await (const { name, line } of numberedLines(lines, whole)) {
    try {
      yield { ok: true, ...(await read(line, name)) }
    } catch (error) {
      yield { ok: false, name, error: error instanceof OnrecordError ? error : badLine(name, String(error), advice) }
    }
  }
}

/** Each line with its name, which holds its number; empty lines have numbers and are passed over. */
export async function* numberedLines(
  lines: AsyncIterable<string> | Iterable<string>,
  whole: string,
): AsyncGenerator<{ readonly name: string; readonly line: string }> {
  let number = 0
  for await (const line of lines) {
    number++
    if (line.trim() !== '' && line !== '\uFEFF') yield { name: `${whole}, line ${number}`, line }
  }
}

/** The document that a line is; throws BadLine where it is none. */
export async function readLine(line: string, name: string, readAt: Instant | undefined): Promise<ReadDocument> {
  const value = objectIn(line, name)
  const details = detailsIn(value, name)
  const known = readAt === undefined ? details : { ...details, readAt }
  const { text, html } = value
  if (typeof text === 'string')
    return readText(text, { ...known, language: details.language ?? (await detectLanguage(text)) })
  if (typeof html === 'string') return readHtml(html, known)
  throw badLine(
    name,
    `expected "text" or "html" with a string, got the keys ${Object.keys(value).slice(0, 8).join(', ') || 'of an empty object'}`,
  )
}

/** The JSON object that a line is; throws BadLine, with the advice on what a line should be, where it is none. */
export function objectIn(line: string, name: string, advice?: string): Record<string, unknown> {
  let value: unknown
  try {
    value = JSON.parse(line.replace(/^\uFEFF/, ''))
  } catch {
    throw badLine(name, `expected one whole JSON object, got ${shown(line)}`, advice)
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>
  throw badLine(name, `expected a JSON object, got ${shown(line)}`, advice)
}

function detailsIn(value: Record<string, unknown>, name: string): Details {
  const given = DETAILS.map((key) => [key, value[key]] as const).filter(
    ([, known]) => known !== undefined && known !== null,
  )
  for (const [key, known] of given) {
    if (typeof known === 'string' || (key === 'id' && typeof known === 'number')) continue
    throw badLine(name, `expected "${key}" to be a string, got ${shown(JSON.stringify(known))}`)
  }
  return Object.fromEntries(given.map(([key, known]) => [key, String(known)]))
}

function shown(words: string): string {
  return words.length > 40 ? `${words.slice(0, 40)}…` : words
}
