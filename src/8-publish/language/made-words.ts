import type { Counts } from '../page.js'
import type { Phrase } from './page-language.js'

/** How the page was made: what went in, what was left out, and what its check does and does not show. */
export interface MadeWords {
  found(counts: Pick<Counts, 'statements' | 'documents' | 'shown' | 'joined'>): string
  /** Those counts that are not nought, of which there is one at least. */
  leftOut(counts: Pick<Counts, 'unattributed' | 'thoughts' | 'doubtful' | 'scraps'>): string
  /** What it means that the page was written. */
  readonly proof: string
  readonly doubt: string
  /** `day` is null where the moment is no date. */
  by<Slot>(program: string, day: Slot | null): Phrase<Slot>
}
