import type { Graph } from './communities.js'
import type { Weights } from './weights.js'

/** How many others each thing is tied to. Fewer fall apart into scraps, more tie everything to everything. */
const NEAREST = 20
/** So many words stand for a thing while neighbours are looked for. */
const TELLING = 50
/** A word that more things hold tells too little to look for neighbours by, and costs the square of their number. */
const MOST_HOLDERS = 400

/**
 * Ties each thing to those that are most like it. `things` are weighted words of length one. Only things that share a
 * telling word are compared, through an inverted index, so time grows with their number and not with its square.
 */
export function neighbours(things: readonly Weights[], least: number): Graph {
  const kept = things.map(telling)
  const holders = new Map<string, Holders>()
  for (const [at, words] of kept.entries())
    for (const [stem, weight] of words) {
      const list = holders.get(stem) ?? { things: [], weights: [] }
      holders.set(stem, list)
      list.things.push(at)
      list.weights.push(weight)
    }
  const graph = things.map(() => new Map<number, number>())
  const likeness = new Float64Array(things.length)
  for (const [at, words] of kept.entries()) {
    for (const [other, value] of nearest(at, words, { holders, least, likeness })) {
      graph[at]!.set(other, value)
      graph[other]!.set(at, value)
    }
  }
  return graph
}

/** The things that hold a word, and how much it weighs in each. */
interface Holders {
  readonly things: number[]
  readonly weights: number[]
}

interface Search {
  readonly holders: ReadonlyMap<string, Holders>
  readonly least: number
  /** All zero, before and after: one row for all searches. */
  readonly likeness: Float64Array
}

function nearest(
  at: number,
  words: readonly [string, number][],
  { holders, least, likeness }: Search,
): [number, number][] {
  const met: number[] = []
  for (const [stem, weight] of words) {
    const { things, weights } = holders.get(stem)!
    if (things.length > MOST_HOLDERS) continue
    for (let i = 0; i < things.length; i++) {
      const other = things[i]!
      if (likeness[other] === 0) met.push(other)
      likeness[other]! += weight * weights[i]!
    }
  }
  const near: [number, number][] = []
  for (const other of met) {
    if (other !== at && likeness[other]! >= least) near.push([other, likeness[other]!])
    likeness[other] = 0
  }
  return near.sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, NEAREST)
}

function telling(words: Weights): [string, number][] {
  if (words.size <= TELLING) return [...words]
  return [...words].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, TELLING)
}
