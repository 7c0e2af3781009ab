import type { Learnt } from './crf.js'

/**
 * The chain whose weights are the mean of the weights of others with the same features. They are made one after the other
 * and added up, so that no more than two are in memory.
 */
export function meanOf(makers: readonly (() => Learnt)[]): Learnt {
  const [first, ...others] = makers
  const sum = first!()
  for (const make of others) {
    const next = make()
    sum.families.forEach(({ weights }, family) => {
      addTo(weights, next.families[family]!.weights)
    })
    addTo(sum.transition, next.transition)
  }
  for (const numbers of [sum.transition, ...sum.families.map(({ weights }) => weights)])
    for (let k = 0; k < numbers.length; k++) numbers[k]! /= makers.length
  return sum
}

function addTo(sums: Float32Array | Float64Array, numbers: Float32Array | Float64Array): void {
  for (let k = 0; k < sums.length; k++) sums[k]! += numbers[k]!
}
