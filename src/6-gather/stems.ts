/** Stems by number, so that sums over thousands of them are kept in rows of numbers and not in maps. */
export class Stems {
  readonly #numbers = new Map<string, number>()
  readonly #names: string[] = []

  /** The number of a stem; a new one for one that was not seen before. */
  numberOf(stem: string): number {
    const known = this.#numbers.get(stem)
    if (known !== undefined) return known
    const number = this.#names.push(stem) - 1
    this.#numbers.set(stem, number)
    return number
  }

  nameOf(number: number): string {
    return this.#names[number]!
  }

  get size(): number {
    return this.#names.length
  }
}

/** Numbered stems and how much each weighs. */
export interface Numbered {
  readonly stems: readonly number[]
  readonly weights: readonly number[]
}

/** Nothing that weighs. */
export const WEIGHTLESS: Numbered = { stems: [], weights: [] }

/** One sum of weighted stems, to be used again and again: nothing is made anew for each. */
export class Sum {
  /** The stems in it, in the order in which they came. */
  readonly stems: number[] = []
  #weights = new Float64Array(0)
  #isIn = new Uint8Array(0)
  #row = new Float64Array(0)

  /** Empty again, with room for stems below this number. */
  clear(size: number): void {
    for (const stem of this.stems) {
      this.#weights[stem] = 0
      this.#isIn[stem] = 0
    }
    this.stems.length = 0
    if (size <= this.#weights.length) return
    this.#weights = new Float64Array(2 * size)
    this.#isIn = new Uint8Array(2 * size)
  }

  add(stem: number, weight: number): void {
    if (this.#isIn[stem] === 0) {
      this.#isIn[stem] = 1
      this.stems.push(stem)
    }
    this.#weights[stem]! += weight
  }

  weightOf(stem: number): number {
    return this.#weights[stem]!
  }

  /** Makes one weight so many times as heavy. */
  multiply(stem: number, factor: number): void {
    this.#weights[stem]! *= factor
  }

  /** Its length as a vector. */
  norm(): number {
    let sum = 0
    for (const stem of this.stems) sum += this.#weights[stem]! * this.#weights[stem]!
    return Math.sqrt(sum)
  }

  /** The heaviest, the heaviest first; all in the order in which they came where there are not more. */
  heaviest(count: number, compareEqual: (a: number, b: number) => number): Numbered {
    const weights = this.#weights
    const stems = this.stems.length <= count ? [...this.stems] : this.#least(count)
    if (this.stems.length > count) stems.sort((a, b) => weights[b]! - weights[a]! || compareEqual(a, b)).splice(count)
    return { stems, weights: stems.map((stem) => weights[stem]!) }
  }

  /** Those that may be among the heaviest. */
  #least(count: number): number[] {
    if (this.#row.length < this.stems.length) this.#row = new Float64Array(2 * this.stems.length)
    for (const [i, stem] of this.stems.entries()) this.#row[i] = this.#weights[stem]!
    const least = greatestAt(this.#row, this.stems.length, count - 1)
    return this.stems.filter((stem) => this.#weights[stem]! >= least)
  }
}

/**
 * The number that would stand at a place if the first `length` numbers of a row fell from there on: found by parting the
 * row again and again (Hoare's selection), which is much faster than sorting it. The row is left in another order.
 */
export function greatestAt(row: Float64Array, length: number, place: number): number {
  let [from, to] = [0, length - 1]
  while (from < to) {
    const middle = row[(from + to) >> 1]!
    let [i, j] = [from, to]
    while (i <= j) {
      while (row[i]! > middle) i++
      while (row[j]! < middle) j--
      if (i > j) break
      const kept = row[i]!
      row[i++] = row[j]!
      row[j--] = kept
    }
    if (place <= j) to = j
    else if (place >= i) from = i
    else break
  }
  return row[place]!
}
