import type { CheckReport } from '../../types/index.js'
import { framed } from '../html/frame.js'
import { html, joined, type Markup } from '../html/markup.js'
import { STYLE } from '../html/style.js'
import type { Shown } from '../html.js'
import { counted } from '../language/counted.js'
import { ENGLISH } from '../language/en.js'
import { safeUrl } from '../links.js'
import { draftSection, finding } from './html-parts.js'
import { REPORT_STYLE } from './html-style.js'
import { type Numbered, numbered } from './numbered.js'
import { type CheckedDraft, isOpen, passes, summaryOf } from './told.js'

/** The report as one HTML file: what to look at first, what stands, then the drafts whole. No script, nothing to load. */
export function reportsToHtml(drafts: readonly CheckedDraft[], version: string): string {
  return framed({
    title: titleOf(drafts),
    language: ENGLISH,
    version,
    style: STYLE + REPORT_STYLE,
    look: 'report-page',
    skip: 'Skip to the quotations',
    ...shownReport(drafts, version),
  })
}

/** The parts of the report, for whoever frames it otherwise. */
export function shownReport(drafts: readonly CheckedDraft[], version: string): Shown {
  const own = numbered(drafts)
  const open = own.flat().filter(({ quote }) => isOpen(quote))
  const short = own.flat().filter(({ quote }) => !passes(quote) && !isOpen(quote))
  const fine = own.flat().filter(({ quote }) => passes(quote))
  const title = titleOf(drafts)
  return {
    top: html`<header class="top">
<h1 dir="auto">${title}</h1>
${drafts.map(({ report }) => html`<p class="from"><bdi>${report.draft}</bdi>: ${summaryOf(report)}.</p>`)}
${notes(drafts)}</header>
`,
    main: html`${section('to-look-at', 'To look at', open)}
${section('standing', 'As the sources have them', fine)}
${section('too-short', 'Too short to check', short)}
${drafts.map((draft, i) => draftSection(draft, i + 1, own[i]!))}`,
    foot: html`${sources(drafts)}
<section class="made" aria-labelledby="made"><h2 id="made">What this report says</h2>
<p>Each quotation was looked up in the sources named here, and nowhere else. “Not found” means that these sources hold no passage that comes close. It does not mean that nobody said it. Whether a difference matters is for people to judge.</p>
<p>Made with onrecord ${version}.</p></section>`,
  }
}

function titleOf(drafts: readonly CheckedDraft[]): string {
  return drafts.length === 1
    ? `Quotations of ${drafts[0]!.report.draft}`
    : `Quotations of ${counted(drafts.length, 'draft')}`
}

function section(id: string, title: string, list: readonly Numbered[]): Markup | null {
  if (list.length === 0) return null
  return html`<section class="findings" aria-labelledby="${id}">
<h2 id="${id}">${title} <span class="count">${list.length}</span></h2>
${list.map(finding)}
</section>`
}

/** What went wrong while reading: sources that are missing here may be why a quotation was not found. */
function notes(drafts: readonly CheckedDraft[]): Markup | null {
  const texts = new Set(
    drafts.flatMap(({ report }) =>
      report.messages.filter(({ severity }) => severity !== 'info').map(({ text }) => text),
    ),
  )
  if (texts.size === 0) return null
  return html`<ul class="notes">
${[...texts].map((text) => html`<li dir="auto">${text}</li>`)}
</ul>
`
}

function sources(drafts: readonly CheckedDraft[]): Markup | null {
  const list = drafts[0]?.report.sources ?? []
  if (list.length === 0) return null
  return html`<section class="sources" aria-labelledby="sources">
<h2 id="sources">Sources searched</h2>
<ol>
${list.map(sourceItem)}
</ol>
</section>`
}

function sourceItem({ id, title, url }: CheckReport['sources'][number]): Markup {
  const address = safeUrl(url)
  const name = html`<bdi>${title ?? id}</bdi>`
  const shown = address === null ? name : html`<a href="${address}">${name}</a>`
  return html`<li>${joined(title === undefined || title === id ? [shown] : [shown, html`<span class="where"><bdi>${id}</bdi></span>`], ' ')}</li>`
}
