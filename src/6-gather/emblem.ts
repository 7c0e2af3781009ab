import type { DocumentRecord, SpanRecord } from '../types/index.js'
import { compareText, type Printing, position, printings, type Utterance } from './printing.js'
import { splitSentences } from './sentences.js'
import { termsOf, wordsOf } from './terms.js'
import type { Emblem } from './theme.js'
import { isNamed } from './voices.js'
import { dot, norm, type Weights } from './weights.js'

/** Fewer words are a scrap, more are no emblem. */
const FEWEST = 3
const FEWEST_CHOSEN = 2
const MOST = 14

/** What a theme knows of itself: its name, the weights of its middle, and how near each utterance is to that. */
export interface Subject {
  readonly label: string
  readonly middle: Weights
  readonly nearness: ReadonlyMap<Utterance, number>
}

/** Utterances less near than this do not stand for the theme, however well they are put. */
const STANDS_FOR = 0.4

/** The clear short quotation that stands for a theme: attributed, in quotation marks, a whole sentence where possible. */
export function emblemOf(utterances: readonly Utterance[], subject: Subject): Emblem | null {
  const near = utterances.filter((utterance) => (subject.nearness.get(utterance) ?? 0) >= STANDS_FOR)
  const rated = near.flatMap((utterance) =>
    spansOf(utterance).map((found) => ({ ...found, utterance, score: rate(found, utterance, subject) })),
  )
  rated.sort(
    (a, b) =>
      b.score - a.score ||
      compareText(a.printing.document.id, b.printing.document.id) ||
      position(a.printing) - position(b.printing) ||
      a.span[0] - b.span[0],
  )
  const best = rated[0]
  return best ? { utterance: best.utterance, printing: best.printing, span: best.span } : null
}

interface Found {
  readonly printing: Printing
  readonly span: SpanRecord
  /** The heading in which an outlet set these very words over a section or its story. */
  readonly heading: string | null
}

function spansOf(utterance: Utterance): Found[] {
  const { main, voices } = utterance
  if (!voices.some(isNamed) || main.statement.kind === 'indirect' || main.statement.mode !== 'said') return []
  return [...(main.statement.kind === 'direct' ? sentencesOf(main) : []), ...headlinesOf(utterance)].filter(fits)
}

function sentencesOf(main: Printing): Found[] {
  const whole = main.content.flatMap((span) => insideOf(main.document, span))
  const sentences = whole.flatMap((span) =>
    splitSentences(main.document.text.slice(span[0], span[1])).map(
      ([from, to]): SpanRecord => withoutMarks(main.document.text, [span[0] + from, span[0] + to]),
    ),
  )
  return sentences.map((span) => ({ printing: main, span, heading: null }))
}

/** Words of this utterance that an outlet lifted into a heading: each stands in the body too, or it is not an echo. */
function headlinesOf(utterance: Utterance): Found[] {
  return printings(utterance).flatMap((printing) =>
    printing.document.statements
      .filter(({ echoes, content }) => echoes === printing.statement.id && content.length === 1)
      .flatMap(({ content }) => insideOf(printing.document, content[0]!))
      .filter((span) => stands(printing, printing.document.text.slice(span[0], span[1])))
      .map((span) => ({ printing, span, heading: blockAt(printing.document, span) })),
  )
}

function blockAt({ blocks, text }: DocumentRecord, [at]: SpanRecord): string {
  const block = blocks.find(({ start, end }) => start <= at && at < end)
  return block ? text.slice(block.start, block.end) : ''
}

function stands(printing: Printing, words: string): boolean {
  const join = (text: string): string =>
    wordsOf(text)
      .map(({ word }) => word)
      .join(' ')
  return printing.content.some(([start, end]) => join(printing.document.text.slice(start, end)).includes(join(words)))
}

function insideOf(document: DocumentRecord, [start, end]: SpanRecord): SpanRecord[] {
  const lines = document.text.slice(start, end).matchAll(/[^\n]+/g)
  return [...lines].map((line) =>
    withoutMarks(document.text, [start + line.index, start + line.index + line[0].length]),
  )
}

/** The span without white space, quotation marks and a comma at its edges. A ’ without its ‘ is a mark, too. */
function withoutMarks(text: string, [start, end]: SpanRecord): SpanRecord {
  const words = text.slice(start, end)
  const lead = /^[\s"“”„«»‘']*/.exec(words)![0].length
  const single = /[‘']/.test(words.slice(0, lead))
  const tail = (single ? /[\s,"“”„«»’']*$/ : /(?:[\s,"“”„«»]|(?<=[.,!?…])[’'])*$/).exec(words)![0].length
  return [start + lead, Math.max(start + lead, end - tail)]
}

function fits({ printing, span, heading }: Found): boolean {
  const words = printing.document.text.slice(...span)
  const count = wordsOf(words).length
  const least = heading === null ? FEWEST : FEWEST_CHOSEN
  // A cut or an insertion is the outlet's hand: not what should stand over a theme. Inner marks would need nesting, and
  // capitals throughout are a headline's.
  return count >= least && count <= MOST && !/[[\]…"“”«»]|\.\.\./.test(words) && /\p{Ll}|^\P{Lu}*$/u.test(words)
}

function rate(found: Found, utterance: Utterance, { label, middle }: Subject): number {
  const words = found.printing.document.text.slice(found.span[0], found.span[1])
  const terms = termsOf(words)
  const bag = new Map(terms.map(({ stem }) => [stem, 1]))
  // The middle is of length one.
  const near = dot(bag, middle) / (norm(bag) || 1)
  const whole = /^\p{Lu}/u.test(words) && /[.!?]$/.test(words) ? 0.15 : 0
  const pointing = /^(?:it|that|this|they|he|she|those|these|there)\b/i.test(words) ? -0.15 : 0
  const outlets = new Set(printings(utterance).map(({ document }) => document.publisher ?? document.id)).size
  // Chosen by an editor, and best if it was for this very section: "Fishing: ‘We did not come here …’".
  const chosen = found.heading === null ? 0 : found.heading.startsWith(label) ? 0.9 : 0.3
  return near + whole + pointing + chosen + 0.08 * Math.min(outlets, 4) + terms.length * 0.01
}
