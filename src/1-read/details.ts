import type { Article } from './article.js'
import { isoDate } from './document.js'
import type { PageFacts } from './facts.js'
import { linkedDetails } from './json-ld.js'
import { languageTag } from './language.js'
import type { Details } from './reading.js'

/** What a page says of itself, field by field, each from the most trustworthy place that says it. */
export interface PageDetails extends Details {
  /** The page's own summary: it recognises the standfirst. */
  readonly descriptions: readonly string[]
}

type Head = Pick<Article, 'title' | 'byline' | 'publisher'>

const TITLES = ['og:title', 'twitter:title', 'dc.title', 'dcterms.title', 'parsely-title', 'headline']
const PUBLISHERS = ['og:site_name', 'dc.publisher', 'dcterms.publisher', 'application-name', 'publisher']
const BYLINES = [
  'author',
  'parsely-author',
  'dc.creator',
  'dcterms.creator',
  'sailthru.author',
  'byl',
  'article:author',
]
const DATES = [
  'article:published_time',
  'datepublished',
  'parsely-pub-date',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'dcterms.date',
  'dcterms.created',
  'pubdate',
  'publish-date',
  'publication_date',
  'sailthru.date',
  'date',
]
const DESCRIPTIONS = ['description', 'og:description', 'twitter:description', 'dc.description']

/**
 * The details of a page: the caller's first; title and byline as Readability reads them (it knows JSON-LD and the
 * page itself), then JSON-LD, then the meta elements. Nothing is invented: what no place says is left out.
 */
export function pageDetails(facts: PageFacts, head: Head | null, given: Details): PageDetails {
  const linked = linkedDetails(facts.jsonLd)
  const meta = (names: readonly string[]) => metas(facts, names)[0]
  const dates = [linked?.published, ...metas(facts, DATES), ...facts.times].map(isoDate)
  const tags = [facts.language, linked?.language, meta(['og:locale', 'dc.language'])].map(languageTag)
  const addresses = [facts.canonical, meta(['og:url'])].filter((url) => url && /^https?:\/\//i.test(url))
  const read = {
    title: head?.title ?? linked?.title ?? meta(TITLES) ?? facts.title ?? facts.headlines[0]?.text,
    byline: head?.byline ?? linked?.byline ?? metas(facts, BYLINES).find((name) => !/^https?:/.test(name)),
    publisher: linked?.publisher ?? meta(PUBLISHERS) ?? head?.publisher,
    published: dates.find((date) => date !== null),
    language: tags.find((tag) => tag !== null),
    url: addresses[0],
  }
  const known = Object.fromEntries(Object.entries(read).filter(([, value]) => value)) as Details
  const descriptions = [linked?.description, ...metas(facts, DESCRIPTIONS)].filter((text) => !!text) as string[]
  return { ...known, ...given, descriptions }
}

/** The contents of the metas with these names, in the order of the names. */
function metas(facts: PageFacts, names: readonly string[]): string[] {
  return names.flatMap((name) => facts.metas.filter(([key]) => key === name).map(([, content]) => content))
}
