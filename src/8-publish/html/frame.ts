import type { PageLanguage } from '../language/page-language.js'
import { html, type Markup } from './markup.js'

/**
 * A page may load nothing and run nothing: it is its own whole, wherever it is opened. (A script of data, as linked data
 * is, does not run and is not meant.)
 */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

/** What differs between the pages. */
export interface Framed {
  readonly title: string
  readonly language: Pick<PageLanguage, 'lang' | 'direction'>
  readonly version: string
  readonly style: string
  /** More of the head, each line with its end. */
  readonly data?: Markup
  /** The class of the body, where its style asks for one. */
  readonly look?: string
  /** What the first link says, which leads keyboards and screen readers to the content. */
  readonly skip: string
  readonly top: Markup
  readonly main: Markup
  readonly foot: Markup
}

/** A page as one HTML file that needs no script and asks no server for anything. */
export function framed({ title, language, version, style, data, look, skip, top, main, foot }: Framed): string {
  const direction = language.direction === 'ltr' ? null : html` dir="${language.direction}"`
  return html`<!doctype html>
<html lang="${language.lang}"${direction}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="onrecord ${version}">
<title>${title}</title>
<style>${made(style)}</style>
${data ?? null}</head>
<body${look ? html` class="${look}"` : null}>
<a class="skip" href="#content">${skip}</a>
${top}<main id="content">
${main}
</main>
<footer>
${foot}
</footer>
</body>
</html>
`.html
}

/** What other files here made for this place; never a source's words as they came. */
export function made(text: string): Markup {
  return { html: text }
}
