import { dayOf } from './dates.js'
import type { Entry, Part, VariantEntry } from './entries.js'
import { howMade } from './how-made.js'
import { ENGLISH } from './language/en.js'
import type { PageLanguage } from './language/page-language.js'
import type { Linked } from './linked.js'
import { escapeMarkdown } from './markdown-escape.js'
import { type Overview, overviewsOf, type Piece } from './overviews.js'
import type { Page, PageTheme, Source } from './page.js'
import { badgesShown, chainLine, pauseAfter, standing, verbTold } from './phrases.js'

/** The page as Markdown: the same words in the same order, for editors that take no HTML. */
export function pageToMarkdown(page: Page, language: PageLanguage = ENGLISH): string {
  const { sections } = language
  return `${[
    `# ${escapeMarkdown(page.title)}`,
    ...standing(page, language).map(escapeMarkdown),
    ...page.lede.map((fact) => `${escapeMarkdown(fact.text)} (${sourceLink(fact, language)})`),
    ...page.themes.map((one) => theme(one, language)),
    ...overviewsOf(page, language).map(overview),
    shares(page, language),
    archive(page, language),
    `## ${sections.sources}\n\n${page.sources.map((one) => source(one, language)).join('\n')}`,
    [`## ${sections.made}`, ...howMade(page, language), made(page, language)].join('\n\n'),
  ]
    .filter((part) => part !== '')
    .join('\n\n')}\n`
}

function theme({ label, emblem, entries, more }: PageTheme, language: PageLanguage): string {
  const { counts, signs } = language
  const pull = emblem
    ? [
        `> **${escapeMarkdown(emblem.speaker)}${signs.colon.trimEnd()}** “${escapeMarkdown(emblem.words)}” (${sourceLink(emblem, language)})`,
      ]
    : []
  const count = entries.length > 0 ? counts.moreStatements(more.length) : counts.statements(more.length)
  const rest = more.length > 0 ? [`*${count}${signs.colon.trimEnd()}*`] : []
  const lists = [entries, more]
    .map((list) => list.map((one) => entry(one, language)).join('\n'))
    .filter((list) => list !== '')
  const [first = '', ...others] = lists
  return [`## ${escapeMarkdown(label)}`, ...pull, first, ...rest, ...others].join('\n\n')
}

function entry(entry: Entry, language: PageLanguage): string {
  const { speaker, verb, prompt, parts, variants, headlines } = entry
  const badges = badgesShown(entry, language)
  const name = `**${escapeMarkdown(speaker)}**${badges.length === 0 ? '' : ` (${badges.join(language.signs.comma)})`}`
  const pause = verb === null || parts[0]?.quoted ? language.signs.colon : pauseAfter(entry, language)
  const lines = [
    `- ${verb === null ? name : spoke(entry, name, language)}${pause}${words(parts)}`,
    ...(prompt === null ? [] : [`  *${escapeMarkdown(language.speaking.asked(prompt))}*`]),
    `  ${whereabouts(entry, language)}`,
  ]
  // A list cannot be folded: a headline that only repeats a part of the words is left out.
  const others = [...headlines.filter(({ relation }) => relation !== 'shorter' && relation !== 'same'), ...variants]
  return [lines.join('  \n'), ...others.map((one) => variant(one, speaker, language))].join('\n')
}

function spoke(entry: Entry, name: string, language: PageLanguage): string {
  const told = verbTold(entry, language.list(entry.addressees).join(''), language).join('')
  return language.speaking.spoke(name, escapeMarkdown(told)).join('')
}

/** A quotation names its speaker again: whoever reads on from the line before would give it to the outlet there. */
function variant(one: VariantEntry, speaker: string, language: PageLanguage): string {
  const { signs, variants } = language
  const who = one.parts[0]?.quoted ? `${escapeMarkdown(speaker)}${signs.colon}` : ''
  const facts = [sourceLink(one, language), variants.places[one.place] ?? [], variants.relations[one.relation]].flat()
  return `  - ${who}${words(one.parts)} (${facts.join(signs.comma)})`
}

