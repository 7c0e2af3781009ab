import type { Instant, SpanRecord } from '../../types/index.js'
import { dayOf } from '../dates.js'
import type { Part } from '../entries.js'
import type { PageLanguage } from '../language/page-language.js'
import type { Linked } from '../linked.js'
import { reportedWords } from '../marks.js'
import { filled, html, isolated, joined, type Markup } from './markup.js'

/** What is added to the words. */
interface Added {
  /** Places to mark in each part. */
  readonly differs?: readonly (readonly SpanRecord[])[]
  /** Stands before the first word. */
  readonly lead?: Markup | null
}

/** The words of an utterance, paragraph by paragraph; a quotation that the report interrupts gets an ellipsis of ours. */
export function wordsShown(parts: readonly Part[], { differs = [], lead = null }: Added = {}): Markup {
  const paragraphs: Markup[][] = []
  parts.forEach((part, i) => {
    const piece = pieceOf(part, differs[i] ?? [])
    if (part.opens || paragraphs.length === 0) paragraphs.push([piece])
    else paragraphs.at(-1)!.push(piece)
  })
  return html`${paragraphs.map((pieces, i) => html`<p dir="auto">${i === 0 ? lead : null}${joined(pieces, ' … ')}</p>`)}`
}

/**
 * Where the words stand: the outlet, as a link that opens at them; without an address, as a link to the list of sources. Words that their page holds no more
 * are linked as they were read.
 */
export function sourceLink({ source, outlet, link, archived }: Linked, { facts }: PageLanguage): Markup {
  if (archived !== null) return html`<a href="#${archived}">${filled(facts.asItWasRead(isolated(outlet)))}</a>`
  const aim = link ?? `#source-${source}`
  return html`<a href="${aim}"><bdi>${outlet}</bdi></a>`
}

/** A day that people read and programs parse; what is no date is shown as it is. */
export function timeOf(date: string, language: PageLanguage): Markup {
  const day = dayOf(date, language)
  return day === null ? isolated(reportedWords(date)) : html`<time datetime="${date}">${day}</time>`
}

/** A moment of the page's own making, as a day. */
export function instantOf(instant: Instant, language: PageLanguage): Markup {
  return html`<time datetime="${instant}">${dayOf(instant, language) ?? instant}</time>`
}

/** ` lang="fr"` where the words are in another language than the page. */
export function langOf(language: string | null, { lang }: PageLanguage): Markup | null {
  const main = (tag: string): string => tag.split('-')[0]!.toLowerCase()
  const foreign = language !== null && language !== 'und' && main(language) !== main(lang)
  return foreign ? html` lang="${language}"` : null
}

/** "Ana Bel, Ciro Dun and Eva Fen". */
export function listed(names: readonly string[], { list }: PageLanguage): Markup {
  return filled(list(names.map(isolated)))
}

function pieceOf({ quoted, text }: Part, differs: readonly SpanRecord[]): Markup {
  const words = marked(text, differs)
  return quoted ? html`“${words}”` : words
}

function marked(text: string, differs: readonly SpanRecord[]): Markup {
  const pieces: Markup[] = []
  let done = 0
  for (const [start, end] of differs) {
    pieces.push(html`${text.slice(done, start)}<mark>${text.slice(start, end)}</mark>`)
    done = end
  }
  return joined([...pieces, html`${text.slice(done)}`], '')
}
