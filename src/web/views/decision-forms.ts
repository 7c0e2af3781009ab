import { html, isolated, type Markup } from '../../operations/desk/markup.js'
import type { DocumentRecord, SpeakerKind, StatementRecord } from '../../types/index.js'
import { type Candidate, candidatesOf, cutPlaces, neighboursOf } from '../parts/doubtful.js'
import { percent } from '../parts/labels.js'

/** What the forms are made with. */
export interface Deciding {
  readonly record: DocumentRecord
  readonly form: Markup
  readonly by: string | null
}

/** The kinds of speakers, in words. */
export const SPEAKERS: Readonly<Record<SpeakerKind, string>> = {
  person: 'a person',
  organisation: 'an organisation',
  group: 'a group',
  document: 'a document',
  unnamed: 'somebody unnamed',
}

/** Everything that can be decided about a statement. Each is a form of its own that works without a script. */
export function decisionForms(one: StatementRecord, deciding: Deciding): Markup {
  const { record } = deciding
  return html`${assigning(one, deciding)}
<div class="others">
${splitting(one, deciding, cutPlaces(one, record))}
${merging(one, deciding, neighboursOf(one, record))}
</div>`
}

function assigning(one: StatementRecord, deciding: Deciding): Markup {
  const candidates = candidatesOf(one, deciding.record)
  return html`<form class="decide" method="post" action="/review/decide">${hidden(one, deciding)}
<fieldset><legend>Who said it</legend>
<div class="choices">${candidates.map(candidate)}</div>
<div class="choice other"><input type="radio" name="speaker" value="" id="other" data-with="name"><label for="other">Somebody else <kbd>a</kbd></label>
<input name="name" aria-label="Name of somebody else" maxlength="200" autocomplete="off" data-key="a" data-chooses="other"><select name="kind" aria-label="Who that is">${Object.entries(SPEAKERS).map(([value, words]) => html`<option value="${value}">${words}</option>`)}</select></div>
</fieldset>
<div class="row who-decides">
<label><span>Why, in your words (optional)</span><input name="because" maxlength="500" autocomplete="off"></label>
${name(deciding)}
</div>
<p class="buttons"><button class="first" name="says" value="spoken-by" data-key="Enter">Assign <kbd>↵</kbd></button>
<button name="says" value="by-nobody-named" data-key="u">Nobody is named <kbd>u</kbd></button>
<button name="says" value="no-statement" data-key="r">Not a statement <kbd>r</kbd></button></p>
</form>`
}

function candidate({ party, share, now }: Candidate, at: number): Markup {
  const id = `candidate-${at + 1}`
  return html`<div class="choice"><input type="radio" name="speaker" value="${JSON.stringify([party.name, party.kind])}" id="${id}" data-key="${at + 1}"${now ? html` checked` : null}>
<label for="${id}">${isolated(party.name)} <span class="from">${now ? 'as it stands' : share === null ? 'speaks here, too' : 'rival'}${share === null ? null : html`, ${percent(share)}`}</span> <kbd>${at + 1}</kbd></label></div>`
}

function name({ by }: Deciding): Markup {
  return html`<label><span>Decided by</span><input name="by" required maxlength="80" autocomplete="name" value="${by ?? ''}"></label>`
}

function hidden(one: StatementRecord, { record, form }: Deciding): Markup {
  return html`${form}<input type="hidden" name="document" value="${record.id}"><input type="hidden" name="statement" value="${one.id}">`
}

function splitting(one: StatementRecord, deciding: Deciding, places: ReturnType<typeof cutPlaces>): Markup | null {
  if (places.length === 0) return null
  return html`<details><summary data-key="s">Split it in two <kbd>s</kbd></summary>
<form class="decide" method="post" action="/review/decide">${hidden(one, deciding)}
<fieldset><legend>The second statement begins after</legend>
${places.map(({ cut, before, after }, at) => html`<div class="choice"><input type="radio" name="cut" value="${cut}" id="cut-${at}"${at === 0 ? html` checked` : null}><label for="cut-${at}"><bdi>${before}</bdi> <b aria-hidden="true">‖</b> <bdi>${after}</bdi></label></div>`)}
</fieldset>${name(deciding)}
<p class="buttons"><button name="says" value="split">Split</button></p></form></details>`
}

function merging(one: StatementRecord, deciding: Deciding, neighbours: readonly StatementRecord[]): Markup | null {
  if (neighbours.length === 0) return null
  const words = ({ content }: StatementRecord) => content.map((span) => deciding.record.text.slice(...span)).join(' … ')
  return html`<details><summary data-key="m">Merge with a neighbour <kbd>m</kbd></summary>
<form class="decide" method="post" action="/review/decide">${hidden(one, deciding)}
<fieldset><legend>It is one statement with</legend>
${neighbours.map((other, at) => html`<div class="choice"><input type="radio" name="with" value="${other.id}" id="with-${at}"${at === 0 ? html` checked` : null}><label for="with-${at}"><bdi>${words(other)}</bdi></label></div>`)}
</fieldset>${name(deciding)}
<p class="buttons"><button name="says" value="merged">Merge</button></p></form></details>`
}
