import type { Syntax } from '../../2-understand/index.js'
import { Columns } from './columns.js'
import type { Passage } from './passage.js'
import type { Scheme } from './scheme.js'

/** The dependency trees of a passage, by position (see Passage); -1 where there is no such token. */
export interface Tree {
  readonly head: Int32Array
  /** Hash of the label. */
  readonly label: Int32Array
  /** Bits of the label groups of the dependents (scheme.ts). */
  readonly children: Int32Array
  /** The first and last position of the subtree under it. */
  readonly first: Int32Array
  readonly last: Int32Array
  /** The nearest ancestor that may be a cue, how far up it is, and the ancestor (or self) right below it. */
  readonly cue: Int32Array
  readonly depth: Int32Array
  readonly below: Int32Array
}

/** Above so many steps a cue is too far to matter; also what ends a circle in a broken parse. */
const REACH = 8
const PAD = 3

/** Reads the heads and labels of the passage's tokens; heads outside of it count as none. */
export function growTree(scheme: Scheme, syntax: Syntax, passage: Omit<Passage, 'tree'>): Tree {
  const columns = new Columns(passage.word.length, { ints: 8, bytes: 0 })
  const tree = {
    head: columns.ints(-1),
    label: columns.ints(),
    children: columns.ints(),
    first: columns.ints(),
    last: columns.ints(),
    cue: columns.ints(-1),
    depth: columns.ints(),
    below: columns.ints(-1),
  }
  for (let i = 0; i < columns.size; i++) tree.first[i] = tree.last[i] = i
  const { from, count } = passage
  for (let t = 0; t < count; t++) {
    const head = syntax.head[from + t]! - from
    if (head >= 0 && head < count) tree.head[t + PAD] = head + PAD
    tree.label[t + PAD] = scheme.label[syntax.label[from + t]!] ?? 0
    if (head >= 0 && head < count) tree.children[head + PAD]! |= scheme.group[syntax.label[from + t]!] ?? 0
  }
  spreadEdges(tree)
  findCues(tree, passage.candidate)
  return tree
}

/** Carries the edges of each subtree upwards until they change nothing. */
function spreadEdges({ head, first, last }: Pick<Tree, 'head' | 'first' | 'last'>): void {
  for (let i = 0; i < head.length; i++) {
    for (let up = head[i]!; up >= 0; up = head[up]!) {
      if (first[up]! <= i && last[up]! >= i) break
      if (i < first[up]!) first[up] = i
      if (i > last[up]!) last[up] = i
    }
  }
}

function findCues({ head, cue, depth, below }: Tree, candidate: Uint8Array): void {
  for (let i = 0; i < head.length; i++) {
    let under = i
    let up = head[i]!
    let steps = 1
    for (; up >= 0 && !candidate[up] && steps < REACH; steps++) {
      under = up
      up = head[up]!
    }
    if (up < 0 || !candidate[up]) continue
    cue[i] = up
    depth[i] = steps
    below[i] = under
  }
}
