import type { PageLanguage } from '../language/page-language.js'
import type { Page } from '../page.js'
import { html, isolated, type Markup } from './markup.js'

/** Who spoke how much: a bar for each speaker, and the same in words for those who cannot see it. */
export function sharesSection({ shares }: Page, { sections, counts }: PageLanguage): Markup | null {
  if (shares.length < 2) return null
  const most = Math.max(...shares.map(({ words }) => words))
  return html`<section class="shares" aria-labelledby="shares">
<h2 id="shares">${sections.shares.title}</h2>
<p class="note">${sections.shares.note}</p>
<ol>
${shares.map(
  ({
    name,
    words,
    utterances,
  }) => html`<li><span class="name">${isolated(name)}</span> <span class="count">${counts.share(words, utterances)}</span>
<svg viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="track" width="100" height="1"/><rect class="bar" width="${barOf(words, most)}" height="1"/></svg></li>`,
)}
</ol>
</section>`
}

/** In hundredths of the longest bar; whoever spoke at all is seen. */
function barOf(words: number, most: number): string {
  return Math.max(1, (100 * words) / most).toFixed(1)
}
