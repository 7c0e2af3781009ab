import { Parser } from 'htmlparser2'
import type { FeedKind, RawFeed, RawItem, RawLink } from './feed.js'

/** The vocabularies that feeds mix, under the prefix that they usually have. What the feed itself is written in has none. */
const PREFIXES: Readonly<Record<string, string>> = {
  'http://www.w3.org/2005/Atom': 'atom',
  'http://purl.org/rss/1.0/': '',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://purl.org/dc/terms/': 'dcterms',
  'http://www.google.com/schemas/sitemap-news/0.9': 'news',
  'http://rssnamespace.org/feedburner/ext/1.0': 'feedburner',
  'http://www.w3.org/1999/02/22-rdf-syntax-ns#': 'rdf',
}

const ROOTS: Readonly<Record<string, FeedKind>> = {
  rss: 'rss',
  'rdf:rdf': 'rss',
  feed: 'atom',
  'atom:feed': 'atom',
  opml: 'opml',
  urlset: 'sitemap',
  sitemapindex: 'sitemap-index',
}

/** What holds one article. */
const ITEMS = new Set(['item', 'entry', 'url'])
const TITLES = new Set(['title', 'news:title'])
const PUBLISHED = new Set(['pubdate', 'published', 'issued', 'dc:date', 'dcterms:issued', 'news:publication_date'])
const UPDATED = new Set(['updated', 'modified', 'atom:updated', 'dcterms:modified', 'lastmod'])
/** Longer is no title. */
const MOST_TITLE = 500

interface Open {
  readonly name: string
  readonly base: string
  readonly attributes: Readonly<Record<string, string>>
  text: string
}

interface Item {
  readonly depth: number
  readonly links: Map<LinkKind, RawLink>
  title: string | null
  published: string | null
  updated: string | null
}

/** Where an item may name its article, the best first: what a feed service counts clicks with comes last. */
const LINKS = ['original', 'alternate', 'link', 'permalink', 'id'] as const
type LinkKind = (typeof LINKS)[number]

/** A feed written in XML; a sentence that says why it is none. Faults of form stop nothing: the parser goes on. */
export function xmlFeed(text: string, url: string): RawFeed | string {
  const reader = new FeedReader(url)
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reader.open(name, attributes),
      ontext: (words) => reader.text(words),
      onclosetag: (_, implied) => reader.close(implied),
    },
    { xmlMode: true, lowerCaseTags: true, lowerCaseAttributeNames: false },
  )
  parser.end(text.replace(/^\uFEFF/, ''))
  return reader.feed()
}

class FeedReader {
  #kind: FeedKind | null = null
  #root = ''
  #title: string | null = null
  #whole = false
  #item: Item | null = null
  readonly #items: RawItem[] = []
  readonly #feeds: RawLink[] = []
  readonly #prefixes = new Map<string, string>()
  readonly #opened: Open[] = []
  readonly #url: string

  constructor(url: string) {
    this.#url = url
  }

