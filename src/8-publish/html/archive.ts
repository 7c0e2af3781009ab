import type { ArchivedSource } from '../archive.js'
import { dayOf } from '../dates.js'
import type { Page, Source } from '../page.js'
import { html, type Markup } from './markup.js'

/** Paragraphs that this page quotes and the pages they came from hold no more. */
export function archiveSection({ archived, sources }: Page): Markup | null {
  if (archived.length === 0) return null
  return html`<section class="archive" aria-labelledby="archive">
<h2 id="archive">As it was read</h2>
<p class="note">These pages have been changed since they were read. What is quoted here and no longer there stands below as it was read.</p>
${archived.map((one) => archivedSource(one, sources[one.source - 1]!))}
</section>
`
}

function archivedSource({ seen, passages }: ArchivedSource, { outlet, title, url }: Source): Markup {
  const name = html`<bdi>${title ?? outlet}</bdi>`
  return html`<h3>${url === null ? name : html`<a href="${url}">${name}</a>`}</h3>
<p class="where"><bdi>${outlet}</bdi>; seen to have changed on <time datetime="${seen}">${dayOf(seen) ?? seen}</time></p>
${passages.map(({ id, text }) => html`<blockquote id="${id}"><p dir="auto">${text}</p></blockquote>\n`)}`
}
