/** What a page's JSON-LD says of its article; every field as it stands there, null where nothing does. */
export interface LinkedDetails {
  readonly title: string | null
  readonly byline: string | null
  readonly publisher: string | null
  readonly published: string | null
  readonly language: string | null
  readonly description: string | null
}

type Json = { readonly [key: string]: unknown }

const ARTICLE = /(?:Article|BlogPosting|Report|LiveBlogPosting|ReportageNewsArticle)$/
/** A graph is searched no deeper than real pages nest it. */
const DEPTH = 4

/** The first article among a page's JSON-LD blocks; blocks that are no JSON are passed over, as search engines do. */
export function linkedDetails(blocks: readonly string[]): LinkedDetails | null {
  for (const block of blocks) {
    const found = articleIn(parsed(block), DEPTH)
    if (found) return detailsOf(found)
  }
  return null
}

function parsed(block: string): unknown {
  try {
    return JSON.parse(block.replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, ''))
  } catch {
    return null
  }
}

function articleIn(value: unknown, depth: number): Json | null {
  if (depth === 0 || !value) return null
  const inside = Array.isArray(value) ? value : isObject(value) ? [value['@graph'], value.mainEntity] : []
  if (isObject(value) && list(value['@type']).some((type) => ARTICLE.test(String(type)))) return value
  for (const item of inside.slice(0, 200)) {
    const found = articleIn(item, depth - 1)
    if (found) return found
  }
  return null
}

function detailsOf(article: Json): LinkedDetails {
  return {
    title: text(article.headline) ?? text(article.name),
    byline: names(article.author ?? article.creator),
    publisher: names(article.publisher),
    published: text(article.datePublished),
    language: text(isObject(article.inLanguage) ? article.inLanguage.alternateName : list(article.inLanguage)[0]),
    description: text(article.description),
  }
}

/** A name may be a string, an object with a name, or a list of either. */
function names(value: unknown): string | null {
  const found = list(value).map((item) => text(isObject(item) ? item.name : item))
  return [...new Set(found.filter((name) => name !== null))].join(', ') || null
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value]
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value.trim() || null : null
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
