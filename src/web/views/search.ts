import type { About, Answer, Count, Counts, Question } from '../../operations/desk/index.js'
import { dayOf, html, isolated, type Markup } from '../../operations/desk/markup.js'
import type { Kind, Mode } from '../../types/index.js'
import { address } from '../parts/address.js'
import type { Page } from '../parts/frame.js'
import { counted, KINDS, MODES } from '../parts/labels.js'
import { said } from '../parts/said.js'

/** What was asked, as it stands in the address. */
export type Asked = Readonly<Record<(typeof FIELDS)[number], string>>

/** The names of a question's parts in the address. */
export const FIELDS = ['q', 'speaker', 'outlet', 'since', 'until', 'kind', 'mode', 'sort', 'after'] as const

const SORTS = { newest: 'Newest first', oldest: 'Oldest first', shortest: 'Shortest first' } as const

/** The question to the record. */
export function questionOf(asked: Asked): Question {
  const { q, speaker, outlet, since, until, after } = asked
  const told = Object.entries({ words: q, speaker, outlet, since, until, after }).filter(
    ([, value]) => value.trim() !== '',
  )
  return {
    ...Object.fromEntries(told),
    ...(asked.kind in KINDS ? { kind: asked.kind as Kind } : {}),
    ...(asked.mode in MODES ? { mode: asked.mode as Mode } : {}),
    ...(asked.sort in SORTS ? { sort: asked.sort as keyof typeof SORTS } : {}),
  }
}

/** What the page shows: an answer, or why there is none. */
export interface Found {
  readonly asked: Asked
  readonly about: About
  readonly found: { readonly answer: Answer; readonly counts: Counts } | null
  /** Why the question could not be understood. */
  readonly problem: string | null
}

/** Search: the words, what narrows them, and the statements found. */
export function searchPage({ asked, about, found, problem }: Found): Page {
  const plain = !FIELDS.some((field) => asked[field] !== '')
  const title = asked.q === '' ? (plain ? 'What did they say?' : 'Search') : `${asked.q}: search`
  return {
    title,
    place: 'search',
    look: 'search-page',
    main: html`<div class="hero${plain ? ' open' : ''}">
<h1>${plain ? 'What did they say?' : 'Search'}</h1>
${plain ? html`<p class="from">${counted(about.statements, 'statement')} in ${counted(about.documents, 'document')}, each in its exact words and at its place.</p>` : null}
${form(asked)}
</div>
${problem === null ? null : html`<p class="problem" role="alert">${problem}</p>`}
${found === null ? null : results(asked, found, plain)}`,
  }
}

function form(asked: Asked): Markup {
  const more = ['since', 'until', 'kind', 'mode', 'sort'].some((field) => asked[field as keyof Asked] !== '')
  return html`<form class="ask" method="get" action="/" role="search">
<div class="row"><label class="wide"><span class="hidden">Words</span>
<input type="search" name="q" value="${asked.q}" placeholder="Words, a &quot;phrase&quot;, treat*, this OR that" data-key="/"></label>
<button type="submit" class="first">Search</button></div>
<div class="row fields">
<label><span>Speaker</span><input name="speaker" value="${asked.speaker}" autocomplete="off"></label>
<label><span>Outlet</span><input name="outlet" value="${asked.outlet}" autocomplete="off"></label>
</div>
<details class="fields"${more ? html` open` : null}><summary>Time, kind and order</summary><div class="row fields">
<label><span>From</span><input name="since" value="${asked.since}" placeholder="2026-10" size="10" autocomplete="off"></label>
<label><span>Until</span><input name="until" value="${asked.until}" placeholder="2026-10-31" size="10" autocomplete="off"></label>
${choice('Kind', { '': 'Any', ...KINDS }, asked.kind)}
${choice('Mode', { '': 'Any', ...MODES }, asked.mode)}
${choice('Order', SORTS, asked.sort)}
</div></details>
</form>`
}

function choice(label: string, choices: Readonly<Record<string, string>>, chosen: string): Markup {
  const name = label === 'Order' ? 'sort' : label.toLowerCase()
  return html`<label><span>${label}</span><select name="${name}">
${Object.entries(choices).map(([value, words]) => html`<option value="${value}"${value === chosen ? html` selected` : null}>${words}</option>`)}
</select></label>`
}

