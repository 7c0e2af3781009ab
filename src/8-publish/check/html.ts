import type { CheckReport } from '../../types/index.js'
import { html, joined, type Markup } from '../html/markup.js'
import { STYLE } from '../html/style.js'
import { safeUrl } from '../links.js'
import { counted } from '../phrases.js'
import { draftSection, finding, type Numbered } from './html-parts.js'
import { REPORT_STYLE } from './html-style.js'
import { type CheckedDraft, passes, summaryOf } from './told.js'

/** The report may load nothing and run nothing. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

/** The report as one HTML file: what to look at first, what stands, then the drafts whole. No script, nothing to load. */
export function reportsToHtml(drafts: readonly CheckedDraft[], version: string): string {
  const numbered = numberedIn(drafts)
  const open = numbered.filter(({ quote }) => !passes(quote))
  const fine = numbered.filter(({ quote }) => passes(quote))
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="onrecord ${version}">
<title>${titleOf(drafts)}</title>
<style>${made(STYLE + REPORT_STYLE)}</style>
</head>
<body class="report-page">
<a class="skip" href="#content">Skip to the quotations</a>
<header class="top">
<h1 dir="auto">${titleOf(drafts)}</h1>
${drafts.map(({ report }) => html`<p class="from"><bdi>${report.draft}</bdi>: ${summaryOf(report)}.</p>`)}
${notes(drafts)}</header>
<main id="content">
${section('to-look-at', 'To look at', open)}
${section('standing', 'As the sources have them', fine)}
${drafts.map((draft, i) => draftSection(draft, i + 1, numbered))}
</main>
<footer>
${sources(drafts)}
<section class="made" aria-labelledby="made"><h2 id="made">What this report says</h2>
<p>Each quotation was looked up in the sources named here, and nowhere else. “Not found” means that these sources hold no passage that comes close. It does not mean that nobody said it. Whether a difference matters is for people to judge.</p>
<p>Made with onrecord ${version}.</p></section>
</footer>
</body>
</html>
`.html
}

function titleOf(drafts: readonly CheckedDraft[]): string {
  return drafts.length === 1
    ? `Quotations of ${drafts[0]!.report.draft}`
    : `Quotations of ${counted(drafts.length, 'draft')}`
}

function numberedIn(drafts: readonly CheckedDraft[]): Numbered[] {
  const all = drafts.flatMap((draft) => draft.report.quotes.map((quote) => ({ draft, quote })))
  return all.map((one, i) => ({ ...one, number: i + 1 }))
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

/** What other files here made for this place; never a source's words as they came. */
function made(text: string): Markup {
  return { html: text }
}
