/** A seeded generator of 32-bit numbers (mulberry32): the same seed gives the same training, byte for byte. */
export class Seeded {
  #state: number

  constructor(seed: number) {
    this.#state = seed | 0
  }

  /** A whole number from 0 to before `limit`. */
  below(limit: number): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let t = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * limit)
  }

  /** Keeps each of the first `count` entries of `list` with the chance `1 - loss`, moved to the front; says how many. */
  thin(list: Int32Array, count: number, loss: number): number {
    const limit = loss * 4096
    let kept = 0
    for (let i = 0; i < count; i++) if (this.below(4096) >= limit) list[kept++] = list[i]!
    return kept
  }

  /** Puts `list` into a random order, in place. */
  shuffle<T>(list: T[]): T[] {
    for (let i = list.length - 1; i > 0; i--) {
      const j = this.below(i + 1)
      const kept = list[i]!
      list[i] = list[j]!
      list[j] = kept
    }
    return list
  }
}
