/** Things numbered from 0 that are taken together, two groups at a time (union-find, Tarjan, 1975). */
export class Groups {
  readonly #parent: number[]

  constructor(count: number) {
    this.#parent = Array.from({ length: count }, (_, index) => index)
  }

  /** The number of the group that a thing is in: that of one of its things. */
  find(index: number): number {
    let at = index
    while (this.#parent[at] !== at) {
      this.#parent[at] = this.#parent[this.#parent[at]!]!
      at = this.#parent[at]!
    }
    return at
  }

  /** Puts one group into another; both by their own numbers. */
  put(from: number, into: number): void {
    this.#parent[from] = into
  }
}
