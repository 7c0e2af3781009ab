import type { OnrecordError } from '../errors.js'
import { type Fetched, openFetcher, type Wish } from './fetch.js'
import { patienceFor } from './fetch-faults.js'
import type { FetchOptions } from './reading.js'

/** What came of asking for a page. */
export type Asked =
  | { readonly is: 'page'; readonly page: Fetched }
  | { readonly is: 'unchanged' }
  | { readonly is: 'failed'; readonly error: OnrecordError }
  /** The site is left alone until then; nothing was sent. */
  | { readonly is: 'waits'; readonly until: number }

/** How long a site is left alone, and after how many failures in a row. In milliseconds since 1970. */
export interface Rest {
  readonly until: number
  readonly failures: number
}

/** What politeness needs of the world. */
export interface Manners extends FetchOptions {
  readonly now: () => number
  sleep(milliseconds: number): Promise<void>
  /** Sites that were to be left alone when the program ended, by host. */
  readonly rests?: ReadonlyMap<string, Rest>
  /** Told whenever a site is to be left alone, or no longer: what must outlive the program. */
  onRest?(host: string, rest: Rest): Promise<void>
}

/** Asks sites for pages, one at a time for each site. */
export interface PoliteFetcher {
  ask(url: string, wish: Wish): Promise<Asked>
  close(): Promise<void>
}

/** Between two pages of a site; a robots.txt that asks for more gets more, up to the most. */
const PAUSE = 1000
const LONGEST_PAUSE = 30_000
/** A site in trouble that says nothing of when is left alone for a minute, then two, then four, up to six hours. */
const FIRST_REST = 60_000
const LONGEST_REST = 6 * 60 * 60 * 1000
/** Whoever must wait longer is told so, and does something else. */
const SOON = LONGEST_PAUSE

/**
 * A fetcher with manners: one page at a time for each site, a pause after each, and peace for a site in trouble, for as
 * long as it asks or, where it does not say, twice as long each time.
 */
export async function openPoliteFetcher(manners: Manners): Promise<PoliteFetcher> {
  const fetcher = await openFetcher(manners)
  const sites = new Sites(manners)
  const queues = new Map<string, Promise<unknown>>()
  const inTurn = (host: string, work: () => Promise<Asked>): Promise<Asked> => {
    const turn = (queues.get(host) ?? Promise.resolve()).then(work)
    queues.set(
      host,
      turn.catch(() => {}),
    )
    return turn
  }
  return {
    ask: (url, wish) =>
      inTurn(hostOf(url), async () => {
        const wait = sites.waitFor(url)
        if (wait > SOON) return { is: 'waits', until: manners.now() + wait }
        if (wait > 0) await manners.sleep(wait)
        const asked = await outcomeOf(fetcher.ask(url, wish))
        await sites.learn(url, { asked, delay: hostOf(url) === '' ? null : fetcher.delay(url) })
        return asked
      }),
    close: () => fetcher.close(),
  }
}

async function outcomeOf(answer: Promise<Fetched | null>): Promise<Asked> {
  try {
    const page = await answer
    return page ? { is: 'page', page } : { is: 'unchanged' }
  } catch (error) {
    return { is: 'failed', error: error as OnrecordError }
  }
}

class Sites {
  readonly #manners: Manners
  readonly #rests: Map<string, Rest>
  /** When the pause after the last page is over. */
  readonly #free = new Map<string, number>()

  constructor(manners: Manners) {
    this.#manners = manners
    this.#rests = new Map(manners.rests)
  }

  waitFor(url: string): number {
    const host = hostOf(url)
    const until = Math.max(this.#rests.get(host)?.until ?? 0, this.#free.get(host) ?? 0)
    return Math.max(0, until - this.#manners.now())
  }

  async learn(url: string, { asked, delay }: { asked: Asked; delay: number | null }): Promise<void> {
    // What the end of the run cut off is no trouble of the site.
    if (this.#manners.signal?.aborted) return
    const host = hostOf(url)
    const now = this.#manners.now()
    this.#free.set(host, now + Math.min(LONGEST_PAUSE, Math.max(PAUSE, delay ?? 0)))
    const patience = asked.is === 'failed' ? patienceFor(asked.error) : null
    const failures = this.#rests.get(host)?.failures ?? 0
    if (patience) {
      const rest = patience.retryAfter ?? Math.min(LONGEST_REST, FIRST_REST * 2 ** Math.min(failures, 20))
      await this.#rest(host, { until: now + rest, failures: failures + 1 })
    } else if (failures > 0) await this.#rest(host, { until: 0, failures: 0 })
  }

  async #rest(host: string, rest: Rest): Promise<void> {
    this.#rests.set(host, rest)
    await this.#manners.onRest?.(host, rest)
  }
}

/** A site, as politeness counts: its host with its port. Empty for what is no address, which fails without a site. */
export function hostOf(url: string): string {
  try {
    return new URL(url).host
  } catch {
    return ''
  }
}
