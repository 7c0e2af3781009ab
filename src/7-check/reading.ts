import type { DocumentRecord, PartyRecord, StatementRecord, Stretch } from '../types/index.js'
import { type Likeness, likeness, saidByTwo, statementHolding } from './credit.js'
import { type Judged, judgeWords } from './judge.js'
import { lexiconOf } from './lexicon.js'
import type { Quotation } from './quotations.js'
import { passagesOf } from './record.js'
import { type Standing, standingOf } from './reported.js'
import type { SourceIndex } from './source-index.js'
import type { HouseStyle } from './style.js'
import type { Wording } from './wording.js'

/** What every quotation of one draft is checked against. */
export interface Against {
  readonly draft: DocumentRecord
  readonly sources: SourceIndex
  readonly style: HouseStyle
}

/** One reading of a quotation: what the words tell, and who says them there. */
export interface Reading {
  readonly judged: Judged
  readonly statement: StatementRecord | null
  readonly standing: Standing
  readonly likeness: Likeness
  /** The words on the two sides of an attribution are those of two people. */
  readonly joined: boolean
}

/** The best witness first. */
const STANDINGS: readonly Standing[] = ['turn', 'spoken', 'reported', 'plain']

/** Of several passages that hold the words, the one that the speaker of the draft said; where none is, the first. */
export function bestReading(wording: Wording, quotation: Quotation, { draft, sources, style }: Against): Reading {
  const readings = judgeWords(wording, sources, { lexicon: lexiconOf(draft.language), style }).map((judged) =>
    readingOf(judged, wording, { sources, draft: draft.text, drafted: quotation.statement?.speakers ?? [] }),
  )
  const order: readonly Judged['verdict'][] = ['verbatim', 'marked', 'altered', 'spliced', 'not-found']
  const rank = ({ judged, likeness: like, standing }: Reading): number =>
    (like === 'same' ? 0 : like === 'unsure' ? 2 : 4) +
    STANDINGS.indexOf(standing) / STANDINGS.length +
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
    return { judged, statement: null, standing: 'spoken', likeness: 'unsure', joined: false }
  const [best] = passagesOf(wording, judged.found)
  const { passage } = judged.found.segments[0]!
  const at = best!.spans.map(([start, end]): Stretch => ({ start, end }))
  const { text } = passage.source
  const statements = sources.statementsIn(passage.source)
  const statement = statementHolding(statements, at)
  const standing = standingOf(passage, at, statement)
  const around = standing === 'spoken' ? besides(text, at) : ''
  const joined = at.length > 1 && saidByTwo(statements, at)
  return {
    judged: joined ? { ...judged, verdict: 'spliced' } : judged,
    joined,
    statement,
    standing,
    likeness: likeness({ draft, drafted, source: passage.source, statement, around }),
  }
}

function besides(text: string, at: readonly Stretch[]): string {
  const [start, end] = [at[0]!.start, at.at(-1)!.end]
  return text.slice(Math.max(0, start - AROUND), start) + text.slice(end, end + AROUND)
}

/** Units beside the words in which a source names who says them. */
const AROUND = 150
