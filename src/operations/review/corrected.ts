/**
 * What people decided about the statements of a document, applied to a reading of it.
 * @module
 */
import type {
  DocumentRecord,
  PartyRecord,
  SpanRecord,
  StatementJudgement,
  StatementRecord,
  StatementRuling,
} from '../../types/index.js'
import { onlyStatements } from '../pipeline.js'

/** A document as people have it, and the judgements whose statement is not there (any more). */
export interface Corrected {
  readonly record: DocumentRecord
  readonly lost: readonly StatementJudgement[]
}

/** Who a statement is by can be decided beside where it ends: each of these outranks only its own kind. */
const ASPECTS: Readonly<Record<StatementRuling, string>> = {
  'spoken-by': 'what',
  'by-nobody-named': 'what',
  'no-statement': 'what',
  split: 'split',
  merged: 'merged',
  withdrawn: '',
}

/** The judgements that count, in the order in which they were made; a withdrawal ends all before it about its statement. */
export function holding(judgements: readonly StatementJudgement[]): StatementJudgement[] {
  const latest = new Map<string, StatementJudgement>()
  for (const one of judgements) {
    const { document, id } = one.statement
    for (const aspect of one.says === 'withdrawn' ? ['what', 'split', 'merged'] : [ASPECTS[one.says]])
      latest.delete(`${document} ${id} ${aspect}`)
    if (one.says !== 'withdrawn') latest.set(`${document} ${id} ${ASPECTS[one.says]}`, one)
  }
  return [...latest.values()]
}

/** The record with everything that counts applied. The record that is given stays as it is. */
export function corrected(record: DocumentRecord, judgements: readonly StatementJudgement[]): Corrected {
  const lost: StatementJudgement[] = []
  let statements: readonly StatementRecord[] = record.statements
  for (const one of holding(judgements)) {
    const next = applied(one, { ...record, statements: [...statements] })
    if (next === null) lost.push(one)
    else statements = next
  }
  // References to statements that are gone go with them.
  return { record: onlyStatements({ ...record, statements: [...statements] }, () => true), lost }
}

function applied(judgement: StatementJudgement, record: DocumentRecord): readonly StatementRecord[] | null {
  const at = placeOf(judgement, record)
  if (at < 0) return null
  const { statements } = record
  const one = statements[at]!
  const put = (...put: StatementRecord[]) => [...statements.slice(0, at), ...put, ...statements.slice(at + 1)]
  switch (judgement.says) {
    case 'spoken-by':
      return put({ ...one, speakers: [partyOf(judgement, record)], ...decided(judgement, one) })
    case 'by-nobody-named':
      return put({ ...one, speakers: [], ...decided(judgement, one) })
    case 'no-statement':
      return put()
    case 'split': {
      const parts = cutAt(one, judgement)
      return parts && put(...parts.map((part) => ({ ...part, ...decided(judgement, part) })))
    }
    case 'merged': {
      const other = statements.find(({ id }) => id === judgement.with)
      if (!other || other === one) return null
      const whole = { ...one, content: united(one.content, other.content), ...decided(judgement, one) }
      return put(whole).filter((each) => each !== other)
    }
    default:
      return null
  }
}

/** By its id; else, where a newer reading cut it otherwise, the one statement that begins with the same words at the same place. */
function placeOf({ statement: { id, at } }: StatementJudgement, { statements, text }: DocumentRecord): number {
  const byId = statements.findIndex((one) => one.id === id)
  if (byId >= 0 || at === null) return byId
  return statements.findIndex(({ content, cue }) => {
    const [start, end] = content[0] ?? cue[0] ?? [0, 0]
    const words = text.slice(start, end)
    const same = words.startsWith(at.exact) || at.exact.startsWith(words)
    return words !== '' && same && text.slice(Math.max(0, start - at.before.length), start) === at.before
  })
}

/** A person's word is as sure as onrecord gets; what the program weighed is kept as history, in the reading before. */
function decided({ by, at, because }: StatementJudgement, { reasons }: StatementRecord) {
  const note = `${by}, ${at.slice(0, 10)}${because === '' ? '' : `: ${because}`}`
  return {
    confidence: 1,
    rivals: [],
    reasons: [...reasons.filter(({ rule }) => rule !== 'judged'), { rule: 'judged', note }],
  }
}

/** The party of the document that bears the name, mention and all; else one by the name alone. */
function partyOf({ speaker }: StatementJudgement, { statements, text }: DocumentRecord): PartyRecord {
  const known = statements
    .flatMap(({ speakers, rivals }) => [...speakers, ...rivals.map(({ party }) => party)])
    .find(({ name, kind }) => name === speaker!.name && kind === speaker!.kind)
  if (known) return known
  const start = text.indexOf(speaker!.name)
  return { ...speaker!, ...(start < 0 ? {} : { mention: [start, start + speaker!.name.length] as SpanRecord }) }
}

/** The id of the second half of a statement that was cut in two. */
export const secondHalf = (id: string): string => `${id}~2`

function cutAt(one: StatementRecord, { cut }: StatementJudgement): readonly StatementRecord[] | null {
  const place = (one.content[0]?.[0] ?? 0) + cut!
  const before = one.content
    .filter(([start]) => start < place)
    .map(([start, end]): SpanRecord => [start, Math.min(end, place)])
  const after = one.content
    .filter(([, end]) => end > place)
    .map(([start, end]): SpanRecord => [Math.max(start, place), end])
  if (before.length === 0 || after.length === 0) return null
  return [
    { ...one, content: before },
    { ...one, id: secondHalf(one.id), content: after },
  ]
}

function united(a: readonly SpanRecord[], b: readonly SpanRecord[]): SpanRecord[] {
  const all = [...a, ...b].sort((x, y) => x[0] - y[0] || x[1] - y[1])
  const made: SpanRecord[] = []
  for (const [start, end] of all) {
    const last = made.at(-1)
    if (last && start <= last[1]) last[1] = Math.max(last[1], end)
    else made.push([start, end])
  }
  return made
}
