/** So many sites are asked at once; more would be quicker, and harder to stop. */
const LANES = 4

/**
 * What several generators give, in the order in which it comes, some of them at work at once. Each goes on only when what
 * it gave was taken. One that fails ends them all.
 */
export async function* merged<One>(lanes: readonly AsyncGenerator<One>[], most = LANES): AsyncGenerator<One> {
  const waiting = [...lanes]
  const running = new Map<AsyncGenerator<One>, Promise<[AsyncGenerator<One>, IteratorResult<One, unknown>]>>()
  const next = (lane: AsyncGenerator<One>) =>
    running.set(
      lane,
      lane.next().then((result) => [lane, result]),
    )
  try {
    while (waiting.length > 0 || running.size > 0) {
      while (running.size < most && waiting.length > 0) next(waiting.shift()!)
      const [lane, result] = await Promise.race(running.values())
      running.delete(lane)
      if (result.done) continue
      yield result.value
      next(lane)
    }
  } finally {
    await Promise.allSettled(running.values())
    await Promise.allSettled(lanes.map((lane) => lane.return(undefined)))
  }
}

/** Things in lanes by a name, each in the order given. */
export function laned<One>(all: readonly One[], nameOf: (one: One) => string): One[][] {
  const lanes = new Map<string, One[]>()
  for (const one of all) {
    const lane = lanes.get(nameOf(one))
    if (lane) lane.push(one)
    else lanes.set(nameOf(one), [one])
  }
  return [...lanes.values()]
}
