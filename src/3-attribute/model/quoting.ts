import type { Passage } from './passage.js'
import { CLOSES, OPENS, STRAIGHT } from './words.js'

/** States of `Passage.quote`. */
export const OUTSIDE = 0
/** See OUTSIDE. */
export const INSIDE = 1
/** The opening mark itself. */
export const OPENING = 2
/** The closing mark itself. */
export const CLOSING = 3

type Quoted = Pick<Passage, 'mark' | 'quote' | 'marks' | 'count'>

/**
 * Says of each token whether it stands in double quotation marks. Marks without direction open and close in turn. A mark
 * that is never closed holds to the end of the paragraph, as the style of newspapers has it for speech that goes on.
 */
export function markQuotes({ mark, quote, marks }: Quoted): void {
  let inside = false
  let seen = 0
  for (let i = 0; i < mark.length; i++) {
    marks[i] = seen
    const kind = mark[i]
    if (kind === OPENS || (kind === STRAIGHT && !inside)) {
      quote[i] = OPENING
      inside = true
      seen++
    } else if (kind === CLOSES || kind === STRAIGHT) {
      quote[i] = CLOSING
      inside = false
      seen++
    } else quote[i] = inside ? INSIDE : OUTSIDE
  }
}
