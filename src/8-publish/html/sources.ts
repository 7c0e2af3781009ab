import { dayOf } from '../dates.js'
import { howMade } from '../how-made.js'
import type { Page, Source } from '../page.js'
import { html, isolated, joined, type Markup } from './markup.js'
import { timeOf } from './words.js'

/** The documents the page was made from, in the order of their dates. */
export function sourcesSection({ sources }: Page): Markup {
  return html`<section class="sources" aria-labelledby="sources">
<h2 id="sources">Sources</h2>
<ol>
${sources.map(sourceItem)}
</ol>
</section>`
}

/** How the page was made: what went in, what was left out, and what the check does and does not show. */
export function madeSection(page: Page): Markup {
  return html`<section class="made" aria-labelledby="made">
<h2 id="made">How this page was made</h2>
${howMade(page).map((line) => html`<p>${line}</p>`)}
<p>Made with onrecord ${page.version} on <time datetime="${page.generatedAt}">${dayOf(page.generatedAt) ?? page.generatedAt}</time>.</p>
</section>`
}

function sourceItem({ number, outlet, title, byline, published, url, read, changed }: Source): Markup {
  const name = title === null || title === outlet ? null : isolated(title)
  const shown = name ?? isolated(outlet)
  const facts = [
    ...(name === null ? [] : [isolated(outlet)]),
    ...(byline === null ? [] : [isolated(byline)]),
    ...(published === null ? [] : [timeOf(published)]),
    ...(url === null ? [] : [html`read ${timeOf(read)}`]),
    ...(changed === null ? [] : [html`changed since, as seen on ${timeOf(changed)}`]),
  ]
  const head = url === null ? shown : html`<a href="${url}">${shown}</a>`
  const tail = facts.length === 0 ? html`` : html`<br><span class="where">${joined(facts, ' · ')}</span>`
  return html`<li id="source-${number}">${head}${tail}</li>`
}
