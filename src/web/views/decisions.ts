import { html, isolated, type Markup } from '../../operations/desk/markup.js'
import type { StatementJudgement, StatementRuling } from '../../types/index.js'
import { documentAddress } from '../parts/address.js'
import type { Page } from '../parts/frame.js'
import { counted } from '../parts/labels.js'

/** Older ones are in the export. */
const MOST = 200

const SAID: Readonly<Record<StatementRuling, string>> = {
  'spoken-by': 'was said by',
  'by-nobody-named': 'was said by nobody who is named',
  'no-statement': 'is no statement',
  split: 'is two statements',
  merged: 'is one with another',
  withdrawn: 'was withdrawn',
}

/** Every decision, newest first: who, when, why; and how to take it back or take all of it elsewhere. */
export function decisionsPage(
  judgements: readonly StatementJudgement[],
  holds: ReadonlySet<StatementJudgement>,
  form: Markup | null,
): Page {
  return {
    title: 'Decisions',
    place: 'review',
    look: 'decisions-page',
    main: html`<header class="top"><h1>Decisions</h1>
<p class="from">${counted(judgements.length, 'decision')}. None is ever deleted: taking one back is a decision, too. <a href="/review">Back to the queue</a></p>
<p><a class="button" href="/review/gold.ndjson" download>Export as gold (NDJSON)</a></p></header>
<ol class="decisions">
${[...judgements]
  .reverse()
  .slice(0, MOST)
  .map((one) => decision(one, holds.has(one) ? form : null))}
</ol>`,
  }
}

function decision(one: StatementJudgement, form: Markup | null): Markup {
  const { statement, says, speaker, by, at, because } = one
  return html`<li><blockquote dir="auto">${statement.at?.exact ?? statement.id}</blockquote>
<p><b>${SAID[says]}</b>${speaker === undefined ? null : html` ${isolated(speaker.name)}`}${because === '' ? null : html`: ${isolated(because)}`}</p>
<p class="where">${isolated(by)}, <time datetime="${at}">${at.slice(0, 16).replace('T', ' ')}</time> · <a href="${documentAddress(statement.document, statement.id)}">${isolated(statement.document)}</a></p>
${form === null ? null : html`<form class="decide" method="post" action="/review/decide">${form}<input type="hidden" name="document" value="${statement.document}"><input type="hidden" name="statement" value="${statement.id}"><input type="hidden" name="back" value="/review/decisions"><button name="says" value="withdrawn">Take it back<span class="hidden">: ${statement.at?.exact ?? statement.id}</span></button></form>`}
</li>`
}
