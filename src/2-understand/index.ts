/**
 * UNDERSTAND LANGUAGE: what are the words, the sentences and the quotation marks?
 * @module
 */
import type { Block, Document, Message, Stretch } from '../types/index.js'
import { languageOf } from './languages/index.js'
import type { Language } from './languages/language.js'
import { mixesScripts } from './lookalikes.js'
import { findQuotations, opensWithMark } from './quotes.js'
import type { Paragraph, Understanding } from './reading.js'
import { cutSentences, LONGEST } from './sentences.js'
import { cutTokens } from './syntax/cut.js'
import type { SyntaxModel } from './syntax/tokens.js'
import { cutWords } from './words.js'

export { titles } from './languages/en/names.js'
export type { Frames } from './languages/frames.js'
export { QUOTED } from './languages/frames.js'
export { languageOf } from './languages/index.js'
export type { Cue, Language, Reporting } from './languages/language.js'
export { lookupKey } from './lookalikes.js'
export { findQuotations, opensWithMark } from './quotes.js'
export type { Paragraph, Quotation, Sentence, Understanding, Word } from './reading.js'
export { featureKernel, sumsOf } from './sums/kernels.js'
export { roomFor, settle, type Tenant, type Workspace } from './sums/workspace.js'
export { cutTokens } from './syntax/cut.js'
export { loadSyntax } from './syntax/syntax.js'
export type { ReadingChoice, Syntax, SyntaxModel, Tokens } from './syntax/tokens.js'

/** Reads every block that may hold statements. Never throws on bad text; what is odd is said in messages. */
export function understand(document: Document, model: SyntaxModel | null = null): Understanding {
  const { language, known } = languageOf(document.language)
  const messages: Message[] = []
  if (!known)
    messages.push({
      rule: 'language-without-rules',
      level: 'warning',
      text: `There are no rules for "${document.language}" yet: quotations are found by their marks, and nobody is named for them.`,
      at: null,
    })
  const blocks = document.blocks.filter((block) => block.kind !== 'credit' && block.kind !== 'boilerplate')
  const syntax = language.code === 'en' && known ? model : null
  const read = blocks.map((block, index) => readBlock({ document, language, blocks }, block, index))
  const paragraphs = syntax ? withSyntax(document.text, read, syntax) : read
  for (const paragraph of paragraphs) messages.push(...remarks(document.text, paragraph))
  return { document, language, paragraphs, tags: syntax?.tags ?? [], messages }
}

/**
 * The paragraphs with what the model says of them, once all of them are cut: its weights then stay in the cache. One memory
 * of names serves the document.
 */
function withSyntax(text: string, paragraphs: readonly Paragraph[], model: SyntaxModel): Paragraph[] {
  const seen = new Map<number, number>()
  const tokens = paragraphs.map(({ start, end }) => cutTokens(text, start, end))
  return paragraphs.map((paragraph, at) => ({ ...paragraph, syntax: model.read(tokens[at]!, { seen }) }))
}

interface Whole {
  readonly document: Document
  readonly language: Language
  readonly blocks: readonly Block[]
}

function readBlock({ document, language, blocks }: Whole, block: Block, index: number): Paragraph {
  const { text } = document
  const next = blocks[index + 1]
  const nextOpens = next !== undefined && opensWithMark(text, next.span)
  const { start } = block.span
  const end = readableEnd(text, block.span)
  const { quotations, marks } = findQuotations(text, { start, end }, nextOpens)
  const words = cutWords(text, { start, end }, { marks, language })
  const sentences = cutSentences({ text, words, quotations, language })
  return { block, index, start, end, words, sentences, quotations, syntax: null }
}

/** UTF-16 units of a paragraph that are read: a whole newspaper page has fewer. More would cost minutes. */
const LONGEST_PARAGRAPH = 100_000

/** Where reading a paragraph ends: at its end, or at the last white space before it grows too long. */
function readableEnd(text: string, { start, end }: Stretch): number {
  if (end - start <= LONGEST_PARAGRAPH) return end
  const cut = text.slice(start, start + LONGEST_PARAGRAPH).search(/\s\S*$/)
  return start + (cut > 0 ? cut : LONGEST_PARAGRAPH)
}

function remarks(text: string, paragraph: Paragraph): Message[] {
  const found: Message[] = []
  const note = (rule: string, words: string, at: Stretch) => found.push({ rule, level: 'warning', text: words, at })
  const rest = { start: paragraph.end, end: paragraph.block.span.end }
  if (rest.start < rest.end)
    note('paragraph-too-long', `A paragraph of more than ${LONGEST_PARAGRAPH} characters was read up to here.`, rest)
  for (const { start, end, closed, goesOn } of paragraph.quotations)
    if (!closed && !goesOn) note('quote-never-closed', 'A quotation opens here and is never closed.', { start, end })
  for (const { start, end } of paragraph.words)
    if (mixesScripts(text.slice(start, end)))
      note('mixed-scripts', `The word “${text.slice(start, end)}” mixes letters of two scripts.`, { start, end })
  for (const { start, end, words } of paragraph.sentences)
    if (words.length >= LONGEST)
      note('sentence-cut', `A sentence of more than ${LONGEST} words was read in pieces.`, { start, end })
  return found
}
