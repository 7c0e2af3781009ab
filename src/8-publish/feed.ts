import type { Entry } from './entries.js'
import { escapeHtml } from './html/markup.js'
import { ENGLISH } from './language/en.js'
import type { PageLanguage } from './language/page-language.js'
import type { Page } from './page.js'
import { badgeShown } from './phrases.js'

/** A statement as an item of a feed. */
interface Item {
  /** The document and the place: the same at each run, so that readers see a statement once. */
  readonly id: string
  readonly title: string
  readonly text: string
  readonly link: string | null
  /** In milliseconds since 1970; null where a document tells no date. */
  readonly instant: number | null
  readonly speaker: string
  readonly theme: string
}

/** The page's statements as RSS 2.0, the newest first. */
export function pageToRss(page: Page, language: PageLanguage = ENGLISH): string {
  const items = itemsOf(page, language).map(
    ({ id, title, text, link, instant, theme }) => `<item>
<title>${escapeHtml(title)}</title>
${link === null ? '' : `<link>${escapeHtml(link)}</link>\n`}<guid isPermaLink="false">${escapeHtml(id)}</guid>
${instant === null ? '' : `<pubDate>${mailDate(instant)}</pubDate>\n`}<category>${escapeHtml(theme)}</category>
<description>${escapeHtml(text)}</description>
</item>`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"><channel>
<title>${escapeHtml(page.title)}</title>
<link>${escapeHtml(page.sources.find(({ url }) => url !== null)?.url ?? 'about:blank')}</link>
<description>${escapeHtml(language.feed.about)}</description>
<language>${escapeHtml(language.lang)}</language>
<lastBuildDate>${mailDate(Date.parse(page.generatedAt))}</lastBuildDate>
<generator>onrecord ${escapeHtml(page.version)}</generator>
${items.join('\n')}
</channel></rss>
`
}

/** The same as JSON Feed 1.1. */
export function pageToJsonFeed(page: Page, language: PageLanguage = ENGLISH): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: page.title,
    language: language.lang,
    items: itemsOf(page, language).map(({ id, title, text, link, instant, speaker, theme }) => ({
      id,
      title,
      content_text: text,
      ...(link === null ? {} : { url: link }),
      ...(instant === null ? {} : { date_published: new Date(instant).toISOString() }),
      authors: [{ name: speaker }],
      tags: [theme],
    })),
  }
  return `${JSON.stringify(feed, null, 2)}\n`
}

function itemsOf(page: Page, language: PageLanguage): Item[] {
  const items = page.themes.flatMap(({ label, entries, more }) =>
    [...entries, ...more].map((entry) => itemOf(entry, { page, theme: label, language })),
  )
  return items.sort((a, b) => (b.instant ?? 0) - (a.instant ?? 0))
}

interface Place {
  readonly page: Page
  readonly theme: string
  readonly language: PageLanguage
}

function itemOf(entry: Entry, { page: { sources }, theme, language }: Place): Item {
  const { speaker, source, span, link, outlet, day, prompt } = entry
  const { signs, speaking } = language
  const badge = badgeShown(entry, language)
  const words = entry.parts.map(({ quoted, text }) => (quoted ? `“${text}”` : text)).join(' … ')
  const question = prompt === null ? '' : `${speaking.asked(prompt)}\n`
  const spoke = entry.verb === null ? speaker : speaking.spoke(speaker, entry.verb).join('')
  const pause = entry.verb === null || entry.parts[0]?.quoted ? signs.colon : ' '
  return {
    id: `${sources[source - 1]?.id ?? outlet}#${span[0]}-${span[1]}`,
    title: `${speaker}${signs.comma}${theme}`,
    text: `${question}${badge === null ? '' : `(${badge}) `}${spoke}${pause}${words}\n${outlet}`,
    link,
    instant: instantOf(sources[source - 1]?.published ?? day?.date),
    speaker,
    theme,
  }
}

function instantOf(date: string | undefined): number | null {
  const instant = Date.parse(date ?? '')
  return Number.isNaN(instant) ? null : instant
}

/** As RSS wants it (RFC 822). */
function mailDate(instant: number): string {
  return new Date(instant).toUTCString()
}
