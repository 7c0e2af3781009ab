import { periodOf } from '../dates.js'
import type { PageLanguage } from '../language/page-language.js'
import type { Page } from '../page.js'
import { standing } from '../phrases.js'
import { html, type Markup } from './markup.js'
import { sourceLink } from './words.js'

/** Title, what the page was made from, the facts, and the way to each section. */
export function header(page: Page, language: PageLanguage): Markup {
  return html`<header class="top">
<h1 dir="auto">${page.title}</h1>
<p class="from">${madeFrom(page, language)}</p>
${standing(page, language).map((line) => html`<p class="from">${line}</p>`)}
${
  page.lede.length === 0
    ? null
    : html`<div class="lede">
${page.lede.map((fact) => html`<p dir="auto">${fact.text} <span class="ref">${sourceLink(fact, language)}</span></p>`)}
</div>
`
}${page.themes.length < 2 ? null : contents(page, language)}</header>`
}

function madeFrom({ sources, made }: Page, language: PageLanguage): string {
  const outlets = new Set(sources.map(({ outlet }) => outlet)).size
  return language.counts.from({
    statements: made.shown,
    documents: outlets < sources.length ? sources.length : null,
    outlets,
    period: periodOf(
      sources.flatMap(({ published }) => (published === null ? [] : [published])),
      language,
    ),
  })
}

function contents({ themes }: Page, { sections }: PageLanguage): Markup {
  return html`<nav aria-label="${sections.contents}"><ul>
${themes.map(({ id, label }) => html`<li><a href="#${id}"><bdi>${label}</bdi></a></li>`)}
</ul></nav>
`
}
