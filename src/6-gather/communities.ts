/** A weighted graph of things numbered from 0: each thing's neighbours, and how near they are. Both ways, no loops. */
export type Graph = readonly ReadonlyMap<number, number>[]

/** A round moves every thing once; by then hardly any moves. */
const MOST_ROUNDS = 20
/** A move must gain this much: sums of fractions differ in their last digits with the order of adding. */
const LEAST_GAIN = 1e-9

/**
 * The community of each thing, numbered in the order in which they first appear: things that are nearer to each other
 * than chance would have them (modularity, by the Louvain method of Blondel and others, 2008). Things are visited in
 * their own order, so the same graph gives the same communities. Time grows with the number of edges.
 * @param resolution above 1 makes more and smaller communities, below 1 fewer and larger ones
 */
export function communities(graph: Graph, resolution = 1): number[] {
  let level: Level = { graph, loops: graph.map(() => 0) }
  let home = graph.map((_, at) => at)
  for (;;) {
    const found = numbered(moved(level, resolution))
    home = home.map((at) => found[at]!)
    const count = new Set(found).size
    if (count === level.graph.length) return numbered(home)
    level = folded(level, found, count)
  }
}

/** A graph of communities: what was inside one is a loop now. */
interface Level {
  readonly graph: Graph
  /** The weight inside each, every edge counted twice. */
  readonly loops: readonly number[]
}

function moved({ graph, loops }: Level, resolution: number): number[] {
  const degrees = graph.map((near, at) => loops[at]! + sum(near.values()))
  const total = sum(degrees) || 1
  const home = graph.map((_, at) => at)
  const mass = [...degrees]
  for (let round = 0, moves = 1; moves > 0 && round < MOST_ROUNDS; round++) {
    moves = 0
    graph.forEach((near, at) => {
      const from = home[at]!
      mass[from]! -= degrees[at]!
      const to = bestHome(weightsTo(near, home), (other) => (resolution * degrees[at]! * mass[other]!) / total, from)
      mass[to]! += degrees[at]!
      if (to === from) return
      home[at] = to
      moves++
    })
  }
  return home
}

function weightsTo(near: ReadonlyMap<number, number>, home: readonly number[]): Map<number, number> {
  const weights = new Map<number, number>()
  for (const [other, weight] of near) weights.set(home[other]!, (weights.get(home[other]!) ?? 0) + weight)
  return weights
}

/** Where the gain is greatest; to stay wins a tie, then the smaller number. */
function bestHome(weights: ReadonlyMap<number, number>, chance: (home: number) => number, from: number): number {
  let best = from
  let most = (weights.get(from) ?? 0) - chance(from)
  for (const [other, weight] of weights) {
    const gain = weight - chance(other)
    if (gain > most + LEAST_GAIN || (best !== from && other < best && Math.abs(gain - most) <= LEAST_GAIN)) {
      best = other
      most = gain
    }
  }
  return best
}

function folded({ graph, loops }: Level, home: readonly number[], count: number): Level {
  const made = Array.from({ length: count }, () => new Map<number, number>())
  const inside = Array.from({ length: count }, () => 0)
  graph.forEach((near, at) => {
    const own = home[at]!
    inside[own]! += loops[at]!
    for (const [other, weight] of near) {
      const its = home[other]!
      if (its === own) inside[own]! += weight
      else made[own]!.set(its, (made[own]!.get(its) ?? 0) + weight)
    }
  })
  return { graph: made, loops: inside }
}

function numbered(home: readonly number[]): number[] {
  const numbers = new Map<number, number>()
  return home.map((one) => {
    const number = numbers.get(one) ?? numbers.size
    numbers.set(one, number)
    return number
  })
}

function sum(values: Iterable<number>): number {
  let all = 0
  for (const value of values) all += value
  return all
}
