import type { Stretch } from '../types/index.js'
import { findMarks, type Mark } from './marks.js'
import type { Quotation } from './reading.js'

interface Draft {
  open: Mark
  close: Mark | null
  parent: number
}

/** The quotations of one paragraph, outer before inner, and the marks they use (tokens must not run into them). */
export interface Quoting {
  readonly quotations: Quotation[]
  readonly marks: readonly Stretch[]
}

/**
 * Pairs the marks of one paragraph by a stack. An opening mark without a partner ends with the paragraph: it goes on
 * in the next paragraph when that opens with a mark (`goesOn`), else the writer forgot to close it.
 */
export function findQuotations(text: string, within: Stretch, nextOpens: boolean): Quoting {
  const drafts = pair(text, findMarks(text, within), within)
  const quotations = drafts.map((draft): Quotation => {
    const end = draft.close?.end ?? within.end
    return {
      start: draft.open.start,
      end,
      inner: { start: draft.open.end, end: draft.close?.start ?? within.end },
      closed: draft.close !== null,
      mark: draft.open.family,
      parent: draft.parent,
      goesOn: draft.close === null && draft.parent === -1 && nextOpens,
    }
  })
  const marks = drafts
    .flatMap((draft) => (draft.close ? [draft.open, draft.close] : [draft.open]))
    .sort((a, b) => a.start - b.start)
  return { quotations, marks }
}

/** Whether a paragraph begins with a mark that may open: then an unclosed quotation before it goes on here. */
export function opensWithMark(text: string, within: Stretch): boolean {
  return /^(?:â€œ|``|''|[“„"«»‘'「『])\s?\S/u.test(text.slice(within.start, within.end))
}

/** How many marks later a single quotation may close: a bound, so that ten thousand openers cost no more than linear. */
const MOST_LATER = 60

/** Indices of drafts that are still open, outermost first, and where in that row the single ones stand. */
interface Waiting {
  readonly stack: number[]
  readonly singles: number[]
}

function pair(text: string, marks: readonly Mark[], within: Stretch): Draft[] {
  const drafts: Draft[] = []
  const stack: number[] = []
  const singles: number[] = []
  const taken = new Set<Mark>()
  marks.forEach((mark, at) => {
    if (taken.has(mark)) return
    leaveSingles({ stack, singles }, drafts, mark)
    const partner = closes(stack, drafts, mark)
    if (partner >= 0) {
      while (stack.at(-1) !== partner) release(drafts[stack.pop()!]!, mark, taken)
      stack.pop()
      drafts[partner]!.close = mark
      return
    }
    if (mark.may === 'close' || (mark.may === 'either' && !mayOpen(text, mark))) return
    if (mark.family === 'single') {
      const close = closeOfSingle(text, marks.slice(at + 1, at + 1 + MOST_LATER), {
        mark,
        end: drafts[stack[singles.at(-1) ?? -1] ?? -1]?.close?.start ?? within.end,
      })
      if (!close) return
      taken.add(close)
      drafts.push({ open: mark, close, parent: stack.at(-1) ?? -1 })
      singles.push(stack.length)
      stack.push(drafts.length - 1)
      return
    }
    drafts.push({ open: mark, close: null, parent: stack.at(-1) ?? -1 })
    stack.push(drafts.length - 1)
  })
  return settle(drafts)
}

/** A single quotation that would reach beyond the mark that ends its outer one is none: its closing mark is free again. */
function release(draft: Draft, mark: Mark, taken: Set<Mark>): void {
  if (!draft.close || draft.close.start < mark.start) return
  taken.delete(draft.close)
  draft.close = null
}

/** A single quotation that ends before the mark is left, with whatever was opened in it and never closed. */
function leaveSingles({ stack, singles }: Waiting, drafts: readonly Draft[], mark: Mark): void {
  while (singles.length > 0) {
    const depth = singles.at(-1)!
    const close = depth < stack.length ? drafts[stack[depth]!]!.close : null
    if (close && close.start > mark.start) return
    singles.pop()
    if (close) stack.length = depth
  }
}

/** Index of the waiting quotation that this mark closes; -1 when it closes none. */
function closes(stack: readonly number[], drafts: readonly Draft[], mark: Mark): number {
  if (mark.may === 'open' || mark.family === 'single') return -1
  for (let depth = stack.length - 1; depth >= 0; depth--) {
    const open = drafts[stack[depth]!]!.open
    if (open.family !== mark.family) continue
    if (mark.family === 'guillemet' && isWide(open) !== isWide(mark)) continue
    if (mark.family === 'guillemet' && open.glyph === mark.glyph) return -1
    return stack[depth]!
  }
  return -1
}

/** «» never pairs with ‹›. */
const isWide = ({ glyph }: Mark): boolean => /[«»]/.test(glyph)

function mayOpen(text: string, mark: Mark): boolean {
  const after = text[mark.end]
  if (after === undefined || /[,.;:!?)]/.test(after)) return false
  return mark.family === 'guillemet' || !/\s/.test(after)
}

/**
 * A single mark may as well be an apostrophe: the plural possessive (drivers’) looks like a closing mark. A mark with
 * punctuation beside it surely closes; one after s before a word closes only where no surer one follows.
 */
function closeOfSingle(text: string, later: readonly Mark[], open: { mark: Mark; end: number }): Mark | null {
  let fallback: Mark | null = null
  let depth = 0
  for (const mark of later) {
    if (mark.start >= open.end) break
    if (mark.family === 'double' || mark.family === 'guillemet') {
      const closes = mark.may === 'close' || (mark.may === 'either' && depth > 0)
      if (fallback || (closes && depth === 0)) break
      depth += closes ? -1 : 1
      continue
    }
    if (mark.family !== 'single' || depth > 0) continue
    if (mark.may === 'open') {
      if (fallback) break
      continue
    }
    if (mark.glyph === "'" ? open.mark.glyph !== "'" : open.mark.glyph === "'") continue
    const before = text[mark.start - 1] ?? ' '
    const after = text[mark.end] ?? ' '
    if (/[,.?!;…]/.test(before) || /[,.;:?!)”"\]]/.test(after)) return mark
    if (!/s/i.test(before)) return fallback ?? mark
    fallback = fallback ?? mark
  }
  return fallback
}

/** Drops an inner opener that found no partner while its outer did: it was a stray mark, not a quotation. */
function settle(drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = []
  const place = new Map<number, number>()
  drafts.forEach((draft, at) => {
    const parent = place.get(draft.parent) ?? -1
    if (draft.close === null && draft.parent >= 0) {
      // What it was thought to hold stands in its outer one.
      place.set(at, parent)
      return
    }
    place.set(at, kept.length)
    kept.push({ ...draft, parent })
  })
  return kept
}
