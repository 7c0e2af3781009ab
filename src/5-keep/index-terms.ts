import { termLine, terms } from '../text/terms.js'
import type { DocumentRecord, PartyRecord, SpanRecord, StatementRecord } from '../types/index.js'
import type { Query } from './query.js'
import type { Asked } from './question.js'

/**
 * Marks the words of names among the terms of a statement, so that "Lund" the speaker and "Lund" the word are two terms,
 * and one look into one index answers a question about both. No text holds them as words: they are no letters.
 */
const SPEAKER = '§'
const OUTLET = '¤'

/** PostgreSQL numbers the terms of a row up to 16383; no statement of the press is as long. */
const MOST = 10_000

/** The spans that tell what was said; the reporting words where nothing was ("declined to comment"). */
export function spansOf({ content, cue, source }: StatementRecord): readonly SpanRecord[] {
  return content.length > 0 ? content : cue.length > 0 ? cue : source
}

/** What a statement is found by. */
export interface IndexTerms {
  /** Separated by spaces: outlet, speakers, words. */
  readonly terms: string
  /** How many words it has. */
  readonly length: number
}

/** The terms of the outlet, which all statements of a document share. */
export function outletTerms({ publisher }: Pick<DocumentRecord, 'publisher'>): string {
  return publisher === undefined ? '' : marked(OUTLET, publisher)
}

/** The terms of one speaker's name. */
export function speakerTerms(name: string): string {
  return marked(SPEAKER, name)
}

/** What the terms of a statement are made of, besides its words. */
export interface Around {
  /** The terms of its document's outlet. */
  readonly outlet: string
  /** `speakerTerms`, or something that remembers what it said. */
  readonly speaker: (name: string) => string
}

/** The terms of a statement. */
export function indexTerms(text: string, statement: StatementRecord, { outlet, speaker }: Around): IndexTerms {
  const spans = spansOf(statement)
  const words = spans.length === 1 ? text.slice(...spans[0]!) : spans.map((span) => text.slice(...span)).join('\n')
  const { line, count } = termLine(words, MOST)
  let all = outlet
  const { speakers } = statement
  if (speakers.length === 1 && speakers[0]!.members === undefined) all += ` ${speaker(speakers[0]!.name)}`
  // A lone mark keeps the names apart: "Ada Lund" and "Mia Noor" do not make a "Lund Mia".
  else for (const name of everybody(speakers)) all += ` ${speaker(name)} ${SPEAKER}`
  return { terms: `${all} ${line}`.trim(), length: count }
}

/** The names of parties and of all who belong to them. */
function everybody(parties: readonly PartyRecord[]): string[] {
  return parties.flatMap(({ name, members = [] }) => [name, ...everybody(members)])
}

function marked(mark: string, name: string): string {
  return terms(name)
    .map((term) => mark + term)
    .join(' ')
}

/** What must be found among the terms; null when the question names neither words nor a speaker nor an outlet. */
export function termQuery({ words, speaker, outlet }: Asked): Query | null {
  const of = [
    ...(words === null ? [] : [words]),
    ...(speaker.length === 0 ? [] : [name(SPEAKER, speaker)]),
    ...(outlet.length === 0 ? [] : [name(OUTLET, outlet)]),
  ]
  return of.length > 1 ? { is: 'all', of, without: [] } : (of[0] ?? null)
}

function name(mark: string, words: readonly string[]): Query {
  return { is: 'phrase', terms: words.map((word) => mark + word), prefix: false }
}

/** Whether terms in their order answer a query: what every store must agree with. */
export function answers(list: readonly string[], query: Query): boolean {
  if (query.is === 'any') return query.of.some((one) => answers(list, one))
  if (query.is === 'all')
    return query.of.every((one) => answers(list, one)) && !query.without.some((one) => answers(list, one))
  return list.some((_, at) => standsAt(list, at, query))
}

/** Whether a phrase begins at one of the terms. */
export function standsAt(list: readonly string[], at: number, query: Query & { is: 'phrase' }): boolean {
  const last = query.terms.length - 1
  return query.terms.every((term, i) => {
    const here = list[at + i]
    return here !== undefined && (i === last && query.prefix ? here.startsWith(term) : here === term)
  })
}
