import { readFeed } from '../../1-read/index.js'
import { failedEvent, remarkEvent } from './events.js'
import { shownAs } from './sources.js'
import type { FeedVisit, Item } from './state.js'
import { asError, type Step, type Watcher } from './step.js'

/** Asks for a feed: its new items are kept at once, what is odd about it is said once. */
export async function visitFeed({ state, sources, stop, now }: Watcher, url: string): Promise<Step> {
  const last = state.feeds.get(url)
  const step = { of: 'feed' as const, url: shownAs(url) }
  const asked = await sources.feed(url, last ?? null)
  if (stop.aborted) return { ...step, came: 'nothing', events: [] }
  const at = now()
  const origin = { at, feed: step.url, url: step.url }
  const known: Omit<FeedVisit, 'at'> = last ?? { url, etag: null, lastModified: null, said: [], feeds: [] }
  if (asked.is === 'waits') return { ...step, came: 'waits', events: [] }
  if (asked.is === 'unchanged') {
    await state.keepFeed({ ...known, at })
    return { ...step, came: 'unchanged', events: [] }
  }
  try {
    if (asked.is === 'failed') throw asked.error
    const { bytes, contentType, etag, lastModified, url: from } = asked.page
    const read = readFeed(bytes, { url: from, ...(contentType === null ? {} : { contentType }) })
    const items = read.items.filter((item) => isNews(item, state.items.get(item.url)))
    await state.keepItems(items.map((item): Item => ({ ...item, feed: url, noticedAt: at })))
    const said = read.messages.map(({ text }) => text)
    const events = read.messages
      .filter(({ text }) => !known.said.includes(text))
      .map((message) => remarkEvent(origin, message))
    const visit = { url, at, etag, lastModified, said, feeds: read.feeds }
    return { ...step, came: 'read', events, passed: () => state.keepFeed(visit) }
  } catch (cause) {
    const error = asError(cause, step.url)
    const isNew = !known.said.includes(error.message)
    const passed = () => state.keepFeed({ ...known, at, said: [...known.said.slice(-9), error.message] })
    return { ...step, came: 'failed', events: isNew ? [failedEvent(origin, error)] : [], error, passed }
  }
}

/** Whether the feed says something of an article that it did not say before. */
function isNews(item: { url: string; updated: string | null }, known: Item | undefined): boolean {
  return !known || (item.updated !== null && item.updated !== known.updated)
}
