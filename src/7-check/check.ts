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

/** What every quotation of one draft is checked against. */
interface Against {
  readonly draft: DocumentRecord
  readonly sources: SourceIndex
  readonly style: HouseStyle
}

/** One reading of a quotation: what the words tell, and who says them there. */
interface Reading {
  readonly judged: Judged
  readonly statement: StatementRecord | null
  readonly standing: Standing
  readonly likeness: Likeness
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

/** Of several passages that hold the words, the one that the speaker of the draft said; where none is, the first. */
function bestReading(wording: Wording, quotation: Quotation, { draft, sources, style }: Against): Reading {
  const readings = judgeWords(wording, sources, { lexicon: lexiconOf(draft.language), style }).map((judged) =>
    readingOf(judged, wording, { sources, draft: draft.text, drafted: quotation.statement?.speakers ?? [] }),
  )
  const order: readonly Judged['verdict'][] = ['verbatim', 'marked', 'altered', 'spliced', 'not-found']
  const rank = ({ judged, likeness: like, standing }: Reading): number =>
    (like === 'same' ? 0 : like === 'unsure' ? 2 : 4) +
    (standing === 'spoken' ? 0 : 1) +
    order.indexOf(judged.verdict) * 10
  return readings.reduce((best, one) => (rank(one) < rank(best) ? one : best))
}

interface Crediting {
  readonly sources: SourceIndex
  readonly draft: string
  readonly drafted: readonly PartyRecord[]
}

function readingOf(judged: Judged, wording: Wording, { sources, draft, drafted }: Crediting): Reading {
  if (!judged.found || judged.verdict === 'not-found')
    return { judged, statement: null, standing: 'spoken', likeness: 'unsure' }
  const [best] = passagesOf(wording, judged.found)
  const { passage } = judged.found.segments[0]!
  const at = best!.spans.map(([start, end]): Stretch => ({ start, end }))
  const { text } = passage.source
  const statement = statementHolding(sources.statementsIn(passage.source), at)
  const standing = standingOf(passage, at, statement)
  const around =
    standing === 'spoken'
      ? text.slice(Math.max(0, at[0]!.start - AROUND), at[0]!.start) +
        text.slice(at.at(-1)!.end, at.at(-1)!.end + AROUND)
      : ''
  return {
    judged,
    statement,
    standing,
    likeness: likeness({ draft, drafted, source: passage.source, statement, around }),
  }
}

/** Units beside the words in which a source names who says them. */
const AROUND = 150

interface Parts extends Against {
  readonly quotation: Quotation
  readonly wording: Wording
  readonly reading: Reading
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
    messages: [...fragment(parts), ...sentencesOf(wording, judged.changes, parts.style), ...messages],
  }
}

/** Words below which a quotation is a fragment, for houses that object to them. */
const FRAGMENT = 4

function fragment({ style, quotation, wording }: Parts): MessageRecord[] {
  if (!style.objects.includes('fragments') || wording.words.length >= FRAGMENT) return []
  const text = `A fragment: ${style.name} would rather see the sentence.`
  return [aboutQuote('style-objects', text, { span: quotation.span, severity: 'info' })]
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
    const theirs = namesOf(statement?.speakers ?? [])
    const text =
      theirs === ''
        ? `The source gives these words to somebody else: it names ${namesOf(speakers)} nowhere.`
        : `The source gives these words to ${theirs}, the draft to ${namesOf(speakers)}.`
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
