/**
 * The stories of a record, and the page of each.
 * @module
 */
import { MOST, type TheRecord } from '../../5-keep/index.js'
import { composePage, pageToHtml, provePage, type Shown, shownPage } from '../../8-publish/index.js'
import { unprovenPage } from '../../errors.js'
import type { DocumentRecord, StoryReport } from '../../types/index.js'
import { rendered } from '../page.js'
import { storyNamed, storyReports } from '../story-report.js'

/** Of a larger record the stories of the newest documents are told: gathering takes time that grows with them. */
const MOST_DOCUMENTS = 1500

/** So many are fetched at once. */
const SHEET = 200

/** The stories, largest first, the documents that tell them, and whether older ones were left out. */
export interface ToldStories {
  readonly stories: readonly StoryReport[]
  readonly documents: ReadonlyMap<string, DocumentRecord>
  readonly more: boolean
}

/** Gathers the stories of a record. */
export async function toldStories(record: TheRecord): Promise<ToldStories> {
  const { documents: count } = await record.about()
  const documents = new Map<string, DocumentRecord>()
  const all = count <= MOST_DOCUMENTS ? whole(record) : newest(record)
  for await (const one of all) documents.set(one.id, one)
  return { stories: storyReports([...documents.values()]), documents, more: documents.size < count }
}

async function* whole(record: TheRecord): AsyncGenerator<DocumentRecord> {
  for await (const kept of record.all()) yield kept.record
}

async function* newest(record: TheRecord): AsyncGenerator<DocumentRecord> {
  const { hits } = await record.search({ limit: MOST })
  const ids = [...new Set(hits.map(({ document }) => document.id))].slice(0, MOST_DOCUMENTS)
  for (let from = 0; from < ids.length; from += SHEET)
    for (const kept of await record.findAll(ids.slice(from, from + SHEET))) yield kept.record
}

/** Who makes a page, and when. */
export interface Making {
  readonly generatedAt: string
  readonly version: string
}

/** A story with its page in parts, which passed the page's own check like one that is published. */
export function storyShown(
  told: ToldStories,
  name: string,
  making: Making,
): { report: StoryReport; shown: Shown; title: string } {
  const { report, records } = storyOf(told, name)
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
export function storyPublished(
  told: ToldStories,
  name: string,
  { format, ...making }: Making & { readonly format: keyof typeof PUBLISHED },
): string {
  const { report, records } = storyOf(told, name)
  return rendered(records, { format, ...making, ...titleOf(report) }).text
}

function storyOf({ stories, documents }: ToldStories, name: string) {
  const report = storyNamed(stories, name)
  return { report, records: report.documents.flatMap(({ id }) => documents.get(id) ?? []) }
}

function titleOf({ title }: StoryReport): { title?: string } {
  return title === null ? {} : { title }
}
