import type { Alarm } from '../../types/index.js'
import type { Change } from '../changes.js'
import type { Lexicon } from '../lexicon.js'

/** What an alarm looks at: one change among all of its quotation. */
export interface Looked {
  readonly change: Change
  readonly changes: readonly Change[]
  readonly lexicon: Lexicon
}

/** One thing that a change may do to the meaning. */
export interface AlarmRule {
  readonly alarm: Alarm
  /** For the reference: when it rings. */
  readonly description: string
  readonly rings: (looked: Looked) => boolean
}

/** Whether the change is one of words that the reader sees or does not see, and not of presentation. */
export function ofWords({ kind }: Change): boolean {
  return kind === 'words' || kind === 'cut' || kind === 'bracket' || kind === 'join'
}

/** Keys of both sides, counted: what one side has more often than the other. A word matters by its key, or by how it is written. */
export function onOneSide(change: Change, matters: (key: string, form: string) => boolean): boolean {
  const count = new Map<string, number>()
  for (const { key, form } of change.quote) if (matters(key, form)) count.set(key, (count.get(key) ?? 0) + 1)
  for (const { key, form } of change.source) if (matters(key, form)) count.set(key, (count.get(key) ?? 0) - 1)
  return [...count.values()].some((difference) => difference !== 0)
}
