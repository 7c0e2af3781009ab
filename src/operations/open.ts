import { readFileSync } from 'node:fs'
import type { Instant } from '../types/index.js'

/** What the operations take from the world around them; tests hand in their own. */
export interface Onrecord {
  readonly version: string
  /** The bytes of standard input, asked for only when an input is "-". */
  readonly stdin: AsyncIterable<Uint8Array>
  /** How wide a table may be. */
  readonly columns: number
  /** Whether the answer goes to somebody who sees colours: a terminal, unless NO_COLOR is set (no-color.org). */
  readonly colour: boolean
  now(): Instant
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
    now: () => new Date().toISOString(),
    ...replaced,
  }
}

/** The version in package.json, which lies two folders up from here in the repository and in the package alike. */
export function version(): string {
  const own: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  return (own as { version: string }).version
}
