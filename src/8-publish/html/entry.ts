import type { Entry, VariantEntry } from '../entries.js'
import type { PageLanguage } from '../language/page-language.js'
import type { Linked } from '../linked.js'
import { badgesShown, chainLine, changesTold, pauseAfter, verbTold } from '../phrases.js'
import { filled, html, isolated, joined, type Markup } from './markup.js'
import { langOf, listed, sourceLink, timeOf, wordsShown } from './words.js'

/** How an entry is told, and what it need not say again. */
export interface Setting {
  readonly language: PageLanguage
  /** All entries are from one document without an address: naming it under each would be noise. */
  readonly oneSource: boolean
  /** It stands beside what it answers. */
  readonly answers?: boolean
}

/** One utterance: who, how, the words, where they stand, and how others printed them. */
export function entryItem(entry: Entry, setting: Setting): Markup {
  const { language } = setting
  const said = html`${words(entry, language)}
${whereabouts(entry, setting)}${variants(entry, language)}`
  return html`<li class="${setting.answers ? 'said answer' : 'said'}" id="${entry.id}">
${entry.prompt === null ? said : prompted(entry.prompt, said, language)}</li>`
}

/** The question of a report and the answer, side by side where there is room. */
function prompted(prompt: string, said: Markup, { speaking }: PageLanguage): Markup {
  return html`<div class="asked"><p class="prompt" dir="auto">${speaking.asked(prompt)}</p>
<div>${said}</div></div>`
}

function words(entry: Entry, language: PageLanguage): Markup {
  if (entry.parts[0]?.quoted === true) return quotation(entry, language)
  return entry.verb === null ? printed(entry, language) : report(entry, language)
}

function quotation(entry: Entry, language: PageLanguage): Markup {
  return html`<p class="who">${speaker(entry, language)}</p>
<blockquote${langOf(entry.language, language)}>${wordsShown(entry.parts)}</blockquote>`
}

/** The outlet's own sentence is set apart like a quotation, but as a block quotation it would be the speaker's words. */
function printed(entry: Entry, language: PageLanguage): Markup {
  return html`<p class="who">${speaker(entry, language)}</p>
<div class="printed"${langOf(entry.language, language)}>${wordsShown(entry.parts)}</div>`
}

/** Reported words run on from the verb, as the outlet's own sentence did. */
function report(entry: Entry, language: PageLanguage): Markup {
  const words = entry.parts.map(({ text }) => isolated(text))
  return html`<p class="report" dir="auto"${langOf(entry.language, language)}>${speaker(entry, language)}${pauseAfter(entry, language)}${joined(words, ' … ')}</p>`
}

function speaker(entry: Entry, language: PageLanguage): Markup {
  const badges = badgesShown(entry, language).map((badge) => html` <span class="badge">${badge}</span>`)
  const name = html`<b><bdi>${entry.speaker}</bdi></b>${joined(badges, '')}`
  if (entry.verb === null) return name
  const told = filled(verbTold(entry, listed(entry.addressees, language), language))
  return filled(language.speaking.spoke(name, html`<span class="verb">${told}</span>`))
}

function whereabouts(entry: Entry, { oneSource, language }: Setting): Markup | null {
  const { day, also, repliesTo, first } = entry
  const { facts: words, signs } = language
  const chain = chainLine(entry, language)
  const source = (place: Linked): Markup => sourceLink(place, language)
  const published = day?.is === 'published' ? html`${signs.comma}${timeOf(day.date, language)}` : null
  const to = repliesTo === null ? null : html`<a href="#${repliesTo.id}">${isolated(repliesTo.speaker)}</a>`
  const facts = [
    ...(oneSource ? [] : [html`${source(entry)}${published}`]),
    ...(day?.is === 'said' ? [filled(words.saidOn(timeOf(day.date, language)))] : []),
    ...(chain === null ? [] : [isolated(chain)]),
    ...(to === null ? [] : [filled(words.inReplyTo(to))]),
    ...(first === null ? [] : [filled(words.firstIn(source(first), timeOf(first.date, language)))]),
    ...(also.length === 0 ? [] : [filled(words.alsoIn(joined(also.map(source), signs.comma)))]),
  ]
  return facts.length === 0
    ? null
    : html`<p class="where">${joined(facts, ' · ')}</p>
`
}

function variants(entry: Entry, language: PageLanguage): Markup | null {
  const list = [...entry.headlines, ...entry.variants]
  if (list.length === 0) return null
  return html`<details class="variants"><summary>${language.variants.compare(list.length)}</summary>
<ul>
${list.map((one) => variant(one, entry, language))}
</ul></details>
`
}

/** A quotation names its speaker again: whoever reads on from the line before would give it to the outlet there. */
function variant(one: VariantEntry, entry: Entry, language: PageLanguage): Markup {
  const { variants, signs } = language
  const who = one.parts[0]?.quoted ? html`${isolated(entry.speaker)}${signs.colon}` : null
  const facts = [
    sourceLink(one, language),
    ...(one.published === null ? [] : [timeOf(one.published, language)]),
    ...[variants.places[one.place] ?? [], variants.relations[one.relation]].flat().map((told) => html`${told}`),
  ]
  return html`<li${langOf(one.language, language)}>${wordsShown(one.parts, { differs: one.differs, lead: who })}
<p class="where">(${joined(facts, signs.comma)})</p>${changes(one, entry, language)}</li>`
}

/**
 * What was cut, added and changed, where that is not plain from the words; each piece is quoted from the printing that has
 * it. An outlet's own words around a quotation are nobody's to be quoted.
 */
function changes({ diff, relation, parts }: VariantEntry, entry: Entry, language: PageLanguage): Markup | null {
  const quoted = [...entry.parts, ...parts].every((part) => part.quoted)
  const told =
    diff === null || !quoted || relation === 'shorter' || relation === 'longer' ? [] : changesTold(diff, language)
  if (told.length === 0) return null
  return html`
<ul class="changes">${told.map((line) => html`<li>${line}</li>`)}</ul>`
}
