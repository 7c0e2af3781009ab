import { Columns } from './columns.js'
import { mix } from './hash.js'
import type { Tree } from './tree.js'

/** How each position of a passage hangs together with one word, the anchor, in the dependency trees; 0 where it does not. */
export interface Ways {
  /** Hash of the way: at which ancestor of the anchor (or itself) the two meet, and by which dependent one comes up to it. */
  readonly way: Int32Array
  /** How many steps up it is to that ancestor. */
  readonly depth: Uint8Array
  /** Hash of the largest subtree below the meeting point that begins (ends) at the position. */
  readonly begins: Int32Array
  readonly ends: Int32Array
}

/** So far up the two may meet, and so far down the position may stand. */
const REACH = 10

/** The ways from the anchor to all positions. */
export function waysFrom(tree: Tree, anchor: number): Ways {
  const columns = new Columns(tree.head.length, { ints: 3, bytes: 2 })
  const ways = {
    way: columns.ints(),
    begins: columns.ints(),
    ends: columns.ints(),
    depth: columns.bytes(),
  }
  const rank = columns.bytes()
  rankFrom(tree, anchor, rank)
  for (let i = 0; i < columns.size; i++) fill({ tree, rank, ways }, i)
  return ways
}

/** 1 for the anchor, 2 for its head and so on upwards; 0 for all others. */
function rankFrom({ head }: Tree, anchor: number, rank: Uint8Array): void {
  let at = anchor
  for (let number = 1; at >= 0 && number <= REACH && rank[at] === 0; number++) {
    rank[at] = number
    at = head[at]!
  }
}

interface Job {
  readonly tree: Tree
  readonly rank: Uint8Array
  readonly ways: Ways
}

function fill({ tree, rank, ways }: Job, i: number): void {
  const { head, label, first, last } = tree
  let begin = -1
  let end = -1
  let under = -1
  let at = i
  let steps = 0
  for (; at >= 0 && rank[at] === 0 && steps <= REACH; steps++) {
    if (first[at] === i) begin = at
    if (last[at] === i) end = at
    under = at
    at = head[at]!
  }
  if (at < 0 || rank[at] === 0) return
  const meeting = rank[at]!
  ways.way[i] = mix(meeting, under < 0 ? 7 : label[under]!)
  ways.depth[i] = steps
  if (begin >= 0) ways.begins[i] = mix(meeting, label[begin]!)
  if (end >= 0) ways.ends[i] = mix(meeting, label[end]!)
}
