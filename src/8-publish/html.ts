import { header } from './html/header.js'
import { linkedData } from './html/linked-data.js'
import { html, type Markup } from './html/markup.js'
import { sharesSection } from './html/shares.js'
import { madeSection, sourcesSection } from './html/sources.js'
import { STYLE } from './html/style.js'
import { themeSection } from './html/theme.js'
import type { Page } from './page.js'

/**
 * The page may load nothing and run nothing: it is its own whole, wherever it is opened. (A script of data, as the
 * linked data is, does not run and is not meant.)
 */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

/** The page as one HTML file that needs no script and asks no server for anything. */
export function pageToHtml(page: Page): string {
  const setting = { oneSource: page.sources.length === 1 && page.sources[0]!.url === null }
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="onrecord ${page.version}">
<title>${page.title}</title>
<style>${raw(STYLE)}</style>
<script type="application/ld+json">${raw(linkedData(page))}</script>
</head>
<body>
<a class="skip" href="#content">Skip to what was said</a>
${header(page)}
<main id="content">
${page.themes.map((theme) => themeSection(theme, setting))}
${sharesSection(page)}
</main>
<footer>
${sourcesSection(page)}
${madeSection(page)}
</footer>
</body>
</html>
`.html
}

/** What other files here made for this place; never a source's words as they came. */
function raw(made: string): Markup {
  return { html: made }
}
