import type { Understanding } from '../../2-understand/index.js'
import type { Finding } from '../finding.js'
import type { Line } from '../units.js'

/** A document on its way through the patterns. */
export interface Reading {
  readonly understanding: Understanding
  /** The sentences of each paragraph, as lines. */
  readonly lines: readonly (readonly Line[])[]
  /** Paragraphs that a pattern has claimed: no other reads them. */
  readonly claimed: Set<number>
}

/** One way of reporting: what it is, examples that must and must not fire, and how it is found. */
export interface Pattern {
  readonly name: string
  readonly description: string
  /** Text, then the content found, then the source ("" where no words name it). */
  readonly fires: readonly (readonly [text: string, content: string, source: string])[]
  readonly silent: readonly string[]
  find(reading: Reading, paragraph: number): Finding[]
}
