/**
 * ATTRIBUTE STATEMENTS: which words are reported, by which words, and which words say by whom?
 * Who those words stand for is the next stage's question.
 * @module
 */
import type { Paragraph, Understanding } from '../2-understand/index.js'
import { contains, type Message, type Statement } from '../types/index.js'
import { readClauseQuotes } from './clause-quotes.js'
import type { Finding } from './finding.js'
import { readHeadings } from './headings.js'
import { joinQuotations } from './join.js'
import { learnedFindings } from './learned.js'
import type { AttributionModel } from './model/index.js'
import { readNested } from './nested.js'
import { isNounCue } from './nouns.js'
import { patterns } from './patterns/index.js'
import type { Reading } from './patterns/pattern.js'
import { linkReplies } from './replies.js'
import { placeOf, toStatements } from './statements.js'
import { lineOf } from './units.js'
import { isPlain, weigh, withoutRivals } from './weigh.js'

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
  const messages: Message[] = []
  const { document, language, paragraphs } = understanding
  const lines = paragraphs.map((paragraph) =>
    paragraph.sentences.map((sentence) => lineOf(document.text, language, { paragraph, sentence })),
  )
  const reading: Reading = { understanding, lines, claimed: new Set() }
  const found = paragraphs.flatMap((paragraph) => {
    try {
      return readParagraph(reading, paragraph, model)
    } catch (fault) {
      const text = `This paragraph could not be read (${fault instanceof Error ? fault.message : String(fault)}).`
      messages.push({
        rule: 'paragraph-failed',
        level: 'error',
        text,
        at: { start: paragraph.start, end: paragraph.end },
      })
      return []
    }
  })
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

function readParagraph(reading: Reading, paragraph: Paragraph, model: AttributionModel | null): Finding[] {
  const found: Finding[] = []
  for (const pattern of patterns) {
    if (reading.claimed.has(paragraph.index) && pattern.name !== 'dialogue') continue
    found.push(...withoutRivals(pattern.find(reading, paragraph.index), found))
  }
  const read = model && paragraph.syntax && !reading.claimed.has(paragraph.index) && isProse(paragraph)
  const all = read ? weigh(verbs(reading, paragraph, found), learned(reading, paragraph, model)) : found
  return all.filter((one) => one.content.length > 0 || one.mode === 'withheld')
}

/** Without the plain reports whose verb is a noun here. */
function verbs({ understanding }: Reading, paragraph: Paragraph, found: readonly Finding[]): Finding[] {
  return found.filter((one) => !(isPlain(one) && isNounCue(paragraph, understanding.tags, one)))
}

function learned(reading: Reading, paragraph: Paragraph, model: AttributionModel): Finding[] {
  const { syntax } = paragraph
  if (!syntax) return []
  const { relations } = model.relations(syntax, { from: 0, to: syntax.count })
  const found = learnedFindings(reading, paragraph, relations)
  return paragraph.block.kind === 'headline'
    ? found.filter(({ source, cue }) => source.length > 0 && cue.length > 0)
    : found
}

/** Headings and captions are no prose: the model was trained on running text. */
const isProse = ({ block }: Paragraph): boolean => block.kind !== 'heading' && block.kind !== 'caption'

const firstOf = (one: Finding): number => Math.min(...[...one.content, ...one.cue].map((piece) => piece.start))

function byPlace(a: Finding, b: Finding): number {
  if (a.within === b) return 1
  if (b.within === a) return -1
  const holds = (x: Finding, y: Finding): boolean => x.content.some((p) => y.content.every((q) => contains(p, q)))
  return firstOf(a) - firstOf(b) || Number(holds(b, a)) - Number(holds(a, b))
}
