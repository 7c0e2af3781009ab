/**
 * The stories of a record, and the page of each.
 * @module
 */
import type { TheRecord } from '../../5-keep/index.js'
import { composePage, pageToHtml, provePage, type Shown, shownPage } from '../../8-publish/index.js'
import { unprovenPage } from '../../errors.js'
import type { DocumentRecord, StoryReport } from '../../types/index.js'
import { rendered } from '../page.js'
import { storyNamed, storyReports } from '../story-report.js'

/** Of a larger record the stories of the newest documents are told: gathering takes time that grows with them. Who asks for more waits. */
const FIRST = 400
const MOST = 1500

/** So many documents are fetched at once, and so many statements looked at. */
const SHEET = 200
const STATEMENTS = 2000

/** The stories, largest first, how many documents tell them, and whether there are older ones. */
export interface ToldStories {
  readonly stories: readonly StoryReport[]
  readonly documents: number
  readonly more: boolean
  /** Whether more of them can be asked for. */
  readonly further: boolean
}

/** Gathers the stories of the newest documents of a record; `more`: of as many as anybody waits for. */
export async function toldStories(record: TheRecord, more: boolean): Promise<ToldStories> {
  const { documents: count } = await record.about()
  const most = more ? MOST : FIRST
  const documents: DocumentRecord[] = []
  for await (const one of count <= most ? whole(record) : newest(record, most)) documents.push(one)
  const left = documents.length < count
  return { stories: storyReports(documents), documents: documents.length, more: left, further: left && !more }
}

async function* whole(record: TheRecord): AsyncGenerator<DocumentRecord> {
  for await (const kept of record.all()) yield kept.record
}

/** Page after page, so that no more statements are looked at than stand in these documents. */
async function* newest(record: TheRecord, most: number): AsyncGenerator<DocumentRecord> {
  const ids = new Set<string>()
  for (let after: string | null | undefined; after !== null && ids.size < most; ) {
    const { hits, next } = await record.search({ limit: STATEMENTS, ...(after ? { after } : {}) })
    for (const { document } of hits) ids.add(document.id)
    after = next
  }
  const all = [...ids].slice(0, most)
  for (let from = 0; from < all.length; from += SHEET)
    for (const kept of await record.findAll(all.slice(from, from + SHEET))) yield kept.record
}

/** Who makes a page, and when. */
export interface Making {
  readonly generatedAt: string
  readonly version: string
}

/** A story with its page in parts, which passed the page's own check like one that is published. */
export async function storyShown(
  story: NamedStory,
  making: Making,
): Promise<{ report: StoryReport; shown: Shown; title: string }> {
  const { report, records } = await storyOf(story)
  const page = composePage(records, { ...making, ...titleOf(report) })
  const unproven = provePage(page, records, pageToHtml(page))
  if (unproven.length > 0) throw unprovenPage(unproven)
  return { report, shown: shownPage(page), title: page.title }
}

/** The forms in which a story is published, with their media types. */
export const PUBLISHED = {
  html: 'text/html; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  json: 'application/json; charset=utf-8',
} as const

/** A story's page as a file. */
export async function storyPublished(
  story: NamedStory,
  { format, ...making }: Making & { readonly format: keyof typeof PUBLISHED },
): Promise<string> {
  const { report, records } = await storyOf(story)
  return rendered(records, { format, ...making, ...titleOf(report) }).text
}

/** One of the stories that were told, by its number or a document. */
export interface NamedStory {
  readonly record: TheRecord
  readonly stories: readonly StoryReport[]
  readonly name: string
}

async function storyOf({ record, stories, name }: NamedStory) {
  const report = storyNamed(stories, name)
  const found = await record.findAll(report.documents.map(({ id }) => id))
  return { report, records: found.map((kept) => kept.record) }
}

function titleOf({ title }: StoryReport): { title?: string } {
  return title === null ? {} : { title }
}
