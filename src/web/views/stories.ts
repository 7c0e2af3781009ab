import type { Desk } from '../../operations/desk/index.js'
import { html, isolated, joined, type Markup, periodOf } from '../../operations/desk/markup.js'
import type { StoryDocument, StoryReport } from '../../types/index.js'
import { address, documentAddress, speakerAddress } from '../parts/address.js'
import type { Page } from '../parts/frame.js'
import { counted } from '../parts/labels.js'

/** A list that is longer is no overview; smaller stories are found by searching. */
const MOST = 60

/** What was told, and whether it was asked for of more documents than at first: what the page leads to must know. */
type Told<Of> = Of & { readonly asked?: boolean }

/** The stories that the coverage tells, largest first. */
export function storiesPage({
  stories,
  documents,
  more,
  further,
  asked = false,
}: Told<Awaited<ReturnType<Desk['stories']>>>): Page {
  return {
    title: 'Stories',
    place: 'stories',
    look: 'stories-page',
    main: html`<header class="top"><h1>Stories</h1>
<p class="from">Documents about one chain of events, found by the words and names they share.${more ? html` These are of the newest ${counted(documents, 'document')} of a larger record.` : null}${further ? html` <a href="${address('/stories', { more: 'yes' })}">Look at more documents</a>, which takes some seconds.` : null}</p></header>
${stories.length === 0 ? html`<p>The record tells no story yet. Add coverage with <code>onrecord add FILES</code>.</p>` : null}
<ol class="stories">
${stories.slice(0, MOST).map((one) => story(one, asked))}
</ol>
${stories.length > MOST ? html`<p class="from">${counted(stories.length - MOST, 'smaller story', 'smaller stories')} not shown.</p>` : null}`,
  }
}

function story(one: StoryReport, more: boolean): Markup {
  const outlets = new Set(one.documents.flatMap(({ publisher }) => publisher ?? []))
  const statements = one.documents.reduce((sum, document) => sum + document.statements, 0)
  return html`<li class="story"><h2 dir="auto"><a href="${address('/stories', { id: one.id, ...moreOf(more) })}">${titleOf(one)}</a></h2>
<p class="from">${joined([html`${counted(one.documents.length, 'document')}`, html`${counted(outlets.size, 'outlet')}`, html`${counted(statements, 'statement')}`, ...period(one)], ' · ')}</p>
${
  one.people.length === 0
    ? null
    : html`<p class="people">${joined(
        one.people.slice(0, 6).map(({ name }) => html`<a href="${speakerAddress(name)}">${isolated(name)}</a>`),
        ', ',
      )}${one.people.length > 6 ? html` and ${one.people.length - 6} more` : null}</p>`
}</li>`
}

const moreOf = (more: boolean) => (more ? { more: 'yes' } : {})

const titleOf = ({ title, id }: StoryReport): string => title ?? id

function period({ from, to }: StoryReport): Markup[] {
  const words = periodOf([from, to].filter((day) => day !== null))
  return words === null ? [] : [html`${words}`]
}

/** A story's explainer: what was said, by theme, with all its printings; and the ways to publish it. */
export function storyPage({ report, shown, title, asked = false }: Told<Awaited<ReturnType<Desk['story']>>>): Page {
  const file = (format: string) => address('/stories/published', { id: report.id, format, ...moreOf(asked) })
  return {
    title,
    place: 'stories',
    look: 'story-page',
    main: html`${shown.top}
<aside class="publish" aria-labelledby="publish"><h2 id="publish">Publish</h2>
<p>Every quotation on this page was looked up in its document before it was shown.</p>
<ul><li><a class="button" href="${file('html')}" download>Download the page</a></li><li><a href="${file('md')}" download>Markdown</a></li><li><a href="${file('json')}" download>Data (JSON)</a></li></ul></aside>
${shown.main}
<section class="coverage" aria-labelledby="coverage"><h2 id="coverage">The coverage in this record</h2><ul>
${report.documents.map(covered)}
</ul></section>
${shown.foot}`,
  }
}

function covered({ id, title, publisher, statements, copyOf }: StoryDocument): Markup {
  return html`<li><a href="${documentAddress(id)}">${isolated(title ?? id)}</a> <span class="from">${publisher === undefined ? null : html`${isolated(publisher)} · `}${counted(statements, 'statement')}${copyOf === undefined ? null : html` · the text of ${isolated(copyOf)}`}</span></li>`
}
