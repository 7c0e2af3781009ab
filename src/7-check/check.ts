import type {
  Alarm,
  CheckReport,
  DocumentRecord,
  MessageRecord,
  PartyRecord,
  QuoteRecord,
  StatementRecord,
  Stretch,
} from '../types/index.js'
import { type Likeness, likeness, statementHolding } from './credit.js'
import { type Judged, judgeWords } from './judge.js'
import { lexiconOf } from './lexicon.js'
import { type Quotation, quotationsOf } from './quotations.js'
import { diffOf, passagesOf } from './record.js'
import { type Standing, standingOf } from './reported.js'
import { aboutQuote, namesOf, sentencesOf } from './sentences.js'
import type { SourceIndex } from './source-index.js'
import { type Wording, wordingOf } from './wording.js'

/** Fewer words are in every article: they are no evidence for anything. */
const FEW = 3
/** Quoted words that nobody is said to have said are judged from here on: a title or a scare quote has fewer. */
const UNCLAIMED = 6

/** One reading of a quotation: what the words tell, and who says them there. */
interface Reading {
  readonly judged: Judged
  readonly statement: StatementRecord | null
  readonly standing: Standing
  readonly likeness: Likeness
}

/** Looks every quotation of a draft up. A fault in one costs that one its verdict, and is said in its messages. */
export function checkQuotes(draft: DocumentRecord, sources: SourceIndex): CheckReport {
  const quotes = quotationsOf(draft).flatMap((quotation) => {
    try {
      return checkOne(draft, quotation, sources)
    } catch (fault) {
      return [failed(draft, quotation, fault)]
    }
  })
  return { draft: draft.id, sources: [...sources.sources], quotes, messages: remarks(quotes, sources) }
}

function checkOne(draft: DocumentRecord, quotation: Quotation, sources: SourceIndex): QuoteRecord[] {
  const wording = wordingOf(draft.text, quotation.parts)
  const claimed = quotation.statement !== null || quotation.block
  const length = wording.words.filter(({ bracketed }) => !bracketed).length
  if (length < FEW) return claimed ? [tooShort(draft, quotation)] : []
  const reading = bestReading(wording, quotation, sources, draft)
  const found = reading.judged.verdict !== 'not-found'
  if (!claimed && !found && (length < UNCLAIMED || isTitle(wording))) return []
  if (!claimed && length < UNCLAIMED && !['verbatim', 'marked'].includes(reading.judged.verdict)) return []
  return [recordOf({ draft, quotation, wording, reading, sources })]
}

/** Capitals on all words but the small ones. */
function isTitle({ words }: Wording): boolean {
  return words.every(({ form }) => /^[\p{Lu}\p{N}]/u.test(form) || form.length < 5) && words.length < 12
}

/** Of several passages that hold the words, the one that the speaker of the draft said; where none is, the first. */
function bestReading(wording: Wording, quotation: Quotation, sources: SourceIndex, draft: DocumentRecord): Reading {
  const readings = judgeWords(wording, sources, lexiconOf(draft.language)).map((judged) =>
    readingOf(judged, wording, { sources, speakers: quotation.statement?.speakers ?? [] }),
  )
  const rank = ({ likeness: like, standing }: Reading): number =>
    (like === 'same' ? 0 : like === 'unsure' ? 2 : 4) + (standing === 'spoken' ? 0 : 1)
  return readings.reduce((best, one) => (rank(one) < rank(best) ? one : best))
}

function readingOf(
  judged: Judged,
  wording: Wording,
  { sources, speakers }: { sources: SourceIndex; speakers: readonly PartyRecord[] },
): Reading {
  if (!judged.found || judged.verdict === 'not-found')
    return { judged, statement: null, standing: 'spoken', likeness: 'unsure' }
  const [passage] = passagesOf(wording, judged.found)
  const { passage: first } = judged.found.segments[0]!
  const at = passage!.spans.map(([start, end]): Stretch => ({ start, end }))
  const statement = statementHolding(sources.statementsIn(first.source), at)
  return {
    judged,
    statement,
    standing: standingOf(first, at, statement),
    likeness: likeness(speakers, statement?.speakers ?? []),
  }
}

interface Parts {
  readonly draft: DocumentRecord
  readonly quotation: Quotation
  readonly wording: Wording
  readonly reading: Reading
  readonly sources: SourceIndex
}

function recordOf(parts: Parts): QuoteRecord {
  const { draft, quotation, wording, reading, sources } = parts
  const { judged, statement } = reading
  const speakers = quotation.statement?.speakers ?? []
  const base = {
    span: [quotation.span.start, quotation.span.end] as [number, number],
    quote: shownQuote(draft, quotation),
    speakers,
  }
  const whole = { span: quotation.span, severity: 'error' as const }
  if (!judged.found || judged.verdict === 'not-found') {
    const text = `No passage of the ${sources.sources.length} sources searched comes close. That does not mean that nobody said it.`
    return { ...base, verdict: 'not-found', alarms: [], others: [], messages: [aboutQuote('not-found', text, whole)] }
  }
  const [best, ...rest] = passagesOf(wording, judged.found)
  const alarms = [...new Set(judged.changes.flatMap(({ alarms: raised }) => raised))] as Alarm[]
  const { verdict, messages } = withCredit(parts)
  return {
    ...base,
    verdict,
    best: { ...best!, speakers: statement?.speakers ?? [], diff: diffOf(wording, judged.found) },
    alarms,
    others: [...rest, ...judged.others.flatMap((other) => passagesOf(wording, other))],
    messages: [...sentencesOf(wording, judged.changes), ...messages],
  }
}

/** The verdict once the speakers are compared: right words do not make up for the wrong mouth. */
function withCredit({ quotation, reading }: Parts): { verdict: QuoteRecord['verdict']; messages: MessageRecord[] } {
  const { judged, statement, standing, likeness: like } = reading
  const speakers = quotation.statement?.speakers ?? []
  const about = (rule: string, text: string, severity: MessageRecord['severity']) => [
    aboutQuote(rule, text, { span: quotation.span, severity }),
  ]
  const standsThere = judged.verdict === 'verbatim' || judged.verdict === 'marked'
  if (like === 'other') {
    const text = `The source gives these words to ${namesOf(statement!.speakers)}, the draft to ${namesOf(speakers)}.`
    return {
      verdict: standsThere ? 'misattributed' : judged.verdict,
      messages: about('speaker-differs', text, 'error'),
    }
  }
  if (standsThere && speakers.length > 0 && standing === 'reported') {
    const text = 'The words stand in the source as its own report, not as a quotation.'
    return { verdict: 'reported', messages: about('reported-not-quoted', text, 'error') }
  }
  if (like === 'same' || speakers.length === 0) return { verdict: judged.verdict, messages: [] }
  const text = `It could not be confirmed that the source gives these words to ${namesOf(speakers)}.`
  return { verdict: judged.verdict, messages: about('speaker-unconfirmed', text, 'warning') }
}

function shownQuote({ text }: DocumentRecord, { parts }: Quotation): string {
  return parts.map(({ start, end }) => text.slice(start, end)).join(' ')
}

function tooShort(draft: DocumentRecord, quotation: Quotation): QuoteRecord {
  const text = `Fewer than ${FEW} words stand in every article: there is nothing to judge by.`
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
