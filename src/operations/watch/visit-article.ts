import { createHash } from 'node:crypto'
import { type Asked, readOne, type UnreadBytes, unreadBytes } from '../../1-read/index.js'
import { cannotFetch } from '../../errors.js'
import type { DocumentRecord } from '../../types/index.js'
import { extractDocument } from '../pipeline.js'
import type { Sendable } from '../queue.js'
import { eventsOf, failedEvent, type Origin } from './events.js'
import type { Reading } from './readings.js'
import { isFile, shownAs } from './sources.js'
import type { Item } from './state.js'
import { asError, type Step, type Watcher } from './step.js'

/** Asks for an article, and where it came or changed, says what there is to tell. */
export async function visitArticle(watcher: Watcher, item: Item): Promise<Step> {
  const { state, readings, sources, stop, now } = watcher
  const step = { of: 'article' as const, url: shownAs(item.url) }
  const origin = { at: now(), feed: shownAs(item.feed), url: step.url }
  try {
    const last = await readings.last(item.url)
    const asked = await sources.article(item.url, { feed: item.feed, known: last })
    if (stop.aborted) return { ...step, came: 'nothing', events: [] }
    origin.at = now()
    if (asked.is === 'waits') return { ...step, came: 'waits', events: [] }
    if (asked.is === 'failed') throw asked.error
    if (asked.is === 'unchanged') {
      await looked(watcher, item, { ...last!, readAt: origin.at })
      return { ...step, came: 'unchanged', events: [] }
    }
    const events = await read(watcher, { item, page: asked.page, origin })
    return { ...step, ...events, came: 'read' }
  } catch (cause) {
    const error = asError(cause, step.url)
    const visit = state.visits.get(item.url)
    const isNew = visit?.problem !== error.message
    const changedAt = visit?.changedAt ?? origin.at
    const failures = (visit?.failures ?? 0) + 1
    const passed = () => state.keepVisit({ url: item.url, at: origin.at, changedAt, failures, problem: error.message })
    return { ...step, came: 'failed', events: isNew ? [failedEvent(origin, error)] : [], error, passed }
  }
}

type Page = Extract<Asked, { is: 'page' }>['page']

/** Reads a page that came, keeps it, and says what there is to tell. */
async function read(
  watcher: Watcher,
  { item, page, origin }: { item: Item; page: Page; origin: Origin },
): Promise<Pick<Step, 'events' | 'passed'>> {
  const { readings, state, queue } = watcher
  const url = isFile(item.url) ? item.url : articleAddress(item.url, page.url)
  const last = await readings.last(url)
  const sha256 = createHash('sha256').update(page.bytes).digest('hex')
  const { etag, lastModified } = page
  if (last?.sha256 === sha256) {
    await looked(watcher, item, { ...last, etag, lastModified, readAt: origin.at })
    return { events: [] }
  }
  const unread = unreadPage(page, item, origin)
  const record = await recordOf(unread, item)
  const events = eventsOf({ ...origin, url: shownAs(url) }, { ...blank(url, origin), sha256, record }, last)
  const isNews = last === null || events.length > 0
  const changedAt = isNews ? origin.at : last.changedAt
  const reading = { url, readAt: origin.at, changedAt, sha256, etag, lastModified, record }
  const untold = { url, sha256, events }
  if (events.length > 0) await state.promise(untold)
  // Before it counts as seen: who falls between sends it again, and the record takes nothing twice.
  if (isNews) await queue?.send([sendable(unread, record)])
  await looked(watcher, item, reading)
  return events.length > 0 ? { events, passed: () => state.told(untold) } : { events }
}

const blank = (url: string, { at }: Origin) => ({ url, readAt: at, changedAt: at, etag: null, lastModified: null })

/** Keeps that an article was looked at. An address that leads elsewhere is remembered as such, and its aim as an article. */
async function looked({ readings, state }: Watcher, item: Item, reading: Reading): Promise<void> {
  const { url, changedAt, readAt: at } = reading
  await readings.keep(reading)
  const visit = { at, changedAt, failures: 0, problem: null }
  if (url !== item.url) {
    if (!state.items.has(url)) await state.keepItems([{ ...item, url }])
    await state.keepVisit({ ...visit, url: item.url, movedTo: url })
  }
  await state.keepVisit({ ...visit, url })
}

function unreadPage({ bytes, contentType, url, etag, lastModified }: Page, item: Item, { at }: Origin): UnreadBytes {
  const name = shownAs(item.url)
  const type = contentType === null ? { path: new URL(url).pathname } : { contentType }
  if (isFile(item.url)) return unreadBytes(bytes, { name, readAt: at, ...type, path: name })
  const address = withoutFragment(url)
  const page = { url: address, etag, lastModified }
  return { ...unreadBytes(bytes, { name, readAt: at, ...type, url: address }), page }
}

async function recordOf(unread: UnreadBytes, item: Item): Promise<DocumentRecord> {
  const made = await readOne(unread)
  if (!made.ok) throw made.error
  const { document } = made
  const published = document.published ?? item.published
  return extractDocument({ ...made, document: { ...document, published, title: document.title ?? item.title } })
}

/** What the feed told stands in no page: it goes along, so that a worker makes the same record of it. */
function sendable(unread: UnreadBytes, { title, published }: DocumentRecord): Sendable {
  const told = { ...(title === undefined ? {} : { title }), ...(published === undefined ? {} : { published }) }
  return { ...unread, details: { ...unread.details, ...told } }
}

/** Where the redirects ended. Many sites send whoever asks for an article that is gone to their front page. */
function articleAddress(asked: string, came: string): string {
  const [from, to] = [new URL(asked), new URL(came)]
  if (to.pathname === '/' && to.search === '' && from.pathname !== '/')
    throw cannotFetch(asked, 'it leads to the front page', 'The article may have been taken down; look there.')
  return withoutFragment(came)
}

function withoutFragment(url: string): string {
  return url.replace(/#.*$/s, '')
}
