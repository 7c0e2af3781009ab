import { contentTexts, type GatheredTheme, printings, termsOf, type Utterance, wordsOf } from '../6-gather/index.js'
import type { Objection } from '../7-check/index.js'
import { isObjectedTo } from './house.js'
import { overlap } from './overlap.js'

/** A section shows this many statements at once: what a reader takes in before scrolling on. */
const SHOWN = 6
/** Fewer look like a mistake; beyond them, only what is worth reading is shown at once. */
const LEAST = 3
/** About what a named person's own words have, printed once, that are about the theme. */
const WORTH_READING = 5
/** What belongs to no theme is of less interest: the best of it is enough. */
const SHOWN_REST = 4
/** How much being near the middle of the theme counts, in the units of interest. */
const CLOSE = 2
/** What it costs to hold none of the theme's words: near it in the paper, but about something else. */
const BESIDE = 2.5
/** What saying the same again costs; squared, because a shared word or two is the subject and no repetition. */
const REPEATS = 4
/** A section that would fold away fewer than this shows them all: a button for one line is a nuisance. */
const WORTH_FOLDING = 3

/**
 * The statements of a theme that are shown at once, and those on demand; both in the theme's own order. What the house objects to is
 * shown on demand, unless an editor pins it.
 */
export function chosen(
  theme: GatheredTheme,
  pinned: ReadonlySet<string> = new Set(),
  objections: readonly Objection[] = [],
): { shown: readonly Utterance[]; folded: readonly Utterance[] } {
  const { utterances, rest } = theme
  const most = rest ? SHOWN_REST : SHOWN
  const wanted = utterances.filter((one) => !isObjectedTo(one, objections))
  const best = wanted.length > most ? bestOf({ ...theme, utterances: wanted }, most) : new Set(wanted)
  for (const utterance of utterances) if (isPinned(utterance, pinned)) best.add(utterance)
  if (wanted.length === utterances.length && utterances.length - best.size < WORTH_FOLDING)
    return { shown: utterances, folded: [] }
  return {
    shown: utterances.filter((utterance) => best.has(utterance)),
    folded: utterances.filter((utterance) => !best.has(utterance)),
  }
}

/** Whether an editor wants it shown, by the id of any of its printings. */
function isPinned(utterance: Utterance, pinned: ReadonlySet<string>): boolean {
  return printings(utterance).some(
    ({ document, statement }) => pinned.has(statement.id) || pinned.has(`${document.id}#${statement.id}`),
  )
}

/** One after the other, each the most interesting beside those chosen: a reader wants to read each thing once. */
function bestOf(theme: GatheredTheme, most: number): Set<Utterance> {
  const stems = new Map(theme.utterances.map((one) => [one, stemsOf(one)]))
  const left = new Map(theme.utterances.map((one) => [one, interestOf(one) + standing(one, theme, stems.get(one)!)]))
  const chosen = new Set<Utterance>()
  while (chosen.size < most && left.size > 0) {
    const [next, interest] = [...left].reduce((a, b) => (b[1] > a[1] ? b : a))
    if (chosen.size >= LEAST && interest < WORTH_READING) break
    chosen.add(next)
    left.delete(next)
    for (const [one, interest] of left)
      left.set(one, interest - REPEATS * overlap(stems.get(one)!, stems.get(next)!) ** 2)
  }
  return chosen
}

/** What an utterance is to its theme. The one whose words stand over the section is always shown under it. */
function standing(
  one: Utterance,
  { label, emblem, nearness, terms, rest }: GatheredTheme,
  stems: ReadonlySet<string>,
): number {
  if (emblem?.utterance === one) return Number.POSITIVE_INFINITY
  const words = [...terms, ...termsOf(label).map(({ stem }) => stem)]
  const beside = !rest && terms.length > 0 && !words.some((word) => stems.has(word))
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

/** How those begin who open a meeting, give the floor or thank for it. */
const COURTESY =
  /^["“‘«]?(?:thank you|thanks|good (?:morning|afternoon|evening)|welcome|let me (?:begin|start|take))\b/i

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
  const text = contentTexts(main).join(' ')
  const words = wordsOf(text).length
  const length = words < 5 ? -1 : words > 90 ? -0.5 : 0
  const answer = main.statement.prompt === undefined && main.statement.mode !== 'withheld' ? 0 : 0.5
  const courtesy = COURTESY.test(text) ? -1.5 : 0
  return 1.2 * Math.min(outlets, 6) + kind + named + length + answer + courtesy + main.statement.confidence
}
