import { hostOf } from '../../1-read/index.js'
import type { Instant } from '../../types/index.js'
import { laned, merged } from './lanes.js'
import { type Plan, plan } from './schedule.js'
import type { FeedVisit } from './state.js'
import type { Step, Watcher } from './step.js'
import { visitArticle } from './visit-article.js'
import { visitFeed } from './visit-feed.js'

/** What a round asks for. */
export interface RoundWish {
  /** As addresses. */
  readonly feeds: readonly string[]
  /** A feed is asked for only when so much time passed since it was asked last; in milliseconds. */
  readonly feedsAfter: number
  readonly articlesAfter: number
  readonly most: number
}

/** One look at all feeds and at the articles that are due; gives the plan of articles back. */
export async function* round(watcher: Watcher, wish: RoundWish): AsyncGenerator<Step, Plan> {
  yield* feedsOf(watcher, wish)
  const { state, stop } = watcher
  const articles = plan(state, { now: Date.parse(watcher.now()), least: wish.articlesAfter, most: wish.most })
  const asked = [...articles.fresh, ...articles.again]
  const lanes = laned(asked, ({ url }) => hostOf(url)).map(async function* (items) {
    for (const item of items) if (!stop.aborted) yield await visitArticle(watcher, item)
  })
  yield* merged(lanes)
  return articles
}

/** Feeds may list feeds (OPML, sitemap indexes), twice over at most. */
const DEEPEST = 2
const MOST_FEEDS = 500

async function* feedsOf(watcher: Watcher, { feeds, feedsAfter }: RoundWish): AsyncGenerator<Step> {
  const { state, stop } = watcher
  const seen = new Set<string>()
  let level = feeds
  for (let depth = 0; depth <= DEEPEST && level.length > 0; depth++) {
    const fresh = [...new Set(level)].filter((url) => !seen.has(url)).slice(0, MOST_FEEDS)
    for (const url of fresh) seen.add(url)
    const due = fresh.filter((url) => isFeedDue(state.feeds.get(url), feedsAfter, watcher.now()))
    const lanes = laned(due, hostOf).map(async function* (urls) {
      for (const url of urls) if (!stop.aborted) yield await visitFeed(watcher, url)
    })
    yield* merged(lanes)
    level = fresh.flatMap((url) => state.feeds.get(url)?.feeds ?? [])
  }
}

function isFeedDue(visit: FeedVisit | undefined, after: number, now: Instant): boolean {
  return !visit || Date.parse(now) - Date.parse(visit.at) >= after
}
