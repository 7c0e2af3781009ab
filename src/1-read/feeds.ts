import type { Feed, FeedSource } from './formats/feed.js'

/** `readFeed` of formats/feed.ts. Its parser is loaded when the first feed is read: 25 modules that `extract` has no use for. */
export async function readFeed(bytes: Uint8Array, source: FeedSource): Promise<Feed> {
  const feed = await import('./formats/feed.js')
  return feed.readFeed(bytes, source)
}
