/** Lets one piece of work run after the other, in the order in which they came. */
export class Turns {
  #last: Promise<unknown> = Promise.resolve()

  take<Made>(work: () => Promise<Made>): Promise<Made> {
    const made = this.#last.then(work)
    this.#last = made.catch(() => {})
    return made
  }
}
