import type { PageLanguage } from '../language/page-language.js'
import { type Overview, overviewsOf, type Piece } from '../overviews.js'
import type { Page } from '../page.js'
import { html, isolated, type Markup } from './markup.js'

/** The lists that lead back into the page. */
export function overviewSections(page: Page, language: PageLanguage): Markup {
  return html`${overviewsOf(page, language).map(section)}`
}

function section({ id, title, note, lines }: Overview): Markup {
  return html`<section class="overview" aria-labelledby="${id}">
<h2 id="${id}">${title}</h2>
${note === null ? null : html`<p class="note">${note}</p>\n`}<ul>
${lines.map((pieces) => html`<li>${flat(pieces)}</li>`)}
</ul>
</section>`
}

/** Side by side, without the line breaks that lists of markup get: a space more would show. */
function flat(pieces: readonly Piece[]): Markup {
  return { html: pieces.map((piece) => pieceOf(piece).html).join('') }
}

function pieceOf(piece: Piece): Markup {
  if (typeof piece === 'string') return html`${piece}`
  if ('name' in piece) return html`<b>${isolated(piece.name)}</b>`
  return html`<a href="#${piece.entry}">${isolated(piece.text)}</a>`
}
