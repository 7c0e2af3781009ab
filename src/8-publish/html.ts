import { archiveSection } from './html/archive.js'
import { framed, made } from './html/frame.js'
import { header } from './html/header.js'
import { annotationPage, linkedData } from './html/linked-data.js'
import { html, type Markup } from './html/markup.js'
import { overviewSections } from './html/overviews.js'
import { sharesSection } from './html/shares.js'
import { madeSection, sourcesSection } from './html/sources.js'
import { STYLE } from './html/style.js'
import { themeSection } from './html/theme.js'
import { ENGLISH } from './language/en.js'
import type { PageLanguage } from './language/page-language.js'
import type { Page } from './page.js'

/** What stands on a page, for whoever frames it otherwise: the web pages show it among their own. */
export interface Shown {
  readonly top: Markup
  readonly main: Markup
  readonly foot: Markup
}

/** The page as one HTML file that needs no script and asks no server for anything. */
export function pageToHtml(page: Page, language: PageLanguage = ENGLISH): string {
  return framed({
    title: page.title,
    language,
    version: page.version,
    style: STYLE,
    data: html`<script type="application/ld+json">${made(linkedData(page, language))}</script>
<script type="application/ld+json">${made(annotationPage(page))}</script>\n`,
    skip: language.sections.skip,
    ...shownPage(page, language),
  })
}

/** The parts of the page: its head, what was said, and where it was taken from. */
export function shownPage(page: Page, language: PageLanguage = ENGLISH): Shown {
  const setting = { language, oneSource: page.sources.length === 1 && page.sources[0]!.url === null }
  return {
    top: html`${header(page, language)}\n`,
    main: html`${page.themes.map((theme) => themeSection(theme, setting))}
${overviewSections(page, language)}
${sharesSection(page, language)}`,
    foot: html`${archiveSection(page, language)}${sourcesSection(page, language)}
${madeSection(page, language)}`,
  }
}
