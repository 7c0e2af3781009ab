import { splitSentences } from '../6-gather/index.js'
import type { DocumentRecord, SpanRecord, StatementRecord, Stretch } from '../types/index.js'
import { contains, overlaps } from '../types/index.js'
import { statementsNear } from './near-statements.js'
import { type Quoted, quotedIn } from './quoted.js'

/** A quotation of a draft: one, even where the report interrupts it or it runs over paragraphs. */
export interface Quotation {
  /** From the first mark to the last. */
  readonly span: Stretch
  /** What stands between the marks, piece by piece. */
  readonly parts: readonly Stretch[]
  /** What the engine found the words to be part of; null where nobody is said to have said them. */
  readonly statement: StatementRecord | null
  /** Set apart as a block of its own. */
  readonly block: boolean
  readonly closed: boolean
}

/** All quotations of a draft in the order of the text. Titles, scare quotes and single words are among them. */
export function quotationsOf(draft: DocumentRecord): Quotation[] {
  const marked = overParagraphs(draft, quotedIn(draft, draft.blocks, { start: 0, end: draft.text.length }))
  const joined = joinInterrupted(draft, marked)
  const unmarked = [...unmarkedBlocks(draft), ...unmarkedSpeech(draft)].filter(
    ({ span }, at, all) =>
      !joined.some((one) => overlaps(one.span, span)) && !all.slice(0, at).some((one) => overlaps(one.span, span)),
  )
  return [...joined, ...unmarked].sort((a, b) => a.span.start - b.span.start)
}

/** A quotation that goes on in the next paragraph, which opens with a mark again, is one. */
function overParagraphs(draft: DocumentRecord, quoted: readonly Quoted[]): Quotation[] {
  const found: Quotation[] = []
  const setApart = draft.blocks.filter(({ kind }) => kind === 'quote')
  let goesOn = false
  for (const one of quoted) {
    const part = one.inner
    const last = found.at(-1)
    if (goesOn && last && /^\s*$/.test(draft.text.slice(last.span.end, one.start))) {
      found[found.length - 1] = {
        ...last,
        span: { start: last.span.start, end: one.end },
        parts: [...last.parts, part],
        closed: one.closed,
      }
    } else {
      const span = { start: one.start, end: one.end }
      const block = setApart.some((at) => contains(at, span))
      found.push({ span, parts: [part], statement: null, block, closed: one.closed || one.goesOn })
    }
    goesOn = one.goesOn
  }
  return found.map((one) => ({ ...one, statement: statementOf(draft, one.span) }))
}

/** “…,” she said, “…” within one sentence and one statement is one quotation. A full stop between makes it two. */
function joinInterrupted(draft: DocumentRecord, quotations: readonly Quotation[]): Quotation[] {
  const found: Quotation[] = []
  for (const one of quotations) {
    const last = found.at(-1)
    if (last && goesTogether(draft, last, one)) {
      const span = { start: last.span.start, end: one.span.end }
      found[found.length - 1] = { ...last, span, parts: [...last.parts, ...one.parts], closed: one.closed }
    } else found.push(one)
  }
  return found
}

/** Units of an attribution between two parts of one quotation. */
const LONGEST_BETWEEN = 200

function goesTogether({ text }: DocumentRecord, last: Quotation, next: Quotation): boolean {
  const between = text.slice(last.span.end, next.span.start)
  if (between.length > LONGEST_BETWEEN || /\n\s*\n/.test(between) || next.block !== last.block) return false
  const end = last.parts.at(-1)!
  const before = text.slice(end.start, end.end).trimEnd().at(-1) ?? ''
  // The first part ends with a comma (or an ellipsis, a dash), and so does the attribution.
  if (!/[,…—–-]/.test(before) && !/^\s*,/.test(between) && !(last.statement && last.statement === next.statement))
    return false
  return /[,:—–-]\s*$/.test(between) && splitSentences(between).length === 1 && isSameTurn(last, next)
}

/** Two statements that the engine did not tie together are two, unless one of them has no speaker at all. */
function isSameTurn({ statement: a }: Quotation, { statement: b }: Quotation): boolean {
  if (!a || !b || a === b) return true
  return a.speakers.length === 0 || b.speakers.length === 0 || a.speakers[0]!.name === b.speakers[0]!.name
}

/** A block that is set as a quotation needs no marks. */
function unmarkedBlocks(draft: DocumentRecord): Quotation[] {
  return draft.blocks
    .filter(({ kind }) => kind === 'quote')
    .map(({ start, end }) => ({
      span: { start, end },
      parts: [{ start, end }],
      statement: statementOf(draft, { start, end }),
      block: true,
      closed: true,
    }))
}

/** Turns of a transcript, and what else the engine takes for speech without marks. */
function unmarkedSpeech(draft: DocumentRecord): Quotation[] {
  return draft.statements
    .filter(({ kind, content }) => kind === 'direct' && content.length > 0)
    .map((statement) => {
      const parts = statement.content.map(stretchOf)
      const span = { start: parts[0]!.start, end: parts.at(-1)!.end }
      return { span, parts, statement, block: false, closed: true }
    })
}

const stretchOf = ([start, end]: SpanRecord): Stretch => ({ start, end })

/** The statement that holds most of a stretch; of two that hold the same, the outer one, which says who is quoted. */
export function statementOf(draft: Pick<DocumentRecord, 'statements'>, at: Stretch): StatementRecord | null {
  let best: StatementRecord | null = null
  let most = 0
  for (const statement of statementsNear(draft, at)) {
    const shared = sharedWith(statement, at)
    const better = shared > most || (shared === most && best?.quotedIn === statement.id)
    if (shared > 0 && better) {
      best = statement
      most = shared
    }
  }
  return most * 2 > at.end - at.start || (most > 0 && best?.kind !== 'indirect') ? best : null
}

/** Units of a stretch that the content of a statement holds. */
export function sharedWith({ content }: StatementRecord, at: Stretch): number {
  return content.reduce((sum, [start, end]) => sum + Math.max(0, Math.min(end, at.end) - Math.max(start, at.start)), 0)
}
