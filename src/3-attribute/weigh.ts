import { overlaps } from '../types/index.js'
import type { Finding } from './finding.js'

/** Those of `later` whose words no earlier finding has taken: content or cue. */
export function withoutRivals(later: readonly Finding[], earlier: readonly Finding[]): Finding[] {
  return later.filter((one) => !earlier.some((other) => clash(one, other)))
}

function clash(one: Finding, other: Finding): boolean {
  const mine = [...one.content, ...one.cue]
  return [...other.content, ...other.cue].some((piece) => mine.some((own) => overlaps(piece, own)))
}
