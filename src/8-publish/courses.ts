import { type GatheredTheme, type Position, positionsOf, type Utterance } from '../6-gather/index.js'
import type { Entry } from './entries.js'

/** One person on one theme over time, each day with the entries that stand for it. Entries are named, not repeated. */
export interface Course {
  readonly speaker: string
  readonly theme: string
  readonly steps: readonly CourseStep[]
}

/** One saying on the way, and the earlier one that it may turn against. */
export interface CourseStep {
  readonly day: string
  readonly entry: string
  readonly turn: 'denial' | 'number' | null
  readonly against: string | null
}

/** Fewer days are no course. */
const FEWEST_DAYS = 2
const MOST = 8

/** The courses of a page: those with a turn, and those over most days. */
export function coursesOf(themes: readonly GatheredTheme[], entries: ReadonlyMap<Utterance, Entry>): Course[] {
  const all = themes.flatMap((theme) =>
    theme.rest ? [] : positionsOf(theme.utterances).map((position) => courseOf(position, theme.label, entries)),
  )
  const days = ({ steps }: Course): number => new Set(steps.map(({ day }) => day)).size
  const turns = ({ steps }: Course): number => steps.filter(({ turn }) => turn !== null).length
  const worth = all.filter((course) => days(course) >= FEWEST_DAYS)
  return worth.sort((a, b) => turns(b) - turns(a) || days(b) - days(a)).slice(0, MOST)
}

function courseOf({ voice, steps }: Position, theme: string, entries: ReadonlyMap<Utterance, Entry>): Course {
  return {
    speaker: voice.name,
    theme,
    steps: steps.flatMap(({ utterance, day, turn, against }) => {
      const entry = entries.get(utterance)
      if (entry === undefined) return []
      return [{ day, entry: entry.id, turn, against: against === null ? null : (entries.get(against)?.id ?? null) }]
    }),
  }
}
