import type { Entry, VariantEntry } from '../entries.js'
import { chainOf, dayNote, promptLine, RELATIONS } from '../phrases.js'
import { html, isolated, joined, type Markup } from './markup.js'
import { langOf, listed, sourceLink, timeOf, wordsShown } from './words.js'

/** One utterance: who, how, the words, where they stand, and how others printed them. */
export function entryItem(entry: Entry): Markup {
  return html`<li class="said" id="${entry.id}">
<p class="who"><b dir="auto">${entry.speaker}</b>${verb(entry)}${badge(entry)}</p>
${prompt(entry)}<blockquote class="${entry.parts[0]?.quoted ? 'quoted' : 'reported'}"${langOf(entry.language)}>${wordsShown(entry.parts)}</blockquote>
<p class="where">${whereabouts(entry)}</p>
${variants(entry.variants)}</li>`
}

function verb({ verb, addressees, badge }: Entry): Markup {
  if (verb === null) return html``
  const told = addressees.length > 0 ? html` to ${listed(addressees)}` : html``
  return badge === null ? html` <span class="verb">${verb}${told}</span>` : html` <span class="verb">${verb}</span>`
}

function badge({ badge }: Entry): Markup {
  return badge === null ? html`` : html` <span class="badge">${badge.toLowerCase()}</span>`
}

function prompt({ prompt }: Entry): Markup {
  return prompt === null
    ? html``
    : html`<p class="prompt">${promptLine(prompt)}</p>
`
}

function whereabouts(entry: Entry): Markup {
  const chain = chainOf(entry)
  const facts = [
    sourceLink(entry),
    ...(entry.day === null ? [] : [html`${dayNote(entry.day)}${timeOf(entry.day.date)}`]),
    ...(chain === null ? [] : [isolated(chain)]),
    ...(entry.also.length === 0 ? [] : [html`also in ${joined(entry.also.map(sourceLink), ', ')}`]),
  ]
  return joined(facts, ' · ')
}

function variants(list: readonly VariantEntry[]): Markup {
  if (list.length === 0) return html``
  return html`<details class="variants"><summary>How ${list.length === 1 ? 'another report' : `${list.length} other reports`} printed it</summary>
<ul>${list.map(variant)}</ul></details>
`
}

function variant(one: VariantEntry): Markup {
  return html`<li><p class="where">${sourceLink(one)} <span class="relation">${RELATIONS[one.relation]}</span></p>
${wordsShown(one.parts, one.differs)}</li>`
}
