/** A word that two rows have in common: its place in each. */
export type Pair = readonly [a: number, b: number]

/**
 * Places of a longest row of words that both have in the same order: words as strings, or as the hashes that stand for
 * them. Takes time and memory for each pair of words; where several rows are as long, the earliest words of `b` win.
 */
export function commonWords<Word extends string | number>(a: readonly Word[], b: readonly Word[]): Pair[] {
  const width = b.length + 1
  const lengths = new Uint16Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i * width + j] =
        a[i] === b[j]
          ? lengths[(i + 1) * width + j + 1]! + 1
          : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!)
  const pairs: Pair[] = []
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) pairs.push([i++, j++])
    else if (lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!) i++
    else j++
  }
  return pairs
}
