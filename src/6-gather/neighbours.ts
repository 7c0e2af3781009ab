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
  const holders = new Map<string, [number, number][]>()
  for (const [at, words] of kept.entries())
    for (const [stem, weight] of words) {
      const list = holders.get(stem)
      if (list === undefined) holders.set(stem, [[at, weight]])
      else list.push([at, weight])
    }
  const graph = things.map(() => new Map<number, number>())
  for (const [at, words] of kept.entries()) {
    for (const [other, likeness] of nearest(at, words, { holders, least })) {
      graph[at]!.set(other, likeness)
      graph[other]!.set(at, likeness)
    }
  }
  return graph
}

interface Search {
  readonly holders: ReadonlyMap<string, readonly (readonly [number, number])[]>
  readonly least: number
}

function nearest(at: number, words: readonly [string, number][], { holders, least }: Search): [number, number][] {
  const likeness = new Map<number, number>()
  for (const [stem, weight] of words) {
    const list = holders.get(stem)!
    if (list.length > MOST_HOLDERS) continue
    for (const [other, its] of list) likeness.set(other, (likeness.get(other) ?? 0) + weight * its)
  }
  likeness.delete(at)
  const near = [...likeness].filter(([, value]) => value >= least)
  return near.sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, NEAREST)
}

function telling(words: Weights): [string, number][] {
  if (words.size <= TELLING) return [...words]
  return [...words].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, TELLING)
}
