import type { ShownDocument } from '../../operations/desk/index.js'
import { html, isolated, joined, langOf, linkTo, type Markup, timeOf } from '../../operations/desk/markup.js'
import type { BlockKind, DocumentRecord, SpanRecord, StatementRecord } from '../../types/index.js'
import { noteId, placeId } from '../parts/address.js'
import type { Page } from '../parts/frame.js'
import { counted } from '../parts/labels.js'
import { type Marking, marked } from '../parts/marked.js'
import { type Look, looksOf, nameOf } from '../parts/voices.js'
import { note } from './note.js'

/** A document: its text as it was read, every statement marked in place, and beside it what is known of each. */
export function documentPage({ kept, judgements, readings }: ShownDocument): Page {
  const { record } = kept
  const looks = looksOf(record.statements)
  const title = record.title ?? record.id
  return {
    title,
    place: null,
    look: 'document-page',
    main: html`<article class="paper" aria-labelledby="title">
<header class="top">
<p class="kicker">${facts(record)}</p>
<h1 id="title" dir="auto">${title}</h1>
<p class="from">${counted(record.statements.length, 'statement')}${kept.copyOf === null ? null : html` · a copy of ${isolated(kept.copyOf)}`} · ${origin(record)}${readings > 1 ? html` · ${counted(readings, 'reading')} kept` : null}</p>
${legend(looks)}
</header>
<div class="beside">
<div class="text" dir="auto"${langOf(record.language ?? null)}>
${text(record, looks)}
</div>
<section class="notes" aria-labelledby="notes">
<h2 id="notes">Who says what, and why</h2>
${record.statements.length === 0 ? html`<p>No statement was found in this document.</p>` : null}
<ol>
${record.statements.map((one) => note(one, { record, look: looks.get(nameOf(one))!, judgements }))}
</ol>
</section>
</div>
</article>`,
  }
}

function facts({ publisher, published, byline }: DocumentRecord): Markup {
  return joined(
    [
      ...(publisher === undefined ? [] : [isolated(publisher)]),
      ...(published === undefined ? [] : [timeOf(published)]),
      ...(byline === undefined ? [] : [isolated(byline)]),
    ],
    ' · ',
  )
}

function origin(record: DocumentRecord): Markup {
  const link = linkTo(record, null)
  return link === null ? html`<bdi>${record.id}</bdi>` : html`<a href="${link}" rel="noreferrer">Open the original</a>`
}

function legend(looks: ReadonlyMap<string, Look>): Markup | null {
  if (looks.size === 0) return null
  return html`<ul class="legend" aria-label="Speakers">
${[...looks.values()].map(
  ({ name, letters, colour, statements }) =>
    html`<li class="${colour}"><span class="letters">${letters}</span> ${isolated(name)} <span class="count">${statements}</span></li>`,
)}
</ul>`
}

/** Block by block; what stands between blocks stands between them here, too, so that nothing of the text is missing. */
function text(record: DocumentRecord, looks: ReadonlyMap<string, Look>): Markup {
  const markings = record.statements.flatMap((one) => markingsOf(one, looks.get(nameOf(one))!))
  const pieces: Markup[] = []
  let done = 0
  const loose = (end: number) => {
    if (record.text.slice(done, end).trim() !== '')
      pieces.push(html`<p class="loose">${marked(record.text, [done, end], markings)}</p>`)
  }
  for (const { kind, start, end } of record.blocks) {
    if (start < done) continue
    loose(start)
    pieces.push(block(kind, marked(record.text, [start, end], markings)))
    done = end
  }
  loose(record.text.length)
  return html`${pieces}`
}

function block(kind: BlockKind, words: Markup): Markup {
  switch (kind) {
    case 'headline':
      return html`<p class="headline" dir="auto">${words}</p>`
    case 'heading':
      return html`<h2 class="heading" dir="auto">${words}</h2>`
    default:
      return html`<p class="${kind}" dir="auto">${words}</p>`
  }
}

/** The words said, with a link behind the last; and, more quietly, the words that tell who and how. */
function markingsOf(one: StatementRecord, look: Look): Marking[] {
  const said = one.content.length > 0 ? one.content : one.cue.length > 0 ? one.cue : one.source
  const last = said.at(-1)
  const link = html`<sup><a class="letters" href="#${noteId(one.id)}" aria-label="${`${look.letters}: ${look.name}, who and why`}">${look.letters}</a></sup>`
  const words = said.map((span, at): Marking => {
    const id = at === 0 ? html` id="${placeId(one.id)}"` : null
    return {
      span,
      open: html`<mark class="said ${look.colour}"${id} data-said="${one.id}"`,
      tag: 'mark',
      ...(span === last ? { tail: link } : {}),
    }
  })
  const quiet = (spans: readonly SpanRecord[], name: string) =>
    spans.map((span): Marking => ({ span, open: html`<span class="${name}" data-said="${one.id}"`, tag: 'span' }))
  return [
    ...words,
    ...(said === one.source ? [] : quiet(one.source, 'source')),
    ...(said === one.cue ? [] : quiet(one.cue, 'cue')),
  ]
}
