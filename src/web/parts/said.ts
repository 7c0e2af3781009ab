import type { Hit } from '../../operations/desk/index.js'
import { html, isolated, joined, langOf, type Markup, timeOf } from '../../operations/desk/markup.js'
import { documentAddress, speakerAddress } from './address.js'
import { KINDS, MODES, sureness } from './labels.js'
import { wordsOf } from './words.js'

/** One statement in a list: who, the words, and where they stand. */
export function said(hit: Hit): Markup {
  const { document, statement, copyOf } = hit
  const title = document.title ?? document.id
  const outlet = document.publisher ?? null
  const facts = [
    html`<a href="${documentAddress(document.id, statement.id)}">${isolated(title)}</a>`,
    ...(outlet === null ? [] : [isolated(outlet)]),
    ...(document.published === undefined ? [] : [timeOf(document.published)]),
    ...(statement.via.length === 0
      ? []
      : [html`by way of ${isolated(statement.via.map(({ name }) => name).join(', '))}`]),
    ...(copyOf === null ? [] : [html`a copy of ${isolated(copyOf)}`]),
  ]
  return html`<li class="hit">
<p class="who">${speakers(hit)} ${badges(hit)}</p>
<blockquote class="${statement.kind}" dir="auto"${langOf(document.language ?? null)}>${wordsOf(hit)}</blockquote>
<p class="where">${joined(facts, ' · ')}</p>
</li>`
}

function speakers({ statement }: Hit): Markup {
  const names = statement.speakers.map(({ name, kind }) =>
    kind === 'unnamed'
      ? html`<b>${isolated(name)}</b>`
      : html`<b><a href="${speakerAddress(name)}">${isolated(name)}</a></b>`,
  )
  return names.length === 0 ? html`<b class="nobody">Nobody named</b>` : joined(names, ', ')
}

function badges({ statement: { kind, mode, confidence } }: Hit): Markup {
  const words = [
    KINDS[kind],
    ...(mode === 'said' ? [] : [MODES[mode]]),
    ...(confidence < 0.75 ? [sureness(confidence)] : []),
  ]
  return joined(
    words.map((one) => html`<span class="badge">${one}</span>`),
    ' ',
  )
}
