import type { Decoded } from '../../src/3-attribute/model/decode.js'
import type { Run } from '../../src/3-attribute/model/labels.js'
import type { Judged } from './calibrate.js'
import type { GoldRelation } from './gold.js'

/** From this share of common tokens on (intersection by union) two sets of runs count as the same: "relaxed". */
const SAME = 0.5

/** Says of each predicted relation whether there is a gold relation of its own that agrees in source, cue and content. */
export function judge(predicted: readonly Decoded[], gold: readonly GoldRelation[]): Judged[] {
  const free = new Set(gold)
  return predicted.map((relation) => {
    const match = [...free].find((one) => agree(relation, one))
    if (match) free.delete(match)
    return { relation, right: match !== undefined }
  })
}

function agree(a: Decoded, b: GoldRelation): boolean {
  return common(a.cue, b.cue) >= SAME && common(a.source, b.source) >= SAME && common(a.content, b.content) >= SAME
}

/** Tokens in both by tokens in either; 1 for two empty sets. */
export function common(a: readonly Run[], b: readonly Run[]): number {
  const left = tokensOf(a)
  const right = tokensOf(b)
  if (left.size === 0 && right.size === 0) return 1
  let both = 0
  for (const t of left) if (right.has(t)) both++
  return both / (left.size + right.size - both)
}

function tokensOf(runs: readonly Run[]): Set<number> {
  const tokens = new Set<number>()
  for (const { from, to } of runs) for (let t = from; t < to; t++) tokens.add(t)
  return tokens
}
