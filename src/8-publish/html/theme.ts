import type { PageTheme } from '../page.js'
import { exchangesOf, type Turn } from '../replies.js'
import { entryItem, type Setting } from './entry.js'
import { html, isolated, type Markup } from './markup.js'
import { langOf, sourceLink } from './words.js'

/** One section of the page: its label, the words that stand for it, what was said, and the rest on demand. */
export function themeSection({ id, label, emblem, entries, more }: PageTheme, setting: Setting): Markup {
  const { counts } = setting.language
  const rest = entries.length > 0 ? counts.moreStatements(more.length) : counts.statements(more.length)
  return html`<section class="theme" aria-labelledby="${id}">
<h2 id="${id}">${isolated(label)}</h2>
${emblem === null ? null : pullQuote(emblem, setting)}${list(entries, setting)}${
  more.length === 0 ? null : html`<details class="more"><summary>${rest}</summary>\n${list(more, setting)}</details>\n`
}</section>`
}

function pullQuote(emblem: NonNullable<PageTheme['emblem']>, { oneSource, language }: Setting): Markup {
  const where = oneSource ? null : html`${language.signs.comma}${sourceLink(emblem, language)}`
  // Whoever reads in order, a person or a program, knows whose words come: the style sets the caption below them.
  return html`<figure class="pull"><figcaption><bdi>${emblem.speaker}</bdi>${where}</figcaption>
<blockquote${langOf(emblem.language, language)}><p dir="auto">“${emblem.words}”</p></blockquote></figure>
`
}

function list(entries: PageTheme['entries'], setting: Setting): Markup | null {
  if (entries.length === 0) return null
  return html`<ol class="statements">
${exchangesOf(entries).map((turns) => (turns.length === 1 ? entryItem(turns[0]!.entry, setting) : exchange(turns, setting)))}
</ol>
`
}

/** A list of its own, so that a screen reader says how many turns belong together; wide screens set the two sides beside each other. */
function exchange(turns: readonly Turn[], setting: Setting): Markup {
  return html`<li class="exchange"><ol>
${turns.map(({ entry, answers }) => entryItem(entry, { ...setting, answers }))}
</ol></li>`
}
