import type { Entry, VariantEntry } from '../entries.js'
import { badgesShown, chainLine, changesTold, PLACES, pauseAfter, promptLine, RELATIONS, towards } from '../phrases.js'
import { html, isolated, joined, type Markup } from './markup.js'
import { langOf, listed, sourceLink, timeOf, wordsShown } from './words.js'

/** What an entry need not say again. */
export interface Setting {
  /** All entries are from one document without an address: naming it under each would be noise. */
  readonly oneSource: boolean
  /** It stands right below what it answers, and is set beside it. */
  readonly answers?: boolean
}

/** One utterance: who, how, the words, where they stand, and how others printed them. */
export function entryItem(entry: Entry, setting: Setting): Markup {
  const quoted = entry.verb === null || entry.parts[0]?.quoted === true
  return html`<li class="${setting.answers ? 'said answer' : 'said'}" id="${entry.id}">
${prompt(entry)}${quoted ? quotation(entry) : report(entry)}
${whereabouts(entry, setting)}${variants(entry)}</li>`
}

function quotation(entry: Entry): Markup {
  return html`<p class="who">${speaker(entry)}</p>
<blockquote${langOf(entry.language)}>${wordsShown(entry.parts)}</blockquote>`
}

/** Reported words run on from the verb, as the outlet's own sentence did. */
function report(entry: Entry): Markup {
  const words = entry.parts.map(({ text }) => isolated(text))
  return html`<p class="report" dir="auto"${langOf(entry.language)}>${speaker(entry)}${pauseAfter(entry)}${joined(words, ' … ')}</p>`
}

function speaker(entry: Entry): Markup {
  const { verb, addressees } = entry
  const badges = badgesShown(entry).map((badge) => html` <span class="badge">${badge}</span>`)
  const how = towards(entry)
  const told = how === null ? null : html` ${how === 'to' ? 'to ' : ''}${listed(addressees)}`
  return html`<b><bdi>${entry.speaker}</bdi></b>${joined(badges, '')}${
    verb === null ? null : html` <span class="verb">${verb}${told}</span>`
  }`
}

function prompt({ prompt }: Entry): Markup | null {
  return prompt === null
    ? null
    : html`<p class="prompt" dir="auto">${promptLine(prompt)}</p>
`
}

function whereabouts(entry: Entry, { oneSource }: Setting): Markup | null {
  const { day, also, repliesTo, first } = entry
  const chain = chainLine(entry)
  const published = day?.is === 'published' ? html`, ${timeOf(day.date)}` : null
  const facts = [
    ...(oneSource ? [] : [html`${sourceLink(entry)}${published}`]),
    ...(day?.is === 'said' ? [html`said on ${timeOf(day.date)}`] : []),
    ...(chain === null ? [] : [isolated(chain)]),
    ...(repliesTo === null ? [] : [html`in reply to <a href="#${repliesTo.id}">${isolated(repliesTo.speaker)}</a>`]),
    ...(first === null ? [] : [html`first in ${sourceLink(first)}, ${timeOf(first.date)}`]),
    ...(also.length === 0 ? [] : [html`also in ${joined(also.map(sourceLink), ', ')}`]),
  ]
  return facts.length === 0
    ? null
    : html`<p class="where">${joined(facts, ' · ')}</p>
`
}

function variants(entry: Entry): Markup | null {
  const { variants, headlines } = entry
  const list = [...headlines, ...variants]
  if (list.length === 0) return null
  const others = list.length === 1 ? 'another report' : `${list.length} other reports`
  return html`<details class="variants"><summary>Compare ${others}</summary>
<ul>
${list.map((one) => variant(one, entry))}
</ul></details>
`
}

/** A quotation names its speaker again: whoever reads on from the line before would give it to the outlet there. */
function variant(one: VariantEntry, entry: Entry): Markup {
  const who = one.parts[0]?.quoted ? html`${isolated(entry.speaker)}: ` : null
  const place = PLACES[one.place] ?? null
  const published = one.published === null ? null : html`, ${timeOf(one.published)}`
  return html`<li${langOf(one.language)}>${wordsShown(one.parts, { differs: one.differs, lead: who })}
<p class="where">(${sourceLink(one)}${published}${place === null ? null : `, ${place}`}, ${RELATIONS[one.relation]})</p>${changes(one, entry)}</li>`
}

/**
 * What was cut, added and changed, where that is not plain from the words; each piece is quoted from the printing that has
 * it. An outlet's own words around a quotation are nobody's to be quoted.
 */
function changes({ diff, relation, parts }: VariantEntry, entry: Entry): Markup | null {
  const quoted = [...entry.parts, ...parts].every((part) => part.quoted)
  const told = diff === null || !quoted || relation === 'shorter' || relation === 'longer' ? [] : changesTold(diff)
  if (told.length === 0) return null
  return html`
<ul class="changes">${told.map((line) => html`<li>${line}</li>`)}</ul>`
}
