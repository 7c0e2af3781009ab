import { findQuotations, opensWithMark } from '../2-understand/index.js'
import type { Stretch } from '../types/index.js'
import type { Source } from './source-index.js'

/** A stretch in quotation marks; without its marks, it is `inner`. */
export interface Quoted extends Stretch {
  readonly inner: Stretch
  readonly closed: boolean
  readonly goesOn: boolean
}

/** A block longer than this is no paragraph: its marks are looked at around the place only. UTF-16 units. */
const LONGEST = 20_000

/** The blocks of a source; lines, where none are given. */
export function blocksOf({ text, blocks }: Pick<Source, 'text' | 'blocks'>): readonly Stretch[] {
  if (blocks) return blocks
  return [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => ({ start: index, end: index + line.length }))
}

/** The outermost quotations of the blocks that a stretch touches, with double marks or their like. */
export function quotedIn(source: Pick<Source, 'text' | 'blocks'>, blocks: readonly Stretch[], at: Stretch): Quoted[] {
  const { text } = source
  const found: Quoted[] = []
  const first = firstLine(text, blocks, firstTouched(blocks, at.start))
  for (let index = first; index < blocks.length && blocks[index]!.start < at.end; index++) {
    const block = blocks[index]!
    const within = block.end - block.start > LONGEST ? around(block, at) : block
    const done = found.at(-1)?.end ?? 0
    const next = blocks[index + 1]
    const { quotations } = findQuotations(text, within, next !== undefined && opensWithMark(text, next))
    for (const one of quotations)
      if (one.parent === -1 && one.start >= done)
        found.push(one.closed || one.goesOn ? one : overLines(text, blocks, { one, index }))
  }
  return found
}

/** Lines that a quotation may run over without a blank one between. */
const MOST_LINES = 40

/**
 * A quotation that its block leaves open may be closed further down: where lines are broken by hand, each of them is
 * a block. Not over a blank line, and not over another quotation: then a mark is missing, and nobody knows where.
 */
function overLines(text: string, blocks: readonly Stretch[], { one, index }: { one: Quoted; index: number }): Quoted {
  for (let last = index + 1; last < blocks.length && last - index <= MOST_LINES; last++) {
    if (!isLineBreak(text, blocks, last)) break
    const { quotations } = findQuotations(text, { start: one.start, end: blocks[last]!.end }, false)
    const whole = quotations.find(({ parent, start }) => parent === -1 && start === one.start)
    if (!whole || quotations.some(({ parent, mark }) => parent === 0 && mark === whole.mark)) break
    if (whole.closed) return whole
  }
  return one
}

/** Lines before a place in which a quotation that holds it may have begun. */
const LINES_BACK = 12

function firstLine(text: string, blocks: readonly Stretch[], touched: number): number {
  let first = touched
  while (first > 0 && touched - first < LINES_BACK && isLineBreak(text, blocks, first)) first--
  return first
}

/** Whether a block follows the one before it on the next line. */
function isLineBreak(text: string, blocks: readonly Stretch[], index: number): boolean {
  const [before, after] = [blocks[index - 1], blocks[index]]
  return before !== undefined && after !== undefined && /^[ \t]*\r?\n[ \t]*$/.test(text.slice(before.end, after.start))
}

/** Index of the first block that ends behind a place. */
function firstTouched(blocks: readonly Stretch[], place: number): number {
  let [low, high] = [0, blocks.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (blocks[middle]!.end <= place) low = middle + 1
    else high = middle
  }
  return low
}

function around(block: Stretch, at: Stretch): Stretch {
  return { start: Math.max(block.start, at.start - 2_000), end: Math.min(block.end, at.end + 2_000) }
}
