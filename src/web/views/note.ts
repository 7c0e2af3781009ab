import { html, isolated, joined, type Markup } from '../../operations/desk/markup.js'
import type { DocumentRecord, PartyRecord, SpanRecord, StatementJudgement, StatementRecord } from '../../types/index.js'
import { address, noteId, placeId, speakerAddress } from '../parts/address.js'
import { KINDS, MODES, namesOf, percent, ruleWords, sureness } from '../parts/labels.js'
import type { Look } from '../parts/voices.js'

/** What a note is made from. */
export interface Noted {
  readonly record: DocumentRecord
  readonly look: Look
  readonly judgements: readonly StatementJudgement[]
}

/** More words of a statement are in the text beside it. */
const MOST = 90

/** What is known of one statement: who, how it came, how sure that is, why, and who else it might be. */
export function note(one: StatementRecord, { record, look, judgements }: Noted): Markup {
  const words = one.content.length > 0 ? one.content : one.cue
  const decided = judgements.filter(({ statement }) => statement.id === one.id || one.id.startsWith(`${statement.id}~`))
  return html`<li class="note ${look.colour}" id="${noteId(one.id)}" data-note="${one.id}">
<h3><span class="letters">${look.letters}</span> ${speakers(one)}</h3>
<p class="badges"><span class="badge">${KINDS[one.kind]}</span> ${one.mode === 'said' ? null : html`<span class="badge">${MODES[one.mode]}</span> `}<span class="badge ${one.confidence < 0.75 ? 'low' : ''}">${sureness(one.confidence)} (${percent(one.confidence)})</span></p>
<p class="snippet" dir="auto"><a href="#${placeId(one.id)}">${shortened(record.text, words)}</a></p>
<dl>${facts(one, record)}</dl>
${why(one, decided)}
<p class="act"><a href="${address('/review', { document: record.id, statement: one.id })}">Review<span class="hidden"> this statement</span></a></p>
</li>`
}

function speakers({ speakers, source }: StatementRecord): Markup {
  if (speakers.length === 0)
    return html`<span class="nobody">${source.length === 0 ? 'Nobody named' : 'Not settled who'}</span>`
  return joined(
    speakers.map(({ name, kind }) =>
      kind === 'unnamed' ? isolated(name) : html`<a href="${speakerAddress(name)}">${isolated(name)}</a>`,
    ),
    ', ',
  )
}

function shortened(text: string, spans: readonly SpanRecord[]): string {
  const words = spans
    .map((span) => text.slice(...span))
    .join(' … ')
    .replace(/\s+/g, ' ')
  if (words.length <= MOST) return words
  return `${words.slice(0, MOST).replace(/\s\S*$/, '')} …`
}

function facts(one: StatementRecord, { text }: DocumentRecord): Markup[] {
  const cut = (spans: readonly SpanRecord[] | undefined) => (spans ?? []).map((span) => text.slice(...span)).join(' … ')
  const told: [string, string][] = [
    ['Named here as', one.speakers.some(({ name }) => name === cut(one.source)) ? '' : cut(one.source)],
    ['Told by', cut(one.cue)],
    ['Asked', cut(one.prompt)],
    ['To', parties(one.addressees)],
    ['By way of', parties(one.via)],
    [
      'When',
      one.when === undefined
        ? ''
        : `${cut([one.when.span])}${one.when.start === undefined ? '' : ` (${one.when.start.slice(0, 10)})`}`,
    ],
  ]
  return told
    .filter(([, words]) => words !== '')
    .map(([term, words]) => html`<dt>${term}</dt><dd dir="auto">${words}</dd>`)
}

const parties = (list: readonly PartyRecord[]): string => (list.length === 0 ? '' : namesOf(list))

function why({ reasons, rivals }: StatementRecord, decided: readonly StatementJudgement[]): Markup {
  const given = reasons.map(({ rule, note }) => html`<li>${note ?? ruleWords(rule)}</li>`)
  return html`<details><summary>Why${rivals.length === 0 ? null : html`, and who else`}</summary>
<ul class="reasons">${given}</ul>
${rivals.length === 0 ? null : html`<p class="term">It might also be</p><ul class="rivals">${rivals.map(({ party, confidence }) => html`<li>${isolated(party.name)} <span class="count">${percent(confidence)}</span></li>`)}</ul>`}
${decided.map(({ by, at }) => html`<p class="decided">Decided by ${isolated(by)} on ${at.slice(0, 10)}.</p>`)}
</details>`
}