function results(asked: Asked, { answer, counts }: NonNullable<Found['found']>, plain: boolean): Markup {
  const chips = chosen(asked)
  return html`<div class="columns">
<section class="results" aria-labelledby="found">
<h2 id="found">${plain ? 'Latest' : counts.statements === 0 ? 'Nothing found' : html`${counts.more ? 'At least ' : null}${counted(counts.statements, 'statement')}`}</h2>
${chips.length === 0 ? null : html`<ul class="chips" aria-label="Narrowed to">${chips}</ul>`}
${answer.hits.length === 0 ? nothing(plain) : html`<ol class="hits">${answer.hits.map(said)}</ol>`}
${paging(asked, answer)}
</section>
${counts.statements === 0 ? null : facets(asked, counts)}
</div>`
}

function nothing(plain: boolean): Markup {
  return plain
    ? html`<p>The record is empty. Add coverage with <code>onrecord add FILES</code>, and reload this page.</p>`
    : html`<p>No statement answers the question. Fewer words find more; <code>treat*</code> finds every word that begins so.</p>`
}

/** What the question is narrowed to; each leads to the question without it. */
function chosen(asked: Asked): Markup[] {
  const shown = {
    speaker: 'speaker',
    outlet: 'outlet',
    since: 'from',
    until: 'until',
    kind: 'kind',
    mode: 'mode',
  } as const
  return Object.entries(shown).flatMap(([field, label]) => {
    const value = asked[field as keyof Asked]
    if (value === '') return []
    const words = field === 'kind' ? KINDS[value as Kind] : field === 'mode' ? MODES[value as Mode] : value
    const without = address('/', { ...asked, after: '', [field]: '' })
    return [
      html`<li><a href="${without}">${label}: ${isolated(words ?? value)} <span aria-hidden="true">×</span><span class="hidden">, remove</span></a></li>`,
    ]
  })
}

function paging(asked: Asked, { next }: Answer): Markup | null {
  if (next === null && asked.after === '') return null
  return html`<nav class="pages" aria-label="Pages"><ul>
${asked.after === '' ? null : html`<li><a href="${address('/', { ...asked, after: '' })}">First page</a></li>`}
${next === null ? null : html`<li><a class="button" rel="next" href="${address('/', { ...asked, after: next })}">Next page</a></li>`}
</ul></nav>`
}

/** A facet with more names is a list that nobody reads. */
const MOST = 10

function facets(asked: Asked, counts: Counts): Markup {
  const narrowed = (more: Partial<Asked>) => address('/', { ...asked, after: '', ...more })
  const months = counts.months.filter(({ name }) => /^\d{4}-\d{2}$/.test(name)).slice(-12)
  return html`<aside class="facets" aria-label="Narrow down">
${facet('Speakers', counts.speakers, { to: (speaker) => narrowed({ speaker }) })}
${facet('Outlets', counts.outlets, { to: (outlet) => narrowed({ outlet }) })}
${facet('Months', months, { to: (since) => narrowed({ since, until: since }), words: (month) => dayOf(month) ?? month })}
${facet('Kind', counts.kinds, { to: (kind) => narrowed({ kind }), words: (kind) => KINDS[kind as Kind] })}
${facet('Mode', counts.modes, { to: (mode) => narrowed({ mode }), words: (mode) => MODES[mode as Mode] })}
${counts.more ? html`<p class="from">Of the newest ${counted(counts.statements, 'statement')}.</p>` : null}
</aside>`
}

interface FacetLinks {
  to(name: string): string
  /** The name in words; when left out, as it is. */
  words?(name: string): string
}

function facet(title: string, counts: readonly Count[], { to, words = (name) => name }: FacetLinks): Markup | null {
  if (counts.length === 0) return null
  const id = `facet-${title.toLowerCase()}`
  const most = Math.max(1, ...counts.map(({ statements }) => statements))
  return html`<section aria-labelledby="${id}"><h3 id="${id}">${title}</h3><ul>
${counts
  .slice(0, MOST)
  .map(
    ({ name, statements }) =>
      html`<li><a href="${to(name)}">${isolated(words(name))}</a> <span class="count">${statements.toLocaleString('en')}</span>${bar(statements / most)}</li>`,
  )}
</ul></section>`
}

/** A share as a bar; the figure stands beside it, so it is decoration. */
function bar(share: number): Markup {
  return html`<svg aria-hidden="true" viewBox="0 0 100 2" preserveAspectRatio="none"><rect class="bar" width="${Math.round(share * 100)}" height="2"/></svg>`
}
