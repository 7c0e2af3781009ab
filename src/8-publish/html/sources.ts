import { howMade } from '../how-made.js'
import type { PageLanguage } from '../language/page-language.js'
import type { Page, Source } from '../page.js'
import { filled, html, isolated, joined, type Markup } from './markup.js'
import { instantOf, timeOf } from './words.js'

/** The documents the page was made from, in the order of their dates. */
export function sourcesSection({ sources }: Page, language: PageLanguage): Markup {
  return html`<section class="sources" aria-labelledby="sources">
<h2 id="sources">${language.sections.sources}</h2>
<ol>
${sources.map((one) => sourceItem(one, language))}
</ol>
</section>`
}

/** How the page was made: what went in, what was left out, and what the check does and does not show. */
export function madeSection(page: Page, language: PageLanguage): Markup {
  const { sections, made } = language
  const by = filled(made.by(`onrecord ${page.version}`, instantOf(page.generatedAt, language)))
  return html`<section class="made" aria-labelledby="made">
<h2 id="made">${sections.made}</h2>
${howMade(page, language).map((line) => html`<p>${line}</p>`)}
<p>${by}</p>
</section>`
}

function sourceItem(source: Source, language: PageLanguage): Markup {
  const { number, outlet, title, byline, published, url, read, changed } = source
  const { facts: words } = language
  const day = (date: string): Markup => timeOf(date, language)
  const name = title === null || title === outlet ? null : isolated(title)
  const shown = name ?? isolated(outlet)
  const facts = [
    ...(name === null ? [] : [isolated(outlet)]),
    ...(byline === null ? [] : [isolated(byline)]),
    ...(published === null ? [] : [day(published)]),
    ...(url === null ? [] : [filled(words.read(day(read)))]),
    ...(changed === null ? [] : [filled(words.changedAsSeen(day(changed)))]),
  ]
  const head = url === null ? shown : html`<a href="${url}">${shown}</a>`
  const tail = facts.length === 0 ? html`` : html`<br><span class="where">${joined(facts, ' · ')}</span>`
  return html`<li id="source-${number}">${head}${tail}</li>`
}
