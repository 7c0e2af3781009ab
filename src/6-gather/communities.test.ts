import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { communities, type Graph } from './communities.js'

const graphOf = (count: number, edges: readonly (readonly [number, number, number])[]): Graph => {
  const graph = Array.from({ length: count }, () => new Map<number, number>())
  for (const [a, b, weight] of edges) {
    if (a === b) continue
    graph[a]!.set(b, weight)
    graph[b]!.set(a, weight)
  }
  return graph
}

const clique = (from: number, to: number, weight = 1) =>
  Array.from({ length: to - from }, (_, i) => i + from).flatMap((a) =>
    Array.from({ length: to - a - 1 }, (_, i) => [a, a + 1 + i, weight] as const),
  )

/** Newman and Girvan's modularity, as the definition has it: over all pairs. */
function modularity(graph: Graph, home: readonly number[]): number {
  const degrees = graph.map((near) => [...near.values()].reduce((sum, one) => sum + one, 0))
  const total = degrees.reduce((sum, one) => sum + one, 0)
  if (total === 0) return 0
  let sum = 0
  home.forEach((a, i) => {
    home.forEach((b, j) => {
      if (a === b) sum += (graph[i]!.get(j) ?? 0) - (degrees[i]! * degrees[j]!) / total
    })
  })
  return sum / total
}

describe('communities', () => {
  test('two cliques with a bridge are two', () => {
    const graph = graphOf(8, [...clique(0, 4), ...clique(4, 8), [3, 4, 0.5]])
    expect(communities(graph)).toEqual([0, 0, 0, 0, 1, 1, 1, 1])
  })

  test('a ring of cliques: the textbook case', () => {
    const rings = Array.from({ length: 6 }, (_, i) => i)
    const graph = graphOf(
      30,
      rings.flatMap((i) => [...clique(5 * i, 5 * i + 5), [5 * i + 4, (5 * i + 5) % 30, 1] as const]),
    )
    expect(communities(graph)).toEqual(Array.from({ length: 30 }, (_, i) => Math.floor(i / 5)))
  })

  test.each([
    ['nothing', 0, [], []],
    ['things without edges stay alone', 3, [], [0, 1, 2]],
    ['a pair', 2, [[0, 1, 1]], [0, 0]],
  ] as const)('%s', (_, count, edges, home) => {
    expect(communities(graphOf(count, edges))).toEqual(home)
  })

  test('a higher resolution makes no fewer of them', () => {
    const graph = graphOf(12, [...clique(0, 6), ...clique(6, 12), ...clique(3, 9, 0.6)])
    const count = (resolution: number) => new Set(communities(graph, resolution)).size
    expect(count(0.2)).toBeLessThanOrEqual(count(1))
    expect(count(1)).toBeLessThanOrEqual(count(3))
  })

  const graphs = fc
    .integer({ min: 1, max: 14 })
    .chain((count) =>
      fc
        .array(fc.tuple(fc.nat(count - 1), fc.nat(count - 1), fc.integer({ min: 1, max: 9 })), { maxLength: 40 })
        .map((edges) => graphOf(count, edges)),
    )

  test('are better than all apart and than all together, by the definition', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const found = modularity(graph, communities(graph))
        expect(found).toBeGreaterThanOrEqual(
          modularity(
            graph,
            graph.map((_, i) => i),
          ) - 1e-9,
        )
        expect(found).toBeGreaterThanOrEqual(
          modularity(
            graph,
            graph.map(() => 0),
          ) - 1e-9,
        )
      }),
    )
  })

  test('never hold two things between which no way leads', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const home = communities(graph)
        const reached = (from: number) => {
          const seen = new Set([from])
          for (const at of seen) for (const other of graph[at]!.keys()) seen.add(other)
          return seen
        }
        home.forEach((one, i) => {
          for (const [j, other] of home.entries()) if (one === other) expect(reached(i).has(j)).toBe(true)
        })
      }),
    )
  })
})

test('more things than a call takes arguments', () => {
  const graph = Array.from({ length: 200_000 }, () => new Map<number, number>())
  expect(communities(graph)).toHaveLength(200_000)
})
