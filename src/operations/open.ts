import { readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { wrongUse } from '../errors.js'
import type { Instant } from '../types/index.js'
import type { McpWish } from './mcp.js'
import { onThisMachine, type Places } from './places.js'
import type { ServeWish } from './serve.js'

/** The faces that a command can start. Operations know no face; the command line hands these in. */
export interface Doors {
  serve(onrecord: Onrecord, wish: ServeWish): Promise<Serving>
  /** Resolves when whoever asked has hung up. */
  mcp(onrecord: Onrecord, wish: McpWish): Promise<void>
}

/** A server that listens. */
export interface Serving {
  readonly url: string
  /** Resolves when it has stopped. */
  readonly ended: Promise<void>
}

/** What the operations take from the world around them; tests hand in their own. */
export interface Onrecord {
  readonly version: string
  /** The bytes of standard input, asked for only when an input is "-". */
  readonly stdin: AsyncIterable<Uint8Array>
  /** How wide a table may be. */
  readonly columns: number
  /** Whether the answer goes to somebody who sees colours: a terminal, unless NO_COLOR is set (no-color.org). */
  readonly colour: boolean
  /** Whether somebody sees how far a run is: only a terminal shows it. */
  readonly watched: boolean
  /** Where what is named is found. */
  readonly places: Places
  readonly doors: Doors
  now(): Instant
  /** Resolves after so many milliseconds, or when the signal comes. */
  sleep(milliseconds: number, stop: AbortSignal): Promise<void>
  /** Comes when the run is to end (SIGINT, SIGTERM). Who asks for it ends in good order; all others are simply ended. */
  stopSignal(): AbortSignal
}

/** Into a file or a pipe: wide enough for a sentence, narrow enough for a mail. */
const UNWATCHED_COLUMNS = 120

/** Onrecord as it runs on this machine. Parts can be replaced, e.g. the clock. */
export function open(replaced: Partial<Onrecord> = {}): Onrecord {
  return {
    version: version(),
    stdin: process.stdin,
    columns: process.stdout.columns ?? UNWATCHED_COLUMNS,
    colour: process.stdout.isTTY === true && !process.env.NO_COLOR,
    watched: false,
    places: onThisMachine,
    doors: { serve: noDoor, mcp: noDoor },
    now: () => new Date().toISOString(),
    sleep,
    stopSignal,
    ...replaced,
  }
}

/** A program that uses an operation as a library starts no server by it. */
async function noDoor(): Promise<never> {
  throw wrongUse('This can only be started from the command line.', 'Use onrecord/server or onrecord/mcp in a program.')
}

function sleep(milliseconds: number, stop: AbortSignal): Promise<void> {
  return pause(milliseconds, undefined, { signal: stop }).catch(() => {})
}

/** Asked a second time, the program ends at once: the handlers are gone then. */
function stopSignal(): AbortSignal {
  const stop = new AbortController()
  const end = () => {
    process.off('SIGINT', end)
    process.off('SIGTERM', end)
    stop.abort()
  }
  process.on('SIGINT', end)
  process.on('SIGTERM', end)
  return stop.signal
}

/** The version in package.json, which lies two folders up from here in the repository and in the package alike. */
export function version(): string {
  known ??= versionInPackage()
  return known
}

/** Read once: a server opens a world for each question. */
let known: string | null = null

function versionInPackage(): string {
  const own: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  return (own as { version: string }).version
}
