import { dayOf } from './dates.js'
import type { Entry, Part, VariantEntry } from './entries.js'
import { howMade } from './how-made.js'
import type { Linked } from './linked.js'
import { escapeMarkdown } from './markdown-escape.js'
import { type Overview, overviewsOf, type Piece } from './overviews.js'
import type { Page, PageTheme, Source } from './page.js'
import {
  badgesShown,
  chainLine,
  counted,
  PLACES,
  pauseAfter,
  promptLine,
  RELATIONS,
  standing,
  towards,
} from './phrases.js'

/** The page as Markdown: the same words in the same order, for editors that take no HTML. */
export function pageToMarkdown(page: Page): string {
  return `${[
    `# ${escapeMarkdown(page.title)}`,
    ...standing(page).map(escapeMarkdown),
    ...page.lede.map((fact) => `${escapeMarkdown(fact.text)} (${sourceLink(fact)})`),
    ...page.themes.map(theme),
    ...overviewsOf(page).map(overview),
    shares(page),
    archive(page),
    `## Sources\n\n${page.sources.map(source).join('\n')}`,
    ['## How this page was made', ...howMade(page), made(page)].join('\n\n'),
  ]
    .filter((part) => part !== '')
    .join('\n\n')}\n`
}

function theme({ label, emblem, entries, more }: PageTheme): string {
  const pull = emblem
    ? [`> **${escapeMarkdown(emblem.speaker)}:** “${escapeMarkdown(emblem.words)}” (${sourceLink(emblem)})`]
    : []
  const rest =
    more.length > 0 ? [`*${counted(more.length, entries.length > 0 ? 'more statement' : 'statement')}:*`] : []
  const lists = [entries, more].map((list) => list.map(entry).join('\n')).filter((list) => list !== '')
  const [first = '', ...others] = lists
  return [`## ${escapeMarkdown(label)}`, ...pull, first, ...rest, ...others].join('\n\n')
}

function entry(entry: Entry): string {
  const { speaker, verb, addressees, prompt, parts, variants, headlines } = entry
  const badges = badgesShown(entry)
  const how = towards(entry)
  const told = how === null ? '' : ` ${how === 'to' ? 'to ' : ''}${addressees.join(', ')}`
  const who = `**${escapeMarkdown(speaker)}**${badges.length === 0 ? '' : ` (${badges.join(', ')})`}`
  const pause = verb === null || parts[0]?.quoted ? ': ' : pauseAfter(entry)
  const lines = [
    `- ${who}${verb === null ? '' : ` ${escapeMarkdown(verb + told)}`}${pause}${words(parts)}`,
    ...(prompt === null ? [] : [`  *${escapeMarkdown(promptLine(prompt))}*`]),
    `  ${whereabouts(entry)}`,
  ]
  // A list cannot be folded: a headline that only repeats a part of the words is left out.
  const others = [...headlines.filter(({ relation }) => relation !== 'shorter' && relation !== 'same'), ...variants]
  return [lines.join('  \n'), ...others.map((one) => variant(one, speaker))].join('\n')
}

/** A quotation names its speaker again: whoever reads on from the line before would give it to the outlet there. */
function variant(one: VariantEntry, speaker: string): string {
  const who = one.parts[0]?.quoted ? `${escapeMarkdown(speaker)}: ` : ''
  const place = PLACES[one.place] === undefined ? '' : `${PLACES[one.place]}, `
  return `  - ${who}${words(one.parts)} (${sourceLink(one)}, ${place}${RELATIONS[one.relation]})`
}

function words(parts: readonly Part[]): string {
  return parts.map(({ quoted, text }) => (quoted ? `“${escapeMarkdown(text)}”` : escapeMarkdown(text))).join(' … ')
}

function whereabouts(entry: Entry): string {
  const chain = chainLine(entry)
  const day = dayOf(entry.day?.date)
  return [
    sourceLink(entry) + (day !== null && entry.day?.is === 'published' ? `, ${day}` : ''),
    ...(day !== null && entry.day?.is === 'said' ? [`said on ${day}`] : []),
    ...(chain === null ? [] : [escapeMarkdown(chain)]),
    ...(entry.repliesTo === null ? [] : [`in reply to ${escapeMarkdown(entry.repliesTo.speaker)}`]),
    ...(entry.first === null ? [] : [`first in ${sourceLink(entry.first)}, ${dayOf(entry.first.date)}`]),
    ...(entry.also.length === 0 ? [] : [`also in ${entry.also.map(sourceLink).join(', ')}`]),
  ].join(' · ')
}

function sourceLink({ outlet, link, source, archived }: Linked): string {
  if (archived !== null) return `${linkOf(outlet, link!)}, changed since: see *As it was read*`
  return link === null ? `${escapeMarkdown(outlet)} \\[${source}\\]` : linkOf(outlet, link)
}

function overview({ title, note, lines }: Overview): string {
  const words = (piece: Piece): string =>
    typeof piece === 'string' ? piece : 'name' in piece ? piece.name : piece.text
  const list = lines.map((pieces) => `- ${pieces.map((piece) => escapeMarkdown(words(piece))).join('')}`)
  return [`## ${title}`, ...(note === null ? [] : [note]), list.join('\n')].join('\n\n')
}

function shares({ shares }: Page): string {
  if (shares.length < 2) return ''
  const rows = shares.map(({ name, words, utterances }) => `| ${escapeMarkdown(name)} | ${words} | ${utterances} |`)
  return [
    '## Who was quoted how much',
    ['| Speaker | Words in quotation marks | Statements |', '|---|---:|---:|', ...rows].join('\n'),
  ].join('\n\n')
}

function archive({ archived, sources }: Page): string {
  if (archived.length === 0) return ''
  const told = archived.map(({ source, seen, passages }) => {
    const { outlet, title } = sources[source - 1]!
    const head = `### ${escapeMarkdown(title ?? outlet)}\n\n${escapeMarkdown(outlet)}; seen to have changed on ${dayOf(seen) ?? seen}`
    return [head, ...passages.map(({ text }) => `> ${escapeMarkdown(text)}`)].join('\n\n')
  })
  return ['## As it was read', ...told].join('\n\n')
}

function source({ number, outlet, title, byline, published, url, read, changed }: Source): string {
  const name = title ?? outlet
  const facts = [
    title === null || title === outlet ? null : outlet,
    byline,
    dayOf(published),
    url === null ? null : `read ${dayOf(read) ?? read}`,
    changed === null ? null : `changed since, as seen on ${dayOf(changed) ?? changed}`,
  ]
  const told = facts.filter((fact) => fact !== null).map(escapeMarkdown)
  return `${number}. ${[url === null ? escapeMarkdown(name) : linkOf(name, url), ...told].join(', ')}`
}

function made({ version, generatedAt }: Page): string {
  return `Made with onrecord ${version}${dayOf(generatedAt) === null ? '' : ` on ${dayOf(generatedAt)}`}.`
}

/** An address between angle brackets may hold brackets and spaces; only the brackets themselves must be spelled. */
function linkOf(text: string, url: string): string {
  return `[${escapeMarkdown(text)}](<${url.replace(/[<>\n\\]/g, encodeURIComponent)}>)`
}
