import { differTexts } from '../text/differ.js'
import type { Part } from './entries.js'

/**
 * One step of the way from the words that the page shows to those of another printing, as a check tells it: `insert` is what that printing
 * added, `delete` what it cut, `replace` what it changed. The steps in order make both texts, marks and spaces between them aside.
 */
export interface AlignmentStep {
  readonly op: 'same' | 'insert' | 'delete' | 'replace'
  readonly main: string
  readonly variant: string
}

/** Both printings word by word. */
export function alignment(main: readonly Part[], variant: readonly Part[]): AlignmentStep[] {
  const [before, after] = [textOf(main), textOf(variant)]
  const cut = (text: string, row: readonly { readonly start: number; readonly end: number }[]) =>
    row.length === 0 ? '' : text.slice(row[0]!.start, row.at(-1)!.end)
  return differTexts(before, after).map((step) => ({
    op: step.op,
    main: cut(before, step.before),
    variant: cut(after, step.after),
  }))
}

/** Where a report interrupts the words, a row of them is no row in the source: a line break keeps such rows apart. */
function textOf(parts: readonly Part[]): string {
  return parts.map(({ text }) => text).join('\n')
}

/** A longer piece is counted and not shown: the words stand above it. */
const MOST_WORDS = 12

/** What a reader is told of a step; null for one that is the same. Words are those of one of the two, so that they can be quoted. */
export interface Change {
  readonly op: 'insert' | 'delete' | 'replace'
  /** Null where the piece is too long, or no row of words in its source. */
  readonly main: string | null
  readonly variant: string | null
  readonly words: number
}

/** The changes between two printings, for readers. */
export function changesIn(steps: readonly AlignmentStep[]): Change[] {
  return steps.flatMap(({ op, main, variant }) =>
    op === 'same'
      ? []
      : [{ op, main: shown(main), variant: shown(variant), words: countOf(op === 'insert' ? variant : main) }],
  )
}

function shown(words: string): string | null {
  return words === '' || countOf(words) > MOST_WORDS || /[\n"“”„«»]/.test(words) ? null : words
}

function countOf(words: string): number {
  return words.split(/\s+/).filter((word) => word !== '').length
}
