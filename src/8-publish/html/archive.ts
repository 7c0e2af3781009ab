import type { ArchivedSource } from '../archive.js'
import type { PageLanguage } from '../language/page-language.js'
import type { Page, Source } from '../page.js'
import { filled, html, isolated, type Markup } from './markup.js'
import { instantOf } from './words.js'

/** Paragraphs that this page quotes and the pages they came from hold no more. */
export function archiveSection({ archived, sources }: Page, language: PageLanguage): Markup | null {
  if (archived.length === 0) return null
  const { title, note } = language.sections.archive
  return html`<section class="archive" aria-labelledby="archive">
<h2 id="archive">${title}</h2>
<p class="note">${note}</p>
${archived.map((one) => archivedSource(one, sources[one.source - 1]!, language))}
</section>
`
}

function archivedSource(
  { seen, passages }: ArchivedSource,
  { outlet, title, url }: Source,
  language: PageLanguage,
): Markup {
  const name = html`<bdi>${title ?? outlet}</bdi>`
  const where = filled(language.facts.archivedFrom(isolated(outlet), instantOf(seen, language)))
  return html`<h3>${url === null ? name : html`<a href="${url}">${name}</a>`}</h3>
<p class="where">${where}</p>
${passages.map(({ id, text }) => html`<blockquote id="${id}"><p dir="auto">${text}</p></blockquote>\n`)}`
}
