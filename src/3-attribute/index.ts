/**
 * ATTRIBUTE STATEMENTS: which words are reported, by which words, and which words say by whom?
 * Who those words stand for is the next stage's question.
 * @module
 */
import type { Understanding } from '../2-understand/index.js'
import { contains, type Message, type Statement } from '../types/index.js'
import { readClauseQuotes } from './clause-quotes.js'
import type { Finding } from './finding.js'
import { readHeadings } from './headings.js'
import { joinQuotations } from './join.js'
import type { AttributionModel } from './model/index.js'
import { readNested } from './nested.js'
import { readParagraphs } from './paragraphs.js'
import type { Reading } from './patterns/pattern.js'
import { linkReplies } from './replies.js'
import { placeOf, toStatements } from './statements.js'
import { lineOf } from './units.js'

export { type AttributionModel, loadAttribution } from './model/index.js'
export { patterns } from './patterns/index.js'
export type { Pattern } from './patterns/pattern.js'

/** What one document reports: its statements in order of the text, and remarks on what could not be read. */
export interface Attributed {
  readonly statements: readonly Statement[]
  readonly messages: readonly Message[]
}

/** Finds the statements of a document. A fault in one paragraph costs that paragraph and is said in a message. */
export function attribute(understanding: Understanding, model: AttributionModel | null = null): Attributed {
  const { document, language, paragraphs } = understanding
  const lines = paragraphs.map((paragraph) =>
    paragraph.sentences.map((sentence) => lineOf(document.text, language, { paragraph, sentence })),
  )
  const reading: Reading = { understanding, lines, claimed: new Set() }
  const { found, messages } = readParagraphs(reading, model)
  for (const one of found) one.place = placeOf(paragraphs[one.paragraph]!.block.kind)
  const joined = joinQuotations(reading, found)
  const nested = readNested(reading, joined)
  const all = [...joined, ...nested]
  if (model) all.push(...readClauseQuotes(reading, all))
  all.push(...readHeadings(reading, all))
  linkReplies(reading, all)
  all.sort(byPlace)
  return { statements: toStatements(understanding, all), messages }
}

const firstOf = (one: Finding): number => Math.min(...[...one.content, ...one.cue].map((piece) => piece.start))

function byPlace(a: Finding, b: Finding): number {
  if (a.within === b) return 1
  if (b.within === a) return -1
  const holds = (x: Finding, y: Finding): boolean => x.content.some((p) => y.content.every((q) => contains(p, q)))
  return firstOf(a) - firstOf(b) || Number(holds(b, a)) - Number(holds(a, b))
}
