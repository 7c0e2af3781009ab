import { mkdir } from 'node:fs/promises'
import { openPoliteFetcher } from '../../1-read/index.js'
import { cannotWrite } from '../../errors.js'
import type { Onrecord } from '../open.js'
import { extractorOf, openPlace } from '../record-place.js'
import { lock } from './lock.js'
import type { Readings } from './readings.js'
import { openReadings } from './readings-in-folder.js'
import { readingsIn } from './readings-in-record.js'
import { type RoundWish, round } from './round.js'
import { addressOf, sourcesFrom } from './sources.js'
import { openState, type State, type Untold } from './state.js'
import type { Step, Watcher } from './step.js'

/** What is to be watched, and how. */
export interface WatchWish {
  readonly feeds: readonly string[]
  readonly once: boolean
  /** From one round to the next, in milliseconds. */
  readonly every: number
  readonly most: number
  readonly folder: string
  /** The record that takes in what is read; null: the folder does. */
  readonly record: string | null
  /** The server of a queue that gets every new and changed article; null: nobody does. */
  readonly queue: string | null
  readonly allowPrivate: boolean
}

/** What a run tells, one after the other; `passed` is to be called when it was passed on. */
export type Told =
  | { readonly is: 'step'; readonly step: Step; readonly passed?: () => Promise<void> }
  /** What an earlier run kept and could not tell any more. */
  | { readonly is: 'untold'; readonly untold: Untold; readonly passed: () => Promise<void> }
  /** A round is over; so many articles wait for the next one. */
  | { readonly is: 'round'; readonly waiting: number; readonly passed?: () => Promise<void> }

/** A run with all that it holds open. */
export interface Watching {
  steps(): AsyncGenerator<Told>
  close(): Promise<void>
}

/** Where one round follows another, an article that is on the web is not asked for again within this time. */
const LEAST_ONCE = 5 * 60 * 1000

/** Opens the state folder for one watcher, and the way to the network. */
export async function openWatch(onrecord: Onrecord, wish: WatchWish): Promise<Watching> {
  const unlock = await locked(wish.folder)
  const opened: { close(): Promise<void> }[] = [{ close: unlock }]
  const close = async () => {
    for (const one of opened.reverse()) await one.close()
  }
  const keep = <One extends { close(): Promise<void> }>(one: One): One => {
    opened.push(one)
    return one
  }
  try {
    const stop = onrecord.stopSignal()
    const state = keep(await openState(wish.folder))
    const readings = await readingsFor(onrecord, wish, keep)
    const sources = sourcesFrom(keep(await fetcherFor(onrecord, { wish, state, stop })))
    const queue = wish.queue === null ? null : keep(await (await import('../queue.js')).openQueue(wish.queue))
    const watcher: Watcher = { state, readings, sources, queue, stop, now: onrecord.now }
    return { steps: () => steps(onrecord, watcher, wish), close }
  } catch (error) {
    await close()
    throw error
  }
}

async function readingsFor(
  onrecord: Onrecord,
  { folder, record: place }: WatchWish,
  keep: <One extends { close(): Promise<void> }>(one: One) => One,
): Promise<Readings> {
  if (place === null) return keep(await openReadings(folder))
  return readingsIn(keep(await openPlace(place)), extractorOf(onrecord))
}

async function locked(folder: string): Promise<() => Promise<void>> {
  await mkdir(folder, { recursive: true }).catch((cause: NodeJS.ErrnoException) => {
    throw cannotWrite(folder, cause)
  })
  return lock(folder)
}

function fetcherFor(onrecord: Onrecord, { wish, state, stop }: { wish: WatchWish; state: State; stop: AbortSignal }) {
  return openPoliteFetcher({
    allowPrivate: wish.allowPrivate,
    signal: stop,
    now: () => Date.parse(onrecord.now()),
    sleep: (milliseconds) => onrecord.sleep(milliseconds, stop),
    rests: state.rests,
    onRest: (host, rest) => state.keepRest(host, rest),
  })
}

async function* steps(onrecord: Onrecord, watcher: Watcher, wish: WatchWish): AsyncGenerator<Told> {
  yield* leftOver(watcher)
  const { state, stop } = watcher
  const feeds = wish.feeds.map(addressOf)
  const feedsAfter = wish.once ? 0 : wish.every
  const asked: RoundWish = { feeds, feedsAfter, articlesAfter: wish.once ? LEAST_ONCE : wish.every, most: wish.most }
  while (!stop.aborted) {
    const { waiting } = yield* stepsOf(watcher, asked)
    yield { is: 'round', waiting }
    if (wish.once) return
    await onrecord.sleep(untilNext(state, feeds, { now: Date.parse(onrecord.now()), every: wish.every }), stop)
  }
}

async function* stepsOf(watcher: Watcher, wish: RoundWish): AsyncGenerator<Told, { waiting: number }> {
  const going = round(watcher, wish)
  try {
    for (let next = await going.next(); ; next = await going.next()) {
      if (next.done) return next.value
      const { passed } = next.value
      yield { is: 'step', step: next.value, ...(passed ? { passed } : {}) }
    }
  } finally {
    await going.return({ fresh: [], again: [], waiting: 0 })
  }
}

/** What was kept and not told: told now. What was not even kept will be read and told again. */
async function* leftOver({ state, readings }: { state: State; readings: Readings }): AsyncGenerator<Told> {
  for (const untold of await state.untold()) {
    const kept = (await readings.last(untold.url))?.sha256 === untold.sha256
    if (kept) yield { is: 'untold', untold, passed: () => state.told(untold) }
    else await state.told(untold)
  }
}

/** Until the first feed is due again; no less than a second, so that a clock that stands still makes no storm. */
function untilNext(state: State, feeds: readonly string[], { now, every }: { now: number; every: number }): number {
  const asked = feeds.flatMap((url) => state.feeds.get(url)?.at ?? []).map((at) => Date.parse(at))
  const due = asked.length === 0 ? now + every : Math.min(...asked) + every
  return Math.max(1000, Math.min(every, due - now))
}
