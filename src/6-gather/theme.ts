import type { SpanRecord } from '../types/index.js'
import type { Printing, Utterance } from './printing.js'

/** Words of one speaker that stand for a theme: a copied span, without its quotation marks. */
export interface Emblem {
  readonly utterance: Utterance
  readonly printing: Printing
  readonly span: SpanRecord
}

/** Utterances that are about one thing, in the order in which they were said. */
export interface GatheredTheme {
  /** Words of the coverage; empty for the last theme, which has none of its own. */
  readonly label: string
  /** Set on the last theme, for what belongs to no other. */
  readonly rest: boolean
  readonly emblem: Emblem | null
  /** The stems that weigh most in it. */
  readonly terms: readonly string[]
  readonly utterances: readonly Utterance[]
  /** How near each is to the middle of the theme: what to show first. */
  readonly nearness: ReadonlyMap<Utterance, number>
}