function words(parts: readonly Part[]): string {
  return parts.map(({ quoted, text }) => (quoted ? `“${escapeMarkdown(text)}”` : escapeMarkdown(text))).join(' … ')
}

function whereabouts(entry: Entry, language: PageLanguage): string {
  const { facts, signs } = language
  const { also, first, repliesTo } = entry
  const chain = chainLine(entry, language)
  const source = (place: Linked): string => sourceLink(place, language)
  const day = dayOf(entry.day?.date, language)
  return [
    source(entry) + (day !== null && entry.day?.is === 'published' ? `${signs.comma}${day}` : ''),
    ...(day !== null && entry.day?.is === 'said' ? [facts.saidOn(day).join('')] : []),
    ...(chain === null ? [] : [escapeMarkdown(chain)]),
    ...(repliesTo === null ? [] : [facts.inReplyTo(escapeMarkdown(repliesTo.speaker)).join('')]),
    ...(first === null ? [] : [facts.firstIn(source(first), dayOf(first.date, language) ?? first.date).join('')]),
    ...(also.length === 0 ? [] : [facts.alsoIn(also.map(source).join(signs.comma)).join('')]),
  ].join(' · ')
}

function sourceLink({ outlet, link, source, archived }: Linked, { facts, sections }: PageLanguage): string {
  if (archived !== null) return facts.changedSince(linkOf(outlet, link!), `*${sections.archive.title}*`).join('')
  return link === null ? `${escapeMarkdown(outlet)} \\[${source}\\]` : linkOf(outlet, link)
}

function overview({ title, note, lines }: Overview): string {
  const words = (piece: Piece): string =>
    typeof piece === 'string' ? piece : 'name' in piece ? piece.name : piece.text
  const list = lines.map((pieces) => `- ${pieces.map((piece) => escapeMarkdown(words(piece))).join('')}`)
  return [`## ${title}`, ...(note === null ? [] : [note]), list.join('\n')].join('\n\n')
}

function shares({ shares }: Page, { sections, counts: { columns } }: PageLanguage): string {
  if (shares.length < 2) return ''
  const rows = shares.map(({ name, words, utterances }) => `| ${escapeMarkdown(name)} | ${words} | ${utterances} |`)
  const head = `| ${columns.speaker} | ${columns.words} | ${columns.statements} |`
  return [`## ${sections.shares.title}`, [head, '|---|---:|---:|', ...rows].join('\n')].join('\n\n')
}

function archive({ archived, sources }: Page, language: PageLanguage): string {
  if (archived.length === 0) return ''
  const told = archived.map(({ source, seen, passages }) => {
    const { outlet, title } = sources[source - 1]!
    const from = language.facts.archivedFrom(escapeMarkdown(outlet), dayOf(seen, language) ?? seen).join('')
    const head = `### ${escapeMarkdown(title ?? outlet)}\n\n${from}`
    return [head, ...passages.map(({ text }) => `> ${escapeMarkdown(text)}`)].join('\n\n')
  })
  return [`## ${language.sections.archive.title}`, ...told].join('\n\n')
}

function source(source: Source, language: PageLanguage): string {
  const { number, outlet, title, byline, published, url, read, changed } = source
  const { facts: words, signs } = language
  const name = title ?? outlet
  const facts = [
    title === null || title === outlet ? null : outlet,
    byline,
    dayOf(published, language),
    url === null ? null : words.read(dayOf(read, language) ?? read).join(''),
    changed === null ? null : words.changedAsSeen(dayOf(changed, language) ?? changed).join(''),
  ]
  const told = facts.filter((fact) => fact !== null).map(escapeMarkdown)
  return `${number}. ${[url === null ? escapeMarkdown(name) : linkOf(name, url), ...told].join(signs.comma)}`
}

function made({ version, generatedAt }: Page, language: PageLanguage): string {
  return language.made.by(`onrecord ${version}`, dayOf(generatedAt, language)).join('')
}

/** An address between angle brackets may hold brackets and spaces; only the brackets themselves must be spelled. */
function linkOf(text: string, url: string): string {
  return `[${escapeMarkdown(text)}](<${url.replace(/[<>\n\\]/g, encodeURIComponent)}>)`
}
