import { mix } from './hash.js'

/**
 * The features of the tokens of one passage, as hashes in one growing array: those of token `t` stand from `ends[t - 1]`
 * to `ends[t]`. A template is a number that keeps the features of one kind apart from those of all others.
 */
export class FeatureList {
  ids = new Int32Array(1 << 14)
  ends = new Int32Array(1 << 8)
  /** How many tokens are complete. */
  tokens = 0
  #next = 0

  /** Forgets everything, keeps the room. */
  clear(): void {
    this.tokens = 0
    this.#next = 0
  }

  /** Ends the features of one token. */
  endToken(): void {
    if (this.tokens === this.ends.length) {
      const ends = new Int32Array(this.ends.length * 2)
      ends.set(this.ends)
      this.ends = ends
    }
    this.ends[this.tokens++] = this.#next
    if (this.ids.length - this.#next > 1024) return
    const ids = new Int32Array(this.ids.length * 2)
    ids.set(this.ids)
    this.ids = ids
  }

  /** A feature of one value. */
  one(template: number, a: number): void {
    this.ids[this.#next++] = mix(Math.imul(template, 0x9e3779b1), a)
  }

  /** A feature of two values together. */
  two(template: number, a: number, b: number): void {
    this.ids[this.#next++] = mix(mix(Math.imul(template, 0x9e3779b1), a), b)
  }

  /** Where the features of token `t` start. */
  startOf(t: number): number {
    return t === 0 ? 0 : this.ends[t - 1]!
  }
}

/** The coarse size of a distance: 0 to 4 exactly, then 5-6, 7-9, 10-14, 15-24, 25 and more. */
export function distanceClass(distance: number): number {
  if (distance < 5) return distance
  if (distance < 7) return 5
  if (distance < 10) return 6
  if (distance < 15) return 7
  return distance < 25 ? 8 : 9
}
