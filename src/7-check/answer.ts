import type { Alarm, DocumentRecord, MessageRecord, QuoteRecord } from '../types/index.js'
import { occasionOf } from './occasion.js'
import type { Quotation } from './quotations.js'
import type { Against, Reading } from './reading.js'
import { diffOf, passagesOf } from './record.js'
import { aboutQuote, namesOf, sentencesOf } from './sentences.js'
import type { Wording } from './wording.js'

/** A quotation that was looked up, and by what. */
export interface Parts extends Against {
  readonly quotation: Quotation
  readonly wording: Wording
  readonly reading: Reading
}

/** What the report says of a quotation that could be judged. */
export function recordOf(parts: Parts): QuoteRecord {
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
    const { length } = sources.sources
    const text = `No passage of the ${length === 1 ? 'one source' : `${length} sources`} searched comes close. That does not mean that nobody said it.`
    return { ...base, verdict: 'not-found', alarms: [], others: [], messages: [aboutQuote('not-found', text, whole)] }
  }
  const [best, ...rest] = passagesOf(wording, judged.found)
  const occasion = occasionOf(quotation.statement, statement)
  const raised = judged.changes.flatMap(({ alarms: some }) => some)
  const { verdict, messages } = withCredit(parts)
  return {
    ...base,
    verdict,
    best: { ...best!, speakers: statement?.speakers ?? [], diff: diffOf(wording, judged.found) },
    alarms: [...new Set<Alarm>(occasion ? [...raised, occasion.alarm] : raised)],
    others: [...rest, ...judged.others.flatMap((other) => passagesOf(wording, other))],
    messages: [
      ...aboutMarks(parts),
      ...sentencesOf(wording, judged.changes, parts.style),
      ...messages,
      ...(occasion ? [aboutQuote('not-said-there', occasion.text, whole)] : []),
    ],
  }
}

/** Words below which a quotation is a fragment, for houses that object to them. */
const FRAGMENT = 4

/** What there is to say of a quotation before its words are compared. */
function aboutMarks({ style, quotation, wording }: Parts): MessageRecord[] {
  const { span, closed } = quotation
  const found: MessageRecord[] = []
  const open = 'No mark closes this quotation: it was read to the end of its paragraph.'
  if (!closed) found.push(aboutQuote('quote-never-closed', open, { span, severity: 'warning' }))
  const fragment = `A fragment: ${style.name} would rather see the sentence.`
  if (style.objects.includes('fragments') && wording.words.length < FRAGMENT)
    found.push(aboutQuote('style-objects', fragment, { span, severity: 'info' }))
  return found
}

/** The verdict once the speakers are compared: right words do not make up for the wrong mouth. */
function withCredit({ quotation, reading }: Parts): { verdict: QuoteRecord['verdict']; messages: MessageRecord[] } {
  const { judged, statement, standing, likeness: like, joined } = reading
  const speakers = quotation.statement?.speakers ?? []
  const about = (rule: string, text: string, severity: MessageRecord['severity']) => [
    aboutQuote(rule, text, { span: quotation.span, severity }),
  ]
  const standsThere = judged.verdict === 'verbatim' || judged.verdict === 'marked'
  if (joined)
    return {
      verdict: 'spliced',
      messages: about('speakers-joined', 'The source gives the pieces to two speakers.', 'error'),
    }
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

/** What stands between the marks; parts of an interrupted quotation in a row. */
export function shownQuote({ text }: DocumentRecord, { parts }: Quotation): string {
  return parts.map(({ start, end }) => text.slice(start, end)).join(' ')
}
