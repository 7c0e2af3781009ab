import type { Counts } from '../5-keep/index.js'
import type { Stretch } from '../types/index.js'
import { csvCell } from './statements-csv.js'
import { visible } from './terminal-line.js'

/** A statement that a search found, as far as it is shown. */
export interface ShownHit {
  readonly document: string
  readonly statement: string
  readonly speakers: readonly string[]
  readonly kind: string
  readonly mode: string
  readonly confidence: number
  readonly outlet: string
  readonly published: string | null
  readonly url: string | null
  /** What was said, with the place of each piece in the document's text. */
  readonly pieces: readonly { readonly text: string; readonly start: number }[]
  /** The words that were looked for, in the document's text. */
  readonly marks: readonly Stretch[]
}

/** How an answer may look, and where its next page begins. */
export interface AnswerView {
  readonly colour: boolean
  readonly next: string | null
}

const BOLD = ['\u001b[1m', '\u001b[22m'] as const

/** An answer as lines for people: when and who, the words, where. */
export function answerToText(hits: readonly ShownHit[], { colour, next }: AnswerView): string {
  const told = hits.map((one) => {
    const mode = one.mode === 'said' ? '' : `, ${one.mode}`
    const head = `${one.published?.slice(0, 10) ?? 'undated'}  ${visible(one.speakers.join(', ')) || 'nobody named'}${mode}`
    const where = one.url === null ? visible(one.document) : visible(one.url)
    return `${head}\n  ${words(one, colour)}\n  ${visible(one.outlet)}${where === visible(one.outlet) ? '' : `, ${where}`}\n`
  })
  const more = next === null ? '' : `\nMore: --after ${next}\n`
  return told.join('\n') + more
}

function words({ pieces, marks }: ShownHit, colour: boolean): string {
  return pieces.map((piece) => (colour ? painted(piece, marks) : visible(piece.text))).join(' … ')
}

/** The words with those that were looked for in bold. Each part is cleaned on its own, so that no sign of a stranger's is left. */
function painted({ text, start }: ShownHit['pieces'][number], marks: readonly Stretch[]): string {
  let shown = ''
  let at = 0
  for (const mark of marks) {
    const [from, to] = [mark.start - start, mark.end - start]
    if (from < at || to > text.length) continue
    shown += inLine(text.slice(at, from)) + BOLD[0] + inLine(text.slice(from, to)) + BOLD[1]
    at = to
  }
  return (shown + inLine(text.slice(at))).trim()
}

/** As `visible`, with the spaces at its ends. */
function inLine(text: string): string {
  const inner = visible(text)
  if (inner === '') return text === '' ? '' : ' '
  return (/^\s/.test(text) ? ' ' : '') + inner + (/\s$/.test(text) ? ' ' : '')
}

const COLUMNS = [
  'published',
  'outlet',
  'speakers',
  'kind',
  'mode',
  'words',
  'document',
  'statement',
  'url',
  'confidence',
]

/** An answer as a table for spreadsheets (RFC 4180). */
export function answerToCsv(hits: readonly ShownHit[]): string {
  const rows = hits.map((one) => [
    one.published ?? '',
    one.outlet,
    one.speakers.join('; '),
    one.kind,
    one.mode,
    one.pieces.map(({ text }) => text).join(' … '),
    one.document,
    one.statement,
    one.url ?? '',
    String(one.confidence),
  ])
  return [COLUMNS, ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')
}

/** Counts as lines for people. */
export function countsToText({ statements, speakers, outlets, months, kinds, modes }: Counts): string {
  const list = (title: string, counts: Counts['speakers']) =>
    counts.length === 0
      ? ''
      : `\n${title}\n${counts.map(({ name, statements }) => `${String(statements).padStart(8)}  ${visible(name)}\n`).join('')}`
  const whole = `${String(statements).padStart(8)}  ${statements === 1 ? 'statement' : 'statements'}\n`
  const lists = { Speakers: speakers, Outlets: outlets, Months: months, Kinds: kinds, Modes: modes }
  return (
    whole +
    Object.entries(lists)
      .map(([title, counts]) => list(title, counts))
      .join('')
  )
}
