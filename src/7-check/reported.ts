import type { StatementRecord, Stretch } from '../types/index.js'
import { contains } from '../types/index.js'
import type { Passage } from './passage.js'

/**
 * How words stand in a source: as a turn of a transcript or a speech set apart, in marks, reported by the source in its own
 * words, or plainly. A transcript is the best witness: no reporter stands between.
 */
export type Standing = 'turn' | 'spoken' | 'reported' | 'plain'

/** Looks at marks first; without them the statement decides, and without one the words are the source's own. */
export function standingOf(passage: Passage, at: readonly Stretch[], statement: StatementRecord | null): Standing {
  const inMarks = at.filter((one) => passage.quoted.some((quoted) => contains(quoted, one)))
  if (inMarks.length === at.length) return 'spoken'
  if (statement?.kind === 'direct') return 'turn'
  return statement ? 'reported' : 'plain'
}
