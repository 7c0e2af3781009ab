import type { RawFeed, RawItem } from './feed.js'

type Json = { readonly [key: string]: unknown }

/** A JSON Feed (jsonfeed.org, versions 1 and 1.1); a sentence that says why it is none. */
export function jsonFeed(text: string, url: string): RawFeed | string {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return 'it begins like JSON and is none, or is cut off'
  }
  if (!isObject(value) || !Array.isArray(value.items)) return 'it is JSON without a list of "items"'
  const title = words(value.title)
  const base = words(value.home_page_url) ?? url
  const items = value.items.filter(isObject).map((item) => itemFrom(item, isAddress(base) ? base : url))
  return { kind: 'json', title, items, feeds: [], cutOff: false }
}

function itemFrom(item: Json, base: string): RawItem {
  const id = words(item.id)
  const hrefs = [words(item.url), words(item.external_url), id && isAddress(id) ? id : null]
  return {
    links: hrefs.flatMap((href) => (href === null ? [] : [{ href, base }])),
    title: words(item.title),
    published: words(item.date_published),
    updated: words(item.date_modified),
  }
}

function words(value: unknown): string | null {
  return typeof value === 'string' ? value.trim() || null : null
}

const isAddress = (href: string): boolean => /^https?:\/\//i.test(href)

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
