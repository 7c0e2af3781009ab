import type { KnownSpeaker, SpokenTheme } from '../../operations/desk/index.js'
import { dayOf, html, isolated, joined, type Markup, timeOf } from '../../operations/desk/markup.js'
import type { AppearanceRecord, RoleRecord, SayingRecord, SpeakerReport } from '../../types/index.js'
import { address, documentAddress, speakerAddress } from '../parts/address.js'
import type { Page } from '../parts/frame.js'
import { counted, KINDS, MODES } from '../parts/labels.js'
import { identity } from './identity.js'
import { overTime } from './over-time.js'

/** Somebody, and what is shown by theme; no themes where they are not shown. */
export interface ShownSpeaker extends KnownSpeaker {
  readonly themes: readonly SpokenTheme[]
}

/** How a speaker's page was asked for. */
export interface SpeakerWish {
  readonly name: string
  readonly by: 'time' | 'theme'
  /** How many sayings are passed over. */
  readonly from: number
  /** A hidden field of every form that changes something; null where nobody is signed in. */
  readonly form: Markup | null
}

/** A page of somebody who speaks every day would be long: so many at a time. */
const MOST = 100

/** Somebody's page: what they said, over time or by theme, and why these names are one. */
export function speakerPage(known: ShownSpeaker, wish: SpeakerWish): Page {
  const { report } = known
  const sayings = [...report.statements].sort((a, b) => compare(b.published ?? '', a.published ?? ''))
  return {
    title: report.name,
    place: null,
    look: 'speaker-page',
    main: html`<header class="top">
<p class="kicker">${report.kind}${report.wikidata === undefined ? null : html` · ${report.wikidata}`}</p>
<h1 dir="auto">${report.name}</h1>
${roles(report)}
<p class="from">${counted(report.statements.length, 'statement')} in ${counted(report.documents.length, 'document')}${report.otherNames.length === 0 ? null : html` · also printed as ${joined(report.otherNames.map(isolated), ', ')}`}</p>
</header>
${others(known)}
<section aria-labelledby="said">
<h2 id="said">What they said</h2>
${overTime(sayings)}
${switcher(wish)}
${wish.by === 'time' ? byTime(sayings, known, wish) : byTheme(sayings, known)}
</section>
${identity(report, wish.form)}`,
  }
}

function roles({ roles }: SpeakerReport): Markup | null {
  if (roles.length === 0) return null
  const told = new Map(roles.map((one) => [roleWords(one), one.document]))
  return html`<ul class="roles">${[...told].slice(0, 8).map(([words, document]) => html`<li><a href="${documentAddress(document)}">${isolated(words)}</a></li>`)}</ul>`
}

/** "mayor, Ostrel", and no body that the title names already: "Mayor of Ostrel". */
function roleWords({ title, body = '', standing }: RoleRecord): string {
  const where = body === '' || title.toLowerCase().includes(body.toLowerCase()) ? '' : `, ${body}`
  return `${title}${where}${standing === 'past' ? ' (former)' : standing === 'coming' ? ' (to be)' : ''}`
}

/** Who else the name may mean: nobody is silently taken for somebody. */
function others({ called, report }: KnownSpeaker): Markup | null {
  const rest = called.filter(({ id }) => id !== report.id)
  if (rest.length === 0) return null
  return html`<nav class="others" aria-label="Others of this name"><p>${rest.length === 1 ? 'Somebody else' : `${rest.length} others`} may be meant by this name:</p><ul>
${rest.slice(0, 12).map(({ id, name, roles, documents }) => html`<li><a href="${speakerAddress(id)}">${isolated(name)}</a> <span class="from">${roles[0] === undefined ? (documents[0]?.publisher ?? '') : roles[0].title}</span></li>`)}
</ul></nav>`
}

function switcher({ name, by }: SpeakerWish): Markup {
  const one = (value: SpeakerWish['by'], words: string) =>
    html`<li><a href="${address('/speakers', { name, by: value })}"${value === by ? html` aria-current="true"` : null}>${words}</a></li>`
  return html`<nav class="switch" aria-label="Order"><ul>${[one('time', 'Over time'), one('theme', 'By theme')]}</ul></nav>`
}

function byTime(sayings: readonly SayingRecord[], known: KnownSpeaker, { name, from }: SpeakerWish): Markup {
  const shown = sayings.slice(from, from + MOST)
  const months = new Map<string, SayingRecord[]>()
  for (const one of shown) {
    const month = one.published?.slice(0, 7) ?? 'undated'
    months.set(month, [...(months.get(month) ?? []), one])
  }
  return html`${[...months].map(
    ([
      month,
      list,
    ]) => html`<section class="month" aria-labelledby="in-${month}"><h3 id="in-${month}">${month === 'undated' ? 'Undated' : (dayOf(month) ?? month)} <span class="count">${list.length}</span></h3>
<ol class="hits">${list.map((one) => saying(one, known))}</ol></section>`,
  )}
${from + MOST < sayings.length ? html`<nav class="pages" aria-label="Pages"><ul><li><a class="button" rel="next" href="${address('/speakers', { name, from: String(from + MOST) })}">Earlier statements</a></li></ul></nav>` : null}`
}

function byTheme(sayings: readonly SayingRecord[], known: ShownSpeaker): Markup {
  const byKey = new Map(sayings.map((one) => [`${one.document}#${one.id}`, one]))
  const sections = known.themes.map(({ label, statements }) => ({
    label,
    list: statements.flatMap((key) => byKey.get(key) ?? []),
  }))
  return html`${sections.map(
    (
      { label, list },
      at,
    ) => html`<section class="month" aria-labelledby="theme-${at}"><h3 id="theme-${at}" dir="auto">${label} <span class="count">${list.length}</span></h3>
<ol class="hits">${list.slice(0, MOST).map((one) => saying(one, known))}</ol></section>`,
  )}
${sections.length === 0 ? html`<p>No theme holds these statements.</p>` : null}`
}

function saying(one: SayingRecord, { report, turns }: KnownSpeaker): Markup {
  const document = report.documents.find((each) => each.document === one.document)
  const turn = turns.find(({ statement }) => statement === `${one.document}#${one.id}`)
  const badges = [
    KINDS[one.kind],
    ...(one.mode === 'said' ? [] : [MODES[one.mode]]),
    ...(one.confidence < 0.75 ? ['unsure'] : []),
  ]
  return html`<li class="hit"><p class="who">${joined(
    badges.map((badge) => html`<span class="badge">${badge}</span>`),
    ' ',
  )}${turn === undefined ? null : html` <span class="badge turn">${turn.why === 'denial' ? 'may deny an earlier saying' : 'another number than before'}</span>`}</p>
<blockquote class="${one.kind}" dir="auto">${one.words.join(' … ')}</blockquote>
<p class="where">${where(one, document)}${turn === undefined ? null : html` · <a href="${earlier(turn.against)}">the earlier saying</a>`}</p></li>`
}

function where({ document, id, published }: SayingRecord, told: AppearanceRecord | undefined): Markup {
  const link = html`<a href="${documentAddress(document, id)}">${isolated(told?.title ?? document)}</a>`
  const facts = [
    link,
    ...(told?.publisher === undefined ? [] : [isolated(told.publisher)]),
    ...(published === undefined ? [] : [timeOf(published)]),
  ]
  return joined(facts, ' · ')
}

function earlier(key: string): string {
  const at = key.lastIndexOf('#')
  return documentAddress(key.slice(0, at), key.slice(at + 1))
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
