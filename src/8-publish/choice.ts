import { contentTexts, type GatheredTheme, printings, termsOf, type Utterance, wordsOf } from '../6-gather/index.js'
import { overlap } from './overlap.js'

/** A section shows this many statements at once: what a reader takes in before scrolling on. */
const SHOWN = 6
/** What belongs to no theme is of less interest: the best of it is enough. */
const SHOWN_REST = 4
/** How much being near the middle of the theme counts, in the units of interest. */
const CLOSE = 2
/** What it costs to hold none of the theme's words: near it in the paper, but about something else. */
const BESIDE = 2
/** What saying the same again costs. */
const REPEATS = 4
/** A section that would fold away fewer than this shows them all: a button for one line is a nuisance. */
const WORTH_FOLDING = 3

/** The statements of a theme that are shown at once, and those on demand; both in the theme's own order. */
export function chosen(theme: GatheredTheme): { shown: readonly Utterance[]; folded: readonly Utterance[] } {
  const { utterances, rest } = theme
  const most = rest ? SHOWN_REST : SHOWN
  if (utterances.length < most + WORTH_FOLDING) return { shown: utterances, folded: [] }
  const best = bestOf(theme, most)
  return {
    shown: utterances.filter((utterance) => best.has(utterance)),
    folded: utterances.filter((utterance) => !best.has(utterance)),
  }
}

/** One after the other, each the most interesting beside those chosen: a reader wants to read each thing once. */
function bestOf(theme: GatheredTheme, most: number): Set<Utterance> {
  const stems = new Map(theme.utterances.map((one) => [one, stemsOf(one)]))
  const left = new Map(theme.utterances.map((one) => [one, interestOf(one) + standing(one, theme, stems.get(one)!)]))
  const chosen = new Set<Utterance>()
  while (chosen.size < most && left.size > 0) {
    const [next] = [...left].reduce((a, b) => (b[1] > a[1] ? b : a))
    chosen.add(next)
    left.delete(next)
    for (const [one, interest] of left) left.set(one, interest - REPEATS * overlap(stems.get(one)!, stems.get(next)!))
  }
  return chosen
}

/** What an utterance is to its theme. The one whose words stand over the section is always shown under it. */
function standing(one: Utterance, { emblem, nearness, terms }: GatheredTheme, stems: ReadonlySet<string>): number {
  if (emblem?.utterance === one) return Number.POSITIVE_INFINITY
  const beside = terms.length > 0 && !terms.some((term) => stems.has(term))
  return CLOSE * (nearness.get(one) ?? 0) - (beside ? BESIDE : 0)
}

function stemsOf({ main }: Utterance): Set<string> {
  return new Set(termsOf(contentTexts(main).join(' ')).map(({ stem }) => stem))
}

/** Two or three words of one document that answer no question tell a reader nothing: "Next, please." */
export function isScrap({ main, variants }: Utterance): boolean {
  const { kind, mode, prompt } = main.statement
  const words = wordsOf(contentTexts(main).join(' ')).length
  return kind === 'direct' && mode === 'said' && prompt === undefined && variants.length === 0 && words < 4
}

/**
 * How much a reader of an explainer wants to see it: what many outlets printed, in the speaker's own words, by somebody
 * with a name, long enough to stand alone and short enough to be read.
 */
function interestOf(utterance: Utterance): number {
  const { main, voices } = utterance
  const outlets = new Set(printings(utterance).map(({ document }) => document.publisher ?? document.id)).size
  const kind = { direct: 2, mixed: 1, indirect: 0 }[main.statement.kind]
  const named = voices.some(({ kind }) => kind === 'person')
    ? 1.5
    : voices.some(({ kind }) => kind !== 'unnamed')
      ? 0.5
      : 0
  const words = wordsOf(contentTexts(main).join(' ')).length
  const length = words < 5 ? -1 : words > 90 ? -0.5 : 0
  const answer = main.statement.prompt === undefined && main.statement.mode !== 'withheld' ? 0 : 0.5
  return 1.2 * Math.min(outlets, 6) + kind + named + length + answer + main.statement.confidence
}
