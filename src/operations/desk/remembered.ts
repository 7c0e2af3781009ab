/** A look at the record's state: two that are equal mean that nothing has changed. */
export type StateOf = () => Promise<string>

/** As many answers to different questions are kept; the one asked for longest ago goes first. */
const MOST = 64

/** What was worked out, until the state that it was worked out from has changed. What failed is tried again. */
export function remembered<Found>(
  stateOf: StateOf,
  work: (question: string) => Promise<Found>,
): (question: string) => Promise<Found> {
  let state = ''
  const kept = new Map<string, Promise<Found>>()
  return async (question) => {
    const now = await stateOf()
    if (now !== state) kept.clear()
    state = now
    const known = kept.get(question)
    const found = known ?? work(question)
    kept.delete(question)
    kept.set(question, found)
    if (kept.size > MOST) kept.delete(kept.keys().next().value!)
    if (!known) found.catch(() => kept.delete(question))
    return found
  }
}
