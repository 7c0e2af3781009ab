/**
 * One draft held against its sources: the report as the contract has it, every span counted in the text as it was read.
 * @module
 */
import { checkQuotes, type HouseStyle } from '../7-check/index.js'
import { type CheckedDraft, placesIn } from '../8-publish/index.js'
import type { CheckReport, PassageRecord, QuoteRecord, SpanRecord } from '../types/index.js'
import type { Draft } from './drafts.js'
import { messageRecord } from './record.js'
import type { Shelf } from './shelf.js'
import { messageInFile, partyInFile, type WayBack, wayBack } from './view.js'

/** The check of one draft, by the rules of a house where one is named. */
export function checked({ read, shown }: Draft, shelf: Shelf, style?: HouseStyle): CheckedDraft {
  const { document, view, messages } = read
  const found = checkQuotes(shown, shelf.index, style ? { style } : {})
  const back = view ? wayBack(view) : null
  const quotes = found.quotes.map((quote) => placed(quote, back, shelf))
  const own = found.messages.map((one) => (back ? messageInFile(one, back) : one))
  const report: CheckReport = {
    ...found,
    quotes,
    messages: [...messages.map(messageRecord), ...shelf.messages, ...own],
  }
  return {
    report,
    text: document.text,
    place: read.origin || /\.docx$/i.test(document.id) ? null : placesIn(document.text),
    sourceText: (id) => shelf.textOf(id),
  }
}

/** `back` is null where the draft was read as it is. The words of the quotation stay those that readers see. */
function placed(quote: QuoteRecord, back: WayBack | null, shelf: Shelf): QuoteRecord {
  const { best, others } = quote
  const found = {
    ...quote,
    ...(best ? { best: inSource(best, shelf) } : {}),
    others: others.map((one) => inSource(one, shelf)),
  }
  if (!back) return found
  return {
    ...found,
    span: back(quote.span),
    speakers: quote.speakers.map((party) => partyInFile(party, back)),
    messages: quote.messages.map((one) => messageInFile(one, back)),
  }
}

/** A passage of a source that has a view: its spans, words and parties as they stand in the source itself. */
function inSource<Passage extends PassageRecord & Partial<Pick<QuoteRecord, 'speakers'>>>(
  passage: Passage,
  shelf: Shelf,
): Passage {
  const view = shelf.viewOf(passage.source)
  const whole = shelf.textOf(passage.source)
  if (!view || whole === null) return passage
  const back = wayBack(view)
  const spans = passage.spans.map(back)
  const speakers = passage.speakers?.map((party) => partyInFile(party, back))
  return { ...passage, spans, text: joinedWords(whole, spans), ...(speakers ? { speakers } : {}) }
}

function joinedWords(text: string, spans: readonly SpanRecord[]): string {
  return spans.map((span) => text.slice(...span)).join(' … ')
}
