import { notAFeed } from '../../errors.js'
import type { Message } from '../../types/index.js'
import { feedDate } from './feed-date.js'
import { jsonFeed } from './feed-json.js'
import { feedText } from './feed-text.js'
import { alternatesIn, xmlFeed } from './feed-xml.js'

/** What a feed tells of one article. */
export interface FeedItem {
  /** Absolute, without a fragment; only http, https, and, where the feed is a file, file. */
  readonly url: string
  readonly title: string | null
  /** ISO 8601, as exact as the feed gave it. */
  readonly published: string | null
  readonly updated: string | null
}

/** A list of articles that its owner keeps up to date, or a list of such lists. */
export interface Feed {
  readonly kind: FeedKind
  readonly title: string | null
  /** In the order of the feed, each address once. */
  readonly items: readonly FeedItem[]
  /** Other feeds that this one lists: those of an OPML file, the parts of a sitemap index. */
  readonly feeds: readonly string[]
  readonly messages: readonly Message[]
}

/** The forms of feeds that are read. */
export type FeedKind = 'rss' | 'atom' | 'json' | 'opml' | 'sitemap' | 'sitemap-index'

/** A feed as its form tells it, before anything is checked. */
export interface RawFeed {
  readonly kind: FeedKind
  readonly title: string | null
  readonly items: readonly RawItem[]
  readonly feeds: readonly RawLink[]
  /** The feed ends before it is complete. */
  readonly cutOff: boolean
}

/** An address as it stands there, and what a relative one starts from. */
export interface RawLink {
  readonly href: string
  readonly base: string
}

/** One item, as its form tells it. */
export interface RawItem {
  /** The best first. */
  readonly links: readonly RawLink[]
  readonly title: string | null
  readonly published: string | null
  readonly updated: string | null
}

/** What is known of a feed before it is read. */
export interface FeedSource {
  /** Where it came from; relative addresses start there. */
  readonly url: string
  readonly contentType?: string
}

/**
 * Reads RSS, Atom, JSON Feed, OPML, sitemaps and sitemap indexes. Feeds are written by many programs and often wrongly:
 * what can be read is read, and what was wrong is said in messages. Throws where nothing in the bytes is a feed.
 */
export function readFeed(bytes: Uint8Array, { url, contentType }: FeedSource): Feed {
  const { text, messages } = feedText(bytes, { name: url, ...(contentType === undefined ? {} : { contentType }) })
  const raw = rawFeed(text, url)
  const { items, faults } = settled(raw.items, url)
  const feeds = [...new Set(raw.feeds.flatMap((link) => addressFrom(link, url) ?? []))]
  return {
    kind: raw.kind,
    title: raw.title,
    items,
    feeds,
    messages: [...messages, ...(raw.cutOff ? [CUT_OFF] : []), ...faults],
  }
}

function rawFeed(text: string, url: string): RawFeed {
  const start = text.trimStart()
  if (start === '') throw notAFeed(url, 'it is empty', [])
  if (/^[{[]/.test(start)) {
    const feed = jsonFeed(start, url)
    if (typeof feed === 'string') throw notAFeed(url, feed, [])
    return feed
  }
  const feed = xmlFeed(text, url)
  if (typeof feed !== 'string') return feed
  throw notAFeed(url, feed, alternatesIn(text, url))
}

interface Count {
  nowhere: number
  again: number
  undated: number
}

/** Each address once: guids repeat by mistake, addresses tell articles apart. The later telling of one completes it. */
function settled(raw: readonly RawItem[], feed: string): { items: FeedItem[]; faults: Message[] } {
  const items = new Map<string, FeedItem>()
  const count: Count = { nowhere: 0, again: 0, undated: 0 }
  for (const one of raw) {
    const url = one.links.map((link) => addressFrom(link, feed)).find((address) => address !== null)
    if (!url) {
      count.nowhere++
      continue
    }
    const item = { url, title: one.title, ...datesOf(one, count) }
    const known = items.get(url)
    if (known) count.again++
    items.set(url, known ? joined(known, item) : item)
  }
  return { items: [...items.values()], faults: faultsOf(count) }
}

function datesOf({ published, updated }: RawItem, count: Count): Pick<FeedItem, 'published' | 'updated'> {
  const dates = { published: feedDate(published), updated: feedDate(updated) }
  if ((published && !dates.published) || (updated && !dates.updated)) count.undated++
  return dates
}

function joined(a: FeedItem, b: FeedItem): FeedItem {
  const later = [a.updated, b.updated].filter((date) => date !== null).sort()
  return {
    url: a.url,
    title: a.title ?? b.title,
    published: a.published ?? b.published,
    updated: later.at(-1) ?? null,
  }
}

/** An address that may be read, without its fragment; null for mail, scripts and what is no address. */
function addressFrom({ href, base }: RawLink, feed: string): string | null {
  try {
    const url = new URL(href.trim(), base)
    url.hash = ''
    // A page on the web must not make us read files; a file may lead to the files beside it.
    const files = url.protocol === 'file:' && feed.startsWith('file:')
    return url.protocol === 'http:' || url.protocol === 'https:' || files ? url.href : null
  } catch {
    return null
  }
}

function faultsOf({ nowhere, again, undated }: Count): Message[] {
  const found: Message[] = []
  const say = (rule: string, text: string) => found.push({ rule, level: 'warning', text, at: null })
  if (nowhere > 0) say('feed-item-without-link', `${itemsOf(nowhere)} no address that can be read.`)
  if (again > 0) say('feed-item-twice', `${itemsOf(again)} an address that another item has; each address counts once.`)
  if (undated > 0) say('feed-date-unclear', `${itemsOf(undated)} a date that is no date; it was left out.`)
  return found
}

const itemsOf = (count: number): string => (count === 1 ? 'One item has' : `${count} items have`)

const CUT_OFF: Message = {
  rule: 'feed-cut-off',
  level: 'warning',
  text: 'The feed ends before it is complete; the items before the end were read.',
  at: null,
}
