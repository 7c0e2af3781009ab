import type { Link } from './join.js'
import { conflict, type Profile, takeIn } from './profile.js'

/**
 * Whether evidence of a strength joins two people: parties are taken together by all links from a weight on, and whoever is among
 * them is heeded. Where two of them cannot be one, those between them may be either, and links of this strength tell nothing.
 */
export class Contested {
  readonly #parent: number[]
  readonly #profiles: Profile[]
  readonly #isContested: boolean[]
  readonly #links: readonly Link[]
  #next = 0

  /** Links, the surest first; profiles of their own, which this one changes. */
  constructor(profiles: Profile[], links: readonly Link[]) {
    this.#profiles = profiles
    this.#links = links
    this.#parent = profiles.map((_, index) => index)
    this.#isContested = profiles.map(() => false)
  }

  /** Takes in every link above a weight; weights must come in descending order. */
  lower(weight: number): void {
    for (let link = this.#links[this.#next]; link && link.weight > weight; link = this.#links[++this.#next])
      this.join(link)
  }

  /** Takes two parties together; `contested` where they, or others beside them, cannot be one. */
  join({ a, b, judged }: Pick<Link, 'a' | 'b' | 'judged'>): void {
    const [one, other] = [this.#find(a), this.#find(b)]
    if (one === other) return
    const [mine, theirs] = [this.#profiles[one]!, this.#profiles[other]!]
    const [into, from] = mine.documents.size >= theirs.documents.size ? [one, other] : [other, one]
    const contested =
      this.#isContested[one]! || this.#isContested[other]! || (judged === null && conflict(mine, theirs) !== null)
    takeIn(this.#profiles[into]!, this.#profiles[from]!)
    this.#parent[from] = into
    this.#isContested[into] = contested
  }

  /** Whether a party is among others who cannot all be one. */
  has(party: number): boolean {
    return this.#isContested[this.#find(party)]!
  }

  #find(index: number): number {
    let at = index
    while (this.#parent[at] !== at) {
      this.#parent[at] = this.#parent[this.#parent[at]!]!
      at = this.#parent[at]!
    }
    return at
  }
}
