import type { Message } from '../types/index.js'
import { findArticle } from './article.js'
import { compose, withHead } from './compose.js'
import { pageDetails } from './details.js'
import { assemble } from './document.js'
import { decode } from './encoding.js'
import { countWords, type PageFacts, pageFacts, type Region } from './facts.js'
import { gather, type Piece } from './formats/gather.js'
import { type PageTree, pageShape, parsePage } from './formats/html.js'
import { isHidden, type Part, walk } from './formats/parts.js'
import { detectLanguage } from './language.js'
import type { Details, ReadDocument } from './reading.js'

/** What a caller knows about a page, with the HTTP header that came with it. */
export interface PageSource extends Details {
  readonly contentType?: string
  /** How an error names the page, where it has neither address nor id. */
  readonly name?: string
}

/** Less than this share of the page's words in the article, and less than this many of them: it was not the article. */
const LEAST_SHARE = 0.1
const LEAST_WORDS = 40

/** Regions are looked for in the text one by one; the largest come first, and no real page has more. */
const MOST_REGIONS = 200

/** Elements that hold no article, where the article finder could not tell. */
const ASIDE = new Set(['nav', 'footer', 'aside', 'form', 'dialog', 'menu', 'button'])

/**
 * An HTML page as a Document: the article's words, block by block, with the headline first. What was dropped is said
 * in the messages; `origin` leads from the text back into the page.
 */
export async function readHtml(html: string | Uint8Array, source: PageSource = {}): Promise<ReadDocument> {
  const { contentType, name = source.url ?? source.id ?? 'the page', ...given } = source
  const hints = { name, markup: true, ...(contentType === undefined ? {} : { contentType }) }
  const decoded = typeof html === 'string' ? { text: html, messages: [] } : decode(html, hints)
  const page = await parsePage(decoded.text)
  const facts = pageFacts(walk(page.root, pageShape))
  const found = await articleOf(page)
  const { descriptions, ...details } = pageDetails(facts, found.head, given)
  const head = { title: details.title ?? null, descriptions, shown: () => visiblePieces(page) }
  const { text, blocks, origin } = compose(withHead(found.pieces, facts, head))
  const language = details.language ?? (await detectLanguage(text))
  const { document, messages } = assemble(text, blocks, { ...details, language })
  const all = [...decoded.messages, ...found.messages, ...dropped(facts, text), ...messages]
  return { document, messages: all, origin }
}

interface FoundPieces {
  readonly pieces: readonly Piece[]
  readonly head: Exclude<Awaited<ReturnType<typeof findArticle>>, 'too-deep'>
  readonly messages: readonly Message[]
}

/** The article, or all that a reader sees where none was found: better too much than a quotation lost. */
async function articleOf(page: PageTree): Promise<FoundPieces> {
  const article = await findArticle(page)
  if (article === 'too-deep') return { pieces: visiblePieces(page), head: null, messages: [TOO_DEEP] }
  const words = article ? wordsOf(article.pieces) : 0
  if (article && words >= LEAST_WORDS) return { pieces: article.pieces, head: article, messages: [] }
  const pieces = visiblePieces(page)
  const seen = wordsOf(pieces)
  if (article && words > 0 && words >= seen * LEAST_SHARE)
    return { pieces: article.pieces, head: article, messages: [] }
  return { pieces, head: article, messages: seen > 0 ? [NO_ARTICLE] : [] }
}

function visiblePieces(page: PageTree): Piece[] {
  return gather(visible(walk(page.body, pageShape)))
}

/** The parts of a page without what is hidden and without its furniture. */
function* visible(parts: Iterable<Part>): Generator<Part> {
  let skipped = 0
  for (const part of parts) {
    if (skipped > 0) skipped += part.is === 'open' ? 1 : part.is === 'close' ? -1 : 0
    else if (part.is === 'open' && (isHidden(part) || ASIDE.has(part.tag))) skipped = 1
    else yield part
  }
}

function wordsOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece) => sum + countWords(piece.text), 0)
}

function dropped(facts: PageFacts, text: string): Message[] {
  const messages: Message[] = []
  const lost = facts.regions
    .slice(0, MOST_REGIONS)
    .filter((region) => region.words > 0 && !text.includes(region.text.slice(0, 60)))
  const words = lost.reduce((sum, region) => sum + region.words, 0)
  const largest = lost.slice(0, 3).map(opening).join(', ')
  if (words > 0)
    messages.push(info('furniture-dropped', `${words} words beside the article were left out: ${largest}.`))
  const { hidden } = facts
  const said = `${hidden.words} words that the page hides were left out: ${opening(hidden)}.`
  if (hidden.words > 0) messages.push(info('hidden-text-dropped', said))
  return messages
}

function opening(region: Region): string {
  const words = region.text.slice(0, 200).split(/\s+/)
  return `“${words.slice(0, 6).join(' ')}${words.length > 6 ? ' …' : ''}”`
}

function info(rule: string, text: string): Message {
  return { rule, level: 'info', text, at: null }
}

const NO_ARTICLE: Message = {
  rule: 'no-article-found',
  level: 'warning',
  text: 'No article stood out on the page; everything a reader can see there was read.',
  at: null,
}
const TOO_DEEP: Message = {
  rule: 'page-too-deep',
  level: 'warning',
  text: 'The page is too deeply nested or too large to find its article; everything a reader can see there was read.',
  at: null,
}
