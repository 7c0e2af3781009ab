import { folded, isHidden, type Part, type SourceRange } from './formats/parts.js'

/** Words of a page and where they stand in it. */
export interface Found {
  readonly text: string
  readonly at: SourceRange | null
}

/** A part of the page that is not its article: navigation, a sidebar, the foot. */
export interface Region {
  readonly text: string
  readonly words: number
}

/** What one walk over a page tells, before anything is decided. */
export interface PageFacts {
  readonly language: string | null
  readonly title: string | null
  readonly canonical: string | null
  /** Name or property, in lower case, with its content; the first of each name comes first. */
  readonly metas: readonly (readonly [name: string, content: string])[]
  readonly jsonLd: readonly string[]
  readonly headlines: readonly Found[]
  readonly standfirsts: readonly Found[]
  readonly regions: readonly Region[]
  /** Words that a reader of the page cannot see. */
  readonly hidden: Region
  readonly times: readonly string[]
}

/** What outlets call the lines between headline and article. */
export const STANDFIRST = /standfirst|\bdek\b|\bdeck\b|sub-?title|sub-?head|summary|description|\bintro\b/i
const REGIONS = new Set(['nav', 'aside', 'footer', 'form', 'dialog', 'menu'])
const REGION_ROLES = new Set(['navigation', 'complementary', 'contentinfo', 'dialog', 'search', 'banner'])
const UNREAD = new Set(['script', 'style', 'noscript', 'template', 'head', 'svg', 'iframe', 'select'])
/** Longer than any standfirst: the element only has a name that sounds like one. */
const MOST_STANDFIRST = 500

type Collected = 'headline' | 'standfirst' | 'region' | 'hidden' | 'unread' | 'title' | 'json-ld'

interface Open {
  readonly as: Collected | null
  readonly at: SourceRange | null
  readonly texts: string[]
}

/** Reads a page's facts in one walk, which no depth of nesting can exhaust. */
export function pageFacts(parts: Iterable<Part>): PageFacts {
  const collector = new Collector()
  for (const part of parts) {
    if (part.is === 'open') collector.open(part)
    else if (part.is === 'close') collector.close()
    else collector.text(part.text)
  }
  return collector.facts()
}

class Collector {
  language: string | null = null
  canonical: string | null = null
  readonly #metas: [string, string][] = []
  readonly #times: string[] = []
  readonly #found: Record<Collected, Found[]> = {
    headline: [],
    standfirst: [],
    region: [],
    hidden: [],
    unread: [],
    title: [],
    'json-ld': [],
  }
  readonly #opened: Open[] = []
  readonly #collecting: Open[] = []

  open(part: Part & { is: 'open' }): void {
    this.#note(part)
    const taken = this.#collecting.at(-1)?.as
    const closed = taken === 'hidden' || taken === 'unread'
    const as = closed && part.tag !== 'script' && part.tag !== 'title' ? null : collectAs(part, taken ?? null)
    const open = { as, at: part.at, texts: [] }
    this.#opened.push(open)
    if (as) this.#collecting.push(open)
  }

  close(): void {
    const open = this.#opened.pop()
    if (!open?.as) return
    this.#collecting.pop()
    const text = open.as === 'json-ld' ? open.texts.join('') : folded(open.texts.join('')).trim()
    if (!text) return
    this.#found[open.as].push({ text, at: open.at })
    if (open.as === 'headline' || open.as === 'standfirst') this.text(` ${text} `)
  }

  text(text: string): void {
    this.#collecting.at(-1)?.texts.push(text)
  }

  facts(): PageFacts {
    const regions = [...this.#found.region].map(({ text }) => ({ text, words: countWords(text) }))
    const hidden = this.#found.hidden.map(({ text }) => text).join(' ')
    return {
      language: this.language,
      title: this.#found.title[0]?.text ?? null,
      canonical: this.canonical,
      metas: this.#metas,
      jsonLd: this.#found['json-ld'].map(({ text }) => text),
      headlines: this.#found.headline,
      standfirsts: this.#found.standfirst.filter(({ text }) => text.length <= MOST_STANDFIRST),
      regions: regions.sort((a, b) => b.words - a.words),
      hidden: { text: hidden, words: countWords(hidden) },
      times: this.#times,
    }
  }

  #note(part: Part & { is: 'open' }): void {
    const attribute = (name: string) => part.attribute(name)?.trim() || null
    if (part.tag === 'html') this.language ??= attribute('lang') ?? attribute('xml:lang')
    if (part.tag === 'link' && attribute('rel')?.toLowerCase() === 'canonical') this.canonical ??= attribute('href')
    const dated =
      part.tag === 'time' && /datePublished|pubdate/i.test(attribute('itemprop') ?? attribute('class') ?? '')
    if (dated || (part.tag === 'time' && part.attribute('pubdate') !== null)) {
      const time = attribute('datetime')
      if (time) this.#times.push(time)
    }
    if (part.tag !== 'meta') return
    const content = attribute('content')
    const names = [attribute('name'), attribute('property'), attribute('itemprop')].filter((name) => name !== null)
    if (content) for (const name of names) this.#metas.push([name.toLowerCase(), content])
  }
}

function collectAs(part: Part & { is: 'open' }, within: Collected | null): Collected | null {
  const { tag } = part
  if (tag === 'script') return /ld\+json/i.test(part.attribute('type') ?? '') ? 'json-ld' : 'unread'
  if (tag === 'title') return 'title'
  if (UNREAD.has(tag)) return 'unread'
  if (isHidden(part)) return 'hidden'
  if (tag === 'h1' && within !== 'headline') return 'headline'
  if (within === 'region') return null
  const role = part.attribute('role')?.toLowerCase() ?? ''
  if (REGIONS.has(tag) || REGION_ROLES.has(role)) return 'region'
  const marks = `${part.attribute('class') ?? ''} ${part.attribute('itemprop') ?? ''}`
  return within === null && tag !== 'body' && STANDFIRST.test(marks) ? 'standfirst' : null
}

/** Words as a reader counts them. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)?.length ?? 0
}
