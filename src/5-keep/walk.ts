import type { DocumentRecord, StatementRecord } from '../types/index.js'
import { hit, inRecord } from './hit.js'
import { answers, indexTerms, outletTerms, speakerTerms, termQuery } from './index-terms.js'
import { joinedNames, MOST_SPELLINGS } from './joined-names.js'
import { dayIn } from './numbers.js'
import { type Asked, asked, cursorTo, monthOf, type Question } from './question.js'
import type { Answer, Count, Counts } from './record.js'

/** A statement with its number and its document. */
export interface Numbered {
  readonly number: number
  readonly statement: StatementRecord
  readonly record: DocumentRecord
}

interface Candidate extends Numbered {
  readonly copyOf: string | null
}

interface Found extends Candidate {
  readonly length: number
}

/** One page of the statements that answer a question: by looking at each, so that it is easy to see that it is right. */
export function pageOf(all: Iterable<Candidate>, question: Question): Answer {
  const ask = asked(question)
  const found = [...answering(all, ask)].sort(inOrder(ask)).filter(isAfter(ask))
  const page = found.slice(0, ask.limit)
  const last = page.at(-1)
  return {
    hits: page.map((one) =>
      hit(inRecord(one.record), one.statement, {
        words: ask.words,
        copyOf: one.copyOf,
        cursor: cursorTo(one, ask.sort),
      }),
    ),
    next: last && found.length > page.length ? cursorTo(last, ask.sort) : null,
  }
}

/** The counts of the statements that answer a question. */
export function countsOf(all: Iterable<Candidate>, question: Question, most = Infinity): Counts {
  const newest = inOrder({ ...asked(question), sort: 'newest' })
  const found = [...answering(all, asked(question))].sort(newest).slice(0, most)
  return {
    statements: found.length,
    speakers: joinedNames(
      frequent(found.flatMap(({ statement }) => [...new Set(statement.speakers.map(({ name }) => name))])),
    ),
    outlets: joinedNames(frequent(found.flatMap(({ record }) => record.publisher ?? []))),
    months: inMonths(found.map(({ number }) => monthOf(dayIn(number)))),
    kinds: frequent(found.map(({ statement }) => statement.kind)),
    modes: frequent(found.map(({ statement }) => statement.mode)),
    ...(found.length >= most ? { more: true as const } : {}),
  }
}

function* answering(all: Iterable<Candidate>, ask: Asked): Generator<Found> {
  const query = termQuery(ask)
  for (const one of all) {
    const { statement, record, number } = one
    const day = dayIn(number)
    if (day < ask.from || day > ask.to) continue
    if ((ask.kind && statement.kind !== ask.kind) || (ask.mode && statement.mode !== ask.mode)) continue
    if (ask.doubt !== null && statement.speakers.length > 0 && statement.confidence >= ask.doubt) continue
    const { terms, length } = indexTerms(record.text, statement, { outlet: outletTerms(record), speaker: speakerTerms })
    if (!query || answers(terms.split(' '), query)) yield { ...one, length }
  }
}

function inOrder({ sort }: Asked): (a: Found, b: Found) => number {
  if (sort === 'oldest') return (a, b) => a.number - b.number
  if (sort === 'newest') return (a, b) => b.number - a.number
  return (a, b) => a.length - b.length || b.number - a.number
}

function isAfter({ sort, after }: Asked): (one: Found) => boolean {
  if (!after) return () => true
  if (sort === 'oldest') return ({ number }) => number > after.number
  if (sort === 'newest') return ({ number }) => number < after.number
  return ({ number, length }) => length > after.length || (length === after.length && number < after.number)
}

function frequent(names: readonly string[]): Count[] {
  return counted(names)
    .sort((a, b) => b.statements - a.statements || byName(a, b))
    .slice(0, MOST_SPELLINGS)
}

/** Months in their order, the undated ones last. */
export function inMonths(months: readonly string[]): Count[] {
  return counted(months).sort((a, b) => byName(a, b))
}

function counted(names: readonly string[]): Count[] {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].map(([name, statements]) => ({ name, statements }))
}

/** By code points, as both databases compare bytes of UTF-8. */
function byName(a: Count, b: Count): number {
  const [one, other] = [[...a.name], [...b.name]]
  for (let at = 0; at < one.length && at < other.length; at++) {
    const gap = one[at]!.codePointAt(0)! - other[at]!.codePointAt(0)!
    if (gap !== 0) return gap
  }
  return one.length - other.length
}
