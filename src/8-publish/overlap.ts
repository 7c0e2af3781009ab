/** How much of the smaller set is in the other, from 0 to 1: of two sentences' content words, whether they tell the same. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0
  for (const one of a) if (b.has(one)) shared++
  return shared / Math.max(1, Math.min(a.size, b.size))
}
