import type { Alarm, Mode, StatementRecord } from '../types/index.js'

/** How the source has the words, where the draft has them otherwise: as not said, or not yet. */
export interface Occasion {
  readonly alarm: Alarm
  readonly text: string
}

const UNSAID: Readonly<Partial<Record<Mode, Occasion>>> = {
  withheld: { alarm: 'negation', text: 'The source has these words as denied or withheld, the draft as said.' },
  prospective: { alarm: 'modal', text: 'The source has these words as something yet to be said, the draft as said.' },
}

/**
 * The words may stand there to the letter and yet not have been said: “Pell denied that ‘the fees will rise’.” Null where
 * the draft says as much, or the source says that they were said.
 */
export function occasionOf(drafted: StatementRecord | null, sourced: StatementRecord | null): Occasion | null {
  if (!drafted || !sourced || drafted.mode === sourced.mode) return null
  return UNSAID[sourced.mode] ?? null
}
