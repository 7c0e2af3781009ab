import { tooBusy } from '../errors.js'

/** How many questions are worked on at once, and how many may wait. */
export interface TurnLimits {
  readonly atOnce: number
  readonly waiting: number
}

/** Lets so many in at once, the others in the order in which they came. */
export class Turns {
  readonly #limits: TurnLimits
  #inside = 0
  readonly #queue: (() => void)[] = []

  constructor(limits: TurnLimits) {
    this.#limits = limits
  }

  /** Resolves with what ends the turn; throws TooBusy where too many wait already. */
  async enter(): Promise<() => void> {
    if (this.#inside < this.#limits.atOnce) this.#inside++
    else {
      if (this.#queue.length >= this.#limits.waiting) throw tooBusy()
      await new Promise<void>((enter) => this.#queue.push(enter))
    }
    let left = false
    return () => {
      if (left) return
      left = true
      const next = this.#queue.shift()
      if (next) next()
      else this.#inside--
    }
  }
}
