import { type GatheredTheme, type Position, positionsOf, type Utterance } from '../6-gather/index.js'
import type { Entry } from './entries.js'
import { reportedWords } from './marks.js'

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

const MOST = 8

/** The courses of a page: those with a turn, and those over most days. */
export function coursesOf(themes: readonly GatheredTheme[], entries: ReadonlyMap<Utterance, Entry>): Course[] {
  const all = themes.flatMap((theme) =>
    theme.rest ? [] : positionsOf(theme.utterances).map((position) => courseOf(position, theme.label, entries)),
  )
  const days = ({ steps }: Course): number => new Set(steps.map(({ day }) => day)).size
  const turns = ({ steps }: Course): number => steps.filter(({ turn }) => turn !== null).length
  return all.sort((a, b) => turns(b) - turns(a) || days(b) - days(a)).slice(0, MOST)
}

/** Names and labels are those that the page shows elsewhere: every utterance of a theme has its entry. */
function courseOf({ steps }: Position, theme: string, entries: ReadonlyMap<Utterance, Entry>): Course {
  return {
    speaker: entries.get(steps[0]!.utterance)!.speaker,
    theme: reportedWords(theme),
    steps: steps.map(({ utterance, day, turn, against }) => ({
      day,
      entry: entries.get(utterance)!.id,
      turn,
      against: against === null ? null : entries.get(against)!.id,
    })),
  }
}
