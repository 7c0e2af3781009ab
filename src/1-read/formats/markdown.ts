import type { Block, BlockKind, Message, Stretch } from '../../types/index.js'
import { furniture } from '../furniture.js'
import type { MarkdownPiece, MarkdownShown, Shown } from './markdown-pieces.js'
import { looksLikeHeadline } from './roles.js'

/** Letters of the shown text, and where they stand in the file. */
interface Run extends Stretch {
  readonly from: number
  readonly to: number
}

/** The text that readers of a Markdown file see, with its blocks, and the way back into the file. */
export interface MarkdownText {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly messages: readonly Message[]
  /** Where a stretch of the shown text stands in the file. Marks of emphasis within it are covered, those around it are not. */
  inFile(shown: Stretch): Stretch
}

/**
 * The grammar needs time in proportion to the square of a paragraph's length (15 s for 360,000 signs of nested links), so
 * a long text is read in parts that end between paragraphs, and what still is too long for one is shown as it stands.
 */
const MOST = 50_000

/** What stands before the text in many archives: dates, tags, layouts. */
const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n(?:[\s\S]*?\r?\n)?(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/
/** Footnotes are no part of CommonMark; the sign of one within a quotation would read as an editor's bracket. */
const FOOTNOTE = /^\s*\[\^[^\]\s]{1,40}\]:\s*|\[\^[^\]\s]{1,40}\]/g

/** Reads Markdown: emphasis, links and code are form; block quotes, headings and lists tell what a block is. */
export async function readShown(file: string): Promise<MarkdownText> {
  const { markdownPieces } = await import('./markdown-pieces.js')
  const start = FRONT_MATTER.exec(file)?.[0].length ?? 0
  const read = partsOf(file, start).map(({ start, end }): MarkdownShown => {
    const part = file.slice(start, end)
    return part.length > MOST ? { pieces: [asItStands(part, start)], code: 0 } : markdownPieces(part, start)
  })
  const pieces = read.flatMap((part) => part.pieces)
  return composed(
    pieces,
    read.reduce((sum, { code }) => sum + code, 0),
  )
}

function asItStands(text: string, start: number): MarkdownPiece {
  return { kind: 'paragraph', shown: [{ text, start, end: start + text.length }] }
}

/** Stretches of at most MOST signs where that is possible, ending at empty lines outside of code. */
function partsOf(file: string, from: number): Stretch[] {
  const parts: Stretch[] = []
  let start = from
  let fence = ''
  let last = from
  for (const { index, 0: line } of file.slice(from).matchAll(/[^\n]*(?:\n|$)/g)) {
    const end = from + index + line.length
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1]?.slice(0, 3) ?? ''
    if (mark !== '') fence = fence === '' ? mark : fence === mark ? '' : fence
    if (end - start > MOST && last > start) {
      parts.push({ start, end: last })
      start = last
    }
    if (line.trim() === '' && fence === '') last = end
  }
  return start < file.length ? [...parts, { start, end: file.length }] : parts
}

function composed(pieces: readonly MarkdownPiece[], code: number): MarkdownText {
  const runs: Run[] = []
  const blocks: Block[] = []
  let text = ''
  for (const piece of pieces) {
    if (text !== '') text += '\n\n'
    const start = text.length
    // Kept apart: cutting a text out of one that still grows copies all of it, for each block.
    let words = ''
    for (const one of tidy(piece.shown)) {
      const from = start + words.length
      runs.push({ start: from, end: from + one.text.length, from: one.start, to: one.end })
      words += one.text
    }
    text += words
    blocks.push({ kind: kindOf(piece.kind, words, blocks.length), span: { start, end: text.length } })
  }
  if (blocks.length === 1 && blocks[0]!.kind === 'headline') blocks[0] = { ...blocks[0]!, kind: 'paragraph' }
  const messages = code > 0 ? [codeDropped(code)] : []
  return { text, blocks, messages, inFile: (shown) => inFile(runs, shown) }
}

/** The first block heads the text when it is a heading, or a line that looks like one. */
function kindOf(kind: BlockKind, words: string, before: number): BlockKind {
  if (before === 0 && (kind === 'heading' || (kind === 'paragraph' && looksLikeHeadline(words)))) return 'headline'
  return kind === 'paragraph' ? (furniture(words) ?? kind) : kind
}

/** A piece without the spaces at its edges, without signs of footnotes, and with one line end where the file breaks a line. */
function tidy(shown: readonly Shown[]): Shown[] {
  const whole = shown.map(({ text }) => text).join('')
  const left = whole.length - whole.trimStart().length
  const right = whole.trimEnd().length
  const cuts = [...whole.matchAll(FOOTNOTE)].map(({ index, 0: sign }) => [index, index + sign.length] as const)
  const kept: Shown[] = []
  let at = 0
  for (const one of shown) {
    const end = at + one.text.length
    let from = Math.max(at, left)
    for (const [open, close] of [...cuts, [Math.min(end, right), Infinity] as const]) {
      if (close <= from || open > end) continue
      if (open > from) kept.push(part(one, from - at, open - at))
      from = Math.max(from, close)
    }
    at = end
  }
  return kept
}

function part({ text, start, end }: Shown, from: number, to: number): Shown {
  const exact = text.length === end - start
  return { text: text.slice(from, to), start: exact ? start + from : start, end: exact ? start + to : end }
}

function inFile(runs: readonly Run[], { start, end }: Stretch): Stretch {
  const first = runAt(runs, start)
  if (!first) return { start: 0, end: 0 }
  const from = place(first, start).start
  if (end <= start) return { start: from, end: from }
  return { start: from, end: place(runAt(runs, end - 1)!, end - 1).end }
}

/** The run that holds a place, or the last before it: between blocks nothing of the file is shown. */
function runAt(runs: readonly Run[], at: number): Run | undefined {
  let [low, high] = [0, runs.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (runs[middle]!.start <= at) low = middle
    else high = middle - 1
  }
  return runs[low]
}

function place(run: Run, at: number): Stretch {
  const exact = run.end - run.start === run.to - run.from
  if (!exact) return { start: run.from, end: run.to }
  const start = Math.min(run.from + at - run.start, run.to)
  return { start, end: Math.min(start + 1, run.to) }
}

function codeDropped(count: number): Message {
  const what = count === 1 ? 'A block of code was' : `${count} blocks of code were`
  return { rule: 'code-dropped', level: 'info', text: `${what} left out: code is nobody’s prose.`, at: null }
}
