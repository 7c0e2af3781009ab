import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isOpen, labelCount, mayFollow, needsOpen, runsOf } from './labels.js'
import { Lattice } from './lattice.js'
import { likelyRuns, withoutOverlap } from './spans.js'

// Everything here is checked against the sum over all paths, written out: slow, and plainly right.

interface Chain {
  readonly labels: number
  readonly emission: readonly (readonly number[])[]
  readonly transition: readonly number[]
}

/** All legal paths with their weights. */
function pathsOf({ labels, emission, transition }: Chain): { path: number[]; weight: number }[] {
  let paths = [{ path: [] as number[], weight: 1 }]
  for (const column of emission)
    paths = paths.flatMap(({ path, weight }) =>
      column.flatMap((value, y) => {
        const before = path.at(-1)
        if (before === undefined) return needsOpen(y) ? [] : [{ path: [y], weight: weight * value }]
        if (!mayFollow(before, y)) return []
        return [{ path: [...path, y], weight: weight * value * transition[before * labels + y]! }]
      }),
    )
  return paths.filter(({ path }) => !isOpen(path.at(-1)!))
}

function latticeOf({ labels, emission, transition }: Chain): Lattice {
  const lattice = new Lattice(labels, transition)
  lattice.reset(emission.length)
  lattice.emission.set(emission.flat())
  lattice.run()
  return lattice
}

const weight = fc.double({ min: 0.01, max: 1, noNaN: true })
const chains = fc.integer({ min: 1, max: 2 }).chain((roles) => {
  const labels = labelCount(roles)
  return fc.record({
    labels: fc.constant(labels),
    emission: fc.array(fc.array(weight, { minLength: labels, maxLength: labels }), { minLength: 1, maxLength: 4 }),
    transition: fc.array(weight, { minLength: labels * labels, maxLength: labels * labels }),
  })
})

describe('forward and backward', () => {
  test('give the share of all paths that have a label at a token', () => {
    fc.assert(
      fc.property(chains, (chain) => {
        const lattice = latticeOf(chain)
        const paths = pathsOf(chain)
        const total = paths.reduce((sum, one) => sum + one.weight, 0)
        for (let t = 0; t < chain.emission.length; t++)
          for (let y = 0; y < chain.labels; y++) {
            const share = paths.filter(({ path }) => path[t] === y).reduce((sum, one) => sum + one.weight, 0) / total
            expect(lattice.marginal(t, y)).toBeCloseTo(share, 9)
          }
      }),
      { numRuns: 40 },
    )
  })

  test('give the share of all paths that have a pair of labels', () => {
    fc.assert(
      fc.property(chains, (chain) => {
        const lattice = latticeOf(chain)
        const paths = pathsOf(chain)
        const total = paths.reduce((sum, one) => sum + one.weight, 0)
        for (let t = 1; t < chain.emission.length; t++) {
          const sums = new Float64Array(chain.labels * chain.labels)
          lattice.addPairs(t, sums, 1)
          const shares = new Float64Array(sums.length)
          for (const { path, weight } of paths) shares[path[t - 1]! * chain.labels + path[t]!]! += weight / total
          sums.forEach((sum, pair) => {
            expect(sum).toBeCloseTo(shares[pair]!, 9)
          })
        }
      }),
      { numRuns: 20 },
    )
  })

  test('do not run out of numbers on a long paragraph', () => {
    const labels = labelCount(3)
    const emission = Array.from({ length: 600 }, (_, t) =>
      Array.from({ length: labels }, (_, y) => (y === t % 3 ? 1 : 1e-20)),
    )
    const lattice = latticeOf({ labels, emission, transition: new Array(labels * labels).fill(0.5) })
    const sums = Array.from({ length: 600 }, (_, t) =>
      Array.from({ length: labels }, (_, y) => lattice.marginal(t, y)).reduce((a, b) => a + b, 0),
    )
    for (const sum of sums) expect(sum).toBeCloseTo(1, 6)
  })
})

describe('likely runs', () => {
  test('have the probability that all paths with that very run have together', () => {
    fc.assert(
      fc.property(chains, (chain) => {
        const lattice = latticeOf(chain)
        const paths = pathsOf(chain)
        const total = paths.reduce((sum, one) => sum + one.weight, 0)
        const shares = new Map<string, number>()
        for (const { path, weight } of paths)
          for (const { role, from, to } of runsOf(path)) {
            const key = `${role} ${from} ${to}`
            shares.set(key, (shares.get(key) ?? 0) + weight / total)
          }
        const roles = (chain.labels - 1) / 4
        const found = Array.from({ length: roles }, (_, role) => likelyRuns(lattice, role, 0)).flat()
        for (const { role, from, to, probability } of found)
          expect(probability).toBeCloseTo(shares.get(`${role} ${from} ${to}`) ?? 0, 9)
        expect(found.length).toBe(shares.size)
      }),
      { numRuns: 40 },
    )
  })

  test('leave out what is less likely than the floor', () => {
    fc.assert(
      fc.property(chains, weight, (chain, floor) => {
        const lattice = latticeOf(chain)
        const all = likelyRuns(lattice, 0, 0).filter(({ probability }) => probability >= floor)
        expect(likelyRuns(lattice, 0, floor)).toEqual(all)
      }),
      { numRuns: 40 },
    )
  })

  const run = (from: number, to: number, probability: number) => ({ role: 0, from, to, probability })
  test.each([
    ['nothing', [], []],
    ['the likelier of two that overlap', [run(0, 3, 0.4), run(2, 5, 0.5)], [run(2, 5, 0.5)]],
    ['both that only touch', [run(3, 5, 0.5), run(0, 3, 0.4)], [run(0, 3, 0.4), run(3, 5, 0.5)]],
    ['the earlier of two alike', [run(1, 3, 0.4), run(0, 2, 0.4)], [run(0, 2, 0.4)]],
    ['the shorter of two alike', [run(0, 3, 0.4), run(0, 2, 0.4)], [run(0, 2, 0.4)]],
  ])('without overlap: %s', (_, runs, kept) => {
    expect(withoutOverlap(runs)).toEqual(kept)
  })
})
