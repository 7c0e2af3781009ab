import { periodOf } from '../dates.js'
import type { Page } from '../page.js'
import { counted, standing } from '../phrases.js'
import { html, type Markup } from './markup.js'
import { sourceLink } from './words.js'

/** Title, what the page was made from, the facts, and the way to each section. */
export function header(page: Page): Markup {
  return html`<header class="top">
<h1 dir="auto">${page.title}</h1>
<p class="from">${madeFrom(page)}</p>
${standing(page).map((line) => html`<p class="from">${line}</p>`)}
${
  page.lede.length === 0
    ? null
    : html`<div class="lede">
${page.lede.map((fact) => html`<p dir="auto">${fact.text} <span class="ref">${sourceLink(fact)}</span></p>`)}
</div>
`
}${page.themes.length < 2 ? null : contents(page)}</header>`
}

function madeFrom({ sources, made }: Page): string {
  const outlets = new Set(sources.map(({ outlet }) => outlet)).size
  const period = periodOf(sources.flatMap(({ published }) => (published === null ? [] : [published])))
  const from =
    outlets < sources.length
      ? `${counted(sources.length, 'document')} of ${counted(outlets, 'outlet')}`
      : counted(outlets, 'outlet')
  return `${counted(made.shown, 'statement')} from ${from}${period === null ? '' : `, ${period}`}`
}

function contents({ themes }: Page): Markup {
  return html`<nav aria-label="Sections"><ul>
${themes.map(({ id, label }) => html`<li><a href="#${id}"><bdi>${label}</bdi></a></li>`)}
</ul></nav>
`
}
