/**
 * HTML that is escaped by construction: what a template holds is markup, what is put into it is text. Nothing that a
 * source wrote can become an element, an attribute or a script.
 * @module
 */

import type { Phrase } from '../language/page-language.js'

/** A piece of finished HTML; only `html` makes one. */
export interface Markup {
  readonly html: string
}

/** What may be put into a template: text is escaped, markup stands, nothing leaves nothing. */
export type Piece = string | number | Markup | readonly Markup[] | null

const NAMES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Direction controls reorder the letters around them; C0 and C1 controls and lone surrogates are no legal HTML text. */
const UNSAFE =
  /[\u202A-\u202E\u2066-\u2069\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]|\p{Surrogate}/gu

/** Text as HTML, for content and for attribute values in double quotes. */
export function escapeHtml(text: string): string {
  return text.replace(UNSAFE, '').replace(/[&<>"']/g, (sign) => NAMES[sign]!)
}

/** The text that `escapeHtml` was given, unsafe characters aside. */
export function unescapeHtml(text: string): string {
  const signs = new Map(Object.entries(NAMES).map(([sign, name]) => [name, sign]))
  return text.replace(/&(?:amp|lt|gt|quot|#39);/g, (name) => signs.get(name) ?? name)
}

/** Template tag: html`<p>${text}</p>`. */
export function html(template: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  return { html: template.map((part, i) => part + (i < pieces.length ? written(pieces[i]!) : '')).join('') }
}

/** Markup side by side, with a sign in between. */
export function joined(pieces: readonly Markup[], sign: string): Markup {
  return { html: pieces.map((piece) => piece.html).join(escapeHtml(sign)) }
}

/** A phrase of the page's language with markup in its slots. */
export function filled(phrase: Phrase<Markup>): Markup {
  return joined(
    phrase.map((piece) => html`${piece}`),
    '',
  )
}

/** A source's words within our own line: isolated, so that a text from right to left cannot turn its neighbours round. */
export function isolated(text: string): Markup {
  return html`<bdi>${text}</bdi>`
}

function written(piece: Piece): string {
  if (piece === null) return ''
  if (typeof piece === 'string') return escapeHtml(piece)
  if (typeof piece === 'number') return String(piece)
  return 'html' in piece ? piece.html : piece.map(({ html }) => html).join('\n')
}
