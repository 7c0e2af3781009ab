/** A stream of pseudo-random numbers from a seed (xorshift32, Marsaglia, 2003): the same on every machine. */
export class Chance {
  #state: number

  constructor(seed: number) {
    this.#state = Math.imul(seed + 1, 0x9e3779b1) | 1
  }

  /** A whole number from 0 to 2^32 - 1. */
  next(): number {
    let x = this.#state
    x ^= x << 13
    x ^= x >>> 17
    x ^= x << 5
    this.#state = x
    return x >>> 0
  }

  /** Puts a list in random order, in place (Fisher and Yates). */
  shuffle(list: Int32Array): void {
    for (let at = list.length - 1; at > 0; at--) {
      const other = this.next() % (at + 1)
      const value = list[at]!
      list[at] = list[other]!
      list[other] = value
    }
  }
}
