import type { CheckReport, DocumentRecord, MessageRecord, QuoteRecord } from '../types/index.js'
import { recordOf, shownQuote } from './answer.js'
import { type Quotation, quotationsOf } from './quotations.js'
import { type Against, bestReading } from './reading.js'
import { aboutQuote } from './sentences.js'
import type { SourceIndex } from './source-index.js'
import { type HouseStyle, noStyle } from './style.js'
import { type Wording, wordingOf } from './wording.js'

/** Fewer words are in every article: they are no evidence for anything. */
const FEW = 3
/** Quoted words that nobody is said to have said are judged from here on: a title or a scare quote has fewer. */
const UNCLAIMED = 6

/** How drafts are checked. */
export interface CheckOptions {
  /** The rules of a newsroom: see `houseStyles` and `readHouseStyle`. */
  readonly style?: HouseStyle
}

/** Looks every quotation of a draft up. A fault in one costs that one its verdict, and is said in its messages. */
export function checkQuotes(
  draft: DocumentRecord,
  sources: SourceIndex,
  { style = noStyle }: CheckOptions = {},
): CheckReport {
  const against = { draft, sources, style }
  const quotes = quotationsOf(draft).map((quotation) => {
    try {
      return checkOne(quotation, against)
    } catch (fault) {
      return failed(draft, quotation, fault)
    }
  })
  return { draft: draft.id, sources: sources.sources, quotes, messages: remarks(quotes, sources) }
}

function checkOne(quotation: Quotation, against: Against): QuoteRecord {
  const { draft } = against
  const wording = wordingOf(draft.text, quotation.parts)
  const length = wording.words.filter(({ bracketed }) => !bracketed).length
  if (length < FEW) return tooShort(draft, quotation)
  const reading = bestReading(wording, quotation, against)
  const { verdict } = reading.judged
  const stands = verdict === 'verbatim' || verdict === 'marked'
  if (!stands && isNoQuotation(wording, quotation)) return tooShort(draft, quotation)
  return recordOf({ ...against, quotation, wording, reading })
}

/** A title, a name, a scare quote: nobody is said to have said it, or only a thing that bears it ("the sign reads"). */
function isNoQuotation(wording: Wording, { statement, block }: Quotation): boolean {
  if (block) return false
  const speakers = statement?.speakers ?? []
  if (speakers.some(({ kind }) => kind === 'person' || kind === 'organisation' || kind === 'group')) return false
  if (isTitle(wording)) return true
  return statement === null && wording.words.length < UNCLAIMED
}

/** Capitals on the first word and on all but the small ones. */
function isTitle({ words }: Wording): boolean {
  const capitals = words.filter(({ form }) => /^[\p{Lu}\p{N}]/u.test(form))
  const small = words.every((word) => word.form.length < 5 || capitals.includes(word))
  return small && capitals.includes(words[0]!) && capitals.length * 2 >= words.length && words.length < 12
}

function tooShort(draft: DocumentRecord, quotation: Quotation): QuoteRecord {
  const text = 'So few words, or a title, are nothing to judge by.'
  return {
    span: [quotation.span.start, quotation.span.end],
    quote: shownQuote(draft, quotation),
    speakers: quotation.statement?.speakers ?? [],
    verdict: 'too-short',
    alarms: [],
    others: [],
    messages: [aboutQuote('too-short', text, { span: quotation.span, severity: 'info' })],
  }
}

function failed(draft: DocumentRecord, quotation: Quotation, fault: unknown): QuoteRecord {
  const why = fault instanceof Error ? fault.message : String(fault)
  const text = `This quotation could not be checked (${why}). This is a fault of onrecord: please report it.`
  return {
    ...tooShort(draft, quotation),
    verdict: 'not-found',
    messages: [aboutQuote('quote-failed', text, { span: quotation.span, severity: 'error' })],
  }
}

function remarks(quotes: readonly QuoteRecord[], sources: SourceIndex): MessageRecord[] {
  const found: MessageRecord[] = []
  if (quotes.length === 0)
    found.push({ rule: 'no-quotations', text: 'The draft has no quotations to check.', severity: 'info' })
  if (sources.sources.length === 0)
    found.push({
      rule: 'no-sources',
      text: 'There are no sources: nothing can be found. Name them with --against.',
      severity: 'warning',
    })
  return found
}
