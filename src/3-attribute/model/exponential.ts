/**
 * exp and log from additions and multiplications only. Math.exp and Math.log may differ in the last bit between
 * engines; these do not, so that the same text gives the same bytes in Node and in a browser.
 */

/** Below this, e to the x is nothing against any other weight here (1e-304). */
const LOWEST = -700

/** e to the x, to 1e-15 of its size; 0 below -700, and no more than e to the 700. */
export function exponential(x: number): number {
  if (!(x > LOWEST)) return 0
  const value = Math.min(x, -LOWEST)
  const halvings = Math.round(value / Math.LN2)
  const rest = value - halvings * Math.LN2
  let sum = 1
  for (let k = 15; k > 0; k--) sum = 1 + (sum * rest) / k
  return sum * powerOfTwo(halvings)
}

/** The natural logarithm of a positive number, to 1e-14; -700 for what is not positive. */
export function logarithm(x: number): number {
  if (!(x > 0)) return LOWEST
  let value = x
  let doublings = 0
  for (; value > 1.5; doublings++) value /= 2
  for (; value < 0.75; doublings--) value *= 2
  const ratio = (value - 1) / (value + 1)
  const square = ratio * ratio
  let sum = 0
  for (let k = 31; k > 0; k -= 2) sum = sum * square + 1 / k
  return doublings * Math.LN2 + 2 * ratio * sum
}

function powerOfTwo(exponent: number): number {
  let result = 1
  let base = exponent < 0 ? 0.5 : 2
  for (let left = Math.abs(exponent); left > 0; left >>= 1) {
    if (left & 1) result *= base
    base *= base
  }
  return result
}

/** exp(-step), exp(-2 step) ... as a table: weights are whole numbers of steps, so no other argument occurs. */
export function fallingPowers(step: number, length: number): Float64Array {
  return Float64Array.from({ length }, (_, i) => exponential(-step * i))
}
