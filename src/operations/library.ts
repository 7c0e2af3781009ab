/**
 * The verbs as plain functions, for programs. Nothing heavy is loaded until one of them is called.
 * @module
 */
import type { ReadDocument } from '../1-read/index.js'
import type { HouseStyle } from '../7-check/index.js'
import type { CheckReport, DocumentRecord, SpeakerReport, StoryReport } from '../types/index.js'
import { documentOf, type ExtractWish, type Readable } from './given-text.js'
import { open } from './open.js'

export type { ExtractWish, Readable }

/** How a page is to be made. */
export interface ExplainWish {
  readonly title?: string
  /** "html" when left out. */
  readonly format?: 'html' | 'md' | 'json'
}

/**
 * The statements of one text. Reads no file and no address; offsets are those of the text given (for `{ html }`, of the
 * `text` of the record).
 */
export async function extract(input: Readable, details: ExtractWish = {}): Promise<DocumentRecord> {
  const { extractDocument } = await import('./pipeline.js')
  return extractDocument(await given(input, details))
}

/** A source of a check: a text, with what is known of it, or a record of `extract`. */
export type CheckSource = Readable | (Exclude<Readable, string> & ExtractWish) | DocumentRecord

/** How a draft is to be judged, beside what is known of it. */
export interface CheckWish extends ExtractWish {
  /** The rules of a house: "ap", "reuters", "guardian", or rules of your own. */
  readonly style?: string | HouseStyle
}

/** Sources that were read once, for one check after the other. Made by `readSources`. */
export interface CheckSources {
  /** How many there are. */
  readonly count: number
  check(draft: ReadDocument, style?: HouseStyle): Promise<CheckReport>
}

/** Reads and indexes sources. Who says what in them is worked out when a quotation is found there, and not before. */
export async function readSources(sources: Iterable<CheckSource>): Promise<CheckSources> {
  const { Shelf } = await import('./shelf.js')
  const { checked } = await import('./checked.js')
  const { shownRecord } = await import('./pipeline.js')
  const shelf = new Shelf()
  for (const source of sources) {
    if (typeof source === 'object' && 'statements' in source) shelf.addRecord(source)
    else shelf.add(await given(source, typeof source === 'object' ? (source as ExtractWish) : {}))
  }
  return {
    count: shelf.index.sources.length,
    check: async (read, style) => checked({ read, shown: shownRecord(read), named: false }, shelf, style).report,
  }
}

/**
 * Looks the quotations of a draft up in sources: whether they hold the words, and whether that person said them. Spans
 * count in the draft as it was given (for `{ html }`, in the text of the page). Nothing is sent anywhere.
 */
export async function check(
  draft: Readable,
  sources: CheckSources | Iterable<CheckSource>,
  { style, ...details }: CheckWish = {},
): Promise<CheckReport> {
  const { houseStyleOf } = await import('./house-style.js')
  const house = typeof style === 'object' ? style : await houseStyleOf(style)
  const read = await given(draft, details)
  // A string is a row of letters to `for`, and one source to whoever passes it.
  const list = typeof sources === 'string' ? [sources] : sources
  const indexed = 'check' in list ? list : await readSources(list)
  return indexed.check(read, house)
}

function given(input: Readable, details: ExtractWish): Promise<ReadDocument> {
  return documentOf(input, { ...details, readAt: open().now() })
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

/** The stories that records of `extract` tell, the largest first. */
export async function stories(records: readonly DocumentRecord[]): Promise<readonly StoryReport[]> {
  const { storyReports } = await import('./story-report.js')
  return storyReports(records)
}

/** Everybody of a name, a family name, "document#name" or Q-id across records of `extract`: what they said, and why they are one. */
export async function speakers(name: string, records: readonly DocumentRecord[]): Promise<readonly SpeakerReport[]> {
  const { identify } = await import('../4-resolve/index.js')
  const { speakersCalled, speakerReport } = await import('./speaker-report.js')
  const identities = identify(records, { judgements: [], authority: null })
  const byId = new Map(records.map((one) => [one.id, one]))
  return speakersCalled(identities, name).map((one) => speakerReport(one, identities, byId))
}
