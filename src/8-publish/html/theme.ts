import type { PageTheme } from '../page.js'
import { counted } from '../phrases.js'
import { entryItem } from './entry.js'
import { html, type Markup } from './markup.js'
import { langOf, sourceLink } from './words.js'

/** One section of the page: its label, the words that stand for it, what was said, and the rest on demand. */
export function themeSection({ id, label, emblem, entries, more }: PageTheme): Markup {
  return html`<section class="theme" aria-labelledby="${id}">
<h2 id="${id}" dir="auto">${label}</h2>
${emblem === null ? null : pullQuote(emblem)}${list(entries)}${folded(more, entries.length)}</section>`
}

function pullQuote(emblem: NonNullable<PageTheme['emblem']>): Markup {
  return html`<figure class="pull"><blockquote${langOf(emblem.language)}><p dir="auto">“${emblem.words}”</p></blockquote>
<figcaption><bdi>${emblem.speaker}</bdi>, ${sourceLink(emblem)}</figcaption></figure>
`
}

function list(entries: PageTheme['entries']): Markup {
  return entries.length === 0
    ? html``
    : html`<ol class="statements">
${entries.map(entryItem)}
</ol>
`
}

function folded(more: PageTheme['entries'], shown: number): Markup {
  if (more.length === 0) return html``
  return html`<details class="more"><summary>${counted(more.length, shown > 0 ? 'more statement' : 'statement')}</summary>
${list(more)}</details>
`
}
