import { laned } from './lanes.js'
import { isFile } from './sources.js'
import type { Item, State, Visit } from './state.js'

/** When articles are asked for. All in milliseconds. */
export interface Pace {
  readonly now: number
  /** An article is not asked for again sooner. */
  readonly least: number
  /** So many new articles in a round, and so many that are asked for again. */
  readonly most: number
}

/** An article that did not change for two weeks is not asked for again, unless its feed says something new of it. */
const WATCHED = 14 * 24 * 60 * 60 * 1000
/** After a failure: half an hour, then an hour, up to a day; after ten in a row nobody asks any more. */
const FIRST_WAIT = 15 * 60 * 1000
const LONGEST_WAIT = 24 * 60 * 60 * 1000
const TRIES = 10

/** What a round asks for, and how many articles wait for the next one. */
export interface Plan {
  readonly fresh: readonly Item[]
  readonly again: readonly Item[]
  readonly waiting: number
}

/**
 * The articles of a round: new ones from each feed in turn, so that a feed of ten thousand does not hide the others; then
 * known ones that may have changed, those first that were not looked at for longest.
 */
export function plan({ items, visits }: Pick<State, 'items' | 'visits'>, pace: Pace): Plan {
  const due = [...items.values()].filter((item) => isDue(item, visits, pace))
  const fresh = inTurn(due.filter(({ url }) => !visits.has(url)))
  const again = due
    .filter(({ url }) => visits.has(url))
    .sort((a, b) => Date.parse(visits.get(a.url)!.at) - Date.parse(visits.get(b.url)!.at))
  const waiting = Math.max(0, fresh.length - pace.most) + Math.max(0, again.length - pace.most)
  return { fresh: fresh.slice(0, pace.most), again: again.slice(0, pace.most), waiting }
}

function isDue(item: Item, visits: ReadonlyMap<string, Visit>, { now, least }: Pace): boolean {
  const visit = visits.get(item.url)
  if (!visit) return true
  // Its other address is an item of its own, or was made one.
  if (visit.movedTo !== undefined) return false
  const since = now - Date.parse(visit.at)
  if (visit.failures >= TRIES) return false
  if (visit.failures > 0) return since >= Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** visit.failures)
  if (Date.parse(item.noticedAt) > Date.parse(visit.at)) return true
  // To look into a file disturbs nobody.
  if (isFile(item.url)) return true
  if (now - Date.parse(visit.changedAt) > WATCHED) return false
  // Half as long again as it has been quiet: most changes come in the first hours, few after days.
  const quiet = Date.parse(visit.at) - Date.parse(visit.changedAt)
  return since >= Math.max(least, quiet / 2)
}

function inTurn(items: readonly Item[]): Item[] {
  const queues = laned(items, ({ feed }) => feed)
  const longest = Math.max(0, ...queues.map(({ length }) => length))
  return Array.from({ length: longest }, (_, i) => queues.flatMap((queue) => queue[i] ?? [])).flat()
}
