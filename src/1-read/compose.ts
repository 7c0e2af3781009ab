import type { Block } from '../types/index.js'
import { type Found, type PageFacts, STANDFIRST } from './facts.js'
import type { Piece } from './formats/gather.js'
import { splitCredit } from './formats/plain.js'
import { furniture } from './furniture.js'
import type { Origin } from './reading.js'

/** The text of a page with its blocks, and where each block stood in the page. */
export interface Composed {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly origin: readonly Origin[]
}

/** How many blocks below the headline a standfirst can stand: a picture and a byline may come first. */
const NEAR = 3
/** A summary this short is a label. */
const LEAST_STANDFIRST = 20

/** Joins pieces to a text: one empty line between blocks, so that it reads like the page and splits like it. */
export function compose(pieces: readonly Piece[]): Composed {
  const blocks: Block[] = []
  const origin: Origin[] = []
  let text = ''
  for (const piece of pieces) {
    const start = text === '' ? 0 : text.length + 2
    text += (text === '' ? '' : '\n\n') + piece.text
    const at = { start, end: text.length }
    const kind = piece.kind === 'headline' ? piece.kind : (furniture(piece.text) ?? piece.kind)
    blocks.push(...splitCredit({ ...at, words: piece.text }, kind))
    if (piece.at) origin.push({ ...at, sourceStart: piece.at.start, sourceEnd: piece.at.end })
  }
  return { text, blocks, origin }
}

/** Marks the headline and the standfirst; where the article finder has cut them, they are put back in front. */
export function withHead(pieces: readonly Piece[], facts: PageFacts, head: Head): Piece[] {
  if (pieces.length === 0) return []
  return withStandfirst(withHeadline(pieces, facts, head), facts, head.descriptions)
}

/** What the page calls itself. */
export interface Head {
  readonly title: string | null
  readonly descriptions: readonly string[]
  /** All that a reader sees on the page; asked for only when no element says that it is the headline. */
  shown(): readonly Piece[]
}

/** A title that the page shows nowhere stays out of the text: a text holds what its readers could read. */
function withHeadline(pieces: readonly Piece[], { headlines }: PageFacts, { title, shown }: Head): Piece[] {
  const named = (one: Found) => title !== null && (sameWords(one.text, title) || similar(one.text, title))
  const headed = (one: Found) => headlines.some(({ text }) => sameWords(text, one.text))
  const start = pieces.slice(0, NEAR)
  const kept = start.find(named) ?? start.find(headed)
  if (kept) return pieces.map((piece) => (piece === kept ? { ...piece, kind: 'headline' } : piece))
  const cut =
    headlines.find(named) ?? (title && headlines.find((one) => akin(one.text, title))) ?? (title && shown().find(named))
  return cut ? [{ text: cut.text, at: cut.at, kind: 'headline', marks: '' }, ...pieces] : [...pieces]
}

function withStandfirst(pieces: readonly Piece[], facts: PageFacts, descriptions: readonly string[]): Piece[] {
  const first = pieces.findIndex((piece) => piece.kind === 'headline') + 1
  const summed = (text: string) =>
    text.length >= LEAST_STANDFIRST && descriptions.some((description) => sameWords(text, description))
  const place = pieces.findIndex((piece, i) => {
    if (i < first || i >= first + NEAR || !/^(?:paragraph|heading|quote)$/.test(piece.kind)) return false
    // Where the next block is called the same, the whole article is.
    const own = piece.marks !== pieces[i + 1]?.marks
    const named = own && STANDFIRST.test(piece.marks) && piece.text.length <= 400 && i === first
    return pieces.length - i > NEAR && (named || (summed(piece.text) && !/["“”«»„]/.test(piece.text)))
  })
  if (place >= 0) return pieces.map((piece, i) => (i === place ? { ...piece, kind: 'standfirst' } : piece))
  const cut = facts.standfirsts.find(({ text }) => summed(text))
  if (!cut || pieces.some((piece) => piece.text.includes(cut.text))) return [...pieces]
  return [...pieces.slice(0, first), { ...cut, kind: 'standfirst', marks: '' }, ...pieces.slice(first)]
}

function sameWords(a: string, b: string): boolean {
  return a.length < 1000 && plainWords(a) === plainWords(b)
}

/** A title may carry the outlet's name or a kicker that the headline lacks, or the other way round. */
function similar(a: string, b: string): boolean {
  if (Math.max(a.length, b.length) > 1000) return false
  const [short, long] = [plainWords(a), plainWords(b)].sort((x, y) => x.length - y.length) as [string, string]
  return short.length > 10 && ` ${long} `.includes(` ${short} `) && short.length >= long.length * 0.6
}

/** A headline and the title of its page may be worded apart, for readers and for search engines. */
function akin(a: string, b: string): boolean {
  const [own, other] = [plainWords(a).split(' '), new Set(plainWords(b).split(' '))]
  return own.length >= 3 && a.length <= 1000 && own.filter((word) => other.has(word)).length >= own.length * 0.4
}

function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
