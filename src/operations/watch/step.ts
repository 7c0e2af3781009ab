import { cannotRead, OnrecordError } from '../../errors.js'
import type { Instant } from '../../types/index.js'
import type { Queue } from '../queue.js'
import type { WatchEvent } from './events.js'
import type { Readings } from './readings.js'
import type { Sources } from './sources.js'
import type { State } from './state.js'

/** Everything that a round works with. */
export interface Watcher {
  readonly state: State
  readonly readings: Readings
  readonly sources: Sources
  /** Takes in every new and every changed article, for workers elsewhere. */
  readonly queue: Queue | null
  readonly stop: AbortSignal
  now(): Instant
}

/** What came of one feed or article. */
export interface Step {
  readonly of: 'feed' | 'article'
  readonly url: string
  /** `waits`: its site is to be left alone; `nothing`: the run was stopped. */
  readonly came: 'read' | 'unchanged' | 'failed' | 'waits' | 'nothing'
  readonly events: readonly WatchEvent[]
  readonly error?: OnrecordError
  /** To be called when the events were passed on: until then they will be told again. */
  readonly passed?: () => Promise<void>
}

/** Whatever went wrong as an error of ours. A disk or a record that takes nothing more is no fault of an article: it ends the run. */
export function asError(cause: unknown, name: string): OnrecordError {
  if (cause instanceof OnrecordError) {
    if (cause.name === 'CannotWrite' || cause.name === 'CannotKeep') throw cause
    return cause
  }
  return cannotRead(name, cause instanceof Error ? cause.message : String(cause), cause)
}
