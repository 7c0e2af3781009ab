import type { DocumentId } from './identity.js'

/**
 * A stretch of text, without the document it belongs to. `start` is included, `end` is not; both count UTF-16
 * code units, so `text.slice(start, end)` is the text. The stages compute with these and add the document last.
 */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** A stretch of one document: `document.text.slice(start, end)` is the text. */
export interface Span extends Stretch {
  readonly document: DocumentId
}

/**
 * A span that can be found again after the page has changed: try the position,
 * then the words, then the words nearest to their old neighbours.
 */
export interface Anchor extends Span {
  readonly exact: string
  readonly before: string
  readonly after: string
}

/** How many code units of context an anchor keeps on either side: what Hypothesis stores, long enough to be unique. */
const CONTEXT = 32

/** The words a stretch covers. */
export function slice(text: string, stretch: Stretch): string {
  return text.slice(stretch.start, stretch.end)
}

/** Whether two stretches share at least one code unit. */
export function overlaps(a: Stretch, b: Stretch): boolean {
  return a.start < b.end && b.start < a.end
}

/** Whether `inner` lies within `outer`; equal stretches contain each other. */
export function contains(outer: Stretch, inner: Stretch): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** A stretch turned into an anchor of its document: position, words, and the words around. */
export function anchor(document: { readonly id: DocumentId; readonly text: string }, at: Stretch): Anchor {
  return {
    document: document.id,
    start: at.start,
    end: at.end,
    exact: slice(document.text, at),
    before: document.text.slice(Math.max(0, at.start - CONTEXT), at.start),
    after: document.text.slice(at.end, at.end + CONTEXT),
  }
}

/** The same stretch without the white space at its edges; null when nothing else is in it. */
export function trimmed(text: string, at: Stretch): Stretch | null {
  let { start, end } = at
  while (start < end && /\s/.test(text[start]!)) start++
  while (end > start && /\s/.test(text[end - 1]!)) end--
  return start < end ? { start, end } : null
}
