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
  const found: Quoted[] = []
  for (let index = firstTouched(blocks, at.start); index < blocks.length; index++) {
    const block = blocks[index]!
    if (block.start >= at.end) break
    const within = block.end - block.start > LONGEST ? around(block, at) : block
    const next = blocks[index + 1]
    const { quotations } = findQuotations(source.text, within, next !== undefined && opensWithMark(source.text, next))
    for (const one of quotations) if (one.parent === -1) found.push(one)
  }
  return found
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