  open(written: string, attributes: Readonly<Record<string, string>>): void {
    this.#learn(attributes)
    const name = this.#named(written)
    const parent = this.#opened.at(-1)
    const base = resolved(attributes['xml:base'], parent?.base ?? this.#url)
    if (!parent) {
      this.#root = name
      this.#kind = ROOTS[name] ?? null
    }
    this.#opened.push({ name, base, attributes, text: '' })
    if (name === 'outline') this.#subscription(attributes, base)
    if (ITEMS.has(name) && !this.#item)
      this.#item = { depth: this.#opened.length, links: new Map(), title: null, published: null, updated: null }
    if (name === 'item' && attributes['rdf:about']) this.#link('id', attributes['rdf:about'], base)
    if (name === 'link' && attributes.href !== undefined && this.#isField()) this.#atomLink(attributes, base)
  }

  text(words: string): void {
    const open = this.#opened.at(-1)
    if (open) open.text += words
  }

  /** What was never closed may be half of what it was: such a field is not used. */
  close(implied: boolean): void {
    const open = this.#opened.at(-1)
    if (!open) return
    if (!implied) this.#take(open, open.text.trim())
    const item = this.#item
    if (item && item.depth === this.#opened.length) {
      const links = LINKS.flatMap((kind) => item.links.get(kind) ?? [])
      this.#items.push({ links, title: item.title, published: item.published, updated: item.updated })
      this.#item = null
    }
    this.#opened.pop()
    if (this.#opened.length === 0) this.#whole = !implied
  }

  feed(): RawFeed | string {
    if (this.#root === '') return 'it holds no element of a feed'
    if (this.#root === 'html' || this.#root === '!doctype') return 'it is a page, not a feed'
    if (!this.#kind) return `it begins with <${this.#root}>, which begins no feed`
    const parts = { kind: this.#kind, title: this.#title, items: this.#items, feeds: this.#feeds }
    return { ...parts, cutOff: !this.#whole }
  }

  #take({ name, base, attributes }: Open, words: string): void {
    if (words === '') return
    if (!this.#item) {
      if (name === 'title' && this.#opened.length <= 3) this.#title ??= titled(words)
      if (name === 'loc' && this.#opened.at(-2)?.name === 'sitemap') this.#feeds.push({ href: words, base })
      return
    }
    if (!this.#isField() && !name.startsWith('news:')) return
    if (TITLES.has(name)) this.#item.title ??= titled(words)
    else if (PUBLISHED.has(name)) this.#item.published ??= words
    else if (UPDATED.has(name)) this.#item.updated ??= words
    else if (name === 'feedburner:origlink') this.#link('original', words, base)
    else if (name === 'link' || name === 'loc') this.#link('link', words, base)
    else if (name === 'guid' && attributes.isPermaLink !== 'false' && isAddress(words))
      this.#link('permalink', words, base)
    else if (name === 'id' && isAddress(words)) this.#link('id', words, base)
  }

  /** Whether the open element tells something of the item itself, not of a part of it. */
  #isField(): boolean {
    return this.#item !== null && this.#opened.length === this.#item.depth + 1
  }

  #atomLink({ rel = 'alternate', type = 'text/html', href = '' }: Readonly<Record<string, string>>, base: string) {
    if (rel === 'alternate') this.#link(/html/.test(type) ? 'alternate' : 'permalink', href, base)
  }

  #link(kind: LinkKind, href: string, base: string): void {
    const links = this.#item?.links
    if (links && !links.has(kind)) links.set(kind, { href, base })
  }

  #subscription({ xmlUrl, xmlurl }: Readonly<Record<string, string>>, base: string): void {
    const href = xmlUrl ?? xmlurl
    if (href && this.#kind === 'opml') this.#feeds.push({ href, base })
  }

  #learn(attributes: Readonly<Record<string, string>>): void {
    for (const [name, value] of Object.entries(attributes)) {
      const prefix = /^xmlns:(.+)$/.exec(name)?.[1]?.toLowerCase()
      const usual = PREFIXES[value]
      if (prefix !== undefined && usual !== undefined) this.#prefixes.set(prefix, usual)
    }
  }

  /** The name of an element under its usual prefix; in an Atom feed that writes "atom:entry" the prefix goes. */
  #named(written: string): string {
    const [, prefix, local] = /^([^:]+):(.+)$/.exec(written) ?? []
    if (prefix === undefined) return written
    const usual = this.#prefixes.get(prefix) ?? prefix
    if (usual === '' || (usual === 'atom' && this.#kind === 'atom')) return local!
    return `${usual}:${local}`
  }
}

function resolved(stated: string | undefined, base: string): string {
  if (stated === undefined) return base
  try {
    return new URL(stated, base).href
  } catch {
    return base
  }
}

const isAddress = (words: string): boolean => /^https?:\/\/\S+$/i.test(words)

/** Titles hold HTML, escaped once or not at all; what is shown is its words. */
function titled(words: string): string | null {
  let shown = ''
  const parser = new Parser({ ontext: (text) => (shown += text) }, { decodeEntities: true })
  parser.end(words)
  const title = shown.replace(/\s+/g, ' ').trim()
  return title === '' ? null : title.length > MOST_TITLE ? `${title.slice(0, MOST_TITLE)}…` : title
}

/** The feeds that a page names in its head, so that whoever gave the page's address learns theirs. */
export function alternatesIn(html: string, url: string): string[] {
  const found: string[] = []
  const parser = new Parser({
    onopentag(name, { rel = '', type = '', href }) {
      if (name === 'link' && /\balternate\b/i.test(rel) && /rss|atom|feed\+json/i.test(type) && href)
        found.push(resolved(href, url))
    },
  })
  parser.end(html.slice(0, 200_000))
  return [...new Set(found)].slice(0, 5)
}
