import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { FeedItem, Rest, Validators } from '../../1-read/index.js'
import type { Instant } from '../../types/index.js'
import { writeWhole } from '../whole-file.js'
import type { WatchEvent } from './events.js'
import { openLog } from './log.js'

/** What is known of a feed. */
export interface FeedVisit extends Validators {
  readonly url: string
  readonly at: Instant
  /** What was said of it already, so that it is said once: remarks by their words, and the last failure. */
  readonly said: readonly string[]
  /** The feeds that it lists: when it is unchanged, they are still there. */
  readonly feeds: readonly string[]
}

/** An article that a feed told of. */
export interface Item extends FeedItem {
  readonly feed: string
  /** When the feed last said something new of it. */
  readonly noticedAt: Instant
}

/** How asking for an article went. */
export interface Visit {
  readonly url: string
  readonly at: Instant
  readonly changedAt: Instant
  /** Failures in a row. */
  readonly failures: number
  /** The last failure, which is told once. */
  readonly problem: string | null
  /** Where the article really is, when that is elsewhere. */
  readonly movedTo?: string
}

/** What an article's reading has to tell, between being kept and being told. */
export interface Untold {
  readonly url: string
  /** Of the reading that it tells of. */
  readonly sha256: string
  readonly events: readonly WatchEvent[]
}

type Line =
  | ({ readonly is: 'feed' } & FeedVisit)
  | ({ readonly is: 'item' } & Item)
  | ({ readonly is: 'visit' } & Visit)
  | ({ readonly is: 'rest'; readonly host: string } & Rest)

/** What watching has to remember besides the documents: which feeds told of which articles, and how asking for them went. */
export interface State {
  readonly feeds: ReadonlyMap<string, FeedVisit>
  readonly items: ReadonlyMap<string, Item>
  readonly visits: ReadonlyMap<string, Visit>
  readonly rests: ReadonlyMap<string, Rest>
  keepFeed(visit: FeedVisit): Promise<void>
  keepItems(items: readonly Item[]): Promise<void>
  keepVisit(visit: Visit): Promise<void>
  keepRest(host: string, rest: Rest): Promise<void>
  /** Puts away what is to be told; `told` removes it. */
  promise(untold: Untold): Promise<void>
  untold(): Promise<Untold[]>
  told(untold: Untold): Promise<void>
  close(): Promise<void>
}

/** Opens the memory of a watcher: `watch.ndjson` and, for what is not told yet, a file each in `untold/`. */
export async function openState(folder: string): Promise<State> {
  const outbox = join(folder, 'untold')
  await mkdir(outbox, { recursive: true })
  const log = await openLog<Line>(join(folder, 'watch.ndjson'), (lines) => new Maps(lines).lines())
  const maps = new Maps(log.entries)
  const add = async (...lines: readonly Line[]) => {
    if (lines.length > 0) await log.add(...lines)
    for (const line of lines) maps.take(line)
  }
  const pathOf = ({ url, sha256 }: Untold) => join(outbox, `${nameFrom(`${url}\n${sha256}`)}.json`)
  return {
    ...maps.all,
    keepFeed: (visit) => add({ is: 'feed', ...visit }),
    keepItems: (items) => add(...items.map((item): Line => ({ is: 'item', ...item }))),
    keepVisit: (visit) => add({ is: 'visit', ...visit }),
    keepRest: (host, rest) => add({ is: 'rest', host, ...rest }),
    promise: (untold) => writeWhole(pathOf(untold), JSON.stringify(untold)),
    untold: () => untoldIn(outbox),
    told: (untold) => rm(pathOf(untold), { force: true }),
    close: () => log.close(),
  }
}

function nameFrom(words: string): string {
  return createHash('sha256').update(words).digest('hex').slice(0, 32)
}

async function untoldIn(folder: string): Promise<Untold[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort()
  return Promise.all(names.map(async (name) => JSON.parse(await readFile(join(folder, name), 'utf8')) as Untold))
}

class Maps {
  readonly all = {
    feeds: new Map<string, FeedVisit>(),
    items: new Map<string, Item>(),
    visits: new Map<string, Visit>(),
    rests: new Map<string, Rest>(),
  }

  constructor(lines: readonly Line[]) {
    for (const line of lines) this.take(line)
  }

  take(line: Line): void {
    const { feeds, items, visits, rests } = this.all
    if (line.is === 'feed') feeds.set(line.url, line)
    else if (line.is === 'item') items.set(line.url, line)
    else if (line.is === 'visit') visits.set(line.url, line)
    else rests.set(line.host, line)
  }

  lines(): Line[] {
    const { feeds, items, visits, rests } = this.all
    return [
      ...[...feeds.values()].map((one) => ({ ...one, is: 'feed' as const })),
      ...[...items.values()].map((one) => ({ ...one, is: 'item' as const })),
      ...[...visits.values()].map((one) => ({ ...one, is: 'visit' as const })),
      ...[...rests].map(([host, one]) => ({ ...one, is: 'rest' as const, host })),
    ]
  }
}
