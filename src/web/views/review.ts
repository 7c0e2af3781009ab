import type { Doubt, Queue, ShownDocument } from '../../operations/desk/index.js'
import { html, isolated, langOf, type Markup, timeOf } from '../../operations/desk/markup.js'
import type { StatementRecord } from '../../types/index.js'
import { address, documentAddress } from '../parts/address.js'
import { passageAround } from '../parts/doubtful.js'
import type { Page } from '../parts/frame.js'
import { counted, KINDS, MODES, percent, ruleWords, sureness } from '../parts/labels.js'
import { marked } from '../parts/marked.js'
import { decisionForms } from './decision-forms.js'

/** What the review shows. */
export interface Reviewed {
  readonly queue: Queue
  /** The statement that is looked at, with its document; null where there is none. */
  readonly current: { readonly statement: StatementRecord; readonly document: ShownDocument } | null
  /** Its place in the queue; -1 where it was named by hand. */
  readonly at: number
  /** What was just decided, as "document#statement", so that it can be taken back at once. */
  readonly done: string | null
  /** A hidden field of every form; null where nobody is signed in. */
  readonly form: Markup | null
  /** The name under which decisions are kept. */
  readonly by: string | null
}

/** The queue: what is in doubt, the most harmful first, one statement at a time, with everything that can be decided about it. */
export function reviewPage(told: Reviewed): Page {
  const { queue, current, at } = told
  const { doubts, more } = queue
  return {
    title: 'Review',
    place: 'review',
    look: 'review-page',
    main: html`<header class="top"><h1>Review</h1>
<p class="from">${doubts.length === 0 ? 'Nothing is in doubt' : html`${counted(doubts.length, 'statement')}${more ? html` (the newest ones)` : null} in doubt: nobody is known to have said it, or onrecord is not sure. What does most harm in the wrong mouth comes first.`} <a href="/review/decisions">Decisions and gold</a></p>
</header>
${undo(told)}
<div class="desk">
${current === null ? html`<section class="case"><h2>All done</h2><p>Every statement has a speaker that onrecord is sure of, or was decided by somebody.</p></section>` : caseOf(current, told)}
${doubts.length === 0 ? null : list(doubts, at)}
</div>
<p class="switch-keys"><label><input type="checkbox" data-toggle-keys checked> Single keys press the buttons they stand on</label></p>`,
  }
}

function undo({ done, form }: Reviewed): Markup | null {
  if (done === null || form === null) return null
  const at = done.lastIndexOf('#')
  return html`<form class="undo" method="post" action="/review/decide" role="status">${form}
<input type="hidden" name="document" value="${done.slice(0, at)}"><input type="hidden" name="statement" value="${done.slice(at + 1)}">
<p>Kept. <button name="says" value="withdrawn" data-key="z">Take it back <kbd>z</kbd></button></p></form>`
}

function caseOf({ statement, document }: NonNullable<Reviewed['current']>, told: Reviewed): Markup {
  const { record } = document.kept
  const { queue, at, form, by } = told
  const next = queue.doubts[at + 1]
  const before = at > 0 ? queue.doubts[at - 1] : undefined
  return html`<section class="case" aria-labelledby="case">
<h2 id="case">${question(statement)}</h2>
<p class="where"><a href="${documentAddress(record.id, statement.id)}">${isolated(record.title ?? record.id)}</a>${record.publisher === undefined ? null : html` · ${isolated(record.publisher)}`}${record.published === undefined ? null : html` · ${timeOf(record.published)}`}</p>
${passage(statement, document)}
<p class="badges"><span class="badge">${KINDS[statement.kind]}</span> <span class="badge">${MODES[statement.mode]}</span> <span class="badge">${sureness(statement.confidence)} (${percent(statement.confidence)})</span></p>
${reasons(statement)}
${form === null ? html`<p class="problem"><a href="${address('/sign-in', { back: '/review' })}">Sign in</a> to decide. The token stands where <code>onrecord serve</code> was started.</p>` : decisionForms(statement, { record, form, by })}
<nav class="pages" aria-label="Queue"><ul>
${before === undefined ? null : html`<li><a data-key="k" href="${doubtAddress(before)}">Previous <kbd>k</kbd></a></li>`}
${next === undefined ? null : html`<li><a data-key="j" href="${doubtAddress(next)}">Skip to the next <kbd>j</kbd></a></li>`}
</ul></nav>
</section>`
}

function question({ speakers, mode }: StatementRecord): Markup {
  if (speakers.length > 0) return html`Was it ${isolated(speakers.map(({ name }) => name).join(' and '))}?`
  return mode === 'asked'
    ? html`Who asked this?`
    : mode === 'thought'
      ? html`Whose thought is this?`
      : html`Who said this?`
}

/** The paragraphs around it, as they stand in the document. */
function passage(one: StatementRecord, { kept: { record } }: ShownDocument): Markup {
  const [from, to] = passageAround(one, record)
  const spans = [
    ...one.content.map((span) => ({ span, open: html`<mark`, tag: 'mark' as const })),
    ...one.cue.map((span) => ({ span, open: html`<span class="cue"`, tag: 'span' as const })),
    ...one.source.map((span) => ({ span, open: html`<span class="source"`, tag: 'span' as const })),
  ]
  const blocks = record.blocks.filter(({ start, end }) => start >= from && end <= to)
  const shown = blocks.length > 0 ? blocks.map(({ start, end }) => [start, end] as const) : [[from, to] as const]
  return html`<div class="passage" dir="auto"${langOf(record.language ?? null)}>${shown.map(([start, end]) => html`<p dir="auto">${marked(record.text, [start, end], spans)}</p>`)}</div>`
}

function reasons({ reasons }: StatementRecord): Markup | null {
  const told = reasons.map(({ rule, note }) => note ?? ruleWords(rule))
  if (told.length === 0) return null
  return html`<details><summary>What onrecord saw</summary><ul class="reasons">${told.map((one) => html`<li>${one}</li>`)}</ul></details>`
}

/** The queue beside the case: enough to see what comes, no more. */
const SHOWN = 15

function list(doubts: readonly Doubt[], at: number): Markup {
  const from = Math.max(0, Math.min(at - 3, doubts.length - SHOWN))
  return html`<nav class="queue" aria-label="In doubt"><ol start="${from + 1}">
${doubts.slice(from, from + SHOWN).map((one, i) => item(one, from + i === at))}
</ol>${doubts.length > from + SHOWN ? html`<p class="from">and ${counted(doubts.length - from - SHOWN, 'more', 'more')}</p>` : null}</nav>`
}

function item(doubt: Doubt, current: boolean): Markup {
  const { hit, cue, harm, why } = doubt
  const words = hit.anchors.map(({ exact }) => exact).join(' … ')
  return html`<li><a href="${doubtAddress(doubt)}"${current ? html` aria-current="true"` : null}>
<span class="harm harm-${harm}">${cue === '' ? 'no verb' : cue.slice(0, 40)}</span> <span class="snippet" dir="auto">${words.slice(0, 70)}${words.length > 70 ? '…' : ''}</span> <span class="from">${why === 'unattributed' ? 'nobody known' : `${hit.statement.speakers.map(({ name }) => name).join(', ')}, ${percent(hit.statement.confidence)}`}</span></a></li>`
}

/** Where a statement is reviewed. */
function doubtAddress({ hit }: Doubt): string {
  return address('/review', { document: hit.document.id, statement: hit.statement.id })
}
