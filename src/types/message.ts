import type { Stretch } from './span.js'

/** A remark about the material, not a failure of the program. */
export interface Message {
  /** Stable and documented, e.g. "quote-never-closed". */
  readonly rule: string
  readonly level: 'info' | 'warning' | 'error'
  readonly text: string
  readonly at: Stretch | null
}
