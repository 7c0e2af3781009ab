/**
 * What every report of a check says alike: which quotations stand, what the verdicts are called, and the counts.
 * @module
 */
import type { Alarm, CheckReport, MessageRecord, QuoteRecord, Verdict } from '../../types/index.js'
import { counted } from '../language/counted.js'

/** A place in a file as editors count: from 1, columns in UTF-16 code units. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** A draft that was checked, with what a report needs to show it. */
export interface CheckedDraft {
  readonly report: CheckReport
  /** The text that the report's spans count in. */
  readonly text: string
  /** Where an offset of the text stands in the file; null where the text is not the file: a page, a .docx. */
  readonly place: ((offset: number) => Place) | null
  /** The text of a source, for the words around a passage; null where it is not at hand. */
  readonly sourceText: (id: string) => string | null
  /** Where a source can be read by whoever reads the report; when left out, at its own address, if it has one. */
  readonly sourceAddress?: (id: string) => string
}

/** How grave a verdict is: an error, something to look at, or nothing that could be judged. */
export type Grade = 'fine' | 'note' | 'warning' | 'error'

/** What a verdict means, in a sentence that accuses nobody. */
export const MEANING: Readonly<Record<Verdict, string>> = {
  verbatim: 'The words stand in the source.',
  marked: 'Every difference from the source is marked.',
  altered: 'Words differ from the source without a mark.',
  spliced: 'The parts stand in the source, but are joined or reordered without a mark.',
  misattributed: 'The words stand in the source, said by somebody else.',
  reported: 'The words stand in the source as its own report, not as a quotation.',
  'not-found': 'No close passage in the sources that were searched.',
  'too-short': 'Too few words to judge by.',
}

/** What an alarm says, for the line after a verdict. */
export const ALARMS: Readonly<Record<Alarm, string>> = {
  negation: 'a negation differs',
  number: 'a number differs',
  name: 'a name differs',
  modal: 'may, must or will differs',
  tense: 'the tense differs',
  order: 'the order differs',
  distance: 'the parts stand far apart',
  cut: 'what was cut may matter',
}

/** The contract's condition: verbatim, or marked without alarm. */
export function passes({ verdict, alarms }: Pick<QuoteRecord, 'verdict' | 'alarms'>): boolean {
  return verdict === 'verbatim' || (verdict === 'marked' && alarms.length === 0)
}

/** Whether somebody should look at a quotation. A single word, a title, a scare quote accuses nobody and is judged by nothing. */
export function isOpen(quote: QuoteRecord): boolean {
  return !passes(quote) && quote.verdict !== 'too-short'
}

/** How grave the verdict on a quotation is. Not found is a warning: the source may simply not be among those searched. */
export function gradeOf(quote: QuoteRecord): Grade {
  if (passes(quote)) return 'fine'
  if (quote.verdict === 'too-short') return 'note'
  return quote.verdict === 'not-found' || quote.verdict === 'marked' ? 'warning' : 'error'
}

/** What is to be said about a quotation: its messages, else what its verdict means, and what alarms have no sentence. */
export function sentencesOf({ verdict, alarms, messages }: QuoteRecord): string[] {
  const own = messages.map(({ text }) => text)
  const raised = alarms.map((alarm) => ALARMS[alarm])
  if (own.length > 0) return own
  return [raised.length === 0 ? MEANING[verdict] : `${MEANING[verdict].slice(0, -1)}: ${raised.join(', ')}.`]
}

/** Whom the draft, or a source, gives words to. */
export function namesOf(parties: QuoteRecord['speakers']): string {
  return parties.map(({ name }) => name).join(', ')
}

/** What a source is called: its title and its name, or only its name. */
export function sourceName({ sources }: CheckReport, id: string): string {
  const title = sources.find((one) => one.id === id)?.title
  return title === undefined || title === id ? id : `${title} (${id})`
}

/** "7 quotations, 3 to look at, 1 too short to check; 13 sources searched". */
export function summaryOf({ quotes, sources, messages }: CheckReport): string {
  const unread = messages.filter(isUnread).length
  const found = quotes.length === 0 ? 'no quotation' : counted(quotes.length, 'quotation')
  const lost = unread === 0 ? '' : `, ${unread} could not be read`
  return `${[found, ...outcomesOf(quotes)].join(', ')}; ${counted(sources.length, 'source')} searched${lost}`
}

/** What was judged by nothing is not said to stand: a reader would take it for checked. */
function outcomesOf(quotes: CheckReport['quotes']): string[] {
  const open = quotes.filter(isOpen).length
  const short = quotes.filter(({ verdict }) => verdict === 'too-short').length
  if (quotes.length > 0 && short === quotes.length) return ['too short to check: nothing was judged']
  const fine = quotes.length - open - short
  const stand = `${short === 0 ? 'all' : fine} as the sources have them`
  return [
    ...(open > 0 ? [`${open} to look at`] : fine > 0 ? [stand] : []),
    ...(short > 0 ? [`${short} too short to check`] : []),
  ]
}

/** The rule of a message about a source that could not be read. */
export const UNREAD = 'source-unreadable'

function isUnread({ rule }: MessageRecord): boolean {
  return rule === UNREAD
}
