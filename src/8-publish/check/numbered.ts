import type { QuoteRecord } from '../../types/index.js'
import type { CheckedDraft } from './told.js'

/** A quotation, its number in the report, and the draft that it stands in. */
export interface Numbered {
  readonly draft: CheckedDraft
  readonly quote: QuoteRecord
  readonly number: number
  /** The number at the place in the whole draft: its own, or that of the quotation within which it stands. */
  readonly shownAt: number
}

/**
 * The quotations of each draft with their numbers, which run on over all drafts. One walk over each: a draft can have a
 * hundred thousand quotations, and asking each for its holder took a minute.
 */
export function numbered(drafts: readonly CheckedDraft[]): readonly (readonly Numbered[])[] {
  let before = 0
  return drafts.map((draft) => {
    const first = before + 1
    before += draft.report.quotes.length
    const shownAt = holders(draft.report.quotes)
    return draft.report.quotes.map((quote, at) => ({
      draft,
      quote,
      number: first + at,
      shownAt: first + shownAt[at]!,
    }))
  })
}

/** For each quotation the index of the one that is marked in the draft where it stands. Links cannot lie in links. */
function holders(quotes: readonly QuoteRecord[]): number[] {
  const order = quotes.map((_, at) => at).sort((a, b) => quotes[a]!.span[0] - quotes[b]!.span[0])
  const found = new Array<number>(quotes.length)
  let [holder, end] = [0, 0]
  for (const at of order) {
    const { span } = quotes[at]!
    if (span[0] >= end) [holder, end] = [at, span[1]]
    found[at] = holder
  }
  return found
}
