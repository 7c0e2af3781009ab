import type { CheckReport, QuoteRecord } from '../../types/index.js'
import { cut, pad, visible } from '../terminal-line.js'
import { rowsOf, sidesOf, type Word } from './rows.js'
import {
  ALARMS,
  type CheckedDraft,
  type Grade,
  gradeOf,
  namesOf,
  passes,
  sentencesOf,
  sourceName,
  summaryOf,
} from './told.js'

/** How the report may look. */
export interface Terminal {
  readonly columns: number
  readonly colour: boolean
}

const SIGNS: Readonly<Record<Grade, string>> = { fine: '✓', note: '·', warning: '!', error: '✗' }
/** SGR codes: green, none, yellow, red; 7 swaps the colours of words that differ. */
const COLOURS: Readonly<Record<Grade, string>> = { fine: '32', note: '2', warning: '33', error: '31' }
const NARROWEST = 40
const INDENT = '  '
/** "  source  ": what stands before a line of words. */
const LABEL = 10

/** A check as lines for people: a line for each quotation that stands, the two wordings for each that does not. */
export function reportToTerminal(draft: CheckedDraft, terminal: Terminal): string {
  const { report } = draft
  const room = { ...terminal, columns: Math.max(NARROWEST, terminal.columns) }
  const head = painted(cut(visible(`${report.draft}: ${summaryOf(report)}`), room.columns), '1', room)
  const quotes = report.quotes.flatMap((quote) => linesFor(quote, draft, room))
  const messages = report.messages
    .filter(({ severity }) => severity !== 'info')
    .flatMap(({ text }) => wrapped(text, room.columns - INDENT.length).map((line) => INDENT + line))
  return `${[head, ...messages, ...quotes].join('\n')}\n`
}

function linesFor(quote: QuoteRecord, draft: CheckedDraft, terminal: Terminal): string[] {
  const grade = gradeOf(quote)
  const alarms = quote.alarms.map((alarm) => ALARMS[alarm]).join(', ')
  const verdict = alarms === '' ? quote.verdict : `${quote.verdict}: ${alarms}`
  const where = placeOf(quote, draft)
  const who = namesOf(quote.speakers) || 'nobody named'
  const head = `${painted(SIGNS[grade], COLOURS[grade], terminal)} ${where}${painted(verdict, COLOURS[grade], terminal)}, ${visible(who)}`
  if (passes(quote)) return [head, ...one('', quote.quote, terminal)]
  return ['', head, ...wordings(quote, draft.report, terminal), ...remarks(quote, terminal)]
}

function placeOf({ span }: QuoteRecord, { place }: CheckedDraft): string {
  if (place === null) return ''
  const { line, column } = place(span[0])
  return `${line}:${column} `
}

function wordings(quote: QuoteRecord, report: CheckReport, terminal: Terminal): string[] {
  const { best } = quote
  if (!best) return one('draft', quote.quote, terminal)
  const { draft, source } = sidesOf(best.diff)
  const who = namesOf(best.speakers)
  const from = `${who === '' ? '' : `${who}, `}${sourceName(report, best.source)}`
  return [
    ...(draft.length === 0 ? one('draft', quote.quote, terminal) : side('draft', draft, terminal)),
    ...(source.length === 0 ? one('source', best.text, terminal) : side('source', source, terminal)),
    ...side('from', wordsOf(from), terminal),
  ]
}

function remarks(quote: QuoteRecord, terminal: Terminal): string[] {
  return sentencesOf(quote).flatMap((sentence) =>
    wrapped(sentence, terminal.columns - INDENT.length).map((line) => INDENT + line),
  )
}

/** Words in one line, cut where there is no room. */
function one(label: string, words: string, terminal: Terminal): string[] {
  const start = label === '' ? INDENT : INDENT + pad(label, LABEL - INDENT.length)
  return [start + cut(visible(words), terminal.columns - start.length)]
}

function side(label: string, words: readonly Word[], terminal: Terminal): string[] {
  const rows = rowsOf(words, terminal.columns - LABEL)
  return rows.flatMap(({ words, carets }, i) => {
    const start = i === 0 ? INDENT + pad(label, LABEL - INDENT.length) : ' '.repeat(LABEL)
    const line = words.map(({ text, differs }) => (differs ? painted(text, '7', terminal) : text)).join(' ')
    return carets === '' ? [start + line] : [start + line, ' '.repeat(LABEL) + carets]
  })
}

function wrapped(text: string, width: number): string[] {
  return rowsOf(wordsOf(text), width).map((row) => row.words.map((word) => word.text).join(' '))
}

function wordsOf(text: string): Word[] {
  return visible(text)
    .split(' ')
    .map((word) => ({ text: word, differs: false }))
}

function painted(text: string, code: string, { colour }: Terminal): string {
  return colour ? `\u001b[${code}m${text}\u001b[0m` : text
}
