import { Groups } from './groups.js'
import type { Link } from './join.js'
import { conflict, type Profile, takeIn } from './profile.js'

/**
 * Whether evidence of a strength joins two people: parties are taken together by all links from a weight on, and whoever is among
 * them is heeded. Where two of them cannot be one, those between them may be either, and links of this strength tell nothing.
 */
export class Contested {
  readonly #groups: Groups
  readonly #profiles: Profile[]
  readonly #isContested: boolean[]
  readonly #links: readonly Link[]
  #next = 0

  /** Links, the surest first; profiles of their own, which this one changes. */
  constructor(profiles: Profile[], links: readonly Link[]) {
    this.#profiles = profiles
    this.#links = links
    this.#groups = new Groups(profiles.length)
    this.#isContested = profiles.map(() => false)
  }

  /** Takes in every link above a weight; weights must come in descending order. */
  lower(weight: number): void {
    for (let link = this.#links[this.#next]; link && link.weight > weight; link = this.#links[++this.#next])
      this.join(link.a, link.b)
  }

  /** Takes two parties together; they are contested where they, or others beside them, cannot be one, unless a person judged so. */
  join(a: number, b: number, judged = false): void {
    const [one, other] = [this.#groups.find(a), this.#groups.find(b)]
    if (one === other) return
    const [mine, theirs] = [this.#profiles[one]!, this.#profiles[other]!]
    const [into, from] = mine.documents.size >= theirs.documents.size ? [one, other] : [other, one]
    const contested =
      this.#isContested[one]! || this.#isContested[other]! || (!judged && conflict(mine, theirs) !== null)
    takeIn(this.#profiles[into]!, this.#profiles[from]!)
    this.#groups.put(from, into)
    this.#isContested[into] = contested
  }

  /** Whether a party is among others who cannot all be one. */
  has(party: number): boolean {
    return this.#isContested[this.#groups.find(party)]!
  }
}
